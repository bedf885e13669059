using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using DuckDB.NET.Data;

namespace Baogao.Exchange.Sql;

/// <summary>Takes the rows of a result, each value as one of the types that <see cref="SqlColumn.ClrType"/> names.</summary>
internal static class ResultReader
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    internal static SqlResult Read(DuckDBDataReader reader, QueryLimits limits, CancellationToken stop)
    {
        var columns = Columns(reader);
        var rows = new List<IReadOnlyList<object?>>();
        while (reader.Read())
        {
            stop.ThrowIfCancellationRequested();
            if ((long)(rows.Count + 1) * columns.Count > limits.Cells)
            {
                throw new QueryException(QueryFault.TooLarge,
                    FormattableString.Invariant($"The result has more than {rows.Count} rows of {columns.Count} columns, and at most {limits.Cells} cells are taken. Group it, take fewer columns, or end it with LIMIT."));
            }

            rows.Add(Row(reader, columns));
        }

        return new SqlResult(columns, rows);
    }

    private static List<SqlColumn> Columns(DuckDBDataReader reader)
    {
        var columns = new List<SqlColumn>();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var (name, copy) = (reader.GetName(i), 1);
            var unique = name;
            while (columns.Any(column => column.Name == unique))
            {
                unique = FormattableString.Invariant($"{name}_{++copy}");
            }

            var at = i;
            columns.Add(new SqlColumn(unique, reader.GetDataTypeName(i), Readable(unique, () => ClrType(reader.GetFieldType(at)))));
        }

        return columns;
    }

    private static object?[] Row(DuckDBDataReader reader, List<SqlColumn> columns)
    {
        var cells = new object?[columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var at = i;
            cells[i] = Readable(columns[i].Name, () => reader.IsDBNull(at) ? null : Value(reader.GetValue(at), columns[at].ClrType));
        }

        return cells;
    }

    // DuckDB has types and ranges that .NET lacks: unions, intervals of months, infinite days, the year 10000.
    private static T Readable<T>(string column, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (cause is OverflowException or ArgumentException or InvalidOperationException or InvalidCastException or NotSupportedException or FormatException)
        {
            throw new QueryException(QueryFault.Refused, $"A value in the column {column} is of a type or a size that cannot be shown. Make it text: CAST(… AS VARCHAR).", cause);
        }
    }

    private static Type ClrType(Type type)
        => type == typeof(sbyte) || type == typeof(byte) || type == typeof(short) || type == typeof(ushort) || type == typeof(int) ? typeof(int)
            : type == typeof(uint) || type == typeof(long) ? typeof(long)
            : type == typeof(float) || type == typeof(double) ? typeof(double)
            : type == typeof(ulong) || type == typeof(decimal) || type == typeof(BigInteger) ? typeof(decimal)
            : type == typeof(bool) || type == typeof(DateOnly) || type == typeof(DateTime) ? type
            : typeof(string);

    private static object Value(object value, Type type)
        => type == typeof(string) ? Text(value)
            : value is BigInteger whole ? (decimal)whole
            : value.GetType() == type ? value
            : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);

    private static string Text(object value) => value switch
    {
        string text => text,
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        Stream bytes => $"{((FormattableString)$"{bytes.Length}").ToString(CultureInfo.InvariantCulture)} bytes",
        IEnumerable nested => JsonSerializer.Serialize(nested, nested.GetType(), Json),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
