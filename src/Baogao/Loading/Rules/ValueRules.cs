using System.Globalization;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>A value fits its measure and its unit, and a part its whole.</summary>
internal static class ValueRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        var figures = edition.Figures.ToDictionary(figure => figure.Value.Id, figure => figure.Value, StringComparer.Ordinal);
        foreach (var placed in edition.Figures)
        {
            if ((OfItself(placed) ?? Part(placed, figures)) is { } problem)
            {
                yield return problem;
            }
        }

        foreach (var (observation, row) in edition.Series)
        {
            if (observation.Measure is Measure.Growth or Measure.GrowthCumulative != (observation.Unit == Baogao.Model.Unit.Percent))
            {
                yield return row.Problem(ProblemCode.UnitNotOfMeasure, "unit", Sentence.Of<IFigureProblemTexts>(texts => texts.UnitNotOfMeasure(observation.Measure, observation.Unit)));
            }
        }
    }

    /// <summary>What is wrong with a figure whatever else there is; where something is, its quote is not looked at.</summary>
    internal static Problem? OfItself(Placed<Figure> placed) => Missing(placed) ?? Unit(placed) ?? Range(placed) ?? Ratio(placed);

    /// <summary>Only a target can do without a number, and then its words say what it is.</summary>
    private static Problem? Missing(Placed<Figure> placed)
    {
        var (figure, row) = placed;
        return figure.Value is not null ? null
            : figure.Kind is not (FigureKind.Target or FigureKind.StretchTarget) ? row.Problem(ProblemCode.CellEmpty, "value", Sentence.Of<ICellProblemTexts>(texts => texts.CellEmpty()))
            : figure.ValueText is not null ? row.Problem(ProblemCode.CellEmpty, "value", Sentence.Of<IFigureProblemTexts>(texts => texts.NumberOnlyInWords(figure.ValueText)))
            : figure.ValueHigh is not null ? row.Problem(ProblemCode.CellEmpty, "value", Sentence.Of<IFigureProblemTexts>(texts => texts.RangeWithoutLowEnd(row["value_high"])))
            : figure.Wording is null ? row.Problem(ProblemCode.CellEmpty, "value", Sentence.Of<IFigureProblemTexts>(texts => texts.TargetWithoutNumberOrWords()))
            : null;
    }

    private static Problem? Unit(Placed<Figure> placed)
    {
        var (figure, row) = placed;
        if (figure.Value is null && figure.Unit == Baogao.Model.Unit.None)
        {
            return null;
        }

        var fits = figure.Measure switch
        {
            Measure.Growth or Measure.TargetShare or Measure.Rate => figure.Unit == Baogao.Model.Unit.Percent,
            Measure.Ratio => figure.Unit == Baogao.Model.Unit.None,
            Measure.Multiple => figure.Unit.Base == "倍",
            _ => figure.Unit != Baogao.Model.Unit.Percent && figure.Unit != Baogao.Model.Unit.None,
        };
        return fits ? null : row.Problem(ProblemCode.UnitNotOfMeasure, "unit", Sentence.Of<IFigureProblemTexts>(texts => texts.UnitNotOfMeasure(figure.Measure, figure.Unit)));
    }

    private static Problem? Range(Placed<Figure> placed)
    {
        var (figure, row) = placed;
        return figure switch
        {
            { Measure: Measure.Rate, ValueHigh: > 100 } => row.Problem(ProblemCode.ValueOutOfRange, "value_high", Sentence.Of<IFigureProblemTexts>(texts => texts.RateOutOfRange(row["value_high"]))),
            { Measure: Measure.Rate, Value: < 0 or > 100 } => row.Problem(ProblemCode.ValueOutOfRange, "value", Sentence.Of<IFigureProblemTexts>(texts => texts.RateOutOfRange(row["value"]))),
            { Measure: not (Measure.Growth or Measure.Change), Value: < 0 } => row.Problem(ProblemCode.ValueOutOfRange, "value", Sentence.Of<IFigureProblemTexts>(texts => texts.BelowZero(figure.Measure, row["value"]))),
            _ => null,
        };
    }

    private static Problem? Ratio(Placed<Figure> placed)
    {
        var (figure, row) = placed;
        if (figure.Value is null || figure.Measure != Measure.Ratio)
        {
            return null;
        }

        var text = AsRatio(figure.ValueText ?? "");
        if (text.Length > 0 && figure.Provenance.Quote is { } quote && text.Contains(':', StringComparison.Ordinal) && !NumbersInText.Normalise(quote).Contains(NumbersInText.Normalise(figure.ValueText!), StringComparison.Ordinal))
        {
            return null;
        }

        if (text.Contains("分之", StringComparison.Ordinal) && WrittenForms.Says(text, figure))
        {
            return null;
        }

        var parts = text.Split(':', '∶', '/', '比');
        if (parts is not [var first, var second] || !Number(first, out var upper) || !Number(second, out var lower) || lower == 0)
        {
            return row.Problem(ProblemCode.RatioNotAsWritten, "value_text", Sentence.Of<IFigureProblemTexts>(texts => texts.RatioNotAsWritten()));
        }

        var decimals = Math.Min(10, (int)figure.Number.Scale);
        return Math.Round(upper / lower, decimals, MidpointRounding.AwayFromZero) == figure.Value ? null
            : row.Problem(ProblemCode.RatioValueDiffers, "value", Sentence.Of<IFigureProblemTexts>(texts => texts.RatioValueDiffers(row["value"], figure.ValueText!, upper / lower)));
    }

    // 1∶4, with the sign of a ratio, 1/4 and 四分之一 are 1:4.
    private static string AsRatio(string words)
    {
        var text = NumbersInText.Normalise(words).Replace('\u2236', ':').Replace('/', ':').Replace('\u2044', ':');
        return text.Split("分之") is [var whole, var part] && NumbersInText.Value(whole) > 0 && NumbersInText.Value(part) > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{NumbersInText.Value(part)}:{NumbersInText.Value(whole)}") : text;
    }

    private static Problem? Part(Placed<Figure> placed, Dictionary<string, Figure> figures)
    {
        var (figure, row) = placed;
        return figure.PartOf is { } id && !CycleRules.ComesBack(figure.Id, figures, one => one.PartOf) && figures.TryGetValue(id, out var whole) && whole.Unit.Base == figure.Unit.Base && figure.Value is { } value && whole.Value is { } all && Saturating.Multiply(value, figure.Unit.Scale) > Saturating.Multiply(whole.ValueHigh ?? all, whole.Unit.Scale)
            ? row.Problem(ProblemCode.PartExceedsWhole, "part_of", Sentence.Of<IFigureProblemTexts>(texts => texts.PartExceedsWhole(row["value"], figure.Unit, id, whole.ValueHigh ?? all, whole.Unit)))
            : null;
    }

    private static bool Number(string text, out decimal number)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number < 1_000_000_000_000m;
}
