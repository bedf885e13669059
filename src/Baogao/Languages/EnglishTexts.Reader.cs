namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string OwnName() => "English";

    public string LanguageSwitch() => "Language";

    string IReaderTexts.Findings() => "Findings";

    public string MoreFiles() => "More";

    public string SlidesLink() => "Slides";

    public string WorkbookLink() => "Numbers for Excel";

    public string ImagesLink() => "Images of the charts";

    public string DataLink(string edition) => $"Data {edition}";

    public string NotebooksLink() => "Executed notebooks";

    public string SearchAll() => "Search all figures";

    public string SearchHint() => "Search a name, value, quote or section";

    public string Found() => "# found";

    public string FoundMore(int shown) => $"# found, the first {N(shown)} shown";

    public string FoundNothing() => "Nothing found";

    public string ShownIn() => "Shown in";

    public string InTheReport() => "In the report";

    public string ToTheTable() => "To this row in the table";

    public string Close() => "Close";

    public string MarkKeys() => "Arrow keys go from mark to mark, Enter opens the row behind a mark.";

    public string AsTable() => "Table";

    public string LinkToChart() => "Link to this chart";

    public string Cite() => "Cite";

    public string Copy() => "Copy";

    public string Copied() => "Copied";

    public string Download(string format) => $"Download {format}";
}
