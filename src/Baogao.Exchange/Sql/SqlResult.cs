using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao.Exchange.Sql;

/// <summary>What a query gave: columns with their types, and rows in their order. Immutable.</summary>
public sealed class SqlResult
{
    internal SqlResult(IReadOnlyList<SqlColumn> columns, IReadOnlyList<IReadOnlyList<object?>> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>The columns.</summary>
    public IReadOnlyList<SqlColumn> Columns { get; }

    /// <summary>The rows: a value a column, of the type that the column names; null for NULL.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>A Deedle frame, its rows numbered from 0; NULL is missing. A column of NULLs alone keeps its type.</summary>
    public Frame<int, string> ToFrame()
    {
        var frame = Frame.FromRowKeys(Enumerable.Range(0, Rows.Count));
        for (var i = 0; i < Columns.Count; i++)
        {
            var (name, at) = (Columns[i].Name, i);
            switch (Type.GetTypeCode(Columns[i].ClrType))
            {
                case TypeCode.Int32: frame.AddColumn(name, Series<int>(at)); break;
                case TypeCode.Int64: frame.AddColumn(name, Series<long>(at)); break;
                case TypeCode.Double: frame.AddColumn(name, Series<double>(at)); break;
                case TypeCode.Decimal: frame.AddColumn(name, Series<decimal>(at)); break;
                case TypeCode.Boolean: frame.AddColumn(name, Series<bool>(at)); break;
                case TypeCode.DateTime: frame.AddColumn(name, Series<DateTime>(at)); break;
                case TypeCode.String: frame.AddColumn(name, Series<string>(at)); break;
                default: frame.AddColumn(name, Series<DateOnly>(at)); break;
            }
        }

        return frame;
    }

    /// <summary>A Microsoft.Data.Analysis frame; NULL is null, a date is a <see cref="DateTime"/>.</summary>
    public DataFrame ToDataFrame() => new(Columns.Select((column, i) => (DataFrameColumn)(Type.GetTypeCode(column.ClrType) switch
    {
        TypeCode.Int32 => new Int32DataFrameColumn(column.Name, Cells<int>(i)),
        TypeCode.Int64 => new Int64DataFrameColumn(column.Name, Cells<long>(i)),
        TypeCode.Double => new DoubleDataFrameColumn(column.Name, Cells<double>(i)),
        TypeCode.Decimal => new DecimalDataFrameColumn(column.Name, Cells<decimal>(i)),
        TypeCode.Boolean => new BooleanDataFrameColumn(column.Name, Cells<bool>(i)),
        TypeCode.DateTime => new DateTimeDataFrameColumn(column.Name, Cells<DateTime>(i)),
        TypeCode.String => new StringDataFrameColumn(column.Name, Rows.Select(row => (string?)row[i])),
        _ => new DateTimeDataFrameColumn(column.Name, Cells<DateOnly>(i).Select(day => day?.ToDateTime(TimeOnly.MinValue))),
    })));

    /// <summary>A text table, as <see cref="ResultText.Table"/> makes it, of the first hundred rows.</summary>
    public override string ToString() => ResultText.Table(this, 100);

    private Series<int, T> Series<T>(int column)
        => new([.. Rows.Select((row, i) => (Key: i, Cell: row[column])).Where(one => one.Cell is not null).Select(one => KeyValuePair.Create(one.Key, (T)one.Cell!))]);

    private IEnumerable<T?> Cells<T>(int column)
        where T : struct
        => Rows.Select(row => (T?)row[column]);
}
