using System.Text;

namespace Baogao.Reading.Vocabulary;

/// <summary>A vocabulary that the library ships as CSV: one header line, no quotes.</summary>
internal static class WordTable
{
    internal static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(name + ".csv")
            ?? throw new InvalidOperationException($"The library lacks its vocabulary {name}.csv.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line.Split(',');
            }
        }
    }
}
