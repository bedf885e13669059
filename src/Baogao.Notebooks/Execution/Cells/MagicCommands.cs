using System.Text.RegularExpressions;
using Baogao.Loading.Problems;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Packages;

namespace Baogao.Notebooks.Execution.Cells;

/// <summary>Reads the lines of a cell that are meant for the engine.</summary>
internal static partial class MagicCommands
{
    /// <summary>The magic commands, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "#!about", "#!csharp", "#!html", "#!import", "#!javascript", "#!lsmagic", "#!markdown", "#!mermaid", "#!set", "#!share", "#!time", "#!value", "#!who", "#!whos",
    ];

    private static readonly string[] Questions = ["who", "whos", "lsmagic", "about"];

    /// <summary>Name and rest of a magic command; null where a line of text is none.</summary>
    public static (string Name, string Options)? Split(string line)
        => Magic().Match(line) is { Success: true } magic ? (magic.Groups["name"].Value, magic.Groups["rest"].Value.Trim()) : null;

    /// <summary>What a magic command that does not change the language stands for.</summary>
    /// <exception cref="DirectiveException">It is unknown or wrong.</exception>
    public static CellPart Read(string name, string rest, int line)
    {
        if (Questions.Contains(name))
        {
            RefuseOptions(name, rest, line);
            return new QuestionPart(line, name);
        }

        switch (name)
        {
            case "time":
                RefuseOptions(name, rest, line);
                return new TimePart(line);
            case "import":
                return Import(rest, line);
            case "set":
                return ValueCommands.Set(rest, line);
            case "share":
                return ValueCommands.Share(rest, line);
            default:
                throw CellLanguage.IsForeign(name)
                    ? new DirectiveException(line, $"#!{name} is another language, and only C# runs here. Write the cell in C#, or run the notebook where that language is installed.")
                    : new DirectiveException(line, $"#!{name} is not known.{Nearest.Hint("#!" + name, All)} Known: {string.Join(", ", All)}.");
        }
    }

    /// <summary><c>#r "nuget: Id, Version"</c> or <c>#i "nuget: address"</c>; null for what is the compiler's.</summary>
    /// <exception cref="DirectiveException">It is wrong.</exception>
    public static CellPart? Package(string text, int line)
    {
        if (Reference().Match(text) is { Success: true } package)
        {
            return new PackagePart(new PackageRequest(line, package.Groups["id"].Value, package.Groups["version"] is { Success: true } version ? version.Value : null));
        }

        return text.StartsWith("#i", StringComparison.Ordinal)
            ? Source().Match(text) is { Success: true } source
                ? new PackageSourcePart(line, source.Groups["source"].Value)
                : throw new DirectiveException(line, "#i adds a source of packages. Write it as #i \"nuget: https://…\" or #i \"nuget: folder\".")
            : null;
    }

    /// <summary>Refuses what stands behind a command that takes nothing.</summary>
    public static void RefuseOptions(string name, string rest, int line)
    {
        // .NET Interactive allows a name for a cell here; it changes nothing in a run.
        if (rest.Length > 0 && !rest.StartsWith("--name ", StringComparison.Ordinal) && !rest.StartsWith("//", StringComparison.Ordinal))
        {
            throw new DirectiveException(line, $"#!{name} takes no options, found \"{rest}\". Put code on the next line.");
        }
    }

    private static ImportPart Import(string rest, int line)
    {
        var path = Quoted().Match(rest) is { Success: true } quoted ? quoted.Groups["path"].Value : rest;
        return path.Length > 0
            ? new ImportPart(line, path)
            : throw new DirectiveException(line, "#!import needs a file (.csx, .cs or .ipynb), from the notebook's folder. Example: #!import setup.csx");
    }

    [GeneratedRegex(@"^\s*#!(?<name>[A-Za-z][^\s]*)(?<rest>.*)$")]
    private static partial Regex Magic();

    [GeneratedRegex("""^"(?<path>[^"]*)"\s*(//.*)?$""")]
    private static partial Regex Quoted();

    [GeneratedRegex("""^#r\s*"\s*nuget:\s*(?<id>[^,"]+?)\s*(,\s*(?<version>[^"]*?)\s*)?"\s*(//.*)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex("""^#i\s*"\s*nuget:\s*(?<source>[^"]+?)\s*"\s*(//.*)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
