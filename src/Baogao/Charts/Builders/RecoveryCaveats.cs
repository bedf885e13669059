using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>What the curves of a year do not show: bases that disagree, months without a value, why there is no verdict on the shape.</summary>
internal static class RecoveryCaveats
{
    private static readonly string[] Revenues = ["税收", "预算收入", "财政收入"];

    public static IEnumerable<Sentence> Of(RecoveryCurves curves)
    {
        if (curves.Recovery?.Relapse is { } relapse)
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.Relapse(relapse.Span, relapse.Before.Value, relapse.After.Value, relapse.UnlessShareBelow));
        }

        if (curves is { Low: { } low, Recovery: { } recovery } && low.Low.Month != recovery.Trough.Month)
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.BasisDecides());
            if (IsRevenue(curves.Topic.Indicator))
            {
                yield return Sentence.Of<IMeasuredTexts>(texts => texts.RivalReading());
            }
        }

        var derived = new[] { curves.Months, curves.Cumulative }.OfType<MonthlySeries>().SelectMany(series => series.Points).Where(point => point.IsComputed).Select(point => point.Month).Distinct().Order().ToList();
        if (derived.Count > 0)
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.MonthsDerived(derived));
        }

        var missing = (curves.Months?.Missing ?? []).Concat(curves.Cumulative?.Missing ?? []).Distinct().Order().ToList();
        if (missing.Count > 0)
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.MonthsMissing(missing));
        }

        if (curves.Low is { UnknownBeside: { Count: > 0 } beside })
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.UnknownBesideLow(beside));
        }

        if (curves is { Cumulative: not null, Low: null })
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.TooFewForLow());
        }

        if (curves.Recovery is null)
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.NoSingleMonths());
        }

        foreach (var reason in curves.Recovery?.Shape.Reasons ?? [])
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.ShapeReason(reason));
        }

        foreach (var caveat in curves.Recovery?.Caveats ?? [])
        {
            yield return caveat;
        }
    }

    /// <summary>Taxes, and what a budget takes in: what is booked in a month is not what was earned in it.</summary>
    private static bool IsRevenue(Indicator indicator)
        => Revenues.Any(name => indicator.Name.Zh.Contains(name, StringComparison.Ordinal));
}
