namespace Baogao.Languages;

/// <summary>The words of what a reader of the page does: search, open a row, take a chart along.</summary>
internal interface IReaderTexts
{
    /// <summary>What the language calls itself.</summary>
    string OwnName();

    /// <summary>The name of the switch between languages.</summary>
    string LanguageSwitch();

    /// <summary>The name of the findings that stand first.</summary>
    string Findings();

    /// <summary>The name of the links to slides, workbook, images, data and notebooks.</summary>
    string MoreFiles();

    string SlidesLink();

    string WorkbookLink();

    string ImagesLink();

    /// <summary>The data of an edition.</summary>
    string DataLink(string edition);

    string NotebooksLink();

    /// <summary>The name of the search over all rows.</summary>
    string SearchAll();

    /// <summary>What can be searched for.</summary>
    string SearchHint();

    /// <summary>How many rows are found; the page puts the number in place of <c>#</c>.</summary>
    string Found();

    /// <summary>The same where more are found than are shown.</summary>
    string FoundMore(int shown);

    string FoundNothing();

    /// <summary>Before the charts that show a row.</summary>
    string ShownIn();

    /// <summary>The heading of the rows behind a mark.</summary>
    string InTheReport();

    string ToTheTable();

    string Close();

    /// <summary>How marks are reached by keys.</summary>
    string MarkKeys();

    string AsTable();

    string LinkToChart();

    string Cite();

    string Copy();

    string Copied();

    /// <summary>What a download is of: SVG, PNG, CSV.</summary>
    string Download(string format);
}
