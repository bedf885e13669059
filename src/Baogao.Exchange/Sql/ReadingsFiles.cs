using Baogao.Loading.Files;

namespace Baogao.Exchange.Sql;

/// <summary>The files of readings, as DuckDB reads them.</summary>
internal static class ReadingsFiles
{
    internal const string Mend = "Expected a file that this writes: baogao read REPORT.txt > READINGS.csv";

    private const int MostMegabytes = 100_000;

    /// <summary>The file, or of a folder the files that <c>baogao read --out</c> wrote into it.</summary>
    public static IEnumerable<string> Of(string named)
    {
        if (!Directory.Exists(named))
        {
            return [named];
        }

        List<string> files = [.. FilesBelow.Of(named).Files.Where(file => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).Select(file => FilesBelow.Join(named, file))];
        return files.Count > 0 ? files : throw new QueryException(QueryFault.BadFile, $"{named}: There is no .csv file in this folder. Expected a folder that this makes: baogao read REPORTS --out {named}");
    }

    /// <summary>True where all can be opened and begin with the same line.</summary>
    public static bool HaveOneHeader(IReadOnlyList<string> files)
        => files.All(file => PlainFile.Look(file, MostMegabytes) == FileRefusal.None) && files.Select(Header).Distinct(StringComparer.Ordinal).Count() == 1;

    /// <summary>What a statement selects from for these files.</summary>
    /// <exception cref="QueryException">One of them cannot be opened.</exception>
    public static string Source(params IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            if (PlainFile.Look(file, MostMegabytes) is var refusal && refusal != FileRefusal.None)
            {
                throw new QueryException(QueryFault.BadFile, $"{file}: {new FileRefusedException(refusal, MostMegabytes).Message} {Mend}");
            }
        }

        return $"read_csv([{string.Join(", ", files.Select(Literal))}], header = true, all_varchar = true, auto_detect = true, delim = ',', quote = '\"', escape = '\"')";
    }

    // A name is a name here, and no pattern for several.
    private static string Literal(string file)
    {
        var path = string.Concat(Path.GetFullPath(file).Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c.ToString()));
        return $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static string? Header(string file)
    {
        try
        {
            using var reader = new StreamReader(PlainFile.Open(file, MostMegabytes));
            return reader.ReadLine();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
