using System.CommandLine;
using Baogao.Charts.Builders;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Comparing;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao changes</c>: what a correction changes, before anything runs.</summary>
internal static class ChangesVerb
{
    public static Command Create()
    {
        var editions = new Argument<string[]>("edition") { Description = "An edition, against the last good run with it; or two folders, the earlier state first.", Arity = new ArgumentArity(0, 2) };
        var language = new Option<string>("--language") { Description = "The language of titles and findings: en or zh.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong([.. LanguageTexts.Tags]);
        var command = new Command(
            "changes",
            """
            Says what a correction changes before anything runs: the rows of an edition that differ from those of the last good run, with old and new values,
            and which charts, titles and findings of the edition change with them. Runs nothing. Two folders are compared in the same way, such as
            .baogao/before/EDITION/TIME, which an import keeps, and data/EDITION. The exit code is 7 where something changed.

            Example: baogao changes
            Example: baogao changes pudong-2022
            Example: baogao changes OLD-FOLDER data/gaohang-2022
            """);
        command.Arguments.Add(editions);
        command.Options.Add(language);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Show(parsed.GetValue(editions) ?? [], LanguageTexts.OfTag(parsed.GetValue(language))))));
        return command;
    }

    private static int Show(string[] editions, Language language)
    {
        var (before, after) = editions is [var one, var other] ? (Workspace.EditionFolder(one), Workspace.EditionFolder(other)) : SinceLastRun(editions is [var named] ? named : Workspace.DefaultEdition);
        var (old, now) = (Report.Load(before), Report.Load(after));
        var rows = EditionChanges.Of(old, now);
        foreach (var row in rows)
        {
            Say($"{row.Table} {row.Key}: {(row.IsNew ? "new" : row.IsGone ? "gone" : string.Join("; ", row.Cells.Select(cell => $"{cell.Column} {cell.Before ?? "(empty)"} → {cell.After ?? "(empty)"}")))}");
        }

        foreach (var change in ChartChanges.Of(old, now))
        {
            Say($"{(change.IsFinding ? "finding" : "chart")} {change.Id}: {(change.IsDrawnAnew ? "other marks, the same title" : $"{Said(change.Before)} → {Said(change.After)}")}");
        }

        if (rows.Count == 0)
        {
            Say($"{Workspace.Show(after)}: no row differs from {Workspace.Show(before)}.");
        }

        return rows.Count == 0 ? ExitCodes.Success : ExitCodes.Stale;

        string Said(Sentence? sentence) => sentence is null ? "(none)" : sentence.In(language).Replace("\n", ": ", StringComparison.Ordinal);
    }

    private static (string Before, string After) SinceLastRun(string named)
    {
        var workspace = Workspace.Find(Environment.CurrentDirectory);
        var edition = workspace.Edition(named);
        var kept = LastRun.Folder(workspace, edition);
        return File.Exists(Path.Combine(kept, "datapackage.json")) ? (Workspace.Relative(kept), Workspace.Relative(edition))
            : throw new UsageException($"No good run with {Workspace.Show(edition)} is kept: run it once (baogao run --edition {Path.GetFileName(edition)}), or name two folders.");
    }

    private static void Say(string line) => Console.WriteLine(Visible.Line(line));
}
