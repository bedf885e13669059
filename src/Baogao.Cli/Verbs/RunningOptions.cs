using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Baogao.Cli.Runs;
using Baogao.Cli.Workspaces;

namespace Baogao.Cli.Verbs;

/// <summary>How notebooks are run: shared by the verbs that run them.</summary>
internal static class RunningOptions
{
    private const double MostSeconds = 30 * 24 * 60 * 60;

    private static readonly Option<TimeSpan?> Timeout = new("--timeout")
    {
        Description = "Seconds that a cell may run; no limit where it is not given.",
        HelpName = "seconds",
        CustomParser = ReadTimeout,
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Runs notebooks too of which nothing has changed since their last run." };

    private static readonly Option<int?> Memory = new("--memory")
    {
        Description = "The most memory, in MB, that the cells of a run may take; three quarters of the machine's where it is not given.",
        HelpName = "MB",
        CustomParser = ReadMemory,
    };

    private const int LeastMemory = 256;

    public static void AddTo(Command command)
    {
        RequestOptions.AddTo(command);
        command.Options.Add(Timeout);
        command.Options.Add(Force);
        command.Options.Add(Memory);
    }

    /// <summary>The run that a command line asks for.</summary>
    public static Run Read(ParseResult parsed, Request request, OutFolder folder) => new(request, folder, WorkerVerb.Program(parsed.GetValue(Memory)))
    {
        Timeout = parsed.GetValue(Timeout),
        IsForced = parsed.GetValue(Force),
    };

    private static TimeSpan? ReadTimeout(ArgumentResult argument)
    {
        var text = argument.Tokens[^1].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 0.001 and <= MostSeconds)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        argument.AddError($"--timeout {(text.Length > 0 ? text : "\"\"")}: expected seconds from 0.001 to 2592000 (30 days), such as --timeout 60. Leave the option out for no limit.");
        return null;
    }

    private static int? ReadMemory(ArgumentResult argument)
    {
        var text = argument.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes >= LeastMemory)
        {
            return megabytes;
        }

        argument.AddError(FormattableString.Invariant($"--memory {(text.Length > 0 ? text : "\"\"")}: expected a whole number from {LeastMemory} to {int.MaxValue} (MB)."));
        return null;
    }
}
