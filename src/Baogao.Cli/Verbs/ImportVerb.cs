using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Exchange.Workbooks;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao import</c>: brings an edited workbook back into its edition.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The workbook." };
        var into = new Option<string>("--into") { Description = "The edition: a name under data/, or a folder.", HelpName = "EDITION", Required = true };
        var yes = new Option<bool>("--yes") { Description = "Writes the changes; without it they are only shown." };
        var command = new Command(
            "import",
            """
            Reads a workbook that export wrote and people edited, checks it as the edition is checked, and shows what it changes: rows added, removed, changed.
            With --yes it writes the tables, all or none, and keeps the old ones in .baogao/before/. Without it the exit code is 7 where something would change.
            Rows keep the order of the tables, and a new row stands where it stands in its sheet. Formulas, merged cells and macros are refused; comments, colours and widths are left out.

            Example: baogao import gaohang.xlsx --into gaohang-2022
            Example: baogao import gaohang.xlsx --into gaohang-2022 --yes
            """);
        command.Arguments.Add(file);
        command.Options.Add(into);
        command.Options.Add(yes);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Import(parsed.GetValue(file)!, EditionArgument.Folder(parsed.GetValue(into)!), parsed.GetValue(yes)))));
        return command;
    }

    private static int Import(string file, string edition, bool write)
    {
        ImportPlan plan;
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(edition));
        NewEditionFolder.RemoveLeftOvers(folder);
        try
        {
            plan = WorkbookImport.Read(file, edition, TemporaryName.Beside(folder));
        }
        catch (WorkbookRefusedException refused)
        {
            Console.Error.WriteLine(Visible.Line(refused.Message));
            return ExitCodes.BadData;
        }

        ImportDisplay.Show(file, plan);
        if (plan.Problems.Count > 0)
        {
            Console.Error.WriteLine($"{Workspace.Show(edition)}: nothing was written. Mend {(plan.Problems.Count == 1 ? "this" : "these")} in the workbook, then import it again.");
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

        return Write(plan, edition);
    }

    private static int Write(ImportPlan plan, string edition)
    {
        if (plan.Files.FirstOrDefault(changed => !changed.IsAsRead()) is { } other)
        {
            Console.Error.WriteLine($"{Workspace.Show(other.Path)} changed while the workbook was read. Nothing was written. Run the command again.");
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
