using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What every chart has: source line, alternative text, table.</summary>
internal interface IPictureTexts
{
    /// <summary>The title of a chart that an edition has no data for.</summary>
    string NoData();

    /// <summary>The report that says it.</summary>
    /// <param name="report">The title of the edition.</param>
    /// <param name="sources">The titles of the sources that are no secondary ones, at least one.</param>
    string Source(LocalText report, IReadOnlyList<LocalText> sources);

    /// <summary>The line under a chart.</summary>
    /// <param name="source">Which report says it; null for none.</param>
    /// <param name="secondary">The titles of secondary sources that are named.</param>
    /// <param name="more">How many more there are, which the page of sources names.</param>
    string SourceLine(string? source, IReadOnlyList<string> secondary, int more);

    /// <summary>A chart in words.</summary>
    string InWords(string title, IReadOnlyList<string> panels);

    /// <summary>A panel in words.</summary>
    string PanelInWords(string title, IReadOnlyList<string> marks);

    /// <summary>How many marks a text leaves to the table.</summary>
    string MoreInTable(int left);

    /// <summary>The heading of a panel that shows a part of its rows.</summary>
    string CutHeading(string title, int shown, int all);

    /// <summary>The word that says that nothing is measured.</summary>
    string Schematic();

    /// <summary>The heading of the table.</summary>
    string TableSummary();

    /// <summary>The heading of what a reader must know.</summary>
    string CaveatsHead();

    string PanelHead();

    string ItemHead();

    string ValueHead();

    string PeriodHead();

    string KindHead();

    string CitationHead();

    /// <summary>The heads of section, quote and source where each has a column.</summary>
    string SectionHead();

    string QuoteHead();

    string SourceHead();
}
