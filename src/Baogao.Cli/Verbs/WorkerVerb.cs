using Baogao.Kernel.Install;
using Baogao.Notebooks.Execution.Workers;

namespace Baogao.Cli.Verbs;

/// <summary>The hidden verb that a run starts this program with, to run the cells in.</summary>
internal static class WorkerVerb
{
    public const string Name = "worker";

    private const long Megabyte = 1 << 20;

    /// <summary>This program as a worker.</summary>
    /// <param name="memory">The most memory in MB, or null for the default.</param>
    public static WorkerProgram Program(int? memory)
    {
        var program = KernelProgram.OfThisProcess(typeof(WorkerVerb).Assembly.Location);
        var worker = new WorkerProgram(program.Dotnet, [program.Assembly, Name]);
        return memory is { } megabytes ? worker with { MaxMemory = megabytes * Megabyte } : worker;
    }
}
