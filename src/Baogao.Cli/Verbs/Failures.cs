using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Loading.Problems;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Parameters;
using Baogao.Notebooks.Execution.Workers;

namespace Baogao.Cli.Verbs;

/// <summary>Turns what a verb cannot do into a message on the error stream and an exit code.</summary>
internal static class Failures
{
    public static async Task<int> ToExitCode(Func<Task<int>> verb)
    {
        try
        {
            // On a thread of the pool: the parser passes Ctrl+C on only while it waits.
            return await Task.Run(verb).ConfigureAwait(false);
        }
        catch (UsageException problem)
        {
            return Say(problem.Message, ExitCodes.BadUsage);
        }
        catch (ParameterException problem)
        {
            return Say(problem.Message, ExitCodes.BadUsage);
        }
        catch (ReportDataException problem)
        {
            return Say(problem.Message, ExitCodes.BadData);
        }
        catch (NotebookFormatException problem)
        {
            return Say(problem.Message, ExitCodes.FailedCell);
        }
        catch (WorkerException problem)
        {
            return Say(problem.Message, ExitCodes.FailedCell);
        }
        catch (OperationCanceledException)
        {
            return Say("Stopped. What earlier runs made stays as it was.", ExitCodes.Stopped);
        }
        catch (CannotWriteException problem)
        {
            return Say(
                $"Cannot write {Workspace.Show(problem.Path)}: {problem.Message}. What was there before is whole. Mend that, or publish elsewhere: baogao publish --out FOLDER.",
                ExitCodes.CannotWrite);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Say($"Cannot read or write: {Visible.Line(problem.Message)} Nothing was left half-written.", ExitCodes.CannotWrite);
        }
    }

    private static int Say(string message, int code)
    {
        Console.Error.WriteLine(message);
        return code;
    }
}
