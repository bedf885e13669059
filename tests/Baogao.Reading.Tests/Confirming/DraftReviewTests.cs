using Baogao.Languages;
using Baogao.Reading.Confirming;

namespace Baogao.Reading.Tests.Confirming;

/// <summary>Which drafts a person looks at first, and why.</summary>
public class DraftReviewTests
{
    [Theory]
    [InlineData("figures:tax_2023_stretch", DraftReason.Target, DraftReason.Headline, DraftReason.Title)]
    [InlineData("figures:investment_2022_nov", DraftReason.Headline)]
    [InlineData("figures:new_domestic_projects_2022_share", DraftReason.Title, DraftReason.Period)]
    [InlineData("rankings:hotline_assessment", DraftReason.Ranking, DraftReason.Title)]
    [InlineData("milestones:mark_trough", DraftReason.Title)]
    [InlineData("figures:new_domestic_projects_2022", DraftReason.Period, DraftReason.Used)]
    [InlineData("honours:open_innovation_centre")]
    [InlineData("projects:senlan_tower")]
    public void A_row_is_in_its_class_for_its_reasons(string id, params object[] reasons)
    {
        using var folder = new DraftFolder();
        var row = folder.Row(id);
        Assert.Equal(reasons, row.Reasons.Cast<object>());
        Assert.Equal(reasons.Length == 0 ? DraftClass.C : (DraftReason)reasons[0] <= DraftReason.Title ? DraftClass.A : DraftClass.B, row.Class);
    }

    [Theory]
    [InlineData("0.89", DraftClass.B)]
    [InlineData("0.9", DraftClass.C)]
    [InlineData("", DraftClass.B)]
    public void A_row_of_which_the_program_was_less_sure_is_likely_wrong(string confidence, object expected)
    {
        using var folder = new DraftFolder(confidence, "honours:open_innovation_centre");
        Assert.Equal(expected, folder.Row("honours:open_innovation_centre").Class);
    }

    [Fact]
    public void Level_and_growth_in_one_quote_a_rare_unit_a_list_and_what_the_checker_warns_of_are_likely_wrong()
    {
        using var folder = new DraftFolder("0.95", "figures:sales_2022", "figures:industrial_output_2022", "milestones:phase_high_start");
        folder.Edit("figures.csv", "商品销售总额468.7亿元", "商品销售总额468.7亿元、工业总产值62.1亿元分别");
        folder.Edit("figures.csv", "工业总产值62.1亿元,report", "商品销售总额468.7亿元、工业总产值62.1亿元分别,report");
        folder.Edit("figures.csv", "actual,level,eq,62.1,,亿元", "actual,growth,eq,62.1,,锭");
        Assert.Superset(new HashSet<DraftReason> { DraftReason.LevelAndGrowth, DraftReason.List, DraftReason.NewUnit }, folder.Row("figures:industrial_output_2022").Reasons.ToHashSet());
        Assert.Superset(new HashSet<DraftReason> { DraftReason.LevelAndGrowth, DraftReason.List }, folder.Row("figures:sales_2022").Reasons.ToHashSet());

        folder.Edit("milestones.csv", "高点开局", "高点开局，");
        var doubted = folder.Row("milestones:phase_high_start");
        Assert.Equal((DraftClass.B, true), (doubted.Class, doubted.Reasons.Contains(DraftReason.Checker)));
        Assert.NotEmpty(doubted.Problems);
    }

