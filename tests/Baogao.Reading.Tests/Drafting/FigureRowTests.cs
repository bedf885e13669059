namespace Baogao.Reading.Tests.Drafting;

/// <summary>Figures of a draft, on invented sentences.</summary>
public sealed class FigureRowTests
{
    [Fact]
    public void A_figure_of_the_catalogue_has_its_key_and_no_indicator_is_declared()
    {
        var draft = Drafts.Of("生产总值达到125.60亿元，增长6.2%。");
        Assert.Equal(
            "gdp 2025 actual level 125.60 亿元  生产总值达到125.60亿元\ngdp 2025 actual growth 6.2 % 2024 增长6.2%",
            draft.Rows("figures", "indicator", "period", "kind", "measure", "value", "unit", "base_period", "quote"));
        Assert.Equal("", draft.Rows("indicators", "indicator"));
    }

    [Fact]
    public void An_indicator_of_its_own_has_the_same_key_whenever_the_text_is_read()
    {
        var first = Drafts.Of("茶叶销量达到12万吨。").Rows("indicators", "indicator", "name_zh", "name_en");
        Assert.Matches("^i[0-9a-f]{8} 茶叶销量 茶叶销量$", first);
        Assert.Equal(first, Drafts.Of("新建公厕9座。\n茶叶销量达到12万吨。").Rows("indicators", "indicator", "name_zh", "name_en").Split('\n').Last());
    }

    [Fact]
    public void A_range_a_bound_and_the_words_of_a_target_are_kept()
        => Assert.Equal(
            "5 5.5 eq  经济增长5%—5.5%\n3  approx 左右 价格涨幅3%左右",
            Drafts.Of("继续努力。", "经济增长5%—5.5%，价格涨幅3%左右。").Rows("figures", "value", "value_high", "comparator", "wording", "quote"));

    [Fact]
    public void The_two_parts_of_a_wording_stand_around_the_number()
        => Assert.Equal("2 确保…以上 财政收入确保增长2%以上", Drafts.Of("继续努力。", "财政收入确保增长2%以上。").Rows("figures", "value", "wording", "quote"));

    [Fact]
    public void A_target_of_growth_is_against_the_level_of_the_year_before()
    {
        var rows = Drafts.Of("税收收入完成12.5亿元。", "税收收入增长8%。").Rows("figures", "figure", "measure", "base_figure", "base_period");
        Assert.Equal("f001 level  \nf002 growth f001 ", rows);
    }

    [Fact]
    public void Real_growth_is_against_a_period_and_not_against_a_level_at_current_prices()
        => Assert.Equal("level  \ngrowth  2025", Drafts.Of("生产总值达到125亿元。", "生产总值增长6%。").Rows("figures", "measure", "base_figure", "base_period"));

    [Fact]
    public void A_share_of_a_target_goes_with_its_level()
        => Assert.Equal("level 12.5 \ntarget_share 105 f001", Drafts.Of("税收收入12.5亿元，完成全年目标的105%。").Rows("figures", "measure", "value", "base_figure"));

    [Fact]
    public void A_part_belongs_to_the_whole_before_it()
        => Assert.Equal("80 \n30 f001", Drafts.Of("引进项目80个，其中工业项目30个。").Rows("figures", "value", "part_of"));

    [Theory]
    [InlineData("游客中外地人超过六成。", "60 六成 % rate")]
    [InlineData("茶园面积比2020年翻两番。", "4 翻两番 倍 multiple")]
    [InlineData("建成停车场二十余个。", "20 二十余个 个 level")]
    [InlineData("投入产出比为1:4。", "0.25 1:4  ratio")]
    [InlineData("绿地、林地、湿地分别为10.6万、3.8万和3.3万亩。", "10.6 10.6万 万亩 level\n3.8 3.8万 万亩 level\n3.3  万亩 level")]
    public void What_is_written_in_another_form_is_kept_as_written(string sentence, string expected)
        => Assert.Equal(expected, Drafts.Of(sentence).Rows("figures", "value", "value_text", "unit", "measure"));

    [Fact]
    public void The_same_number_again_is_a_repetition()
    {
        var draft = Drafts.Of("茶叶销量达到12万吨。\n交通改善，茶叶销量达到12万吨。");
        Assert.Equal("12 1.0.0", draft.Rows("figures", "value", "section"));
        Assert.Contains("repetition", draft.Rows("exclusions", "reason"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_number_of_the_same_name_is_about_something_else_until_a_person_says_what()
    {
        var draft = Drafts.Of("茶叶销量达到12万吨。\n交通改善，茶叶销量达到15万吨。");
        Assert.Equal("茶叶销量\n茶叶销量（其二）", draft.Rows("indicators", "name_zh"));
        Assert.Equal("0.5", draft.Rows("figures", "confidence").Split('\n')[1]);
    }

    [Fact]
    public void Every_row_is_a_draft_with_the_confidence_of_its_least_sure_field()
        => Assert.Equal("draft 0.97", Drafts.Of("茶叶销量达到12万吨。").Rows("figures", "review", "confidence"));

    [Fact]
    public void Figures_of_one_indicator_with_different_coverage_have_different_bases()
    {
        var draft = Drafts.Of("预算收入12亿元，同口径增长5%。");
        Assert.Equal(2, draft.Rows("bases", "basis").Split('\n').Length);
        Assert.Equal(2, draft.Rows("figures", "basis").Split('\n').Distinct().Count());
    }
}
