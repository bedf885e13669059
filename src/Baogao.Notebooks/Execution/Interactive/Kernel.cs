using Baogao.Notebooks.Execution.Outputs;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

// The names and the namespace are .NET Interactive's: a notebook that uses them runs unchanged in both.
#pragma warning disable IDE0130, IDE1006, CA1707, CA1822

namespace Microsoft.DotNet.Interactive;

/// <summary>What a cell can call without a qualifier, as in .NET Interactive.</summary>
public static class Kernel
{
    /// <summary>Shows a value in the MIME types given, or in those that its type prefers.</summary>
    /// <exception cref="InvalidOperationException">The code does not run in a cell.</exception>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Marks a text as HTML, so that it is shown as markup rather than as text.</summary>
    public static IHtmlContent HTML(string content) => content.ToHtmlContent();

    /// <summary>Adds a style sheet to the page.</summary>
    public static void CSS(string content) => Show($"<style>{content}</style>");

    /// <summary>Adds a script to the page. The engine shows it; only a browser runs it.</summary>
    public static void Javascript(string scriptContent) => Show(HtmlParts.Script(scriptContent));

    /// <summary>Asks the user for a line of text.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="isPassword">Whether the front end hides what is typed.</param>
    /// <exception cref="InvalidOperationException">Nobody is there to type, as in a run without a front end.</exception>
    public static Task<string> GetInputAsync(string prompt = "", bool isPassword = false) => Task.FromResult(Cell.Ask(prompt, isPassword));

    /// <summary>
    /// Takes away what this cell has shown so far; with <paramref name="wait"/> only when the next output comes. Jupyter's name;
    /// .NET Interactive has no such command.
    /// </summary>
    public static void clear_output(bool wait = false) => Cell.Send(new ClearOutput(wait));

    private static void Show(string html) => Cell.Show(MimeBundle.OfText(HtmlFormatter.MimeType, html));

    internal static CellContext Cell => CellContext.Current
        ?? throw new InvalidOperationException("There is no cell to show this in: display works in code that a notebook cell runs or started.");
}
