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

    [Theory]
    [InlineData(0, 0, null, 0, 11, "None of 11 numbers states a change", "11个数均未写明变化")]
    [InlineData(0, 0, null, 0, 1, "The one number states no change", "1个数均未写明变化")]
    [InlineData(1, 0, 62, 3, 11, "The one rate is 62%; 3 of 11 numbers state a change", "比率为62%；11个数中3个写明变化")]
    [InlineData(2, 0, 62, 1, 4, "The lowest of 2 rates is 62%; 1 of 4 numbers states a change", "2个比率最低62%；4个数中1个写明变化")]
    [InlineData(2, 2, 100, 0, 2, "All 2 rates are 100%; none of 2 numbers states a change", "2个比率均为100%；2个数均未写明变化")]
    public void A_title_counts_nothing_that_is_not_there(int rates, int full, int? lowest, int changes, int figures, string english, string chinese)
    {
        var rate = lowest is { } value ? new Quantity(Comparator.Eq, value, null, null, false, Unit.Percent) : null;
        var title = Sentence.Of<IYearTexts>(texts => texts.Title(rates, full, rate, changes, figures));
        Assert.Equal((english, chinese), (title.In(Language.English), title.In(Language.Chinese)));
    }

    [Fact]
    public void Targets_told_in_words_alone_are_titled_so()
    {
        var title = Sentence.Of<ITargetTexts>(texts => texts.Title(Array.Empty<NamedTarget>(), true, 0, Period.OfYear(2026)));
        Assert.Equal("Targets for 2026, told in words without a number", title.In(Language.English));
        Assert.Equal("2026年目标均为文字表述，没有数字", title.In(Language.Chinese));
    }
}
