using Baogao.Cli.Output;
using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Reading.Checking;
using Spectre.Console;

namespace Baogao.Cli.Verbs;

/// <summary>The text of a check: plain where it is piped, errors and warnings coloured on a terminal.</summary>
internal static class CheckDisplay
{
    public static void Write(CheckResult result, Language language)
    {
        var text = CheckReport.ToText(result, language).TrimEnd();
        if (Console.IsOutputRedirected)
        {
            Console.WriteLine(text);
            return;
        }

        var colours = result.Problems.Concat(result.Findings.Select(finding => finding.Problem))
            .Where(problem => problem.Severity != Severity.Information)
            .ToLookup(problem => CheckReport.Line(problem, language), problem => problem.Severity == Severity.Error ? "red" : "yellow");
        foreach (var line in text.Split('\n'))
        {
            Terminal.Colours.MarkupLine(colours[line].FirstOrDefault() is { } colour ? $"[{colour}]{Shown(line)}[/]" : Shown(line));
        }
    }

    private static string Shown(string line) => Markup.Escape(Visible.Line(line));
}
