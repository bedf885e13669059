using System.CommandLine;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Languages;
using Baogao.Model;
using Spectre.Console;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao compare</c>: two editions of one place side by side.</summary>
internal static class CompareVerb
{
    public static Command Create()
    {
        var editions = new Argument<string[]>("edition") { Description = "Two editions of one place and of two years: names under data/, or folders.", Arity = new ArgumentArity(2, 2) };
        var language = new Option<string>("--language") { Description = "The language of the tables: en or zh.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong([.. LanguageTexts.Tags]);
        var command = new Command(
            "compare",
            """
            Sets two editions of one place and of two years side by side, in whatever order they are named: what the later one no longer states, the targets with
            their outcomes, the figures of one indicator, basis and measure, what is stated again with another number, places in league tables, projects.
            What may not be compared is named with the reason. Estimates and parts of a year are named as such. The exit code is 3 where an edition has errors.

            Example: baogao compare gaohang-2022 gaohang-2023
            Example: baogao compare gaohang-2022 gaohang-2023 --language zh
            """);
        command.Arguments.Add(editions);
        command.Options.Add(language);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Show(parsed.GetValue(editions)!, LanguageTexts.OfTag(parsed.GetValue(language))))));
        return command;
    }

    private static int Show(string[] editions, Language language)
    {
        var (one, other) = (Report.Load(Workspace.EditionFolder(editions[0])), Report.Load(Workspace.EditionFolder(editions[1])));
        RenderedChart chart;
        try
        {
            chart = ReportCharts.Comparison(one, other).In(language);
        }
        catch (ArgumentException problem)
        {
            throw new UsageException(problem.Message);
        }

        Console.WriteLine(Visible.Line(chart.Title));
        if (chart.Unconfirmed.Length > 0)
        {
            Console.WriteLine(Visible.Line(chart.Unconfirmed));
        }

        foreach (var panel in chart.Panels)
        {
            Write(panel);
        }

        foreach (var line in chart.Caveats.Append(chart.SourceLine))
        {
            Console.WriteLine(Visible.Line(line));
        }

        return ExitCodes.Success;
    }

    private static void Write(RenderedPanel panel)
    {
        Console.WriteLine();
        Console.WriteLine(Visible.Line(panel.Title));
        var table = new Table();
        foreach (var column in panel.Columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(Visible.Line(column))));
        }

        foreach (var mark in panel.Marks)
        {
            table.AddRow([.. mark.Cells.Prepend(mark.Label).Prepend(mark.Category).Select(cell => Markup.Escape(string.Join('\n', cell.Split('\n').Select(Visible.Line))))]);
        }

        Terminal.Colours.Write(table);
    }
}
