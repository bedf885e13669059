using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The words around a figure's number: measure, sign, comparator.</summary>
internal static partial class FigureWords
{
    private static readonly (string Words, Comparator Comparator)[] After =
        [("以上", Comparator.Ge), ("及以上", Comparator.Ge), ("或以上", Comparator.Ge), ("以下", Comparator.Le), ("以内", Comparator.Le), ("左右", Comparator.Approx), ("上下", Comparator.Approx)];

    private static readonly (string Words, Comparator Comparator)[] Before =
        [("约", Comparator.Approx), ("接近", Comparator.Approx), ("超过", Comparator.Gt), ("超", Comparator.Gt), ("逾", Comparator.Gt), ("突破", Comparator.Gt),
            ("不低于", Comparator.Ge), ("不少于", Comparator.Ge), ("至少", Comparator.Ge), ("不超过", Comparator.Le), ("不高于", Comparator.Le), ("控制在", Comparator.Le)];

    internal static IEnumerable<Problem> Check(Statement<Figure> statement)
    {
        var figure = statement.Value;
        if (WrittenNumber.Of(statement) is not { } number)
        {
            yield break;
        }

        var before = statement.Passage?.ClauseBefore + statement.Quote[..number.Number.Start];
        if (Measured(number, before) is var measure && measure != figure.Measure && !(measure == Measure.Level && figure.Measure is (Measure.Change or Measure.Multiple)))
        {
            yield return statement.Problem(ProblemCode.MeasureDiffers, "measure", Sentence.Of<IFigureFindingTexts>(texts => texts.MeasureDiffers(Shown(statement, number), measure, figure.Measure)));
        }

        var isFall = number.Unit == "%" && Fall().IsMatch(before);
        if (isFall ? figure.Value > 0 : figure.Value < 0)
        {
            yield return statement.Problem(ProblemCode.SignDiffers, "value",
                Sentence.Of<IFigureFindingTexts>(texts => texts.SignDiffers(Shown(statement, number), isFall, figure.Number)));
        }

        var after = statement.Quote[number.End..] + statement.Passage?.After;
        if (Compared(number, before, after) is var comparator && comparator != figure.Comparator)
        {
            yield return statement.Problem(ProblemCode.ComparatorDiffers, "comparator", Sentence.Of<IFigureFindingTexts>(texts => texts.ComparatorDiffers(Shown(statement, number), comparator, figure.Comparator)));
        }
    }

    [GeneratedRegex("(?:增长|上升|提高|增加|增幅|增速|上涨|下降|减少|降低|回落|下滑)(?:了|约|近|超过|达|达到|为|幅度)*$")]
    private static partial Regex Change();

    [GeneratedRegex("(?:下降|减少|降低|回落|下滑)(?:了|约|近|超过|达|达到|为|幅度)*$")]
    private static partial Regex Fall();

    [GeneratedRegex("(?:指标|目标|任务|计划)(?:数|量)?(?:的|达|达到|为)*$")]
    private static partial Regex Target();

    private static Measure Measured(WrittenNumber number, string before)
        => number.Unit != "%" ? Measure.Level : Change().IsMatch(before) ? Measure.Growth : Target().IsMatch(before) ? Measure.TargetShare : Measure.Rate;

    private static Comparator Compared(WrittenNumber number, string before, string after)
        => number.IsMore ? Comparator.Gt
            : Array.Find(After, words => after.StartsWith(words.Words, StringComparison.Ordinal)) is { Words: not null } follows ? follows.Comparator
            : Array.Find(Before, words => before.EndsWith(words.Words, StringComparison.Ordinal)) is { Words: not null } leads ? leads.Comparator
            : Comparator.Eq;

    /// <summary>The quote, with 以上 and the like where they stand just behind it.</summary>
    private static string Shown(Statement<Figure> statement, WrittenNumber number)
    {
        var after = number.End == statement.Quote.Length && statement.Passage is { } passage
            ? Array.Find(After, words => passage.After.StartsWith(words.Words, StringComparison.Ordinal)).Words : null;
        return statement.Clause + after;
    }
}
