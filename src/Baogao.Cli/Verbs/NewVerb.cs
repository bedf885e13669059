using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Notebooks.Documents;
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
        var name = new Argument<string?>("name") { Description = "Name of the edition under data/: place and year in small letters, as jiangsu-2026. With a folder it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var from = new Option<string>("--from") { Description = "The report: .txt, .html, .docx, .pdf, or .csv with the text in a column. Or a folder of reports, each in a file named as its edition.", HelpName = "REPORT", Required = true };
        var group = new Option<string?>("--group") { Description = "Makes the editions in a folder of data/ that groups some: data/GROUP/EDITION.", HelpName = "GROUP" };
        var like = new Option<string?>("--like") { Description = "An edition whose indicators, codes, section titles and places the draft takes over.", HelpName = "EDITION" };
        var year = new Option<int?>("--year") { Description = "The year that the report plans, where the text does not say it." };
        var place = new Option<string?>("--place") { Description = "Whose report it is (高行镇), where the text does not say it." };
        var column = new Option<string?>("--column") { Description = "The column of a .csv file that holds the text (text)." };
        var corrected = new Option<string?>("--sections-from") { Description = "Which time each part is about: the table of baogao read --sections, corrected.", HelpName = "FILE.csv" };
        var jobs = JobsOption.Create();
        var command = new Command(
            "new",
            """
            Makes an edition of a report's text: sections, indicators, figures, rankings, honours, projects, and an exclusion for every other number.
            Every row is a draft, with the reader's confidence, until a person confirms it. Nothing is overwritten, nothing is fetched.
            Of a folder it makes an edition of each report, side by side, named after its file. One that is there already is left alone, so the same command goes on where it was.

            Example: baogao new jiangsu-2026 --from REPORT.txt
            Example: baogao new gaohang-2023 --from REPORT.docx --like gaohang-2022
            Example: baogao new --from REPORTS --group towns-2026
            """);
        command.Arguments.Add(name);
        foreach (var option in (Option[])[from, group, like, year, place, column, corrected, jobs])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, stop) => Failures.ToExitCode(() => Task.FromResult(
            Make(
                parsed.GetValue(name),
                new NewRequest
                {
                    Workspace = Workspace.Find(Environment.CurrentDirectory),
                    From = parsed.GetValue(from)!,
                    Group = parsed.GetValue(group),
                    Like = parsed.GetValue(like),
                    Year = parsed.GetValue(year),
                    Place = parsed.GetValue(place),
                    Column = parsed.GetValue(column),
                    Corrected = parsed.GetValue(corrected),
                },
                parsed.GetValue(jobs),
                stop))));
        return command;
    }

    private static int Make(string? name, NewRequest request, int jobs, CancellationToken stop) => (name, Directory.Exists(request.From)) switch
    {
        ({ } one, false) => Make(one, request),
        (null, true) => NewFromFolder.Run(request, jobs, stop),
        ({ } one, true) => throw new UsageException($"{request.From} is a folder, and each of its editions is named after its file. Leave {Visible.Line(one)} out, or name one report with --from."),
        _ => throw new UsageException(File.Exists(request.From)
            ? $"{request.From} is one report, and its edition needs a name: baogao new jiangsu-2026 --from {request.From}"
            : $"{request.From} is not there. Name a folder of reports, or a report with a name for its edition: baogao new jiangsu-2026 --from REPORT.txt"),
    };

    private static int Make(string name, NewRequest request)
    {
        var (workspace, from) = (request.Workspace, request.From);
        try
        {
            EditionDrafter.CheckName(name);
            var folder = NewEditionFolder.Of(workspace, name, request.Group);
            var text = One(from, request.Column);
            var reading = ReportTextReader.Read(text, request.Reading(text, mustBeCorrected: true));
            var draft = EditionDrafter.Draft(text, reading, new DraftOptions(name, Path.GetFileName(from), DateTimeOffset.UtcNow) { Like = request.LikeFolder() });
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
}
