using Baogao.Notebooks.Execution.Cells;

namespace Baogao.Notebooks.Assistance;

/// <summary>A cell as the C# compiler may see it: what is not C# is blank, and every character keeps its place.</summary>
internal sealed class CellView
{
    private readonly bool[] isCSharp;

    private CellView(string source, string csharp, bool[] isCSharp) => (Source, CSharp, this.isCSharp) = (source, csharp, isCSharp);

    /// <summary>The cell.</summary>
    public string Source { get; }

    /// <summary>Its C#, as long as the cell.</summary>
    public string CSharp { get; }

    public static CellView Of(string source)
    {
        var lines = source.Split('\n');
        var (csharp, isCSharp, start) = (source.ToCharArray(), new bool[source.Length + 1], 0);
        var kinds = Kinds([.. lines.Select(line => line.TrimEnd('\r'))]);
        for (var i = 0; i < lines.Length; i++)
        {
            Array.Fill(isCSharp, kinds[i] is LineKind.CSharp or LineKind.Package, start, lines[i].Length + 1);
            if (kinds[i] != LineKind.CSharp)
            {
                Array.Fill(csharp, ' ', start, lines[i].Length);
            }

            start += lines[i].Length + 1;
        }

        return new CellView(source, new string(csharp), isCSharp);
    }

    /// <summary>True where C# is written at a position, from 0 to the length of the cell.</summary>
    public bool IsCSharpAt(int position) => isCSharp[position];

    /// <summary>The line of a position, up to it and from it on.</summary>
    public (string Before, string After) LineAt(int position)
    {
        var start = position == 0 ? 0 : Source.LastIndexOf('\n', position - 1) + 1;
        var end = Source.IndexOf('\n', position) is >= 0 and var found ? found : Source.Length;
        return (Source[start..position], Source[position..end].TrimEnd('\r'));
    }

    private enum LineKind
    {
        CSharp,
        Package,
        Magic,
        Text,
    }

    private static LineKind[] Kinds(string[] lines)
    {
        var kinds = new LineKind[lines.Length];
        var language = CellLanguage.Find("csharp")!;
        for (var next = 0; next < lines.Length;)
        {
            var from = next;
            next = lines.Length;
            if (language.MimeType is null)
            {
                foreach (var line in EngineLines.Of(new string('\n', from) + string.Join('\n', lines[from..])))
                {
                    kinds[line.Index] = line.IsMagic ? LineKind.Magic : LineKind.Package;
                    language = (line.IsActive ? Language(line.Text) : null) ?? language;
                    if (language.MimeType is not null)
                    {
                        next = line.Index + 1;
                        break;
                    }
                }
            }
            else
            {
                var magic = Array.FindIndex(lines, from, line => line.StartsWith("#!", StringComparison.Ordinal) && MagicCommands.Split(line) is not null);
                Array.Fill(kinds, LineKind.Text, from, (magic < 0 ? lines.Length : magic) - from);
                if (magic >= 0)
                {
                    kinds[magic] = LineKind.Magic;
                    language = Language(lines[magic]) ?? language;
                    next = magic + 1;
                }
            }
        }

        return kinds;
    }

    private static CellLanguage? Language(string line) => MagicCommands.Split(line) is { } magic ? CellLanguage.Find(magic.Name) : null;
}
