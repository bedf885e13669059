using Baogao.Charts.Builders;

namespace Baogao.Tests.Charts;

/// <summary>Each chart of <see cref="ReportCharts"/> on six editions in both languages: every title, label and caveat is read against its data.</summary>
public sealed class SixEditionsTests
{
    // Its subject is the data itself: how many of its numbers state their period.
    private static readonly (string Chart, string Rule)[] OfTheData = [("where-numbers", "a count of our own rows")];

    public static TheoryData<string> Editions => [.. SixEditions.Here.Keys];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_text_of_every_chart_is_true_of_its_edition(string edition) => Check(SixEditions.Here[edition]);

    [Fact]
    public void Every_text_is_true_of_a_drafted_province() => Check(SixEditions.Drafted());

    private static void Check(Report report)
    {
        var words = new EditionWords(report, EveryChart.Outcomes);
        var faults = EveryChart.Languages.SelectMany(language => EveryChart.Methods.SelectMany(method => ChartReading.Faults(EveryChart.Draw(method, report, language), report, words)))
            .Where(fault => !OfTheData.Any(known => known.Chart == fault.Chart && fault.Rule.StartsWith(known.Rule, StringComparison.Ordinal))).Distinct().ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Select(fault => $"{fault.Chart}: {fault.Rule}: {fault.Text.ReplaceLineEndings(" / ")}")));
    }
}
