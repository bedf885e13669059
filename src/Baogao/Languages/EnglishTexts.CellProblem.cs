namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string CellEmpty() => "The cell is empty, and every row needs a value here.";

    public string CellEmptyBelow(string above)
        => $"The cell is empty below {Quoted(above)}. Merged cells leave such gaps: write the value in every row.";

    public string CharacterLost() => "The cell holds U+FFFD, the mark of a character that was lost. Write the character again.";

    public string InvisibleCharacter(string code) => $"The cell holds {code}, a character that cannot be seen. Delete it.";

    public string SurroundingBlank(string text) => $"{Quoted(text)} begins or ends with a blank. Delete it.";

    public string SpreadsheetFormula(string text)
        => $"{Quoted(text)} would run as a formula when the table is opened in Excel. Begin it with another character.";

    public string NotAnId(string text)
        => $"{Quoted(text)} is not an identifier. Use small letters, digits and underscores, beginning with a letter, as in tax_2022.";

    public string NotInList(string text, IReadOnlyList<string> near, IReadOnlyList<string> tokens, bool mayBeEmpty)
        => $"{Quoted(text)} is not known here.{DidYouMean(near)} Write {Or(tokens)}{(mayBeEmpty ? ", or nothing" : "")}.";

    public string NotAPeriod(string text)
        => $"{Quoted(text)} is not a period. Write a year (2022), a month (2022-05), a day (2022-12-27), an interval (2022-01/2022-11) or an open end (2022-06/..).";

    public string NotASection(string text)
        => $"{Quoted(text)} is not a section. Write part, head and item as in 1.1.1, with 0 for what stands above.";

    public string NotAUnit(string text)
        => $"{Quoted(text)} is not a unit: it holds a digit or a blank. Write it as the report does, such as 亿元, 万件, 家 or %.";

    public string Swapped(string value, string unit) => $"Value {Quoted(value)} and unit {Quoted(unit)} have changed places. Swap the two cells.";

    public string TooManyDigits(string text) => $"{Quoted(text)} has more digits than a number can hold (25). Write a larger unit.";

    public string FullWidthNumber(string text, string number) => $"{Quoted(text)} is in full-width characters. Write {number}.";

    public string ThousandsSeparator(string text, string number) => $"{Quoted(text)} has thousands separators. Write {number}.";

    public string DecimalComma(string text, string number) => $"{Quoted(text)} has a decimal comma. Write {number}.";

    public string UnitInNumber(string text, string number, string unit)
        => $"{Quoted(text)} is not a number. Write {number} and put {unit} in the unit column.";

    public string NotANumber(string text) => $"{Quoted(text)} is not a number. Write digits with a decimal point, such as 17.8.";

    public string NotAWholeNumber(string text) => $"{Quoted(text)} is not a whole number. Write digits only, such as 4.";

    public string NumberTooSmall(string text, int minimum) => $"{text} is too small. Write {N(minimum)} or more, or leave the cell empty.";

    public string NotInEnum(string text, IReadOnlyList<string> near)
        => $"{Quoted(text)} is none of the values that datapackage.json allows.{DidYouMean(near)} Write one of them, or add it to the enum there.";

    public string TooLong(int characters, decimal most)
        => $"The cell has {N(characters)} characters, and datapackage.json allows {D(most)}. Shorten it.";

    public string BelowMinimum(string text, decimal minimum) => $"{text} is less than datapackage.json allows. Write {D(minimum)} or more.";

    public string AboveMaximum(string text, decimal maximum) => $"{text} is more than datapackage.json allows. Write {D(maximum)} or less.";

    public string NotADayInCell(string text) => $"{Quoted(text)} is not a day. Write the day, such as 2022-12-27.";
}
