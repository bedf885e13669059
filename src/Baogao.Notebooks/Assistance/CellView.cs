using Baogao.Notebooks.Execution;

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
        var csharp = source.ToCharArray();
        var isCSharp = new bool[source.Length + 1];
        var language = true;
        for (var (start, end) = (0, 0); start <= source.Length; start = end + 1)
        {
            end = source.IndexOf('\n', start) is >= 0 and var found ? found : source.Length;
            var line = source[start..end].TrimEnd('\r');
            var magic = CellParser.MagicOf(line);
            language = (magic is null ? null : CellParser.ChangesToCSharp(magic)) ?? language;
            var isCode = language && magic is null;
            Array.Fill(isCSharp, isCode, start, end - start + 1);
            if (!isCode || CellParser.IsPackage(line))
            {
                Array.Fill(csharp, ' ', start, end - start);
            }
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
}
