using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution;

/// <summary>What an executed notebook was made from, kept in its metadata under <c>baogao</c>. It holds no time, so that equal runs give equal files.</summary>
internal sealed record RunRecord
{
    /// <summary>How the run ended.</summary>
    public required CellStatus Status { get; init; }

    /// <summary>The first code cell that did not succeed, from 1, or null where all did.</summary>
    public required int? FailedCell { get; init; }

    /// <summary>The hash of each code cell.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>The injected parameters, values as C# writes them.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>The number of the code cell that injects them, or null where there are none.</summary>
    public required int? ParametersAt { get; init; }

    /// <summary>The files of each edition that was read, by its path from the notebook's folder.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, FileSnapshot?>> Editions { get; init; }

    /// <summary>The files that cells import, load or reference, by their path from the notebook's folder.</summary>
    public required IReadOnlyDictionary<string, string?> Files { get; init; }

    /// <summary>The build of each assembly that runs the cells.</summary>
    public required IReadOnlyDictionary<string, string> Program { get; init; }

    /// <summary>The runtime's name and version.</summary>
    public required string Runtime { get; init; }

    /// <summary>The hash of all outputs.</summary>
    public required string Outputs { get; init; }

    /// <summary>The record of a run that has just ended.</summary>
    public static RunRecord Of(NotebookDocument executed, SessionInputs inputs, IReadOnlyList<CellRun> cells) => new()
    {
        // Stopped between two cells, none has failed.
        Status = cells.FirstOrDefault(cell => cell.Failure is not null)?.Status ?? (cells.Any(cell => cell.Status == CellStatus.NotRun) ? CellStatus.Stopped : CellStatus.Succeeded),
        FailedCell = cells.FirstOrDefault(cell => cell.Status != CellStatus.Succeeded)?.Number,
        Cells = CodeHashes.Of(executed),
        Parameters = NotebookParameters.InjectedValues(executed),
        ParametersAt = IndexOfInjected(executed),
        Editions = inputs.Editions.ToDictionary(edition => edition.Key, edition => edition.Value.Files),
        Files = inputs.Files,
        Program = ProgramIdentity.Builds,
        Runtime = ProgramIdentity.Runtime,
        Outputs = HashOfOutputs(executed),
    };

    public static int? IndexOfInjected(NotebookDocument notebook)
        => CodeHashes.Cells(notebook).Select((cell, index) => (cell, index)).Where(each => NotebookParameters.IsInjected(each.cell)).Select(each => (int?)each.index + 1).FirstOrDefault();

    public static string HashOfOutputs(NotebookDocument notebook)
        => ContentHash.Of(string.Join('\n', CodeHashes.Cells(notebook).Select(cell => PythonJsonWriter.Write(cell.Outputs))));
}
