using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Publishing.Office;

/// <summary>The table of a chart as a sheet: the rows of its CSV, each value as it is written and, where it is one number, as a number with its unit.</summary>
internal static class ChartTableSheet
{
    private const int AfterValue = ChartRow.Value + 1;

    public static WorkbookSheet Of(RenderedChart chart)
    {
        IWorkbookTexts words = chart.Texts;
        var heads = ChartRow.Heads(chart.Texts);
        var caveats = chart.Caveats.Count > 0 ? chart.Caveats.Prepend(chart.Texts.CaveatsHead()) : [];
        return new WorkbookSheet(
            "", [.. heads.Take(AfterValue), words.AsNumberHead(), chart.Texts.UnitHead(), .. heads.Skip(AfterValue)],
            [.. ChartRow.Of(chart).Select(row => Cells(row, chart.Texts))])
        {
            Above = [chart.Title, .. chart.Unconfirmed.Length > 0 ? [chart.Unconfirmed] : (string[])[]],
            Below = [chart.SourceLine, .. caveats],
        };
    }

    private static IReadOnlyList<WorkbookCell> Cells(ChartRow row, ITexts texts) =>
    [
        .. row.Cells.Take(AfterValue).Select(WorkbookCell.Of),
        row.Number is { } number ? WorkbookCell.Of(number) : WorkbookCell.Of(""),
        WorkbookCell.Of(row.Unit is { } unit ? texts.Unit(unit) : ""),
        .. row.Cells.Skip(AfterValue).Select(WorkbookCell.Of),
    ];
}
