using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Loading.Tables;

namespace Baogao.Reading.Drafting;

/// <summary>Makes figures of readings: units and values as the tables hold them.</summary>
internal static class FigureDrafts
{
    /// <summary>A figure or a place in an order for each reading of one, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="day">The day of the report; null where it is not known.</param>
    internal static List<FigureDraft> Make(DraftText text, ReportReading reading, DateOnly? day)
    {
        var figures = new List<FigureDraft>();
        foreach (var one in reading.Readings.Where(one => one.Class is NumberClass.Figure or NumberClass.Rank && one.Value is not null))
        {
            var at = text.Report.IndexOf(one.Position);
            if (IsCode(text.Text, one, at))
            {
                continue;
            }

            var words = FigureWords.Of(text.Text, one, at);
            var core = FigureWords.Core(text.Text, one, at, words);
            var known = Period.TryParse(one.Period, out var period);
            period = UpTo(one, period, text.Text[text.SentenceStart(at)..at]);
            var kind = KindOf(one, period, day);
            var figure = new FigureDraft
            {
                Reading = one,
                At = at,
                WordsStart = words.Start,
                WordsEnd = words.End,
                CoreStart = core.Start,
                CoreEnd = core.End,
                Measure = one.Measure ?? Measure.Level,
                Value = one.Value!.Value,
                Unit = one.Unit,
                Period = known ? period! : Period.OfYear(reading.Calendar.ReviewYear),
                Kind = kind,
                PeriodBasis = BasisOf(one, text.Text[words.Start..at]),
                Wording = string.Join('…', new[] { one.Wording, one.Tail }.Where(part => part.Length > 0)),
                Coverage = Coverage.Match(text.Text[words.Start..Math.Max(core.End, words.Start)]).Value,
                Confidence = !known ? 0 : kind == one.Kind ? one.Confidence.Least : Math.Min(FigureDraft.Doubtful, one.Confidence.Least),
            };
            Shape(figure, text.Text);
            figure.Aggregation = AggregationOf(figure, text.Text[words.Start..core.End]);
            figures.Add(figure);
        }

        return figures;
    }

    // 02-03地块, G03-16: a number with a zero before it, or behind a letter or digit and a hyphen, names something.
    private static bool IsCode(string text, Reading reading, int at)
        => reading.Number is ['0', not '.', ..] || (at > 1 && text[at - 1] == '-' && char.IsAsciiLetterOrDigit(text[at - 2]));

    // 截至11月: what flows is counted from January on; a stock stands at that month.
    private static Period? UpTo(Reading reading, Period? period, string before)
        => period is { Months: 1, Start.Month: > 1 } && UntilMonth.IsMatch(before) && IndicatorCatalogue.ById.GetValueOrDefault(reading.Catalogue)?.StockOrFlow == "flow"
            && Period.TryParse($"{period.Start.Year:0000}-01/{period}", out var from) ? from : period;

    // What has not begun on the day of the report is planned, and what was planned and is over was reached.
    private static FigureKind KindOf(Reading reading, Period? period, DateOnly? day) => reading.Kind switch
    {
        null or FigureKind.Actual or FigureKind.Estimate when period?.Start > day => FigureKind.Target,
        FigureKind.Target or FigureKind.StretchTarget when period?.End < day => FigureKind.Actual,
        var kind => kind ?? FigureKind.Actual,
    };

