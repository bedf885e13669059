using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Reading;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao read</c>: prints what the reader makes of each number of reports.</summary>
internal static class ReadVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("report") { Description = "Files: .txt, .html, .docx, .pdf, or .csv with the text in a column.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "csv, json (a line a number) or table.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json", "table");
        var wanted = new ReadFilter();
        var year = new Option<int?>("--year") { Description = "The year that the report plans, where the text does not say it." };
        var place = new Option<string?>("--place") { Description = "Whose report it is (高行镇), where the text does not say it." };
        var column = new Option<string?>("--column") { Description = "The column of a .csv file that holds the text (text)." };
        var sections = new Option<bool>("--sections") { Description = "Prints which time each part is about instead: a table to correct." };
        var corrected = new Option<string?>("--sections-from") { Description = "Reads that table back, corrected.", HelpName = "FILE.csv" };
        var command = new Command(
            "read",
            """
            Reads the numbers of reports: a row a number, with class, value, unit, measure, kind, period, indicator, confidence and the rules that decided.
            Nothing is fetched, nothing is executed, no file is written.

            Example: baogao read REPORT.txt
            Example: baogao read REPORT.docx --kind target --format table
            Example: baogao read *-2026.txt --kind target --indicator gdp --period 2026
            """);
        command.Arguments.Add(files);
        foreach (var option in (Option[])[format, .. wanted.Options, year, place, column, sections, corrected])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => Failures.ToExitCode(() =>
        {
            using var output = ReadOutput.Open(parsed.GetValue(format)!, parsed.GetValue(sections));
            var code = ExitCodes.Success;
            foreach (var file in parsed.GetValue(files)!)
            {
                code = Read(file, parsed.GetValue(column), text => new ReadingOptions
                {
                    Year = parsed.GetValue(year),
                    Place = parsed.GetValue(place),
                    Parts = parsed.GetValue(corrected) is { } table && PartTable.Read(table, text.Name) is { Count: > 0 } parts ? parts : null,
                }, reading => output.Write(reading, item => wanted.Takes(parsed, item))) ? code : ExitCodes.BadData;
            }

            return Task.FromResult(code);
        }));
        return command;
    }

    // One report that cannot be read does not keep the others from being read.
    private static bool Read(string file, string? column, Func<Reading.Text.ReportText, ReadingOptions> options, Action<ReportReading> write)
    {
        try
        {
            foreach (var text in ReportFiles.Open(file, column))
            {
                write(ReportTextReader.Read(text, options(text)));
            }

            return true;
        }
        catch (ReportFileException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return false;
        }
    }
}
