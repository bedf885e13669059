using Baogao.Loading.Schema;
using DuckDB.NET.Data;

namespace Baogao.Exchange.Sql;

/// <summary>
/// One table of the editions in SQL: the columns of its declaration in <see cref="EditionSchema"/>, which edition a row is of, and what a reader is spared to look up.
/// An empty cell is NULL.
/// </summary>
internal sealed class EditionTable
{
    /// <summary>Enough for every number that a table may hold: 25 digits.</summary>
    internal const string NumberType = "DECIMAL(38,10)";

    private const int MostDecimals = 10;

    private readonly List<(string Name, string Type)> columns;
    private readonly Func<Report, IEnumerable<IEnumerable<object?>>> rows;

    private EditionTable(string name, List<(string Name, string Type)> columns, Func<Report, IEnumerable<IEnumerable<object?>>> rows)
    {
        (Name, this.columns, this.rows) = (name, columns, rows);
    }

    internal string Name { get; }

    internal IReadOnlyList<string> Columns => [.. columns.Select(column => column.Name)];

    internal static EditionTable Of<T>(TableDeclaration<T> table, Func<Report, IEnumerable<T>> rows)
        where T : class
    {
        var own = table.Schema.Fields.Select(field => new EditionColumn<T>(OwnName(table, field), SqlType(field), OwnCell(table, field))).ToList();
        List<EditionColumn<T>> columns = [.. own, .. table.Schema.Fields.SelectMany(field => LookedUpColumns.Of(field, OwnCell(table, field))).Where(column => own.All(one => one.Name != column.Name))];
        return new EditionTable(
            table.Schema.Name,
            [.. EditionColumns.All.Select(column => (column.Name, column.Type)), .. columns.Select(column => (column.Name, column.Type))],
            report =>
            {
                var edition = EditionColumns.All.Select(column => column.Cell(report)).ToList();
                return rows(report).Select(row => edition.Concat(columns.Select(column => Filled(column.Cell(report, row)))));
            });
    }

    internal string Definition() => $"CREATE TABLE {Name} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\" {column.Type}"))})";

    internal void Append(DuckDBConnection connection, IEnumerable<Report> reports)
    {
        using var appender = connection.CreateAppender(Name);
        foreach (var report in reports)
        {
            foreach (var cells in rows(report))
            {
                var row = appender.CreateRow();
                foreach (var cell in cells)
                {
                    _ = cell switch
                    {
                        null => row.AppendNullValue(),
                        int whole => row.AppendValue((int?)whole),
                        bool flag => row.AppendValue((bool?)flag),
                        DateOnly day => row.AppendValue((DateOnly?)day),
                        decimal number => row.AppendValue((decimal?)Fitting(report, number)),
                        _ => row.AppendValue((string)cell),
                    };
                }

                row.EndRow();
            }
        }
    }

    // ranking_place, honour_level: place, level and year are those of the edition in every table.
    private static string OwnName<T>(TableDeclaration<T> table, FieldSchema field)
        where T : class
        => EditionColumns.All.Any(column => column.Name == field.Name) ? $"{table.KeyName}_{field.Name}" : field.Name;

    private static Func<Report, T, object?> OwnCell<T>(TableDeclaration<T> table, FieldSchema field)
        where T : class
    {
        var shown = table.Shown.FirstOrDefault(column => column.Name == field.Name);
        return shown is null ? (_, row) => table.Key(row) : (_, row) => shown.Cell(row);
    }

    private static string SqlType(FieldSchema field) => field.Type switch
    {
        CellType.Number => NumberType,
        CellType.Integer => "INTEGER",
        _ => "VARCHAR",
    };

    private static object? Filled(object? cell) => cell is string { Length: 0 } ? null : cell;

    private decimal Fitting(Report report, decimal number)
        => number.Scale <= MostDecimals ? number
            : throw new QueryException(QueryFault.TooLarge, FormattableString.Invariant($"{report.Directory}/{Name}.csv: {number} has more than {MostDecimals} decimals, which tables for SQL do not hold."));
}
