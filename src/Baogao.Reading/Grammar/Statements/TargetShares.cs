using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds the target in 完成年初目标45亿元的116%.</summary>
internal static class TargetShares
{
    internal const string Rule = "subject of the share of a target";

    internal static bool IsTarget(Statement statement)
        => statement is { Measure: Measure.Level, Number.Class: NumberClass.Figure }
            && ((statement.Behind == "的" && Target.IsMatch(statement.Left)) || (TargetBehind.IsMatch(statement.Behind) && Given.IsMatch(statement.Left)));

    /// <summary>What the target is for: what the figure before is about; empty where none is.</summary>
    internal static string SubjectOf(Statement statement)
        => IsTarget(statement) && statement.Previous is { } before ? before.Subject : statement is { Left: "的", Previous: { } target } && IsTarget(target) ? target.Subject : "";

    // 超额完成县里下达的9亿元目标任务: what was asked for.
    private static readonly Regex TargetBehind = new("^的?(?:目标|任务|计划|指标)");

    private static readonly Regex Given = new("(?:下达|确定|核定|预定|既定|设定|分解)的?$");

    private static readonly Regex Target = new("^(?:超额)?(?:完成|达到?|占|为)了?[^,;。0-9]{0,12}(?:目标|任务|计划|指标|预算)(?:任务|目标|数|额)?(?:的)?$");
}
