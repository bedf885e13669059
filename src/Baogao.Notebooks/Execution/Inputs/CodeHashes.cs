using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution.Inputs;

/// <summary>The code of a notebook as hashes.</summary>
internal static class CodeHashes
{
    /// <summary>Stands for the cell of injected parameters, whose values are recorded by name.</summary>
    public const string Injected = "parameters";

    /// <summary>One for each code cell in order.</summary>
    public static IReadOnlyList<string> Of(NotebookDocument notebook)
        => [.. Cells(notebook).Select(cell => cell.IsInjected ? Injected : ContentHash.Of($"{cell.Language}\n{cell.Source.ReplaceLineEndings("\n")}"))];

    /// <summary>The code cells in order.</summary>
    public static IEnumerable<NotebookCell> Cells(NotebookDocument notebook) => notebook.Cells.Where(cell => cell.Kind == CellKind.Code);
}
