using System.Globalization;
using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Publishing.Office;

/// <summary>The sheet behind a native chart, and what the chart keeps of it: both are made from the same cells, so that they cannot differ.</summary>
internal sealed class ChartSheet(ITexts texts)
{
    private static readonly WorkbookCell Nothing = WorkbookCell.Of("");

    private readonly List<(string Head, IReadOnlyList<WorkbookCell> Cells)> columns = [];

    private string Name { get; } = SheetNames.Of([texts.ChartSheet()])[0];

    /// <summary>Adds a column of texts.</summary>
    public SheetColumn Texts(string head, IEnumerable<string> cells) => Add(head, cells.Select(cell => WorkbookCell.Of(OfficeText.Clean(cell))));

    /// <summary>Adds a column of numbers; a cell without one stays empty, as a chart takes any text for zero.</summary>
    public SheetColumn Numbers(string head, IEnumerable<decimal?> cells) => Add(head, cells.Select(cell => cell is { } number ? Cell(number) : Nothing));

    /// <summary>Adds period, kind, section, quote and source of the marks of each row, and its whole name where the chart shortens one.</summary>
    public void Evidence(IReadOnlyList<IReadOnlyList<RenderedMark>> rows, IReadOnlyList<string>? shown = null)
    {
        if (shown is not null && rows.Zip(shown).Any(row => row.First.Count > 0 && row.First[0].Category != row.Second))
        {
            Texts(texts.WholeNameHead(), rows.Select(marks => marks.Count > 0 ? marks[0].Category : ""));
        }

        Joined(texts.LabelHead(), mark => mark.Label.Replace("\n", ChartRow.Joint, StringComparison.Ordinal));
        Joined(texts.PeriodHead(), mark => mark.Evidence.Period);
        Joined(texts.KindHead(), mark => mark.Evidence.Kind);
        var places = rows.Select(marks => ChartRow.Places([.. marks.SelectMany(mark => mark.Evidence.Source.Provenances)], texts)).ToList();
        foreach (var (i, head) in new[] { texts.SectionHead(), texts.QuoteHead(), texts.SourceHead() }.Index())
        {
            Texts(head, places.Select(row => row[i]));
        }

        void Joined(string head, Func<RenderedMark, string> cell) => Texts(head, rows.Select(marks => string.Join(ChartRow.Joint, marks.Select(cell).Where(text => text.Length > 0))));
    }

    /// <summary>The workbook that opens when the chart's data is edited.</summary>
    public byte[] ToWorkbook(string title, DateTimeOffset made)
        => Workbook.Write([new WorkbookSheet(Name, [.. columns.Select(column => column.Head)], [.. Enumerable.Range(0, columns.Max(column => column.Cells.Count)).Select(Row)]) { IsPlain = true }], title, made, texts);

    private IReadOnlyList<WorkbookCell> Row(int row) => [.. columns.Select(column => row < column.Cells.Count ? column.Cells[row] : Nothing)];

    private SheetColumn Add(string head, IEnumerable<WorkbookCell> cells)
    {
        columns.Add((OfficeText.Clean(head), [.. cells]));
        return new SheetColumn(SheetNames.Quoted(Name), SheetLayout.Column(columns.Count - 1), columns[^1].Head, columns[^1].Cells);
    }

    private static WorkbookCell Cell(decimal number)
    {
        var whole = Math.Abs(decimal.Truncate(number)).ToString(CultureInfo.InvariantCulture).Length;
        var rounded = whole >= WorkbookCell.MostDigits ? decimal.Round(number) : decimal.Round(number, WorkbookCell.MostDigits - whole);
        return new WorkbookCell(rounded.ToString(CultureInfo.InvariantCulture), rounded);
    }
}
