using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Series;

/// <summary>The table <c>series.csv</c> with the rows of another table in it.</summary>
/// <param name="Table">What is written, and what changes; the rows of its difference are those of <c>series.csv</c> as it is to be.</param>
/// <param name="From">The row of the other table for each row of <c>series.csv</c> that is new or changed; null for one that stays.</param>
/// <param name="Equal">How many rows are there already with the same value.</param>
internal sealed record SeriesMerge(TableMerge Table, IReadOnlyList<SeriesRow?> From, int Equal)
{
    /// <summary>The line of the first row: the header stands above it.</summary>
    public const int FirstLine = 2;

    private sealed record Line(SeriesKey Key, IReadOnlyList<string> Cells, SeriesRow? From)
    {
        public (string Indicator, string Geography, string Measure) Topic => (Key.Indicator, Key.Geography, Key.Measure);
    }

    /// <summary>Rows that are there keep their place, and their words where the value is the same. New ones stand in the order of time among those of their indicator, place and measure, else at the end.</summary>
    public static SeriesMerge Of(TableText file, IReadOnlyList<SeriesRow> rows)
    {
        var schema = file.Schema;
        var byKey = rows.ToDictionary(row => row.Key);
        var (old, equal) = (new List<Line>(), 0);
        foreach (var cells in file.Rows.Select(row => row.Cells))
        {
            var key = SeriesKey.Of(schema, cells);
            var isThere = byKey.Remove(key, out var row);
            var isSame = isThere && SeriesChecks.IsSame(row!, cells[schema.IndexOf("value")], cells[schema.IndexOf("unit")]);
            equal += isSame ? 1 : 0;
            old.Add(!isThere || isSame ? new Line(key, cells, null) : new Line(key, [.. schema.Columns.Select((column, i) => schema.Key.Contains(column) ? cells[i] : row!.Text(column))], row));
        }

        List<Line> lines = [.. Ordered(old, [.. rows.Where(row => byKey.ContainsKey(row.Key)).Select(row => new Line(row.Key, [.. schema.Columns.Select(row.Text)], row))])];
        var sheet = new SheetTable(schema, [], [.. lines.Select((line, i) => new SheetRow(i + FirstLine, line.Cells))], IsKeyed: true);
        return new SeriesMerge(TableMerge.Of(file, sheet), [.. lines.Select(line => line.From)], equal);
    }

    private static IEnumerable<Line> Ordered(List<Line> old, List<Line> added)
    {
        var topics = old.Select((line, i) => (line, i)).ToLookup(each => each.line.Topic, each => (each.line.Key.Period, Place: each.i));
        var order = added.Select(line => line.Topic).Distinct().Index().ToDictionary(topic => topic.Item, topic => topic.Index);
        return old.Select((line, i) => (line, Place: i, Order: -1))
            .Concat(added.Select(line => (line, Place: Behind(line), Order: order[line.Topic])))
            .OrderBy(each => each.Place).ThenBy(each => each.Order).ThenBy(each => each.line.Key.Period).Select(each => each.line);

        // The place of the row that a new one follows.
        int Behind(Line line)
        {
            var topic = topics[line.Topic].ToList();
            var earlier = topic.Where(other => other.Period < line.Key.Period).ToList();
            return topic.Count == 0 ? old.Count : earlier.Count > 0 ? earlier.Max(other => other.Place) : topic.Min(other => other.Place) - 1;
        }
    }
}
