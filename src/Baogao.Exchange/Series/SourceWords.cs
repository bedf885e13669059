using Baogao.Exchange.Workbooks;
using Baogao.Loading.Problems;

namespace Baogao.Exchange.Series;

/// <summary>Understands what a table or an option says of the source of a value: the name or the title of a source of the package, and its kind.</summary>
internal sealed class SourceWords(SourceTable table, RawObservations raw, IReadOnlyDictionary<string, Source> sources, List<SheetProblem> problems)
{
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    /// <summary>The name of the source; null where nothing is said, or the package has no such source, which is told once.</summary>
    public string? Source(RawObservation row, string? text)
    {
        if (text is null || sources.ContainsKey(text))
        {
            return text;
        }

        var titled = sources.Values.Where(source => source.Title.Zh == text || source.Title.En == text).ToList();
        if (titled.Count == 1)
        {
            return titled[0].Name;
        }

        if (unknown.Add(text))
        {
            var message = $"\"{text}\" is no source of datapackage.json.{Nearest.Hint(text, sources.Keys)} Add it to \"sources\" there, with name, title, path and kind (primary or secondary), and write its name{(row.Cells.ContainsKey("source") ? "" : " after --source")}"
                + (sources.Count > 0 ? $"; or write one that is there: {SaidOfValues.Listed([.. sources.Keys])}." : ".");
            problems.Add(row.Cells.TryGetValue("source", out var cell) ? table.At(cell, "source", message) : table.AsWhole(raw.Said.GetValueOrDefault("source") == text ? $"source: {message}" : $"--source: {message}"));
        }

        return null;
    }

    /// <summary>Who publishes a value: <c>official</c>, <c>press</c> or <c>repost</c>; null where nothing or something else is said.</summary>
    public string? Kind(RawObservation row, string? text)
    {
        var kind = text switch { "官方" => "official", "媒体" or "报刊" => "press", "转载" => "repost", _ => text };
        if (kind is null || SeriesOptions.KindsOfSource.Contains(kind))
        {
            return kind;
        }

        var message = $"\"{text}\" is no kind of source. Write official, press or repost.";
        problems.Add(row.Cells.TryGetValue("kind_of_source", out var cell) ? table.At(cell, "kind_of_source", message) : table.AsWhole($"--kind-of-source: {message}"));
        return null;
    }
}
