using System.Globalization;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Freshness;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>Marks an executed notebook that did not come to its end, so that nobody takes it for a whole one: a cell on top says so, and cells that were not run are tagged.</summary>
internal static class FailureMark
{
    /// <summary>Marks the document; returns the cells with their indexes behind the new cell on top. Nothing is done where all succeeded.</summary>
    public static IReadOnlyList<CellRun> Put(NotebookDocument document, IReadOnlyList<CellRun> cells)
    {
        var notRun = cells.Where(cell => cell.Status == CellStatus.NotRun).ToList();
        var failed = cells.FirstOrDefault(cell => cell.Failure is not null);
        if (failed is null && notRun.Count == 0)
        {
            return cells;
        }

        foreach (var cell in notRun)
        {
            document.Cells[cell.Index].AddTag(RunTags.NotRun);
        }

        document.InsertMarkdown(0, RunTags.Failed, Text(failed, notRun.Count), RunTags.Failed);
        return [.. cells.Select(cell => cell with { Index = cell.Index + 1 })];
    }

    /// <summary>A copy of a notebook whose cells succeeded, marked as one that left code running which ended the process later, or may have.</summary>
    public static NotebookDocument OfLate(NotebookDocument executed, LateFailure late)
    {
        var document = executed.Clone();
        var what = late.IsCertain
            ? "**Code that this notebook left running ended the process after its last cell.**"
            : $"**Code that this notebook left running may have ended the process after its last cell.** It was code of one of these: {string.Join(", ", late.Notebooks)}.";
        document.InsertMarkdown(0, RunTags.Failed, $"{what} {late.Failure.Message}", RunTags.Failed);
        var unfinished = late.IsCertain ? "left code running that ended the process" : "may have left code running that ended the process";
        RunRecordJson.Write(document, RunRecordJson.Read(document) is { } record ? record with { Unfinished = unfinished } : null);
        return document;
    }

    private static string Text(CellRun? failed, int notRun)
    {
        var how = failed?.Status switch
        {
            CellStatus.TimedOut => "ran out of time in",
            CellStatus.Failed => "failed in",
            _ => "was stopped in",
        };
        var where = failed is null ? "This run was stopped." : string.Create(CultureInfo.InvariantCulture, $"This run {how} code cell {failed.Number}.");
        var rest = notRun switch
        {
            0 => "",
            1 => " The code cell after it was not run.",
            _ => string.Create(CultureInfo.InvariantCulture, $" The {notRun} code cells after it were not run."),
        };
        return $"**{where}**{rest}";
    }
}
