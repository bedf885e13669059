namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string CellEmpty() => "单元格是空的，而这一列每行都要填写。";

    public string CellEmptyBelow(string above) => $"单元格是空的，上一行为{Quoted(above)}。合并单元格会留下这样的空格，请在每一行都填写。";

    public string CharacterLost() => "单元格含有 U+FFFD，说明有一个字符已经丢失。请重新填写该字符。";

    public string InvisibleCharacter(string code) => $"单元格含有看不见的字符 {code}。请删去。";

    public string SurroundingBlank(string text) => $"{Quoted(text)}的开头或末尾有空格。请删去。";

    public string SpreadsheetFormula(string text) => $"用 Excel 打开这张表时，{Quoted(text)}会被当作公式运行。请换一个开头的字符。";

    public string NotAnId(string text) => $"{Quoted(text)}不能用作标识。请使用小写字母、数字和下划线，以字母开头，如 tax_2022。";

    public string NotInList(string text, IReadOnlyList<string> near, IReadOnlyList<string> tokens, bool mayBeEmpty)
        => $"此处不能填{Quoted(text)}。{DidYouMean(near)}请填写 {Or(tokens)}{(mayBeEmpty ? "，或留空" : "")}。";

    public string NotAPeriod(string text) => $"{Quoted(text)}不是时期。请填写年（2022）、月（2022-05）、日（2022-12-27）、区间（2022-01/2022-11）或只有起点的时期（2022-06/..）。";

    public string NotASection(string text) => $"{Quoted(text)}不是章节号。请按部分、标题、条目填写，如 1.1.1，不到该层的写 0。";

    public string NotAUnit(string text) => $"{Quoted(text)}含有数字或空格，不是单位。请按报告的写法填写，如亿元、万件、家、%。";

    public string Swapped(string value, string unit) => $"数值{Quoted(value)}与单位{Quoted(unit)}的位置颠倒。请对调这两个单元格。";

    public string TooManyDigits(string text) => $"{Quoted(text)}的位数超过数字的上限（25位）。请改用更大的单位。";

    public string FullWidthNumber(string text, string number) => $"{Quoted(text)}使用了全角字符。请写 {number}。";

    public string ThousandsSeparator(string text, string number) => $"{Quoted(text)}带有千位分隔符。请写 {number}。";

    public string DecimalComma(string text, string number) => $"{Quoted(text)}用逗号作小数点。请写 {number}。";

    public string UnitInNumber(string text, string number, string unit) => $"{Quoted(text)}不是数字。请写 {number}，并把{unit}填入 unit 列。";

    public string NotANumber(string text) => $"{Quoted(text)}不是数字。请写阿拉伯数字和小数点，如 17.8。";

    public string NotAWholeNumber(string text) => $"{Quoted(text)}不是整数。请只写阿拉伯数字，如 4。";

    public string NumberTooSmall(string text, int minimum) => $"{text} 太小。请填写不小于 {N(minimum)} 的数，或留空。";

    public string NotInEnum(string text, IReadOnlyList<string> near)
        => $"{Quoted(text)}不在 datapackage.json 允许的取值之中。{DidYouMean(near)}请填写其中之一，或把它加入该处的 enum。";

    public string TooLong(int characters, decimal most) => $"单元格有{N(characters)}个字符，datapackage.json 最多允许{D(most)}个。请缩短。";

    public string BelowMinimum(string text, decimal minimum) => $"{text} 小于 datapackage.json 允许的最小值。请填写不小于 {D(minimum)} 的数。";

    public string AboveMaximum(string text, decimal maximum) => $"{text} 大于 datapackage.json 允许的最大值。请填写不大于 {D(maximum)} 的数。";

    public string NotADayInCell(string text) => $"{Quoted(text)}不是日期。请填写具体日期，如 2022-12-27。";
}
