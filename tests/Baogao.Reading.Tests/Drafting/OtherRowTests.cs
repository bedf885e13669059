using System.Text.Json.Nodes;

namespace Baogao.Reading.Tests.Drafting;

/// <summary>Sections, rankings, honours, projects, exclusions and the package of a draft, on invented sentences.</summary>
public sealed class OtherRowTests
{
    [Fact]
    public void Heads_inside_a_part_are_no_parts()
    {
        const string Text = Drafts.Head + "一、2025年工作回顾\n一、经济向好\n（一）工业。产值9亿元。\n二、民生改善\n养老床位90张。\n二、2026年工作安排\n一、规划先行\n税收增长5%。\n";
        Assert.Equal("0.0.0 \n1.0.0 一、\n1.1.0 一、\n1.1.1 （一）\n1.2.0 二、\n2.0.0 二、\n2.1.0 一、", Drafts.OfText(Text).Rows("sections", "section", "mark"));
        Assert.Equal("2025 actual\n2025 actual\n2026 target", Drafts.OfText(Text).Rows("figures", "period", "kind"));
    }

    [Fact]
    public void A_place_in_a_named_field_is_a_ranking_and_one_among_the_first_an_honour()
    {
        var draft = Drafts.Of("茶叶销量12万吨。茶叶出口居全省第三位。营商环境评价进入全国前十名。");
        Assert.Equal("茶叶出口 3 全省 茶叶出口居全省第三位", draft.Rows("rankings", "assessment_zh", "place", "scope", "quote"));
        Assert.Equal("top_n 10 national", draft.Rows("honours", "distinction", "n", "level"));
    }

    [Theory]
    [InlineData("获评全国文明城市。", "awarded national county")]
    [InlineData("建成全省首个零碳车站。", "first provincial county")]
    [InlineData("老街改造入选国家级示范项目。", "selected national county")]
    public void A_plain_distinction_is_an_honour(string sentence, string expected) => Assert.Equal(expected, Drafts.Of(sentence + "茶叶销量12万吨。").Rows("honours", "distinction", "level", "holder"));

    [Theory]
    [InlineData("入选国家级示范园区7家。")]
    [InlineData("入选国家人才工程人数创历史新高。")]
    [InlineData("获批超长期特别国债。")]
    [InlineData("支持东部率先发展茶产业。")]
    [InlineData("入选年度“全国3大案例”。")]
    public void A_count_a_sum_or_a_policy_is_no_honour(string sentence) => Assert.Equal("", Drafts.Of(sentence + "茶叶销量12万吨。").Rows("honours", "honour"));

    [Fact]
    public void A_distinction_is_quoted_up_to_the_end_of_its_clause()
        => Assert.Equal("入选全国“一件事”典型案例", Drafts.Of("老街改造入选全国“一件事”典型案例，茶叶销量12万吨。").Rows("honours", "quote"));

    [Fact]
    public void In_a_plan_a_distinction_is_none() => Assert.Equal("", Drafts.Of("茶叶销量12万吨。", "争创全省首个零碳车站。").Rows("honours", "honour"));

    [Fact]
    public void A_numbered_list_of_projects_becomes_projects()
    {
        var draft = Drafts.Of("茶叶销量12万吨。", "2026年民生实事项目（3项）：（一）A02-05地块公园；（二）城东菜场改造；（三）乡村道路。");
        Assert.Equal(
            "2026 livelihood 1 A02-05地块公园 A02-05 （一）A02-05地块公园\n2026 livelihood 2 城东菜场改造  （二）城东菜场改造\n2026 livelihood 3 乡村道路  （三）乡村道路",
            draft.Rows("projects", "year", "programme", "number", "name_zh", "parcels", "quote"));
    }

    [Fact]
    public void Every_other_number_is_excluded_with_its_reason()
        => Assert.Equal(
            "2026年滨 period_reference\n2026年1月12日 date\n第十八 proper_name\n第五 proper_name\n2025年 period_reference\n12345 proper_name\n2026年 period_reference",
            Drafts.Of("12345热线畅通，茶叶销量12万吨。").Rows("exclusions", "quote", "reason"));

    [Theory]
    [InlineData("一年来推进一批工程", "0.95 0.95")]
    [InlineData("第三产业稳中有进", "0.95")]
    [InlineData("优化两个环境", "0.6")]
    public void A_phrase_in_Chinese_numerals_is_a_surer_exclusion_than_a_count(string words, string expected)
        => Assert.Equal(expected, string.Join(' ', Drafts.Of(words + "，茶叶销量12万吨。").Rows("exclusions", "section", "confidence").Split('\n').Where(row => row.StartsWith("1.0.0 0.", StringComparison.Ordinal) && !row.EndsWith("0.99", StringComparison.Ordinal)).Select(row => row[6..])));

    [Fact]
    public void The_package_says_whose_report_it_is_of_which_year_and_day()
    {
        var package = JsonNode.Parse(Drafts.Of("茶叶销量12万吨。").Files["datapackage.json"])!;
        Assert.Equal("""{"place":"binhe","year":2025,"delivered":"2026-01-12"}""", package["report"]!.ToJsonString());
        Assert.Equal(("滨河县", "county"), (package["places"]![0]!["title_zh"]!.ToString(), package["places"]![0]!["level"]!.ToString()));
        Assert.Equal("滨河县政府工作报告（2026-01-12）（binhe-2026.txt）", package["sources"]![0]!["title_zh"]!.ToString());
    }

    [Fact]
    public void A_town_named_with_its_district_lies_below_it()
    {
        var package = JsonNode.Parse(Drafts.OfText(Drafts.Head.Replace("滨河县", "江东新区柳河镇", StringComparison.Ordinal) + "一、2025年工作回顾\n茶叶销量12万吨。\n").Files["datapackage.json"])!;
        Assert.Equal("""{"name":"binhe","title":"柳河镇","title_zh":"柳河镇","level":"town","above":"binhe-above"}""", package["places"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("county", package["places"]![1]!["level"]!.ToString());
    }
}
