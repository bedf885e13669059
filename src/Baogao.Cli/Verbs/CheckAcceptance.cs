using System.Text;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Model;
using Baogao.Notebooks.Documents;
using Baogao.Reading.Accepting;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao check --accept</c>: writes a finding that may stand into the edition's <c>accepted.csv</c>.</summary>
internal static class CheckAcceptance
{
    public static int Accept(IReadOnlyList<string> folders, string? source, string code, string row, string? reason, string? by)
    {
        if (folders is not [var folder])
        {
            throw new UsageException("--accept goes with one edition: baogao check EDITION --accept CODE ROW --reason TEXT");
        }

        var who = by ?? GitUser.Name(folder) ?? throw new UsageException("Who accepts it? git knows no user.name here. Say --by NAME.");
        try
        {
            Write(AcceptedFiles.With(folder, source, new AcceptedFinding(code.ToUpperInvariant(), row, reason ?? "", who, Today)));
        }
        catch (AcceptanceRefusedException refused)
        {
            throw new UsageException(refused.Message);
        }

        Console.WriteLine($"{code.ToUpperInvariant()} of {row} is accepted, by {who}: see accepted.csv in {Workspace.Show(folder)}.");
        return ExitCodes.Success;
    }

    private static Period Today => Period.Parse(DateOnly.FromDateTime(DateTime.UtcNow).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static void Write(AcceptedFiles files)
    {
        (string Path, string? Text)[] all = [(files.TablePath, files.Table), (files.PackagePath, files.Package)];
        AtomicFile.WriteTogether([.. all.Where(file => file.Text is not null).Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text!)))]);
    }
}
