using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Series;

/// <summary>What a table and its user say of its values: a cell goes before a line above or below the table, and that before an option; an option for source or place goes before a line. Nothing is guessed: what nobody says is a problem that names the option.</summary>
internal sealed class SaidOfValues(SourceTable table, IReadOnlyDictionary<string, string> lines, SeriesOptions options, List<SheetProblem> problems)
{
    private readonly Dictionary<SheetCell, string?> texts = [];
    private readonly Dictionary<string, List<RawObservation>> missing = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>What is said; null where nothing is, or a cell cannot be read.</summary>
    /// <param name="row">The value.</param>
    /// <param name="column">The column of <c>series.csv</c>.</param>
    /// <param name="named">What the name of the indicator says; null where nothing.</param>
    public string? Of(RawObservation row, string column, string? named = null)
    {
        if (row.Cells.TryGetValue(column, out var cell))
        {
            if (!texts.TryGetValue(cell, out var text))
            {
                var read = CellText.Of(cell, SeriesHeads.Field(column), null, table.Counts1904);
                if (read.Fault is not null)
                {
                    problems.Add(table.At(cell, column, read.Fault));
                }

                texts[cell] = text = read.Fault is null ? read.Text.Trim() : null;
            }

            return text;
        }

        var option = named is null ? Option(column) : null;
        // A line gives the title of a source and the name of a place, an option those that the edition uses.
        var line = named is null && !(option is not null && column is ("source" or "geography")) ? lines.GetValueOrDefault(column) : null;
        if (option is not null && line is null)
        {
            used.Add(column);
        }

        return named ?? line ?? option;
    }

    /// <summary>Notes that nobody says something of a value.</summary>
    public void Lacks(RawObservation row, string column) => (missing.TryGetValue(column, out var list) ? list : missing[column] = []).Add(row);

    /// <summary>What is missing, a problem for each column, and the options that nothing was left to be said by.</summary>
    public void Report(IReadOnlyCollection<string> sources, List<SheetProblem> notes)
    {
        foreach (var (column, rows) in missing)
        {
            var of = rows.Count == 1 ? $"the value in {table.Place(rows[0].Value)}" : FormattableString.Invariant($"{rows.Count} values, the first in {table.Place(rows[0].Value)}");
            var expected = column switch
            {
                "measure" => ": level, growth, level_cumulative or growth_cumulative",
                "kind_of_source" => ": official, press or repost",
                "source" => sources.Count > 0 ? $": {Listed(sources)}" : ", once it is in \"sources\" of datapackage.json, which has none",
                _ => "",
            };
            problems.Add(table.AsWhole($"no {column.Replace('_', ' ')} is given for {of}. Fill the column {column} ({SeriesHeads.Field(column).Title.Zh}), or give --{column.Replace('_', '-')}{expected}."));
        }

        notes.AddRange(SeriesHeads.Schema.Columns.Where(column => Option(column) is not null && !used.Contains(column)).Select(column => table.AsWhole($"--{column.Replace('_', '-')} is not used: the file says it of each value.")));
    }

    /// <summary>The first names of a list, and how many are left.</summary>
    public static string Listed(IReadOnlyCollection<string> names)
        => string.Join(", ", names.Take(8)) + (names.Count > 8 ? FormattableString.Invariant($" and {names.Count - 8} more") : "");

    private string? Option(string column) => column switch
    {
        "indicator" => options.Indicator,
        "geography" => options.Geography,
        "measure" => options.Measure?.Token(),
        "unit" => options.Unit,
        "source" => options.Source,
        "kind_of_source" => options.KindOfSource,
        _ => null,
    };
}
