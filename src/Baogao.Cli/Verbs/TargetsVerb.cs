using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Notebooks.Documents;
using Baogao.Targets;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao targets</c>: the targets of editions side by side, as a table or as CSV.</summary>
internal static class TargetsVerb
{
    public static Command Create()
    {
        var editions = new Argument<string[]>("edition") { Description = "The editions: names under data/, or folders of editions; all in data/ where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var indicator = new Option<string?>("--indicator") { Description = "Only targets of this indicator, by key: gdp." };
        var year = new Option<int?>("--year") { Description = "Only targets for this year." };
        var level = new Option<string?>("--level") { Description = $"Only places of this level: {string.Join(", ", Tokens.Of<PlaceLevel>())}." };
        level.AcceptOnlyFromAmong([.. Tokens.Of<PlaceLevel>()]);
        var csv = new Option<string?>("--csv") { Description = "Writes the flat table with all columns to this file; - for the terminal.", HelpName = "FILE" };
        var language = new Option<string>("--language") { Description = "The language of the table in the terminal: en or zh.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong([.. LanguageTexts.Tags]);
        var command = new Command(
            "targets",
            """
            Lists the targets of many editions: number, words, what they commit to, the outcome, last year's target and outcome, and the target of the
            nearest place above, as it was known on the day of the report and of the same year. All are looked for in the editions that are named.
            Without --csv a table; with it a row a target in the form that papers use. Numbers are in the row's unit, both ends of a range stand with
            a slash; gaps are from low end to low end, gap_actual positive beyond the target. verdict is met, missed, beyond_stretch, within_range,
            undecided (左右 names no limit) or not_comparable. What no edition states is empty.

            Example: baogao targets --indicator gdp --year 2026 --level province
            Example: baogao targets --indicator gdp --csv targets.csv
            """);
        command.Arguments.Add(editions);
        foreach (var option in (Option[])[indicator, year, level, csv, language])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => Failures.ToExitCode(() =>
        {
            var (reports, code) = Load(parsed.GetValue(editions) ?? []);
            var wanted = parsed.GetValue(level) is { } token && Tokens.TryParse<PlaceLevel>(token, out var of) ? of : (PlaceLevel?)null;
            var targets = reports.Targets(parsed.GetValue(indicator), parsed.GetValue(year), wanted);
            if (parsed.GetValue(csv) is { } file)
            {
                WriteCsv(file, targets);
            }
            else
            {
                TargetsDisplay.Write(targets, LanguageTexts.OfTag(parsed.GetValue(language)));
            }

            if (targets.Count == 0)
            {
                Console.Error.WriteLine($"No target of a single year is there for this. {Known(reports)}");
            }

            return Task.FromResult(code);
        }));
        return command;
    }

    /// <summary>The editions that are named, those of a folder that groups some, or all; what cannot be read is reported, and the others are used.</summary>
    private static (Reports Reports, int Code) Load(string[] named)
    {
        var reports = named.Length == 0 ? Reports.Load(Workspace.Find(Environment.CurrentDirectory).Data) : Reports.Of(named.SelectMany(Folders));
        foreach (var notice in reports.Notices)
        {
            Console.Error.WriteLine(notice);
        }

        return (reports, reports.Unreadable.Count > 0 ? ExitCodes.BadData : ExitCodes.Success);
    }

    private static IEnumerable<string> Folders(string name)
    {
        var folder = Workspace.EditionFolder(name);
        return Directory.Exists(folder) && !File.Exists(Path.Combine(folder, "datapackage.json")) && Reports.Load(folder) is var group && group.Editions.Count + group.Unreadable.Count > 0
            ? group.Editions.Select(edition => edition.Directory).Concat(group.Unreadable.Select(one => one.Path))
            : [folder];
    }

    private static void WriteCsv(string file, IReadOnlyList<YearTarget> targets)
    {
        if (file == "-")
        {
            Console.Write(targets.ToCsv());
            return;
        }

        AtomicFile.WriteText(file, targets.ToCsv());
        Console.Error.WriteLine($"{Workspace.Show(file)}: {Say.Number(targets.Count)} {(targets.Count == 1 ? "target" : "targets")}");
    }

    private static string Known(Reports reports)
    {
        var all = reports.Targets();
        return all.Count == 0 ? "None of the editions has a row with kind \"target\" and a year as its period."
            : $"There are targets of {string.Join(", ", all.Select(target => target.Figure.Indicator.Id).Distinct().Order(StringComparer.Ordinal))} for {string.Join(", ", all.Select(target => target.Year).Distinct().Order())}, at the levels {string.Join(", ", all.Select(target => target.Place.Level).Distinct().Order().Select(one => one.Token()))}.";
    }
}
