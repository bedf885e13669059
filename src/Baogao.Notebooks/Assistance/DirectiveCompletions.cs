using System.Text.RegularExpressions;
using Baogao.Notebooks.Execution.Cells;

namespace Baogao.Notebooks.Assistance;

/// <summary>What may stand in the lines that the engine reads itself: magic commands, and the files that they and <c>#r</c> and <c>#load</c> name.</summary>
internal static partial class DirectiveCompletions
{
    private static readonly string[] Scripts = [".csx", ".cs"];
    private static readonly string[] Assemblies = [".dll", ".exe"];

    /// <summary>The completions, or null where the line is not one of these.</summary>
    public static CompletionResult? At(CellView cell, int cursor, string folder)
    {
        var (before, after) = cell.LineAt(cursor);
        if (Import().Match(before) is { Success: true } import)
        {
            return PathCompletions.Of(import.Groups["path"].Value, after, cursor, folder, [.. Scripts, ".ipynb"]);
        }

        if (cell.IsCSharpAt(cursor))
        {
            if (Package().IsMatch(before))
            {
                return new CompletionResult([], cursor, cursor);
            }

            if (Assembly().Match(before) is { Success: true } assembly)
            {
                var path = assembly.Groups["path"].Value;
                var files = PathCompletions.Of(path, after, cursor, folder, Assemblies);
                return "nuget: ".StartsWith(path, StringComparison.Ordinal) && path.Length == cursor - files.Start
                    ? files with { Items = [new CompletionEntry("nuget: ", "nuget: Id, Version", "keyword"), .. files.Items.Take(CompletionResult.Most - 1)] }
                    : files;
            }

            if (Load().Match(before) is { Success: true } load)
            {
                return PathCompletions.Of(load.Groups["path"].Value, after, cursor, folder, Scripts);
            }

            if (RelativePath().Match(before) is { Success: true } relative)
            {
                return PathCompletions.Of(relative.Groups["path"].Value, after, cursor, folder, null);
            }
        }

        return Name().Match(before) is { Success: true } name ? Names(name, before, after, cursor, cell) : null;
    }

    private static CompletionResult Names(Match name, string before, string after, int cursor, CellView cell)
    {
        var word = name.Groups["word"].Value;
        var magics = word.Length == before.Length ? MagicCommands.All : [];
        // In a magic command's own line the language is not C#, and a bare # begins a heading of Markdown.
        string[] directives = cell.IsCSharpAt(cursor) ? ["#r", "#load"] : [];
        var items = magics.Select(each => new CompletionEntry(each, each, "magic"))
            .Concat(directives.Select(each => new CompletionEntry(each, each, "keyword")))
            .Where(entry => entry.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return new CompletionResult([.. items], cursor - word.Length, cursor + after.TakeWhile(char.IsAsciiLetter).Count());
    }

    [GeneratedRegex("""^#!import\s+"?(?<path>[^"]*)$""")]
    private static partial Regex Import();

    [GeneratedRegex("""^\s*#r\s+"nuget:""")]
    private static partial Regex Package();

    [GeneratedRegex("""^\s*#r\s+"(?<path>[^"]*)$""")]
    private static partial Regex Assembly();

    [GeneratedRegex("""^\s*#load\s+"(?<path>[^"]*)$""")]
    private static partial Regex Load();

    // In a text of the code: Report.Load("../data/
    [GeneratedRegex("""^[^"]*(?:"[^"]*"[^"]*)*?@?"(?<path>\.\.?/[^"]*)$""")]
    private static partial Regex RelativePath();

    [GeneratedRegex(@"^\s*(?<word>#!?[a-zA-Z]*)$")]
    private static partial Regex Name();
}