    /// <summary>Brings value, unit and measure into the form that the tables hold; the form of the text goes into value_text.</summary>
    private static void Shape(FigureDraft figure, string text)
    {
        var numberEnd = FigureWords.NumberEnd(text, figure.Reading, figure.At);
        var written = text[figure.At..FigureWords.UnitEnd(text, numberEnd, figure.Reading.Unit)];
        if (!char.IsAsciiDigit(figure.Reading.Number[0]) || numberEnd > figure.At + figure.Reading.Number.Length)
        {
            figure.ValueText = written;
        }

        switch (figure.Unit)
        {
            case "成":
                (figure.Value, figure.Unit, figure.ValueText) = (figure.Value * 10, "%", written.Contains('成', StringComparison.Ordinal) ? written : written + "成");
                break;
            case "番":
                (figure.Value, figure.Unit, figure.Measure) = (Power(figure.Value), "倍", Measure.Multiple);
                figure.ValueText = figure.At > 0 && text[figure.At - 1] == '翻' ? "翻" + written : written;
                break;
        }

        if (figure is { Measure: Measure.Ratio, Value: < 0 })
        {
            // 下降四分之一
            (figure.Measure, figure.Value, figure.Unit, figure.ValueText) = (Measure.Growth, Math.Round(figure.Value * 100, 2), "%", written);
        }
        else if (figure.Measure == Measure.Ratio)
        {
            Ratio(figure, text);
        }

        var isPercent = figure.Unit == "%";
        figure.Measure = figure.Measure switch
        {
            Measure.Growth when !isPercent => Measure.Change,
            Measure.Rate when isPercent && figure.Value > 100 => Measure.TargetShare,
            Measure.Rate or Measure.TargetShare when !isPercent => Measure.Level,
            Measure.Multiple when Baogao.Model.Unit.TryParse(figure.Unit, out var unit) && unit.Base != "倍" => isPercent ? Measure.Growth : Measure.Level,
            Measure.Level when isPercent => figure.Value is >= 0 and <= 100 ? Measure.Rate : Measure.Growth,
            Measure.Change when isPercent => Measure.Growth,
            var same => same,
        };
        if (figure.Unit.Length == 0 && figure.Measure is Measure.Level or Measure.Change)
        {
            (figure.Unit, figure.ValueText) = ("个", figure.ValueText ?? written);
        }

        if (figure.Unit == "大" || figure.Unit == "佳")
        {
            figure.Unit = "个";
        }

        if (figure.ValueText is null && figure.Reading.ValueHigh is null && figure.Measure != Measure.Ratio && !HasUnit(text, figure))
        {
            // The unit stands behind the last number of the list.
            figure.ValueText = written;
        }
    }

    private static void Ratio(FigureDraft figure, string text)
    {
        figure.Unit = "";
        if (Parts.Match(text, figure.At) is { Success: true } parts
            && decimal.TryParse(parts.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var upper)
            && decimal.TryParse(parts.Groups[2].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var lower) && lower > 0)
        {
            (figure.Value, figure.ValueText) = (Math.Round(upper / lower, 4, MidpointRounding.AwayFromZero) / 1.0000m, parts.Value);
        }
    }

    private static bool HasUnit(string text, FigureDraft figure)
    {
        // 310多万户: the scale behind 多 is not read by the loader.
        var rest = text.AsSpan(figure.At + figure.Reading.Number.Length);
        return rest.StartsWith(figure.Unit, StringComparison.Ordinal) || (figure.UnitOf.Scale == 1 && rest.TrimStart("余多几").StartsWith(figure.Unit, StringComparison.Ordinal));
    }

    private static decimal Power(decimal times) => times is >= 0 and <= 10 ? (decimal)Math.Pow(2, (double)times) : times;

    private static PeriodBasis BasisOf(Reading reading, string left)
    {
        var rule = Rule.Match(reading.Reason).Groups["rule"].Value;
        return rule.StartsWith("stated: ", StringComparison.Ordinal) ? left.Contains(rule[8..], StringComparison.Ordinal) ? PeriodBasis.Stated : PeriodBasis.SameSentence
            : rule is "since a base year" or "yearly average of a span" ? PeriodBasis.Stated
            : rule is "as the list" or "as the whole before it" ? PeriodBasis.SameSentence
            : PeriodBasis.Unstated;
    }

    private static Aggregation? AggregationOf(FigureDraft figure, string words)
        => figure.Period.End is not { } end || end.Year == figure.Period.Start.Year ? null
            : Yearly.IsMatch(words) ? Aggregation.PerYear
            : figure.Measure is Measure.Rate or Measure.Ratio or Measure.TargetShare ? Aggregation.End
            : Aggregation.Total;

    private static readonly Regex Rule = new("period: (?<rule>.*?)(?:; indicator: |$)");

    private static readonly Regex UntilMonth = new("截[至止][^,。]{0,6}?[0-9]{1,2}月");

    private static readonly Regex Yearly = new("年均|每年|年平均|平均每年|均增");

    private static readonly Regex Coverage = new("同口径|全口径|可比口径|同等口径|新口径|老口径|宽口径");

    private static readonly Regex Parts = new(@"\G([0-9]+(?:\.[0-9]+)?)[:∶/比]([0-9]+(?:\.[0-9]+)?)");
}
