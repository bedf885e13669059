using System.CommandLine;

namespace Baogao.Cli.Verbs;

/// <summary>How notebooks are run: shared by the verbs that run them.</summary>
internal static class RunningOptions
{
    private static readonly Option<double?> Timeout = new("--timeout") { Description = "Seconds that a cell may run; no limit where it is not given." };

    private static readonly Option<bool> Force = new("--force") { Description = "Runs notebooks too of which nothing has changed since their last run." };

    public static void AddTo(Command command)
    {
        RequestOptions.AddTo(command);
        command.Options.Add(Timeout);
        command.Options.Add(Force);
    }

    /// <summary>The run that a command line asks for.</summary>
    public static Run Read(ParseResult parsed, Request request) => new(request, new RunDisplay())
    {
        Timeout = parsed.GetValue(Timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        IsForced = parsed.GetValue(Force),
    };
}
