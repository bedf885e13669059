using Baogao.Loading.Schema;
using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao.Frames;

/// <summary>Both kinds of frame of a table, with the columns that its declaration shows: text, decimals or whole numbers; a null is a missing value.</summary>
internal static class FrameTable
{
    /// <summary>A Deedle frame, its rows keyed and in the order given.</summary>
    public static Frame<string, string> ToFrame<T>(this TableDeclaration<T> table, IEnumerable<T> source)
        where T : class => ToFrame(table.KeyName, table.Key, table.Shown, source);

    /// <summary>The same of rows that are not one table's.</summary>
    public static Frame<string, string> ToFrame<T>(string keyName, Func<T, string> key, IReadOnlyList<ShownColumn<T>> shown, IEnumerable<T> source)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(source);
        var rows = source.ToList();
        var frame = Frame.FromRowKeys(rows.Select(key));
        foreach (var column in shown.Where(column => column.Name != keyName))
        {
            switch (column.As)
            {
                case ShownAs.Number:
                    frame.AddColumn(column.Name, Series<decimal>(column.Cell));
                    break;
                case ShownAs.Whole:
                    frame.AddColumn(column.Name, Series<int>(column.Cell));
                    break;
                default:
                    frame.AddColumn(column.Name, Series<string>(column.Cell));
                    break;
            }
        }

        return frame;

        Series<string, TValue> Series<TValue>(Func<T, object?> cell)
            => new([.. rows.Select(row => (Key: key(row), Cell: cell(row))).Where(one => one.Cell is not null).Select(one => KeyValuePair.Create(one.Key, (TValue)one.Cell!))]);
    }

    /// <summary>A Microsoft.Data.Analysis frame, the key as its first column.</summary>
    public static DataFrame ToDataFrame<T>(this TableDeclaration<T> table, IEnumerable<T> source)
        where T : class => ToDataFrame(table.KeyName, table.Key, table.Shown, source);

    /// <summary>The same of rows that are not one table's.</summary>
    public static DataFrame ToDataFrame<T>(string keyName, Func<T, string> key, IReadOnlyList<ShownColumn<T>> shown, IEnumerable<T> source)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(source);
        var rows = source.ToList();
        return new DataFrame([new StringDataFrameColumn(keyName, rows.Select(key)), .. shown.Where(column => column.Name != keyName).Select(Column)]);

        DataFrameColumn Column(ShownColumn<T> column) => column.As switch
        {
            ShownAs.Number => new DecimalDataFrameColumn(column.Name, rows.Select(row => (decimal?)column.Cell(row))),
            ShownAs.Whole => new Int32DataFrameColumn(column.Name, rows.Select(row => (int?)column.Cell(row))),
            _ => new StringDataFrameColumn(column.Name, rows.Select(row => (string?)column.Cell(row))),
        };
    }
}
