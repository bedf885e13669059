using System.CommandLine;
using Baogao.Cli.Workspaces;
using Baogao.Exchange.Workbooks;

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
        => ImportWriting.Read(edition, candidate => WorkbookImport.Read(file, edition, candidate), plan => ImportWriting.Finish(file, "workbook", edition, plan, write));
}
