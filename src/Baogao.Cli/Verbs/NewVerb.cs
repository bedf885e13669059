using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Notebooks.Documents;
using Baogao.Reading;
using Baogao.Reading.Drafting;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao new</c>: makes a draft edition of a report's text.</summary>
internal static class NewVerb
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Name of the edition under data/: place and year in small letters, as jiangsu-2026." };
        var from = new Option<string>("--from") { Description = "The report: .txt, .html, .docx, .pdf, or .csv with the text in a column.", HelpName = "REPORT", Required = true };
        var like = new Option<string?>("--like") { Description = "An edition whose indicators, codes, section titles and places the draft takes over.", HelpName = "EDITION" };
        var year = new Option<int?>("--year") { Description = "The year that the report plans, where the text does not say it." };
        var place = new Option<string?>("--place") { Description = "Whose report it is (高行镇), where the text does not say it." };
        var column = new Option<string?>("--column") { Description = "The column of a .csv file that holds the text (text)." };
        var corrected = new Option<string?>("--sections-from") { Description = "Which time each part is about: the table of baogao read --sections, corrected.", HelpName = "FILE.csv" };
        var command = new Command(
            "new",
            """
            Makes an edition of a report's text: sections, indicators, figures, rankings, honours, projects, and an exclusion for every other number.
            Every row is a draft, with the reader's confidence, until a person confirms it. Nothing is overwritten, nothing is fetched.

            Example: baogao new jiangsu-2026 --from REPORT.txt
            Example: baogao new gaohang-2023 --from REPORT.docx --like gaohang-2022
            """);
        command.Arguments.Add(name);
        foreach (var option in (Option[])[from, like, year, place, column, corrected])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Make(
            parsed.GetValue(name)!,
            parsed.GetValue(from)!,
            parsed.GetValue(like),
            parsed.GetValue(column),
            text => new ReadingOptions
            {
                Year = parsed.GetValue(year),
                Place = parsed.GetValue(place),
                Parts = parsed.GetValue(corrected) is { } table ? Parts(table, text.Name) : null,
            }))));
        return command;
    }

    private static int Make(string name, string from, string? like, string? column, Func<ReportText, ReadingOptions> options)
    {
        var workspace = Workspace.Find(Environment.CurrentDirectory);
        try
        {
            EditionDrafter.CheckName(name);
            var folder = NewEditionFolder.Of(workspace, name);
            var text = One(from, column);
            var reading = ReportTextReader.Read(text, options(text));
            var draft = EditionDrafter.Draft(text, reading, new DraftOptions(name, Path.GetFileName(from), DateTimeOffset.UtcNow) { Like = like is null ? null : Like(workspace, like) });
            try
            {
                NewEditionFolder.Write(folder, draft.Files);
            }
            catch (CannotWriteException problem)
            {
                Console.Error.WriteLine($"Cannot write {Workspace.Show(folder)}: {problem.Message}. Nothing of it is left. Make {Workspace.Show(workspace.Data)}/ writable, then run new again.");
                return ExitCodes.CannotWrite;
            }

            NewSummary.Write(Workspace.Show(folder), name, from, reading, draft.Counts);
            return ExitCodes.Success;
        }
        catch (Exception problem) when (problem is ReportFileException or DraftException)
        {
            Console.Error.WriteLine(problem.Message);
            return ExitCodes.BadData;
        }
    }

    private static ReportText One(string from, string? column)
    {
        var texts = ReportFiles.Open(from, column).Take(2).ToList();
        return texts.Count == 1 ? texts[0] : throw new UsageException($"{from} holds {(texts.Count == 0 ? "no report" : "several reports")}. An edition is made of one: save it in a file of its own.");
    }

    private static string Like(Workspace workspace, string like)
    {
        var folder = workspace.Edition(like);
        var known = string.Join(", ", workspace.Editions().Select(Path.GetFileName));
        return Directory.Exists(folder) ? Workspace.Relative(folder)
            : throw new UsageException($"--like {like}: there is no such edition. {Workspace.Show(workspace.Data)}/ holds {(known.Length > 0 ? known : "none")}.");
    }

    private static IReadOnlyList<Reading.Sections.PartPeriod> Parts(string table, string report)
        => !File.Exists(table) ? throw new UsageException($"--sections-from {table}: there is no such file. Make it with: baogao read REPORT --sections > {table}.")
            : PartTable.Read(table, report) is { Count: > 0 } parts ? parts
            : throw new UsageException($"--sections-from {table} has no row for the report {report}. Make it with: baogao read --sections.");
}
