using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Documents;

/// <summary>Takes out of a notebook what a run and what front ends leave in it.</summary>
internal static class NotebookCleaning
{
    // Of the last run, or of how one person's window showed the cell.
    private static readonly string[] OfCodeCells = ["execution", "ExecuteTime", "collapsed", "scrolled", "trusted"];

    private static readonly string[] OfNotebooks = [RunTags.Record, "interpreter", "orig_nbformat", "signature", "vscode", "widgets"];

    public static void Clean(NotebookDocument notebook)
    {
        foreach (var cell in notebook.Cells)
        {
            cell.ClearOutputs();
            cell.RemoveTag(RunTags.NotRun);
            if (cell.Json["metadata"] is JsonObject metadata)
            {
                Clean(metadata, cell.Kind == CellKind.Code ? OfCodeCells : []);
            }
        }

        var cells = (JsonArray)notebook.Json["cells"]!;
        foreach (var made in notebook.Cells.Where(cell => cell.Tags.Contains(RunTags.Failed) || cell.Tags.Contains(RunTags.InjectedParameters)).ToList())
        {
            cells.Remove(made.Json);
        }

        Remove(notebook.Metadata, OfNotebooks);
        if (KernelMetadata.IsNamedIn(notebook.Metadata))
        {
            KernelMetadata.WriteTo(notebook.Metadata);
        }
    }

    private static void Clean(JsonObject metadata, string[] names)
    {
        Remove(metadata, names);
        // A cell of another language has its language from nowhere else.
        if (metadata["vscode"] is JsonObject vscode && vscode["languageId"] is JsonValue value && value.TryGetValue<string>(out var language)
            && KernelMetadata.IsCSharp(language))
        {
            vscode.Remove("languageId");
            if (vscode.Count == 0)
            {
                metadata.Remove("vscode");
            }
        }
    }

    private static void Remove(JsonObject from, string[] names)
    {
        foreach (var name in names)
        {
            from.Remove(name);
        }
    }
}
