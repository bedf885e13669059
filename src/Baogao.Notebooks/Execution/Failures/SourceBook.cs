using System.Collections.Concurrent;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution.Failures;

/// <summary>The sources that a session has run, by the names that the compiler knows them by; loaded files are read when asked for.</summary>
internal sealed class SourceBook
{
    private readonly ConcurrentDictionary<string, string[]> lines = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, IReadOnlyList<Insertion>> insertions = new(StringComparer.Ordinal);

    public void Add(string label, string source) => lines[label] = Split(source);

    /// <summary>Notes what the engine puts into a source before it is compiled.</summary>
    public void AddInsertions(string label, IReadOnlyList<Insertion> inserted) => insertions[label] = inserted;

    /// <summary>The place; column 0 where it is not known.</summary>
    public SourcePlace Place(string label, int line, int column = 0, int length = 1)
    {
        column = column > 0 && insertions.TryGetValue(label, out var inserted) ? Insertion.OwnColumn(inserted, line, column) : column;
        if (!lines.TryGetValue(label, out var source))
        {
            source = Path.IsPathRooted(label) ? Read(label) : [];
        }

        return new SourcePlace(label, line, column, Math.Max(1, length), line >= 1 && line <= source.Length ? source[line - 1] : "");
    }

    private static string[] Read(string path)
    {
        try
        {
            return Split(PlainFile.ReadText(path, FileLimits.Script));
        }
        catch (FileRefusedException)
        {
            return [];
        }
    }

    private static string[] Split(string source) => source.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
}
