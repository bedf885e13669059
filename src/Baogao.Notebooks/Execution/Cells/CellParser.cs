using Baogao.Notebooks.Execution.Failures;

namespace Baogao.Notebooks.Execution.Cells;

/// <summary>
/// Cuts a cell where its magic commands stand. In C# they are where the lexer sees a directive (<see cref="EngineLines"/>), in other languages at the start of a line.
/// </summary>
internal sealed class CellParser
{
    private readonly string[] lines;
    private readonly List<CellPart> parts = [];
    private CellLanguage language;
    private (int Line, string Options)? value;

    // The first line that no part holds yet, and those behind it that are the engine's.
    private int start;
    private readonly HashSet<int> blank = [];

    private CellParser(string source, CellLanguage language) => (lines, this.language) = (Lines(source), language);

    /// <summary>The parts of a cell, in order.</summary>
    /// <param name="source">The whole text of the cell.</param>
    /// <param name="language">The language that the front end chose for the cell, or null for C#.</param>
    /// <exception cref="DirectiveException">A magic command is unknown or wrong.</exception>
    public static IReadOnlyList<CellPart> Parse(string source, string? language)
    {
        var known = CellLanguage.Find(language ?? "csharp")
            ?? throw new DirectiveException(1, $"this cell is marked as \"{language}\", which is not run here. Known: {CellLanguage.Known}.");
        return new CellParser(source, known).Parse();
    }

    /// <summary>The lines of a cell.</summary>
    public static string[] Lines(string source)
        => source.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private List<CellPart> Parse()
    {
        for (var next = 0; next < lines.Length;)
        {
            next = language.MimeType is null && value is null ? CSharp(next) : Text(next);
        }

        Flush(lines.Length);
        return Joined(parts);
    }

    // Reads C# up to where another language begins; gives the line behind.
    private int CSharp(int from)
    {
        foreach (var line in EngineLines.Of(new string('\n', from) + string.Join('\n', lines[from..])))
        {
            if (!line.IsActive)
            {
                blank.Add(line.Index);
            }
            else if (!line.IsMagic)
            {
                if (MagicCommands.Package(line.Text, line.Index + 1) is { } package)
                {
                    parts.Add(package);
                    blank.Add(line.Index);
                }
            }
            else if (MagicCommands.Split(line.Text) is { } magic)
            {
                if (line.IsInside || line.IsConditional)
                {
                    throw new DirectiveException(
                        line.Index + 1,
                        $"#!{magic.Name} stands inside {(line.IsConditional ? "#if … #endif" : "a statement or a block")}, where the cell cannot be cut. Put it on a line between statements.");
                }

                if (Magic(magic.Name, magic.Options, line.Index))
                {
                    return line.Index + 1;
                }
            }
        }

        return lines.Length;
    }

    private int Text(int from)
    {
        for (var i = from; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("#!", StringComparison.Ordinal) && MagicCommands.Split(lines[i]) is { } magic)
            {
                Flush(i);
                start = i + 1;
                Magic(magic.Name, magic.Options, i);
                return i + 1;
            }
        }

        return lines.Length;
    }

    // Carries out the cut at a magic command; true where what follows is not C#.
    private bool Magic(string name, string rest, int index)
    {
        if (CellLanguage.Find(name) is { } next)
        {
            MagicCommands.RefuseOptions(name, rest, index + 1);
            if (next.MimeType is null && language.MimeType is null)
            {
                blank.Add(index);
                return false;
            }

            Cut(index);
            language = next;
            return next.MimeType is not null;
        }

        if (name == "value")
        {
            Cut(index);
            value = (index + 1, rest);
            return true;
        }

        var part = MagicCommands.Read(name, rest, index + 1);
        Cut(index);
        parts.Add(part);
        return false;
    }

    private void Cut(int index)
    {
        Flush(index);
        start = index + 1;
    }

    private void Flush(int end)
    {
        var own = lines[start..Math.Max(start, end)].Select((line, i) => blank.Contains(start + i) ? "" : line);
        var text = string.Join('\n', own);
        if (value is { } named)
        {
            parts.Add(ValueCommands.Value(named.Options, text, named.Line));
            value = null;
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            parts.Add(language.MimeType is null
                ? new CodePart(start + 1, new string('\n', start) + text, EngineLines.RunsNothing(text))
                : new TextPart(start + 1, language.MimeType, language.Wrap(text)) { Note = language.Note });
        }
    }

    // Functions may call those behind the next magic command. They run nothing, so they may wait for them; an import may need them.
    private static List<CellPart> Joined(List<CellPart> parts)
    {
        var joined = new List<CellPart>();
        CodePart? waiting = null;
        foreach (var part in parts)
        {
            if (part is CodePart code)
            {
                code = waiting?.With(code) ?? code;
                waiting = code.RunsNothing ? code : null;
                if (waiting is not null)
                {
                    continue;
                }

                joined.Add(code);
                continue;
            }

            if (part is ImportPart && waiting is not null)
            {
                joined.Add(waiting);
                waiting = null;
            }

            joined.Add(part);
        }

        return waiting is null ? joined : [.. joined, waiting];
    }
}
