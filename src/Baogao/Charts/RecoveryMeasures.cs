using System.Globalization;

namespace Baogao;

/// <summary>The measures of a recovery as lines of a chart: each with its formula and the months that it comes from.</summary>
internal static class RecoveryMeasures
{
    public static ChartPanel Panel(Recovery recovery, MonthlySeries series, Language language)
    {
        var zh = language == Language.Chinese;
        List<Mark> marks = [];
        if (recovery.Drawdown is { } drawdown)
        {
            marks.Add(Line(zh ? "最大跌幅" : "drawdown", Percent(drawdown.Value), "(b − m) / b", drawdown.From));
        }

        if (recovery.Ratio is { } ratio)
        {
            marks.Add(Line(zh ? "恢复比" : "recovery ratio", Two(ratio.Value), "(last − m) / (b − m)", ratio.From));
        }

        if (recovery.ToTrough is { } down)
        {
            marks.Add(Line(zh ? "至低点月数" : "months to the trough", Count(down), $"{down.From} → {down.To}", [down.From, down.To]));
        }

        marks.Add(recovery.ToFullRecovery is { } up
            ? Line(zh ? "至完全恢复月数" : "months to full recovery", Count(up), $"{up.From} → {up.To}", [up.From, up.To])
            : Line(zh ? "至完全恢复月数" : "months to full recovery", zh ? "数据内未恢复" : "not within the data", "x ≥ b", [recovery.Last.Month]));
        if (recovery.Loss is { } loss)
        {
            var text = (loss.IsPartial ? "≥ " : "") + Two(loss.Value) + (zh ? " 个基准月" : " months of the baseline");
            marks.Add(Line(zh ? "损失面积" : "area lost", text, "Σ max(0, b − x) / b", loss.From));
        }

        marks.Add(Line(zh ? "形状" : "shape", recovery.Shape.Name.In(language), zh ? "见 Shape 规则" : "by the rules of ShapeRules", recovery.Months));
        return new ChartPanel(zh ? "恢复的度量" : "The recovery, measured", MarkForm.List, zh ? "由单月指数推算" : "derived from the index of single months", marks);

        Mark Line(string name, string value, string formula, IEnumerable<Period> months)
            => new(name, 0, value, MarkStyle.Derived, Evidence.Of(value, formula, series, months, language));
    }

    private static string Count(MonthSpan span) => (span.IsCertain ? "" : "≤ ") + span.Months.ToString(CultureInfo.InvariantCulture);

    private static string Percent(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Two(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
