namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string PrintedPage(string number, string count) => $"Page {number} of {count}";

    public string RowsCut(int shown, int count) => $"A sheet holds no more: the first {N(shown)} of {N(count)} rows.";

    public string TextsCut(int count, int most) => $"{N(count)} {(count == 1 ? "text is" : "texts are")} longer than the {N(most)} characters that a cell holds, and cut.";
}
