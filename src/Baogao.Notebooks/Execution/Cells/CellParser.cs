using System.Text;
using System.Text.RegularExpressions;

namespace Baogao.Notebooks.Execution;

/// <summary>Cuts a cell where its magic commands stand. They start at the first character of a line, as in .NET Interactive.</summary>
internal static partial class CellParser
{
    /// <summary>The magic commands, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Magics { get; } = ["#!csharp", "#!html", "#!import", "#!javascript", "#!markdown", "#!time"];

    /// <summary>The parts of a cell, in order.</summary>
    /// <param name="source">The whole text of the cell.</param>
    /// <param name="language">The language that the front end chose for the cell, or null for C#.</param>
    /// <exception cref="DirectiveException">A magic command is unknown or wrong.</exception>
    public static IReadOnlyList<CellPart> Parse(string source, string? language)
    {
        var parts = new List<CellPart>();
        var lines = source.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var current = Language(language ?? "csharp")
            ?? throw new DirectiveException(1, $"this cell is marked as \"{language}\", which is not run here. Known: csharp, html, javascript, markdown.");
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Magic().Match(lines[i]) is not { Success: true } magic)
            {
                continue;
            }

            var (name, rest, line) = (magic.Groups["name"].Value, magic.Groups["rest"].Value.Trim(), i + 1);
            Flush(i);
            start = i + 1;
            if (Language(name) is { } next)
            {
                current = next;
                RefuseOptions(name, rest, line);
            }
            else if (name == "time")
            {
                parts.Add(new TimePart(line));
                RefuseOptions(name, rest, line);
            }
            else if (name == "import")
            {
                parts.Add(Import(rest, line));
            }
            else
            {
                throw new DirectiveException(line, $"#!{name} is not known. Known: {string.Join(", ", Magics)}.");
            }
        }

        Flush(lines.Length);
        return parts;

        void Flush(int end)
        {
            var text = string.Join('\n', lines[start..end]);
            if (string.IsNullOrWhiteSpace(text))
            {
                return;
            }

            if (current.MimeType is null)
            {
                Code(lines, start, end, parts);
            }
            else
            {
                parts.Add(new TextPart(start + 1, current.MimeType, current.IsScript ? HtmlParts.Script(text) : text));
            }
        }
    }

    /// <summary>The name of the magic command that a line is, or null.</summary>
    public static string? MagicOf(string line) => Magic().Match(line) is { Success: true } magic ? magic.Groups["name"].Value : null;

    /// <summary>Whether a magic command goes on in C# (true) or in another language (false); null where it does not change the language.</summary>
    public static bool? ChangesToCSharp(string magic) => Language(magic) is { } language ? language.MimeType is null : null;

    /// <summary>Whether a line is <c>#r "nuget: …"</c>, which is not the compiler's.</summary>
    public static bool IsPackage(string line) => Package().IsMatch(line);

    private static void Code(string[] lines, int start, int end, List<CellPart> parts)
    {
        var code = new StringBuilder().Append('\n', start);
        for (var i = start; i < end; i++)
        {
            if (Package().Match(lines[i]) is { Success: true } package)
            {
                parts.Add(new PackagePart(i + 1, package.Groups["id"].Value, package.Groups["version"] is { Success: true } version ? version.Value : null));
            }
            else
            {
                code.Append(lines[i]);
            }

            code.Append(i < end - 1 ? "\n" : "");
        }

        if (!string.IsNullOrWhiteSpace(code.ToString()))
        {
            parts.Add(new CodePart(start + 1, code.ToString()));
        }
    }

    private static ImportPart Import(string rest, int line)
    {
        var path = rest.Length > 1 && rest[0] == '"' && rest[^1] == '"' ? rest[1..^1] : rest;
        return path.Length > 0
            ? new ImportPart(line, path)
            : throw new DirectiveException(line, "#!import needs a file (.csx, .cs or .ipynb), from the notebook's folder. Example: #!import setup.csx");
    }

    private static void RefuseOptions(string name, string rest, int line)
    {
        // .NET Interactive allows a name for a cell here; it changes nothing in a run.
        if (rest.Length > 0 && !rest.StartsWith("--name ", StringComparison.Ordinal))
        {
            throw new DirectiveException(line, $"#!{name} takes no options, found \"{rest}\". Put code on the next line.");
        }
    }

    private static (string? MimeType, bool IsScript)? Language(string name) => name.ToLowerInvariant() switch
    {
        "csharp" or "c#" => (null, false),
        "html" => ("text/html", false),
        "markdown" => ("text/markdown", false),
        "javascript" or "js" => ("text/html", true),
        _ => null,
    };

    [GeneratedRegex(@"^#!(?<name>[^\s]+)(?<rest>.*)$")]
    private static partial Regex Magic();

    [GeneratedRegex("""^\s*#r\s+"nuget:\s*(?<id>[^,"]+?)\s*(,\s*(?<version>[^"]*?)\s*)?"\s*$""")]
    private static partial Regex Package();
}
