using System.Globalization;
using Baogao.Analysis;
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
                yield return row.Problem(ProblemCode.UnitNotOfMeasure, "unit", WrongUnit(observation.Measure, observation.Unit));
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
            : figure.Kind is not (FigureKind.Target or FigureKind.StretchTarget) ? row.Problem(ProblemCode.CellEmpty, "value", "The cell is empty, and every row needs a value here.")
            : figure.ValueText is not null ? row.Problem(ProblemCode.CellEmpty, "value", $"The number is written as {Say.Quoted(figure.ValueText)}, and the cell is empty. Write it here in digits.")
            : figure.ValueHigh is not null ? row.Problem(ProblemCode.CellEmpty, "value", $"The range has a high end, {row["value_high"]}, and no low end. Write it here.")
            : figure.Wording is null ? row.Problem(ProblemCode.CellEmpty, "value", "The cell is empty. Write the number, or the words of a target without one in wording (与经济增长同步).")
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
        return fits ? null : row.Problem(ProblemCode.UnitNotOfMeasure, "unit", WrongUnit(figure.Measure, figure.Unit));
    }

    private static string WrongUnit(Measure measure, Unit unit)
    {
        var stated = unit == Baogao.Model.Unit.None ? "no unit" : $"the unit {unit}";
        return measure switch
        {
            Measure.Ratio => $"A ratio with {stated}. Empty the unit.",
            Measure.Multiple => $"A multiple with {stated}. Write 倍, or another measure.",
            Measure.Level or Measure.LevelCumulative or Measure.Change => $"A {measure.Token()} with {stated}. Write the unit as the report does, such as 亿元 or 家, or another measure.",
            _ => $"A {measure.Token()} with {stated}. Write %, or another measure.",
        };
    }

    private static Problem? Range(Placed<Figure> placed)
    {
        var (figure, row) = placed;
        return figure switch
        {
            { Measure: Measure.Rate, ValueHigh: > 100 } => row.Problem(ProblemCode.ValueOutOfRange, "value_high", $"A rate of {row["value_high"]} % cannot be: it lies between 0 and 100. Correct the value, or write another measure."),
            { Measure: Measure.Rate, Value: < 0 or > 100 } => row.Problem(ProblemCode.ValueOutOfRange, "value", $"A rate of {row["value"]} % cannot be: it lies between 0 and 100. Correct the value, or write another measure."),
            { Measure: not (Measure.Growth or Measure.Change), Value: < 0 } => row.Problem(ProblemCode.ValueOutOfRange, "value", $"A {figure.Measure.Token()} of {row["value"]} cannot be: only a growth falls below 0. Correct the value, or write growth."),
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

        var text = NumbersInText.Normalise(figure.ValueText ?? "");
        if (text.Length > 0 && figure.Provenance.Quote is { } quote && text.Contains(':', StringComparison.Ordinal) && !NumbersInText.Normalise(quote).Contains(text, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = text.Split(':');
        if (parts is not [var first, var second] || !Number(first, out var upper) || !Number(second, out var lower) || lower == 0)
        {
            return row.Problem(ProblemCode.RatioNotAsWritten, "value_text", "A ratio is given as it is written. Write it here, such as 1:4.");
        }

        var decimals = Math.Min(10, (int)figure.Number.Scale);
        return Math.Round(upper / lower, decimals, MidpointRounding.AwayFromZero) == figure.Value ? null
            : row.Problem(ProblemCode.RatioValueDiffers, "value", $"{row["value"]} is not {figure.ValueText}. Write {(upper / lower).ToString("0.####", CultureInfo.InvariantCulture)}.");
    }

    private static Problem? Part(Placed<Figure> placed, Dictionary<string, Figure> figures)
    {
        var (figure, row) = placed;
        return figure.PartOf is { } id && !CycleRules.ComesBack(figure.Id, figures, one => one.PartOf) && figures.TryGetValue(id, out var whole) && whole.Unit.Base == figure.Unit.Base && figure.Value is { } value && whole.Value is { } all && Saturating.Multiply(value, figure.Unit.Scale) > Saturating.Multiply(whole.ValueHigh ?? all, whole.Unit.Scale)
            ? row.Problem(ProblemCode.PartExceedsWhole, "part_of", $"The part ({row["value"]}{figure.Unit}) is larger than the whole, {id} ({(whole.ValueHigh ?? all).ToString(CultureInfo.InvariantCulture)}{whole.Unit}). Correct a value, or the cell.")
            : null;
    }

    private static bool Number(string text, out decimal number)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number < 1_000_000_000_000m;
}
