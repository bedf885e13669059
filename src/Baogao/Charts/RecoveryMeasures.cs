using System.Globalization;
using Baogao.Analysis;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>The measures of a recovery as lines of a chart: each with its formula and the months that it comes from; what cannot be measured says why.</summary>
internal static class RecoveryMeasures
{
    public static ChartPanel Panel(Recovery recovery, MonthlySeries series, Language language)
    {
        var zh = language == Language.Chinese;
        var (trough, last) = (recovery.Trough.Month, recovery.Last.Month);
        List<Mark> marks = [Line(zh ? "低点" : "trough", Point(recovery.Trough), "min x", [trough])];
        marks.Insert(0, recovery.Peak is { } peak
            ? Line(zh ? "低点前的高点" : "peak before the trough", Point(peak), "max x", [peak.Month])
            : Line(zh ? "低点前的高点" : "peak before the trough", zh ? "数据始于低点，未知" : "not known: the data begin with the trough", "max x", [trough]));
        if (recovery.Drawdown is { } drawdown)
        {
            marks.Add(Line(zh ? "最大跌幅" : "drawdown", Percent(drawdown.Value), "(b − m) / b", drawdown.From));
        }

        if (recovery.Ratio is { } ratio)
        {
            var text = zh ? $"{Two(ratio.Value)}，截至{Month(last)}" : $"{Two(ratio.Value)} by {Month(last)}";
            marks.Add(Line(zh ? "恢复比" : "recovery ratio", text, zh ? "(末月 − m) / (b − m)" : "(last − m) / (b − m)", ratio.From));
        }

        marks.Add(recovery.ToTrough is { } down
            ? Line(zh ? "至低点月数" : "months to the trough", Count(down), $"{down.From} → {down.To}", [down.From, down.To])
            : Line(zh ? "至低点月数" : "months to the trough", zh ? "看不到下跌的开始，未知" : "not known: the fall begins before the data", zh ? "起月 → m" : "from → m", [trough]));
        marks.Add(recovery.ToFullRecovery is { } up
            ? Line(zh ? "至完全恢复月数" : "months to full recovery", Count(up), $"{up.From} → {up.To}", [up.From, up.To])
            : Line(zh ? "至完全恢复月数" : "months to full recovery", zh ? $"截至{Month(last)}未恢复" : $"not by {Month(last)}", "x ≥ b", [last]));
        if (recovery.Loss is { } loss)
        {
            var text = (loss.IsPartial ? zh ? "至少" : "at least " : "") + Two(loss.Value) + (zh ? "个基准月" : " months of the baseline");
            marks.Add(Line(zh ? "损失面积" : "area lost", text, "Σ max(0, b − x) / b", loss.From));
        }

        marks.Add(Line(zh ? "形状" : "shape", recovery.Shape.Name.In(language), zh ? "见 ShapeRules 的规则" : "by the rules of ShapeRules", recovery.Months));
        var basis = (series.IsIndex, zh) switch
        {
            (true, true) => "推算；b：上年同期 = 100，m：低点",
            (true, _) => "derived; b: the year before = 100, m: the trough",
            (_, true) => "推算；b：高点，m：低点",
            _ => "derived; b: the peak, m: the trough",
        };
        return new ChartPanel(zh ? "恢复的度量" : "The recovery, measured", MarkForm.List, basis, marks) { Finding = Finding() };

        string Finding()
        {
            var parts = new List<string>();
            if (recovery.Drawdown is { } fall)
            {
                parts.Add(zh ? $"低点跌{Percent(fall.Value)}" : $"Down {Percent(fall.Value)} at the trough");
            }

            if (recovery.Ratio is { } regained)
            {
                parts.Add(zh ? $"至{Month(last)}恢复比{Two(regained.Value)}" : $"recovery ratio {Two(regained.Value)} by {Month(last)}");
            }

            var shape = recovery.Shape.Name.In(language);
            parts.Add(zh ? shape : $"shape {ChartTitle.Lower(shape)}");
            return ChartTitle.Fit(language, string.Join(zh ? "，" : "; ", parts), zh ? shape : $"The recovery's shape: {shape}");
        }

        Mark Line(string name, string value, string formula, IEnumerable<Period> months)
            => new(name, 0, value, MarkStyle.Derived, Evidence.Of(value, formula, series, months, language));

        string Point(RecoveryPoint point) => zh ? $"{Month(point.Month)}，{Wording.Number(point.Value)}{series.Unit}" : $"{Month(point.Month)}, {Wording.Number(point.Value)} {series.Unit}".Trim();

        string Month(Period month) => PeriodText.Month(month.Start, language, withYear: true);

        string Count(MonthSpan span) => (span.IsCertain ? "" : zh ? "至多" : "at most ") + span.Months.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A percentage to one decimal.</summary>
    public static string Percent(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A ratio to two decimals.</summary>
    public static string Two(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');
}
