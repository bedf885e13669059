using System.Reflection;
using Deedle;

namespace Baogao.Frames;

/// <summary>
/// Any Deedle series as a table, derived types included. A series of series, such as <c>frame.Rows</c> or <c>frame.Columns</c>, shows the
/// inner ones as rows; those of <c>ColumnSeries</c> as columns.
/// </summary>
internal static class SeriesTable
{
    private static readonly MethodInfo ReadMethod = typeof(SeriesTable).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The table, or null for what is no series.</summary>
    public static TableContent? Content(object value, string name, int rows)
    {
        if (EntriesOf(value) is not { } series)
        {
            return null;
        }

        var inner = series.Keys.ToDictionary(key => key, key => series.Get(key) is { } item ? EntriesOf(item) : null);
        if (!inner.Values.Any(item => item is not null))
        {
            var shown = series.Keys.Take(rows).ToList();
            return Content([new TableColumn(name, [.. shown.Select(series.Get)])], shown, series.Keys.Count);
        }

        var outerKeys = series.Keys;
        var innerKeys = inner.Values.OfType<Entries>().SelectMany(item => item.Keys).Distinct().ToList();
        if (IsOfColumns(value))
        {
            var shown = innerKeys.Take(rows).ToList();
            return Content([.. outerKeys.Select(column => new TableColumn(CellText.Of(column), [.. shown.Select(key => inner[column]?.Get(key))]))], shown, innerKeys.Count);
        }

        var lines = outerKeys.Take(rows).ToList();
        return Content([.. innerKeys.Select(column => new TableColumn(CellText.Of(column), [.. lines.Select(key => inner[key]?.Get(column))]))], lines, outerKeys.Count);
    }

    private static TableContent Content(IReadOnlyList<TableColumn> columns, IEnumerable<object> keys, int count) => new(columns, [.. keys.Select(CellText.Of)], count);

    private static bool IsOfColumns(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ColumnSeries<,>))
            {
                return true;
            }
        }

        return false;
    }

    // The type of the keys is known only to the object, and some of Deedle's own series are of types that are not public.
    private static Entries? EntriesOf(object value)
        => value.GetType().GetInterfaces().FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ISeries<>)) is { } type
            ? (Entries)ReadMethod.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value], null)!
            : null;

    private static Entries Read<TKey>(ISeries<TKey> series)
        where TKey : notnull
        => new([.. series.Index.Keys.Select(key => (object)key)], key => key is TKey own && series.TryGetObject(own) is { HasValue: true } value ? value.Value : null);

    private sealed record Entries(IReadOnlyList<object> Keys, Func<object, object?> Get);
}
