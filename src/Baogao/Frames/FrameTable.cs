using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao;

/// <summary>
/// The columns of a table, told once, from which both kinds of frame are made. Columns are text, decimals or whole numbers;
/// a null is a missing value.
/// </summary>
internal sealed class FrameTable<T>(string keyName, Func<T, string> key)
{
    private readonly List<Column> columns = [];

    public FrameTable<T> Text(string name, Func<T, string?> cell) => Add(new Column(
        name,
        rows => new Series<string, string>([.. rows.Where(row => cell(row) is not null).Select(row => KeyValuePair.Create(key(row), cell(row)!))]),
        rows => new StringDataFrameColumn(name, rows.Select(cell))));

    public FrameTable<T> Number(string name, Func<T, decimal?> cell) => Add(new Column(
        name,
        rows => new Series<string, decimal>([.. rows.Where(row => cell(row) is not null).Select(row => KeyValuePair.Create(key(row), cell(row)!.Value))]),
        rows => new DecimalDataFrameColumn(name, rows.Select(cell))));

    public FrameTable<T> Whole(string name, Func<T, int?> cell) => Add(new Column(
        name,
        rows => new Series<string, int>([.. rows.Where(row => cell(row) is not null).Select(row => KeyValuePair.Create(key(row), cell(row)!.Value))]),
        rows => new Int32DataFrameColumn(name, rows.Select(cell))));

    /// <summary>A Deedle frame, its rows keyed and in the order given.</summary>
    public Frame<string, string> ToFrame(IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var rows = source.ToList();
        var frame = Frame.FromRowKeys(rows.Select(key));
        foreach (var column in columns)
        {
            column.AddTo(frame, rows);
        }

        return frame;
    }

    /// <summary>A Microsoft.Data.Analysis frame, the key as its first column.</summary>
    public DataFrame ToDataFrame(IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var rows = source.ToList();
        return new DataFrame([new StringDataFrameColumn(keyName, rows.Select(key)), .. columns.Select(column => column.DataFrameColumn(rows))]);
    }

    private FrameTable<T> Add(Column column)
    {
        columns.Add(column);
        return this;
    }

    private sealed record Column(string Name, Func<IReadOnlyList<T>, ISeries<string>> Series, Func<IReadOnlyList<T>, DataFrameColumn> DataFrameColumn)
    {
        public void AddTo(Frame<string, string> frame, IReadOnlyList<T> rows) => frame.AddColumn(Name, Series(rows));
    }
}
