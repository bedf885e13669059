using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The measures of a recovery as lines of a chart: each with its formula and the months that it comes from; what cannot be measured says why.</summary>
internal static class RecoveryMeasures
{
    public static ChartPanel Panel(Recovery recovery, MonthlySeries series, LocalText place, LocalText indicator)
    {
        var shape = recovery.Shape.Shape;
        return new ChartPanel(Say(texts => texts.Heading()), MarkForm.List, Say(texts => texts.Symbols(series.IsIndex)), [.. Marks(recovery, series)])
        {
            Finding = Say(texts => texts.Finding(
                place, indicator, recovery.Drawdown?.Value, recovery.Ratio?.Value, recovery.Last.Month, shape)),
        };
    }

    private static IEnumerable<Mark> Marks(Recovery recovery, MonthlySeries series)
    {
        var (trough, last) = (recovery.Trough.Month, recovery.Last.Month);
        var unsure = recovery.UnknownBeside.Count == 0 ? null : Say(texts => texts.Withheld(recovery.UnknownBeside));
        yield return recovery.Peak is { } peak
            ? Line(Say(texts => texts.Peak()), Point(peak), Formula("max x"), [peak.Month])
            : Line(Say(texts => texts.Peak()), unsure ?? Say(texts => texts.PeakUnknown()), Formula("max x"), [trough]);
        yield return Line(Say(texts => texts.Trough()), Point(recovery.Trough), Formula("min x"), [trough]);
        if (recovery.Drawdown is { } drawdown)
        {
            yield return Line(Say(texts => texts.Drawdown()), Say(texts => texts.PercentWithin(drawdown.Value, drawdown.Interval)), Formula("(b − m) / b"), drawdown.From);
        }

        if (recovery.Ratio is { } ratio)
        {
            yield return Line(Say(texts => texts.Ratio()), Say(texts => texts.RatioBy(ratio.Value, ratio.Interval, last)), Say(texts => texts.RatioFormula()), ratio.From);
        }
        else if (unsure is not null)
        {
            yield return Line(Say(texts => texts.Ratio()), unsure, Say(texts => texts.RatioFormula()), [trough]);
        }

        yield return recovery.ToTrough is { } down
            ? Line(Say(texts => texts.ToTrough()), Span(down), Formula($"{down.From} → {down.To}"), [down.From, down.To])
            : Line(Say(texts => texts.ToTrough()), unsure ?? Say(texts => texts.FallUnseen()), Say(texts => texts.FallFormula()), [trough]);
        yield return recovery.ToFullRecovery is { } up
            ? Line(Say(texts => texts.ToFullRecovery()), Span(up), Formula($"{up.From} → {up.To}"), [up.From, up.To])
            : Line(Say(texts => texts.ToFullRecovery()), recovery.Relapse is not null ? Say(texts => texts.FellAgain()) : unsure ?? Say(texts => texts.NotBy(last)), Formula("x ≥ b"), [last]);
        if (recovery.Loss is { } loss)
        {
            yield return Line(Say(texts => texts.AreaLost()), Say(texts => texts.Area(loss.Value, loss.IsPartial)), Formula("Σ max(0, b − x) / b"), loss.From);
        }

        yield return Line(Say(texts => texts.Shape()), recovery.Shape.Name, Say(texts => texts.ShapeRule()), recovery.Months);

        Mark Line(Sentence name, Sentence value, Sentence formula, IEnumerable<Period> months)
            => new(name, 0, value, MarkStyle.Derived, Evidence.Of(value, formula, series, months));

        Sentence Point(RecoveryPoint point) => Say(texts => texts.Point(point.Month, point.Value, series.Unit));
    }

    private static Sentence Span(MonthSpan span) => Say(texts => texts.Span(span.Months, span.IsCertain));

    private static Sentence Formula(string formula) => Sentence.AsWritten(formula);

    private static Sentence Say(Func<IMeasureTexts, string> say) => Sentence.Of(say);
}
