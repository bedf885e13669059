using System.Text.Json.Serialization;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Inputs;
using Baogao.Notebooks.Execution.Parameters;

namespace Baogao.Notebooks.Execution.Freshness;

/// <summary>What an executed notebook was made from, kept in its metadata under <c>baogao</c>. It holds no time, so that equal runs give equal files.</summary>
internal sealed record RunRecord
{
    /// <summary>Why it did not come to its end: <c>failed in cell 5</c>. Null where all cells succeeded.</summary>
    public required string? Unfinished { get; init; }

    /// <summary>The hash of each code cell; for the cell of injected parameters <see cref="CodeHashes.Injected"/>.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>The injected parameters, values as C# writes them.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>Each edition that was loaded, by its path from the notebook's folder.</summary>
    public required IReadOnlyDictionary<string, EditionRecord> Editions { get; init; }

    /// <summary>The searches for editions; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SearchRecord>? Searches { get; init; }

    /// <summary>The files that cells import, load or reference, by their path from the notebook's folder.</summary>
    public required IReadOnlyDictionary<string, string?> Files { get; init; }

    /// <summary>Each restore of packages by its key, which is the same wherever the same packages are asked for.</summary>
    public required IReadOnlyDictionary<string, PackagesRecord> Packages { get; init; }

    /// <summary>The hash of each assembly that runs the cells.</summary>
    public required IReadOnlyDictionary<string, string> Program { get; init; }

    /// <summary>The runtime's name and version.</summary>
    public required string Runtime { get; init; }

    /// <summary>The hash of all outputs.</summary>
    public required string Outputs { get; init; }

    /// <summary>What a run read. How it ended and what it gave is left open.</summary>
    public static RunRecord Of(NotebookDocument notebook, SessionInputs inputs) => new()
    {
        Unfinished = null,
        Cells = CodeHashes.Of(notebook),
        Parameters = NotebookParameters.InjectedValues(notebook),
        Editions = inputs.Editions,
        Searches = inputs.Searches,
        Files = inputs.Files,
        Packages = inputs.Packages,
        Program = ProgramIdentity.Builds,
        Runtime = ProgramIdentity.Runtime,
        Outputs = "",
    };

    /// <summary>The record with how the run ended and what it gave.</summary>
    /// <param name="executed">The executed notebook.</param>
    /// <param name="unfinished">Why it did not come to its end; null where all cells succeeded.</param>
    public RunRecord Ended(NotebookDocument executed, string? unfinished) => this with { Unfinished = unfinished, Outputs = HashOfOutputs(executed) };

    public static string HashOfOutputs(NotebookDocument notebook)
        => ContentHash.Of(string.Join('\n', CodeHashes.Cells(notebook).Select(cell => PythonJsonWriter.Write(cell.Outputs))));
}
