using System.Globalization;
using System.Text;
using Baogao.Notebooks.Execution.Failures;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>Tells a failed notebook in lines: what happened, the cell with the line marked, the trace, and what was not run.</summary>
internal static class FailureReport
{
    public static string Write(string notebook, CellRun cell, CellFailure failure, string source, int notRun)
    {
        var label = NotebookRunner.Label(notebook, cell.Number);
        var marked = failure.Diagnostics.Select(diagnostic => diagnostic.Place).Concat(failure.Frames.Select(frame => frame.Place))
            .Concat(failure.Place is { } place ? [place] : []).Where(each => each.Source == label).Select(each => each.Line).ToHashSet();
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{label} failed: {failure.Name}: {failure.Message}\n");
        var number = 0;
        foreach (var line in source.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            number++;
            report.Append(CultureInfo.InvariantCulture, $"{(marked.Contains(number) ? " > " : "   ")}{number,3} | {line}\n");
        }

        report.AppendJoin("\n", failure.Traceback).Append('\n');
        if (notRun > 0)
        {
            report.Append(CultureInfo.InvariantCulture, $"{notRun} later code cell{(notRun == 1 ? " was" : "s were")} not run.\n");
        }

        return report.ToString();
    }
}
