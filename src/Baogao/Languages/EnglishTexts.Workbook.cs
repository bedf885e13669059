using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string ContentsSheet() => "Contents";

    public string SheetHead() => "Sheet";

    public string ContentHead() => "What it shows";

    public string RowsHead() => "Rows";

    public string DraftsHead() => "Not yet confirmed";

    public string FiguresSheet(LocalText place, int year) => $"Figures {place.En} {N(year)}";

    public string AllFigures(string edition) => $"All figures: {edition}";

    string IWorkbookTexts.MadeFrom(string title, string name, string hash) => $"Data: {title}, {name} ({hash})";

    public string AsNumberHead() => "Number";

    public string PrintedPage(string number, string count) => $"Page {number} of {count}";

    public string RowsCut(int shown, int count) => $"A sheet holds no more: the first {N(shown)} of {N(count)} rows.";

    public string TextsCut(int count, int most) => $"{N(count)} {(count == 1 ? "text is" : "texts are")} longer than the {N(most)} characters that a cell holds, and cut.";
}
