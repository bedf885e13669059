using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Notebooks.Execution.Cells;

/// <summary>What a cell, or a part of it, is written in.</summary>
/// <param name="MimeType">How its text is shown; null for C#, which is run.</param>
/// <param name="Wrap">What is shown, of the text.</param>
/// <param name="Note">What to say beside it, or null.</param>
internal sealed record CellLanguage(string? MimeType, Func<string, string> Wrap, string? Note = null)
{
    /// <summary>The names that are listed.</summary>
    public const string Known = "csharp, html, javascript, markdown, mermaid";

    private const string MermaidNote =
        "#!mermaid: JupyterLab 4.1 and later draws the diagram; VS Code and the page show its text, as mermaid.js is not part of this program.\n";

    // What Polyglot Notebooks ran beside C#.
    private static readonly string[] Foreign = ["fsharp", "f#", "pwsh", "powershell", "python", "r", "sql", "kql", "http", "bash", "sh", "vb", "tsql", "q#", "qsharp"];

    /// <summary>The language of a name, or null.</summary>
    public static CellLanguage? Find(string name) => name.ToLowerInvariant() switch
    {
        "csharp" or "c#" => new CellLanguage(null, text => text),
        "html" => new CellLanguage("text/html", text => text),
        "markdown" or "md" => new CellLanguage("text/markdown", text => text),
        "javascript" or "js" => new CellLanguage("text/html", HtmlParts.Script),
        "mermaid" => new CellLanguage("text/markdown", text => $"```mermaid\n{text.Trim('\n')}\n```", MermaidNote),
        _ => null,
    };

    /// <summary>Whether a name is that of another programming language.</summary>
    public static bool IsForeign(string name) => Foreign.Contains(name.ToLowerInvariant());
}
