using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>Charts that an edition has no data for, and titles of few rows.</summary>
public class NothingToShowTests
{
    [Theory]
    [InlineData(Language.English, "This edition has no data for this chart")]
    [InlineData(Language.Chinese, "本版数据不足，无法作此图")]
    public void A_chart_that_has_nothing_to_show_is_one_line_that_says_what_would_fill_it(Language language, string title)
    {
        var html = ReportCharts.Targets(RealData.Shanghai).In(language).ToHtml(forPage: true);
        Assert.Contains($"<p class=\"baogao-nothing\"><strong>{title}</strong> — shanghai-2022", html, StringComparison.Ordinal);
        Assert.Contains("figures.csv", html, StringComparison.Ordinal);
        Assert.DoesNotContain("baogao-plot", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_told_in_words_alone_are_titled_so()
    {
        var title = Sentence.Of<ITargetTexts>(texts => texts.Title(Array.Empty<NamedTarget>(), true, 0, Period.OfYear(2026)));
        Assert.Equal("Targets for 2026, told in words without a number", title.In(Language.English));
        Assert.Equal("2026年目标均为文字表述，没有数字", title.In(Language.Chinese));
    }
}
