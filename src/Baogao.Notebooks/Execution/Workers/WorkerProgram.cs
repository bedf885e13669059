namespace Baogao.Notebooks.Execution.Workers;

/// <summary>How a worker is started: the program that calls <see cref="WorkerHost.RunAsync(string, Action)"/> with the name of a pipe, which is added as the last argument.</summary>
/// <param name="File">The program.</param>
/// <param name="Arguments">Its arguments before the name of the pipe.</param>
public sealed record WorkerProgram(string File, IReadOnlyList<string> Arguments)
{
    private const long Megabyte = 1 << 20;

    /// <summary>The most memory that a worker may take while a cell runs, in bytes; three quarters of what this machine, or this container, has unless set.</summary>
    public long MaxMemory { get; init; } = Math.Max(512 * Megabyte, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 * 3);

    /// <summary>A worker that has grown past this many bytes is replaced before the next notebook: 1,024 MB, or half of <see cref="MaxMemory"/> where that is less.</summary>
    public long ReplaceAt => Math.Min(1024 * Megabyte, MaxMemory / 2);
}
