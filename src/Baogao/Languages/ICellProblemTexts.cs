namespace Baogao.Languages;

/// <summary>What is wrong with one cell, whatever the other rows hold: what, expected, mend.</summary>
internal interface ICellProblemTexts
{
    string CellEmpty();

    string CellEmptyBelow(string above);

    string CharacterLost();

    /// <remarks><paramref name="code"/>: the character as <c>U+200B</c>.</remarks>
    string InvisibleCharacter(string code);

    string SurroundingBlank(string text);

    string SpreadsheetFormula(string text);

    string NotAnId(string text);

    string NotInList(string text, IReadOnlyList<string> near, IReadOnlyList<string> tokens, bool mayBeEmpty);

    string NotAPeriod(string text);

    string NotASection(string text);

    string NotAUnit(string text);

    string Swapped(string value, string unit);

    string TooManyDigits(string text);

    string FullWidthNumber(string text, string number);

    string ThousandsSeparator(string text, string number);

    string DecimalComma(string text, string number);

    string UnitInNumber(string text, string number, string unit);

    string NotANumber(string text);

    string NotAWholeNumber(string text);

    string NumberTooSmall(string text, int minimum);

    string NotInEnum(string text, IReadOnlyList<string> near);

    string TooLong(int characters, decimal most);

    string BelowMinimum(string text, decimal minimum);

    string AboveMaximum(string text, decimal maximum);

    string NotADayInCell(string text);
}
