using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>What a reader must know of the course of a year in one picture, computed from what it holds and lacks.</summary>
internal static class RecoveryPictureCaveats
{
    /// <param name="report">The report.</param>
    /// <param name="told">What it tells.</param>
    /// <param name="drawn">The series that are drawn.</param>
    /// <param name="all">Every series that there is.</param>
    /// <param name="hasEvents">True where dates are marked.</param>
    public static IEnumerable<Sentence> Of(Report report, ToldCourse told, IReadOnlyList<RecoverySeries> drawn, IReadOnlyList<RecoverySeries> all, bool hasEvents)
    {
        var notSaid = told.IsEmpty ? [] : NotSaid.Of(report, told).ToList();
        foreach (var sentence in notSaid.Take(1))
        {
            yield return sentence;
        }

        LocalText[] others = [.. drawn.Select(series => series.Place).Where(place => place != report.Place.Name).Distinct()];
        if (others.Length > 0)
        {
            yield return Say(texts => texts.NotThePlaces(others, report.Place.Name));
        }

        if (hasEvents)
        {
            yield return Say(texts => texts.NoCause());
        }

        foreach (var sentence in OfSeries(told, drawn))
        {
            yield return sentence;
        }

        foreach (var sentence in notSaid.Skip(1))
        {
            yield return sentence;
        }

        string[] packages = [.. told.Packages.Select(step => step.Provenance.Quote!)];
        if (packages.Length > 0)
        {
            yield return Say(texts => texts.Packages(packages));
        }

        LocalText[] left = [.. all.Except(drawn).Where(series => series.IsReal).Select(series => series.Indicator.Name)], few = [.. all.Except(drawn).Where(series => !series.IsReal).Select(series => series.Indicator.Name)];
        if (left.Length + few.Length > 0)
        {
            yield return Say(texts => texts.LeftOut(left, few));
        }
    }

    private static IEnumerable<Sentence> OfSeries(ToldCourse told, IReadOnlyList<RecoverySeries> drawn)
    {
        if (drawn.Any(series => series.Months.Points.Concat(series.Before is { } before ? [before] : []).Any(point => point.IsComputed)))
        {
            yield return Say(texts => texts.HollowIsDerived());
        }

        if (drawn.Any(series => series.Before is not null))
        {
            yield return Say(texts => texts.SeveralMonths());
        }

        if (drawn.Any(series => series.LowIsUnsure || series.Months.Missing.Count > 0))
        {
            yield return Say(texts => texts.GapsStay());
        }

        LocalText[] cumulated = [.. drawn.Where(series => series.IsCumulated).Select(series => series.Indicator.Name)];
        if (cumulated.Length > 0)
        {
            yield return Say(texts => texts.CumulatedOnly(cumulated));
        }

        foreach (var sentence in Basis(told, drawn))
        {
            yield return sentence;
        }

        foreach (var (indicator, relapse) in drawn.Where(series => series.Relapse is not null).Select(series => (series.Indicator.Name, series.Relapse!)))
        {
            var fall = RecoveryCaveats.FellAgain(relapse);
            yield return Say(texts => texts.FellAgain(indicator, fall));
        }
    }

    /// <summary>On which basis the month that the report calls the lowest would be the lowest around it; nothing where single months have it too.</summary>
    private static IEnumerable<Sentence> Basis(ToldCourse told, IReadOnlyList<RecoverySeries> drawn)
    {
        Period[] single = [.. drawn.Where(series => !series.IsCumulated).Select(series => series.Low?.Month).OfType<Period>().Distinct().Order()];
        if (told.Low?.Period is not { Months: 1 } low || single.Length == 0 || single.Contains(low))
        {
            yield break;
        }

        LocalText[] fitting = [.. drawn.Where(series => series.Cumulated?.Month == low).Select(series => series.Indicator.Name)];
        if (fitting.Length > 0)
        {
            yield return Say(texts => texts.LowFitsCumulated(low, single, fitting));
            yield return Sentence.Of<IMeasuredTexts>(texts => texts.RivalReading());
        }
    }

    private static Sentence Say(Func<IRecoveryTexts, string> say) => Sentence.Of(say);
}
