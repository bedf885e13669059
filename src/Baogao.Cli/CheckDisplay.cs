using Baogao.Checking;
using Baogao.Loading;
using Spectre.Console;

namespace Baogao.Cli;

/// <summary>The text of a check: plain where it is piped, errors and warnings coloured on a terminal.</summary>
internal static class CheckDisplay
{
    public static void Write(CheckResult result)
    {
        var text = result.ToString().TrimEnd();
        if (text.Length == 0)
        {
            text = $"{Visible.Line(result.Directory)}: no problems.";
        }

        if (Console.IsOutputRedirected)
        {
            Console.WriteLine(text);
            return;
        }

        var colours = result.Problems.Concat(result.Findings.Select(finding => finding.Problem))
            .Where(problem => problem.Severity != Severity.Information)
            .ToLookup(CheckReport.Line, problem => problem.Severity == Severity.Error ? "red" : "yellow");
        foreach (var line in text.Split('\n'))
        {
            Terminal.Colours.MarkupLine(colours[line].FirstOrDefault() is { } colour ? $"[{colour}]{Shown(line)}[/]" : Shown(line));
        }
    }

    private static string Shown(string line) => Markup.Escape(Visible.Line(line));
}
