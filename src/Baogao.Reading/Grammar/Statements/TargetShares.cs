using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds the target in 完成年初目标45亿元的116%.</summary>
internal static partial class TargetShares
{
    internal const string Rule = "subject of the share of a target";

    internal static bool IsTarget(Statement statement)
        => statement is { Measure: Measure.Level, Behind: "的", Number.Class: NumberClass.Figure } && Target().IsMatch(statement.Left);

    /// <summary>What the target is for: what the figure before is about; empty where none is.</summary>
    internal static string SubjectOf(Statement statement)
        => IsTarget(statement) && statement.Previous is { } before ? before.Subject : statement is { Left: "的", Previous: { } target } && IsTarget(target) ? target.Subject : "";

    [GeneratedRegex("^(?:超额)?(?:完成|达到?|占|为)了?[^,;。0-9]{0,12}(?:目标|任务|计划|指标|预算)(?:任务|目标|数|额)?(?:的)?$")]
    private static partial Regex Target();
}
