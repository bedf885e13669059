using System.Collections;
using System.Data;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>Sequences that are made as they are read, such as Deedle's observations, as lists; where they hold keys and values, as a table of these.</summary>
internal static class DataTables
{
    /// <summary>The rows of a sequence of keys and values, or null for a sequence of anything else.</summary>
    public static DataTable? OfPairs(IEnumerable items)
    {
        if (!items.GetType().GetInterfaces().Any(IsOfPairs))
        {
            return null;
        }

        var table = new DataTable();
        table.Columns.Add("key", typeof(object));
        table.Columns.Add("value", typeof(object));
        foreach (var item in items)
        {
            var type = item.GetType();
            table.Rows.Add(type.GetProperty("Key")!.GetValue(item), type.GetProperty("Value")!.GetValue(item));
        }

        return table;
    }

    /// <summary>A table as lines of text, its cells apart by tabs.</summary>
    public static string Text(DataTable table, int rows)
    {
        var lines = table.Rows.Cast<DataRow>().Take(rows).Select(row => string.Join('\t', row.ItemArray.Select(SummaryText.Of)));
        return string.Join('\n', [string.Join('\t', table.Columns.Cast<DataColumn>().Select(column => column.ColumnName)), .. lines]);
    }

    private static bool IsOfPairs(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            && type.GetGenericArguments()[0] is { IsGenericType: true } item && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
}
