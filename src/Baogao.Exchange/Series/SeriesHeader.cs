using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Series;

/// <summary>A column of a wide table.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Reading">The period that it names.</param>
internal sealed record PeriodColumn(SheetCell Head, PeriodReading Reading);

/// <summary>The header of a table: which column of <c>series.csv</c> stands where, and the periods across where the table is wide.</summary>
/// <param name="Row">The place of its row among those with something in them, from 0.</param>
/// <param name="Fields">The heads that are known.</param>
/// <param name="Periods">The periods; none of a tidy table.</param>
/// <param name="Others">Heads that are neither.</param>
internal sealed record SeriesHeader(int Row, ILookup<string, SheetCell> Fields, IReadOnlyList<PeriodColumn> Periods, IReadOnlyList<SheetCell> Others)
{
    private const int MostRowsAbove = 200;

    /// <summary>Whether each row holds one observation.</summary>
    public bool IsTidy => Periods.Count == 0;

    /// <summary>The first row that can be a header; null where there is none.</summary>
    public static SeriesHeader? Find(SourceTable table, int? year)
        => table.Rows.Take(MostRowsAbove).Select((row, i) => Of(table, row, i, year)).FirstOrDefault(header => header is not null);

    private static SeriesHeader? Of(SourceTable table, SourceRow row, int index, int? year)
    {
        var heads = row.Cells.Select(cell => (Cell: cell, Field: cell.Kind == SheetValue.Text ? SeriesHeads.Of(cell.Text) : null)).ToList();
        var fields = heads.Where(head => head.Field is not null).ToLookup(head => head.Field!, head => head.Cell);
        if (fields.Contains("value") && fields.Contains("period"))
        {
            return new SeriesHeader(index, fields, [], [.. heads.Where(head => head.Field is null).Select(head => head.Cell)]);
        }

        var periods = heads.Where(head => head.Field is null).Select(head => (head.Cell, Reading: PeriodText.Of(head.Cell, year, table.Counts1904))).ToLookup(head => head.Reading is not null);
        if (!periods[true].Any() || fields.Contains("value"))
        {
            return null;
        }

        // 时间 above the names of indicators says what stands across.
        List<SheetCell> others = [.. periods[false].Select(head => head.Cell).Concat(fields["period"]).OrderBy(cell => cell.Column)];
        var known = heads.Where(head => head.Field is not (null or "period")).ToLookup(head => head.Field!, head => head.Cell);
        var (count, first) = (periods[true].Count(), periods[true].Min(head => head.Cell.Column));
        var isHeader = others.TrueForAll(cell => cell.Column < first) && (count > 1 || (others.Count == 0 && (known.Count > 0 || first > 0)));
        return isHeader ? new SeriesHeader(index, known, [.. periods[true].Select(head => new PeriodColumn(head.Cell, head.Reading!))], others) : null;
    }
}
