using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Loading;
using Baogao.Model;

namespace Baogao.Checking.Statements;

/// <summary>What a growth is against is what its quote names: a year (2022年…数增长), or with 同比 the year before.</summary>
internal static partial class BaseRules
{
    internal static IEnumerable<Problem> Check(Statement<Figure> statement, IReadOnlyDictionary<string, Figure> figures)
    {
        var figure = statement.Value;
        if (figure.Measure != Measure.Growth || Named(figure, statement.Clause) is not { } year)
        {
            yield break;
        }

        var period = figure.BasePeriod ?? (figure.BaseFigure is { } id && figures.TryGetValue(id, out var other) ? other.Period : null);
        if (period is not null && period != Period.OfYear(year))
        {
            var column = figure.BasePeriod is not null ? "base_period" : "base_figure";
            yield return statement.Problem(ProblemCode.GrowthBaseDiffers, column,
                $"{Say.Quoted(statement.Clause)} is against {Text(year)}, and {column} is for {period}. Write {(column == "base_period" ? Text(year) : $"the figure for {Text(year)}, or {Text(year)} in base_period")}.");
        }
        else if (figure.BaseFigure is { } baseFigure && IsLikeForLike().IsMatch(statement.Clause))
        {
            yield return statement.Problem(ProblemCode.GrowthBaseDiffers, "base_figure",
                $"{Say.Quoted(statement.Clause)} is against a like-for-like number (同口径), which {baseFigure} need not be. Empty base_figure and write {Text(year)} in base_period.");
        }
        else if (figure.BaseFigure is { } id2 && figures.TryGetValue(id2, out var level) && statement.Clause.Contains("预计完成数", StringComparison.Ordinal) && level.Kind != FigureKind.Estimate)
        {
            yield return statement.Problem(ProblemCode.GrowthBaseDiffers, "base_figure", $"{Say.Quoted(statement.Clause)} is against an estimate (预计完成数), and {id2} is {level.Kind.Token()}. Write the estimate.");
        }
    }

    [GeneratedRegex("同口径")]
    private static partial Regex IsLikeForLike();

    private static int? Named(Figure figure, string clause)
        => PeriodWords.YearWord().Match(clause) is { Success: true } match ? PeriodWords.Number(match)
            : clause.Contains("同比", StringComparison.Ordinal) && figure.Period.Start.Year > 1 ? figure.Period.Start.Year - 1
            : null;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
