using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Languages;
using Baogao.Reading.Confirming;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao confirm</c>: lists the rows of an edition that no person has confirmed yet, and confirms them.</summary>
internal static class ConfirmVerb
{
    public static Command Create()
    {
        var edition = new Argument<string>("edition") { Description = "A name under data/, or a folder." };
        var source = new Option<string?>("--source") { Description = "The report's text: rows are shown by sentence, and the checker holds them against it.", HelpName = "REPORT.txt" };
        var rows = Words("--row", "Confirms these rows: their keys, or table:key.", "ID");
        var section = new Option<string?>("--section") { Description = "Confirms the rows of class C in a section that you have read; a head (1.2) or a part (1) is all of it.", HelpName = "1.2.3" };
        var sample = new Option<int?>("--sample") { Description = "Draws so many rows of class C by chance, to be looked at.", HelpName = "N" };
        var seed = new Option<int?>("--seed") { Description = "The seed of the draw; goes with --sample.", HelpName = "S" };
        var wrong = Words("--wrong", "Notes these rows of the sample as wrong.", "ID");
        var rest = new Option<bool>("--rest") { Description = "Confirms all rows of class C, on the proof of the sample. Rows that it found wrong stay drafts." };
        var most = new Option<decimal?>("--at-most") { Description = "The share of wrong rows, in per cent, that --rest lets pass; 10 unless given.", HelpName = "PERCENT" };
        var all = new Option<bool>("--all") { Description = "Lists the rows of class C too, which else are counted." };
        var format = new Option<string>("--format") { Description = "text for people, json for tools.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var language = new Option<string>("--language") { Description = "The language of what rows say: en or zh.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong([.. LanguageTexts.Tags]);
        var command = new Command(
            "confirm",
            """
            Lists the drafts of an edition, rows that a program wrote and no person has confirmed, in the order that saves most work; confirms them with an option.
            A: looked at by a person, one by one (--row): targets, places in rankings, headline indicators, what a chart's title says.
            B: likely wrong, or used often (--row): a period that is not stated, a rare unit, confidence below 0.9, what the checker doubts.
            C: the rest: by section (--section), or in bulk (--rest) once a random sample (--sample) was looked at.
            A row is confirmed by emptying its cells review and confidence; nothing else in the tables changes. The sample is remembered in confirmation.json beside them.

            Example: baogao confirm gaohang-2022 --source REPORT.txt
            Example: baogao confirm gaohang-2022 --row tax_2022_nov tax_2022_estimate
            Example: baogao confirm gaohang-2022 --sample 30
            Example: baogao confirm gaohang-2022 --rest --wrong lifts_2022
            """);
        command.Arguments.Add(edition);
        foreach (var option in (Option[])[source, rows, section, sample, seed, wrong, rest, most, all, format, language])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Confirm(
            EditionArgument.Folder(parsed.GetValue(edition)!),
            new ConfirmRequest(parsed.GetValue(rows) ?? [], parsed.GetValue(section), parsed.GetValue(sample), parsed.GetValue(seed), parsed.GetValue(wrong) ?? [], parsed.GetValue(rest), parsed.GetValue(most)),
            parsed.GetValue(source),
            new ConfirmOutput(parsed.GetValue(format) == "json", parsed.GetValue(all), LanguageTexts.OfTag(parsed.GetValue(language)))))));
        return command;
    }

    private static Option<string[]> Words(string name, string description, string help)
        => new(name) { Description = description, HelpName = help, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };

    private static int Confirm(string folder, ConfirmRequest request, string? source, ConfirmOutput output)
    {
        request.Validate();
        try
        {
            return ConfirmAction.Do(folder, request, source, output);
        }
        catch (ConfirmingRefusedException refused) when (refused.IsData)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCodes.BadData;
        }
        catch (ConfirmingRefusedException refused)
        {
            throw new UsageException(refused.Message);
        }
    }
}
