using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution;

/// <summary>The code of a notebook as hashes.</summary>
internal static class CodeHashes
{
    /// <summary>One for each code cell in order, without the cell of injected parameters.</summary>
    public static IReadOnlyList<string> Of(NotebookDocument notebook)
        => [.. Cells(notebook).Where(cell => !NotebookParameters.IsInjected(cell)).Select(cell => ContentHash.Of($"{cell.Language}\n{cell.Source.ReplaceLineEndings("\n")}"))];

    /// <summary>The code cells in order.</summary>
    public static IEnumerable<NotebookCell> Cells(NotebookDocument notebook) => notebook.Cells.Where(cell => cell.Kind == CellKind.Code);
}
