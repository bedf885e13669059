using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Exchange.Workbooks;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Verbs;

/// <summary>Shows what an import would do and, where the user said so, does it: all files or none, and what they held is kept.</summary>
internal static class ImportWriting
{
    /// <summary>Reads the file against the edition, and ends with the exit code where it is refused.</summary>
    /// <param name="edition">The edition's folder as a user writes it.</param>
    /// <param name="read">Reads it, given a folder beside the edition for the candidate.</param>
    /// <param name="finish">Goes on with the plan.</param>
    /// <returns>The exit code.</returns>
    public static int Read<T>(string edition, Func<string, T> read, Func<T, int> finish)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(edition));
        NewEditionFolder.RemoveLeftOvers(folder);
        T plan;
        try
        {
            plan = read(TemporaryName.Beside(folder));
        }
        catch (WorkbookRefusedException refused)
        {
            Console.Error.WriteLine(Visible.Line(refused.Message));
            return ExitCodes.BadData;
        }

        return finish(plan);
    }

    /// <summary>Shows the plan and, where that is wanted, writes.</summary>
    /// <param name="file">The file that is imported.</param>
    /// <param name="kind">What it is: "workbook" or "table".</param>
    /// <param name="edition">The edition's folder as a user writes it.</param>
    /// <param name="plan">What would be done.</param>
    /// <param name="write">Whether it is done.</param>
    /// <returns>The exit code.</returns>
    public static int Finish(string file, string kind, string edition, ImportPlan plan, bool write)
    {
        ImportDisplay.Show(file, plan);
        if (plan.Problems.Count > 0)
        {
            Console.Error.WriteLine($"{Workspace.Show(edition)}: nothing was written. Mend {(plan.Problems.Count == 1 ? "this" : "these")}, then import the {kind} again.");
            return ExitCodes.BadData;
        }

        if (plan.Files.Count == 0)
        {
            Console.WriteLine($"{Workspace.Show(edition)}: no difference.");
            return ExitCodes.Success;
        }

        if (!write)
        {
            Console.WriteLine($"{Workspace.Show(edition)}: not written. To write these changes: add --yes.");
            return ExitCodes.Stale;
        }

        return Write(kind, plan, edition);
    }

    private static int Write(string kind, ImportPlan plan, string edition)
    {
        if (plan.Files.FirstOrDefault(changed => !changed.IsAsRead()) is { } other)
        {
            Console.Error.WriteLine($"{Workspace.Show(other.Path)} changed while the {kind} was read. Nothing was written. Run the command again.");
            return ExitCodes.CannotWrite;
        }

        try
        {
            var kept = TablesBefore.Keep(plan.Directory, plan.Files, DateTimeOffset.UtcNow);
            AtomicFile.WriteTogether([.. plan.Files.Select(changed => (changed.Path, changed.After))]);
            Console.WriteLine($"{Workspace.Show(edition)}: written. The tables as they were: {Workspace.Show(kept)}");
            return ExitCodes.Success;
        }
        catch (CannotWriteException problem)
        {
            Console.Error.WriteLine($"Cannot write {Workspace.Show(problem.Path)}: {problem.Message}. The tables are as they were.");
            return ExitCodes.CannotWrite;
        }
    }
}
