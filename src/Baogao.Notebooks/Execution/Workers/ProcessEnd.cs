using System.Globalization;
using Baogao.Notebooks.Execution.Failures;

namespace Baogao.Notebooks.Execution.Workers;

/// <summary>Says why a worker ended, from what it reported itself, from its exit code and from what the runtime wrote.</summary>
internal static class ProcessEnd
{
    private const string Name = "ProcessEnded";
    private const int MostLines = 12;
    private const int MostLineLength = 300;
    private const int SignalBase = 128;
    private const int Kill = 9;
    private const int SegmentationFault = 11;

    // What the runtime writes when it breaks down, and what is said of it.
    private static readonly (string Start, string Reason)[] Breakdowns =
    [
        ("Stack overflow", "The cell ended the process by a stack overflow."),
        ("Out of memory", "No memory left: the runtime ended the process."),
        ("Process terminated.", "The cell ended the process (Environment.FailFast)."),
        ("Fatal error.", "The runtime ended the process by a fatal error."),
        ("Unhandled exception.", "An exception that nothing caught ended the process."),
    ];

    /// <summary>The failure of the cell that ran.</summary>
    /// <param name="ending">What the worker reported, or null.</param>
    /// <param name="exitCode">Its exit code.</param>
    /// <param name="errors">What it wrote to its error stream.</param>
    public static CellFailure Failure(ProcessEnding? ending, int exitCode, string errors)
    {
        var (reason, lines) = ending switch
        {
            { Kind: EndingKind.Exit } => (Invariant($"The cell ended the process (Environment.Exit, exit code {exitCode})."), []),
            { Kind: EndingKind.Exception } => ($"An exception that nothing caught ended the process: {ending.Text}", []),
            { Kind: EndingKind.Signal } => ($"The process was ended from outside ({ending.Text}).", []),
            _ => FromErrors(exitCode, errors),
        };
        return Of(reason, ending?.Frames ?? [], lines);
    }

    /// <summary>True where something outside of the process ended it.</summary>
    public static bool IsFromOutside(ProcessEnding? ending, int exitCode) => ending is { Kind: EndingKind.Signal } || (ending is null && exitCode == SignalBase + Kill);

    /// <summary>The failure for a reason that is known to the host.</summary>
    public static CellFailure Of(string reason, IReadOnlyList<CellFrame> frames, IReadOnlyList<string> lines) => new(
        FailureKind.ProcessEnded, Name, reason, [$"{Name}: {reason}", .. frames.Select(frame => $"  at {frame.Place}{(frame.Member.Length == 0 ? "" : $", in {frame.Member}")}"), .. lines])
    {
        Frames = frames,
    };

    private static (string Reason, string[] Lines) FromErrors(int exitCode, string errors)
    {
        foreach (var (start, reason) in Breakdowns)
        {
            if (errors.IndexOf(start, StringComparison.Ordinal) is var at and >= 0)
            {
                var lines = errors[at..].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                return (reason, [.. lines.Take(MostLines).Select(line => "  " + (line.Length > MostLineLength ? line[..MostLineLength] + "…" : line))]);
            }
        }

        return (exitCode switch
        {
            SignalBase + Kill => "The process was killed from outside (signal 9). Where nobody did it, the system did because no memory was left.",
            SignalBase + SegmentationFault when !OperatingSystem.IsWindows() => "The cell ended the process by a stack overflow or a fault in native code (signal 11).",
            > SignalBase and < SignalBase + 32 when !OperatingSystem.IsWindows() => Invariant($"The process was ended by signal {exitCode - SignalBase}."),
            _ => Invariant($"The cell ended the process (exit code {exitCode})."),
        }, []);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
