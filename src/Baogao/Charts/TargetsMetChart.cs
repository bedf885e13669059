using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>Shares of annual targets that the report states, with the targets that they imply.</summary>
internal static class TargetsMetChart
{
    public static ReportChart Build(Report report, Language language)
    {
        var rows = report.Figures
            .Where(figure => figure is { Measure: Measure.TargetShare, Value: not null, BaseFigure: not null })
            .Select(share => (Share: share, Target: Derive.Try(() => Derive.ImpliedTarget(report.FigureById(share.BaseFigure!), share))))
            .ToList();
        if (rows.Count == 0)
        {
            throw new ChartDataException(
                $"{report.Name} 没有写明全年指标完成率：figures.csv 中没有 measure 为 \"target_share\" 的行。",
                $"{report.Name} states no share of an annual target: figures.csv has no row with measure \"target_share\".");
        }

        var zh = language == Language.Chinese;
        List<ChartPanel> panels =
        [
            new ChartPanel(
                zh ? "完成全年指标" : "Share of the annual target",
                MarkForm.Bars,
                zh ? "%，虚线100%为全年指标" : "%; the dashed line, 100%, is the annual target",
                [.. rows.Select(row => StatedMark.Of(
                    row.Share.Indicator.Name.In(language),
                    row.Share,
                    Label(row.Share, row.Target, report, language),
                    MarkStyle.Actual,
                    language))]) { Baseline = 100 },
            .. rows.Where(row => row.Target is not null).Select(row => new ChartPanel(
                row.Share.Indicator.Name.In(language),
                MarkForm.Bars,
                row.Target!.Unit.In(language),
                [
                    Level(report.FigureById(row.Share.BaseFigure!), language),
                    new Mark(
                        zh ? "隐含全年指标" : "implied annual target",
                        row.Target.Value,
                        zh ? $"{row.Target.Rounded}（{row.Target.Interval.ToString(language)}），推算" : $"{row.Target.Rounded} ({row.Target.Interval}), derived",
                        MarkStyle.Derived,
                        Evidence.Of(row.Target, language),
                        row.Target.Interval),
                ])),
        ];
        return new ReportChart
        {
            Id = $"targets-met-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Language = language,
            Title = Title(rows.Select(row => row.Share), language),
            Panels = panels,
            Caveats =
            [
                .. IsHigh(rows.Select(row => row.Share))
                    ? [zh ? "完成率这么高，也说明指标定得低；报告没有说指标为何这样定。" : "So high a share also says that the target was low; the report does not say why it was set so."]
                    : Array.Empty<string>(),
                zh ? "原文没有写明指标本身；隐含指标由数值与完成率推算，区间来自四舍五入。" : "The targets themselves are not stated; they are derived from value and share, with the interval that rounding allows.",
            ],
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    private static Mark Level(Figure level, Language language)
        => StatedMark.Of(Wording.Of(level.Period, level.PeriodBasis, language), level, Wording.Numbers(level), MarkStyle.Actual, language);

    private static string Label(Figure share, DerivedValue? target, Report report, Language language)
    {
        var level = Wording.Of(report.FigureById(share.BaseFigure!), language);
        return target is null ? $"{Wording.Of(share, language)}\n{level}"
            : language == Language.Chinese
            ? $"{Wording.Of(share, language)}\n{level}，隐含指标约{target.Rounded}"
            : $"{Wording.Of(share, language)}\n{level} against an implied {target.Rounded}";
    }

    /// <summary>At twice its target or more, what was met says as much of the target.</summary>
    private static bool IsHigh(IEnumerable<Figure> shares) => shares.All(share => share.Value >= 200);

    private static string Title(IEnumerable<Figure> shares, Language language)
    {
        var all = shares.ToList();
        var least = Wording.Number(all.Min(share => share.Number));
        var met = all.Count(share => share.Value >= 100);
        return (IsHigh(all), language) switch
        {
            (true, Language.Chinese) => ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{all.Count}项全年指标完成{least}%以上，也说明指标定得低")),
            (true, _) => ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{all.Count} annual targets met at {least}% or more, which also says they were low")),
            (_, Language.Chinese) => ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{all.Count}项全年指标{met}项完成，最低{least}%")),
            _ => ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{met} of {all.Count} annual targets met, the lowest share {least}%")),
        };
    }
}
