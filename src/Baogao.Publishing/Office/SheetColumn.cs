using System.Globalization;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>A column of the sheet behind a chart, as the parts of the chart refer to it. The heads are in the first row.</summary>
internal sealed record SheetColumn(string Sheet, string Letters, string Head, IReadOnlyList<WorkbookCell> Cells)
{
    /// <summary>The name of a series: the head of its column.</summary>
    public C.SeriesText Name() => new(Strings("$1", [Head]));

    /// <summary>The name of a series: a cell.</summary>
    public C.SeriesText NameIn(int row) => new(Strings(At(row), [Cells[row].Text]));

    public C.CategoryAxisData Categories() => new(Strings(Range(0, Cells.Count), [.. Cells.Select(cell => cell.Text)]));

    /// <summary>These cells under those of the column before it, of which an empty one goes on with the last.</summary>
    public C.CategoryAxisData CategoriesUnder(SheetColumn outer)
    {
        var cache = new C.MultiLevelStringCache(new C.PointCount { Val = (uint)Cells.Count }, Level(this), Level(outer));
        var range = Range(0, Cells.Count).Split(':');
        return new(new C.MultiLevelStringReference(new C.Formula($"{Sheet}!${outer.Letters}{range[0]}:${Letters}{range[^1]}"), cache));

        static C.Level Level(SheetColumn column)
            => new(column.Cells.Index().Where(each => each.Item.Text.Length > 0).Select(each => new C.StringPoint(new C.NumericValue(each.Item.Text)) { Index = (uint)each.Index }));
    }

    public C.CategoryAxisData CategoryIn(int row) => new(Strings(At(row), [Cells[row].Text]));

    public C.Values Values() => new(Numbers(0, Cells.Count));

    public C.Values ValueIn(int row) => new(Numbers(row, 1));

    /// <summary>The places of points along the value axis at the bottom.</summary>
    public C.XValues Across(int first, int count) => new(Numbers(first, count));

    /// <summary>The places of points along the value axis at the left.</summary>
    public C.YValues Up(int first, int count) => new(Numbers(first, count));

    public C.Plus Plus(int first, int count) => new(Numbers(first, count));

    public C.Minus Minus(int first, int count) => new(Numbers(first, count));

    private C.NumberReference Numbers(int first, int count)
    {
        var cache = new C.NumberingCache(new C.FormatCode("General"), new C.PointCount { Val = (uint)count });
        cache.Append(Cells.Skip(first).Take(count).Index().Where(each => each.Item.Number is not null).Select(each => new C.NumericPoint(new C.NumericValue(each.Item.Text)) { Index = (uint)each.Index }));
        return new C.NumberReference(Formula(Range(first, count)), cache);
    }

    private C.StringReference Strings(string rows, IReadOnlyList<string> texts)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)texts.Count });
        cache.Append(texts.Select((text, i) => new C.StringPoint(new C.NumericValue(text)) { Index = (uint)i }));
        return new C.StringReference(Formula(rows), cache);
    }

    private C.Formula Formula(string rows)
        => new($"{Sheet}!{string.Join(':', rows.Split(':').Select(row => $"${Letters}{row}"))}");

    private static string Range(int first, int count) => count == 1 ? At(first) : $"{At(first)}:{At(first + count - 1)}";

    private static string At(int row) => "$" + (row + 2).ToString(CultureInfo.InvariantCulture);
}
