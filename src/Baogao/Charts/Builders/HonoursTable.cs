using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The honours as a table, those of the highest level first; nothing where there are none.</summary>
internal static class HonoursTable
{
    public static IEnumerable<ChartPanel> Of(Report report)
    {
        var honours = report.Honours.OrderBy(honour => honour.Level is null ? int.MaxValue : report.Codes.Find("levels", honour.Level)?.Order ?? int.MaxValue - 1).ToList();
        if (honours.Count > 0)
        {
            yield return new ChartPanel(Sentence.Of<IRankingTexts>(texts => texts.HonoursHeading()), MarkForm.Table, null, [.. honours.Select(honour => Row(report, honour))])
            {
                Columns = [Sentence.Of<IRankingTexts>(texts => texts.HonourHead()), Sentence.Of<IRankingTexts>(texts => texts.LevelHead()), Sentence.Of<IRankingTexts>(texts => texts.HolderHead())],
                Finding = Sentence.Of<IRankingTexts>(texts => texts.HonoursFound(honours[0].Title, honours.Count > 1)),
            };
        }
    }

    private static Mark Row(Report report, Honour honour) => new(
        Sentence.Of(honour.Title),
        0,
        Sentence.Of<IRankingTexts>(texts => texts.Level(honour.Level == null ? null : report.Codes.NameOf("levels", honour.Level))),
        MarkStyle.Actual,
        Evidence.Of(honour, report.Codes))
    {
        Cells = [Sentence.Of(report.Codes.NameOf("holders", honour.Holder))],
    };
}
