namespace Baogao.Publishing.Office;

/// <summary>Names of sheets as Excel allows them.</summary>
internal static class SheetNames
{
    /// <summary>The most UTF-16 units of a name.</summary>
    public const int MostLength = 31;

    // Excel keeps this name, in any case, for a sheet of its own.
    private const string Reserved = "History";

    /// <summary>A name for each sheet, as near to the one wanted as is allowed: unique in any case, without characters that are forbidden.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> wanted)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Reserved };
        return [.. wanted.Select(name => Free(Allowed(name), taken))];
    }

    /// <summary>A name as a formula or a link has it.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Allowed(string name)
    {
        var kept = string.Concat(OfficeText.Clean(name).Select(c => "[]:*?/\\".Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? ' ' : c));
        var one = string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        return one.Length == 0 ? "Sheet" : one;
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var first = Cut(name, "");
        return taken.Add(first) ? first : Enumerable.Range(2, int.MaxValue - 2).Select(number => Cut(name, FormattableString.Invariant($" ({number})"))).First(taken.Add);
    }

    private static string Cut(string name, string end)
        => (name.Length + end.Length <= MostLength ? name : OfficeText.Cut(name, MostLength - end.Length - 1).TrimEnd('\'', ' ') + "…") + end;
}
