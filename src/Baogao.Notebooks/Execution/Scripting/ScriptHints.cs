using System.Text.RegularExpressions;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>What to write instead of what a cell cannot hold, where the compiler's own words do not say so.</summary>
internal static partial class ScriptHints
{
    /// <summary>One sentence, or null.</summary>
    /// <param name="code">The compiler's code of the error.</param>
    /// <param name="message">Its message.</param>
    public static string? Of(string code, string message) => code switch
    {
        "CS8345" => "A variable at the top level of a cell is kept for later cells, and this type cannot be kept: put the code into braces { … }, or use an array or Memory<T>.",
        "CS7021" => "A cell cannot declare a namespace beside other code: move the namespace into a .cs file and write #!import file.cs, or leave it away.",
        "CS9283" => "A cell's classes are nested: put this one into a .cs file with a namespace and write #!import file.cs, or write extension methods at the top level.",
        "CS9054" => "A cell's types are nested: leave the word file away.",
        "CS1109" or "CS1106" => "In a cell, write the extension method outside of the class: static int Twice(this int x) => 2 * x;",
        "CS0029" or "CS1503" or "CS0266" or "CS0030" or "CS1950" when AreAlike(message)
            => "The type was declared again in a later cell, and this value is of the earlier one: declare the variable anew (var x = …), or run the cells that made it again.",
        _ => null,
    };

    private static bool AreAlike(string message)
        => Types().Matches(message) is [.., var first, var second] && Bare(first) == Bare(second);

    private static string Bare(Match match) => Origin().Replace(match.Groups["type"].Value, "");

    [GeneratedRegex("'(?<type>[^']+)'")]
    private static partial Regex Types();

    // The compiler adds the assembly where the names are the same.
    [GeneratedRegex(@"\s*\[[^\]]*\]|Submission#\d+\.")]
    private static partial Regex Origin();
}
