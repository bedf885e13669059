namespace Baogao.Exchange.Sql;

/// <summary>A column of a table for SQL.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in SQL.</param>
/// <param name="Cell">Its value in a row: a string, an int, a decimal, a bool or null.</param>
internal sealed record EditionColumn<T>(string Name, string Type, Func<Report, T, object?> Cell);

/// <summary>The columns that every table has: which edition a row is of.</summary>
internal static class EditionColumns
{
    internal static IReadOnlyList<(string Name, string Type, Func<Report, object?> Cell)> All { get; } =
    [
        ("edition", "VARCHAR", report => report.Name),
        ("place", "VARCHAR", report => report.Place.Id),
        ("place_zh", "VARCHAR", report => report.Place.Name.Zh),
        ("level", "VARCHAR", report => report.Place.Level.Token()),
        ("year", "INTEGER", report => report.Year),
        ("delivered", "DATE", report => report.Delivered),
    ];
}
