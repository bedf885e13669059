using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A figure's kind: 力争, 预计 and 计划 in the quote or directly before it; without them, the year that its part of the report is about.</summary>
internal static partial class FigureKinds
{
    internal static IEnumerable<Problem> Check(Statement<Figure> statement, IReadOnlyDictionary<string, Figure> figures, int reportYear)
    {
        var (kind, clause) = (statement.Value.Kind, statement.Clause);
        if (Stated(clause) is var (word, stated))
        {
            if (stated != kind && !(stated == FigureKind.StretchTarget && kind == FigureKind.Target && IsAlone(statement.Value, figures)))
            {
                yield return statement.Problem(ProblemCode.KindDiffers, "kind", Sentence.Of<IFigureFindingTexts>(texts => texts.KindDiffers(clause, word, stated, kind)));
            }
        }
        else if (statement.Passage?.PartYear is { } year && (year > reportYear ? FigureKind.Target : FigureKind.Actual) is var expected && expected != kind)
        {
            yield return statement.Problem(ProblemCode.KindDiffers, "kind",
                Sentence.Of<IFigureFindingTexts>(texts => texts.KindOfPartDiffers(clause, year, expected, kind)));
        }
    }

    /// <summary>力争 alone is a target; beside a plan for the same thing it is a higher aim.</summary>
    private static bool IsAlone(Figure figure, IReadOnlyDictionary<string, Figure> figures)
        => !figures.Values.Any(other => other.Kind == FigureKind.Target && other.Id != figure.Id && other.Indicator.Id == figure.Indicator.Id && other.Basis?.Id == figure.Basis?.Id && other.Period == figure.Period);

    /// <summary>预计完成数 names the number that a growth is against, not what is stated.</summary>
    [GeneratedRegex("预计(?!完成数)")]
    private static partial Regex Expected();

    private static (string Word, FigureKind Kind)? Stated(string clause)
        => clause.Contains("力争", StringComparison.Ordinal) ? ("力争", FigureKind.StretchTarget)
            : Expected().IsMatch(clause) ? ("预计", FigureKind.Estimate)
            : clause.Contains("计划", StringComparison.Ordinal) ? ("计划", FigureKind.Target)
            : null;
}
