using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The words of a report that stand for a level: those of the codes, and the names of the places above (上海 for 市级).</summary>
internal static class LevelWords
{
    private const int ShortestStem = 2;

    /// <summary>Each level with its words, in the order of the levels.</summary>
    internal static IReadOnlyList<(string Level, IReadOnlyList<string> Words)> Of(EditionTables edition)
        => [.. edition.Codes.Of("levels").Where(level => level.Words is not null).Select(level => (level.Id, (IReadOnlyList<string>)[.. Words(level, edition.Package.Place)]))];

    private static IEnumerable<string> Words(Code level, Place place)
    {
        var words = level.Words!.Split(';', StringSplitOptions.RemoveEmptyEntries);
        var stems = place.AllAbove.Select(above => above.Name.Zh).Where(name => name.Length > ShortestStem && words.Contains("全" + name[^1])).Select(name => name[..^1]);
        return words.Concat(stems);
    }
}
