using Baogao.Analysis;
using Baogao.Languages;

namespace Baogao.Charts.Builders;

/// <summary>What the curves of a year do not show: bases that disagree, months without a value, why there is no verdict on the shape.</summary>
internal static class RecoveryCaveats
{
    public static IEnumerable<Sentence> Of(RecoveryCurves curves)
    {
        if (curves.Recovery?.Relapse is { } relapse)
        {
            yield return FellAgain(relapse);
        }

        if (curves is { Low: { } low, Recovery: { } recovery } && low.Low.Month != recovery.Trough.Month)
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.BasisDecides());
            if (curves.Topic.Indicator.IsRevenue)
            {
                yield return Sentence.Of<IMeasuredTexts>(texts => texts.RivalReading());
            }
        }

        var derived = new[] { curves.Months, curves.Cumulative }.OfType<MonthlySeries>().SelectMany(series => series.Points).Where(point => point.IsComputed).Select(point => point.Month).Distinct().Order().ToList();
        if (derived.Count > 0)
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.MonthsDerived(derived));
        }

        var (single, cumulated) = (curves.Months?.Missing ?? [], curves.Cumulative?.Missing ?? []);
        if (single.Count + cumulated.Count > 0)
        {
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.MonthsMissing(single, cumulated));
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

    public static Sentence FellAgain(Relapse relapse)
        => Sentence.Of<IMeasuredTexts>(texts => texts.Relapse(relapse.Span, relapse.Before.Value, relapse.After.Value, relapse.UnlessShareBelow));
}
