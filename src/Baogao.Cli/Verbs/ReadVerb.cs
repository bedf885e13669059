using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Reading.Batches;
using Baogao.Reading.Formats;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao read</c>: prints what the reader makes of each number of reports, or writes it into a folder.</summary>
internal static class ReadVerb
{
    public static Command Create()
    {
        var named = new Argument<string[]>("report") { Description = "Files: .txt, .html, .docx, .pdf, or .csv with the text in a column. Folders: the reports in them, with subfolders.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "csv, json (a line a number) or table.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json", "table");
        var wanted = new ReadFilter();
        var year = new Option<int?>("--year") { Description = "The year that the report plans, where the text does not say it." };
        var place = new Option<string?>("--place") { Description = "Whose report it is (高行镇), where the text does not say it." };
        var column = new Option<string?>("--column") { Description = "The column of a .csv file that holds the text (text)." };
        var sections = new Option<bool>("--sections") { Description = "Prints which time each part is about instead: a table to correct." };
        var corrected = new Option<string?>("--sections-from") { Description = "Reads that table back, corrected.", HelpName = "FILE.csv" };
        var into = new Option<string?>("--out") { Description = "Writes a file a report into this folder, and prints a line a report. What is there already is not read again.", HelpName = "FOLDER" };
        var again = new Option<bool>("--again") { Description = "With --out: reads all, also what is there already." };
        var jobs = JobsOption.Create();
        var command = new Command(
            "read",
            """
            Reads the numbers of reports: a row a number, with class, value, unit, measure, kind, period, indicator, confidence and the rules that decided.
            Many are read side by side; the rows come in the order of the files. Nothing is fetched, nothing is executed; without --out no file is written.
            With --out a run that was stopped goes on where it was: a result is made anew where its text, the options or the reader have changed.

            Example: baogao read REPORT.txt
            Example: baogao read REPORT.docx --kind target --format table
            Example: baogao read *-2026.txt --kind target --indicator gdp --period 2026
            Example: baogao read REPORTS --out readings
            """);
        command.Arguments.Add(named);
        foreach (var option in (Option[])[format, .. wanted.Options, year, place, column, sections, corrected, into, again, jobs])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, stop) => Failures.ToExitCode(() =>
        {
            var request = new ReadRequest
            {
                Format = new ReadFormat(parsed.GetValue(format)!, parsed.GetValue(sections)),
                Year = parsed.GetValue(year),
                Place = parsed.GetValue(place),
                Corrected = parsed.GetValue(corrected),
                Takes = reading => wanted.Takes(parsed, reading),
                Filter = wanted.Text(parsed),
            };
            if (request.Corrected is { } table && !File.Exists(table))
            {
                throw NewRequest.NoSections(table);
            }

            var reports = parsed.GetValue(named)!;
            return Task.FromResult(parsed.GetValue(into) is { } folder ? ReadIntoFolder.Run(reports, parsed.GetValue(column), folder, parsed.GetValue(again), request, parsed.GetValue(jobs), stop)
                : parsed.GetValue(again) ? throw new UsageException("--again goes with --out FOLDER: without it, all is read each time.")
                : Print(reports, parsed.GetValue(column), request, parsed.GetValue(jobs), stop));
        }));
        return command;
    }

    private static int Print(string[] named, string? column, ReadRequest request, int jobs, CancellationToken stop)
    {
        var files = ReadFiles.Of(named, withTables: column is not null, out var isWhole);
        using var output = new ReadOutput(request.Format);
        var same = new SamePlaces();
        var sources = ReportSource.Of(files.Select(file => (file.File, file.InFolder && !ReportFolder.IsTable(file.File) ? null : column)));
        var atOnce = files is [var only] && !ReportFolder.IsTable(only.File) ? 1 : jobs;
        foreach (var (report, problem) in SideBySide.Run(sources, atOnce, source => Try(source, request), stop))
        {
            if (report is null)
            {
                isWhole = false;
                Console.Error.WriteLine(problem);
            }
            else
            {
                output.Write(report);
                same.Note(report.Reading.Report, report.Reading.Place.Name, report.Reading.Calendar.PlanYear);
            }
        }

        same.Say();
        return isWhole ? ExitCodes.Success : ExitCodes.BadData;
    }

    // One report that cannot be read does not keep the others from being read.
    private static (ReadReport? Report, string Problem) Try(ReportSource source, ReadRequest request)
    {
        try
        {
            return (request.Read(source.Open()), "");
        }
        catch (ReportFileException problem)
        {
            return (null, problem.Message);
        }
    }
}
