using Baogao.Frames;
using Baogao.Languages;
using Baogao.Model;
using Deedle;

namespace Baogao.Publishing.Office;

/// <summary>Every figure of an edition as a sheet, in words: names in place of keys, a figure that another one refers to as its value.</summary>
internal static class FiguresSheet
{
    /// <param name="report">The edition.</param>
    /// <param name="title">The title of the sheet.</param>
    /// <param name="facts">What the publication says of itself.</param>
    public static WorkbookSheet Of(Report report, string title, PublicationFacts facts)
    {
        var table = report.Table(Frame(report), int.MaxValue).In(facts.Language);
        var drafts = DraftCount.Of(report.Figures.Select(figure => figure.Provenance));
        return new WorkbookSheet("", table.Heads, [.. table.Rows.Select(row => (IReadOnlyList<WorkbookCell>)[.. row.Select(Cell)])])
        {
            Above = [title, .. drafts.Drafts > 0 ? [drafts.In(facts.Texts)] : (string[])[]],
            Below = [.. report.Sources.Values.Select(facts.TitleOf).Prepend(facts.Words.Sources())],
        };
    }

    private static Frame<string, string> Frame(Report report)
    {
        var figures = report.Figures.ToDictionary(figure => figure.Id);
        var frame = report.Figures.ToFrame();
        // The line under the table names the one source of all.
        string[] dropped = ["indicator", .. report.Figures.DistinctBy(figure => figure.Provenance.Source).Count() == 1 ? ["source"] : (string[])[]];
        var order = frame.ColumnKeys.Except(dropped).ToList();
        Replace("basis", figure => figure.Basis?.NameAsWritten);
        Replace("source", figure => figure.Provenance.Source.Title);
        Replace("base_figure", figure => Named(figure.BaseFigure));
        Replace("part_of", figure => Named(figure.PartOf));
        return frame.Columns[order];

        void Replace(string column, Func<Figure, object?> cell)
            => frame.ReplaceColumn(column, new Series<string, object>([.. report.Figures.Select(figure => (figure.Id, Cell: cell(figure))).Where(row => row.Cell is not null).Select(row => KeyValuePair.Create(row.Id, row.Cell!))]));

        Figure? Named(string? id) => id is null ? null : figures.GetValueOrDefault(id);
    }

    private static WorkbookCell Cell(TableCell cell) => cell.Value switch
    {
        null => WorkbookCell.Of(""),
        decimal number => WorkbookCell.Of(number),
        int number => WorkbookCell.Of(number),
        _ => WorkbookCell.Of(cell.Text),
    };
}