    [Fact]
    public void Rows_come_by_class_then_in_the_order_of_the_text_and_all_are_counted()
    {
        using var folder = new DraftFolder();
        var review = folder.Review();
        Assert.Equal(review.Sentences.OrderBy(sentence => sentence.Class).ThenBy(sentence => sentence.Place.Section), review.Sentences);
        Assert.Equal(review.Count.Drafts, review.Rows.Count());
        Assert.Equal((review.Count.All, true), (review.Count.Drafts, review.IsLoaded));
        Assert.Contains($"\nOpen: {review.Open(DraftClass.A)} A, {review.Open(DraftClass.B)} B, {review.Open(DraftClass.C)} C. Confirmed: 0 of {review.Count.All} rows (0 %).\n", DraftReviewText.ToText(review), StringComparison.Ordinal);
        Assert.Contains("已核对：", DraftReviewText.ToText(review, Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_told_with_its_words_quote_confidence_and_reasons()
    {
        using var folder = new DraftFolder("0.8", "figures:tax_2022_nov", "projects:senlan_tower");
        var text = DraftReviewText.ToText(folder.Review());
        Assert.StartsWith(
            "A: looked at by a person, one by one (1)\n\nSection 1.1.1\n  A figures:tax_2022_nov  Tax revenue: level, 17.8 亿元, actual, January to November 2022, 税收收入\n"
            + "      “税收收入17.8亿元”; confidence 0.8; a headline indicator, in a chart's title, confidence below 0.9\n\nB: likely wrong, or used often (1)\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("A：须逐条人工核对（1条）\n\n章节1.1.1\n  A figures:tax_2022_nov  税收收入：绝对量，17.8亿元，实际，2022年1至11月，税收收入\n      “税收收入17.8亿元”；把握0.8；主要指标、写入图题、把握不足0.9\n", DraftReviewText.ToText(folder.Review(), Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_is_counted_by_section_and_listed_only_when_asked_for()
    {
        using var folder = new DraftFolder("0.95", "projects:senlan_tower", "honours:open_innovation_centre");
        Assert.StartsWith("C: the rest (2)\n  2 rows: 1.1.2 (1), 1.1.3 (1). Look at", DraftReviewText.ToText(folder.Review()), StringComparison.Ordinal);
        Assert.DoesNotContain("senlan_tower", DraftReviewText.ToText(folder.Review()), StringComparison.Ordinal);
        Assert.Contains("C projects:senlan_tower  ", DraftReviewText.ToText(folder.Review(), all: true), StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_holds_every_row_and_an_edition_without_drafts_says_so()
    {
        using var folder = new DraftFolder("0.95", "projects:senlan_tower", "figures:tax_2022_nov");
        var json = System.Text.Json.Nodes.JsonNode.Parse(DraftReviewText.ToJson(folder.Review()))!;
        Assert.Equal((1, 0, 1), ((int)json["open"]!["a"]!, (int)json["open"]!["b"]!, (int)json["open"]!["c"]!));
        var row = json["sentences"]![0]!["rows"]![0]!;
        Assert.Equal(("figures:tax_2022_nov", "a", "headline", 0.95m), ((string)row["id"]!, (string)row["class"]!, (string)row["reasons"]![0]!, (decimal)row["confidence"]!));
        using var confirmed = new DraftFolder("0.95", "none:none");
        Assert.Equal($"{confirmed.Path} has no drafts: a person has confirmed every row.\n", DraftReviewText.ToText(confirmed.Review()));
    }

    [Fact]
    public void With_the_text_rows_stand_under_their_sentence()
    {
        using var folder = new DraftFolder("0.95", "figures:tax_2022_nov", "figures:budget_2022_nov", "figures:sales_2022");
        var source = Path.Combine(SharedReports.Require(), "report", "gaohang-2022.txt");
        var sentences = folder.Review(source).Sentences;
        Assert.All(sentences, sentence => Assert.All(sentence.Rows, row => Assert.Contains(row.Place.Quote!, sentence.Place.Text!.Replace(',', '，'), StringComparison.Ordinal)));
        Assert.Single(sentences, sentence => sentence.Rows.Any(row => row.Key == "tax_2022_nov") && sentence.Rows.Any(row => row.Key == "budget_2022_nov"));
    }

    [Fact]
    public void An_edition_or_a_text_that_cannot_be_read_is_refused_with_its_problems()
    {
        using var folder = new DraftFolder("0.95", "figures:tax_2022_nov");
        Assert.Contains("[BG4", Assert.Throws<ConfirmingRefusedException>(() => folder.Review(folder["none.txt"])).Message, StringComparison.Ordinal);
        File.WriteAllText(folder["datapackage.json"], "{");
        Assert.True(Assert.Throws<ConfirmingRefusedException>(() => folder.Review()).IsData);
    }
}
