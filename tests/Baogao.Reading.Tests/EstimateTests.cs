namespace Baogao.Reading.Tests;

/// <summary>How far 预计 reaches, in invented sentences.</summary>
public sealed class EstimateTests
{
    [Theory]
    [InlineData("预计全年实现产值9亿元、增长5%,财政收入3亿元。", "estimate estimate estimate")]
    [InlineData("预计全年:产值实现9亿元,增长5%;财政收入完成3亿元。", "estimate estimate estimate")]
    [InlineData("预计全年产值9亿元,增长5%;税收3亿元,增长4%。", "estimate estimate estimate estimate")]
    [InlineData("预计产值增长8%;财政收入完成3亿元,增长9%;零售额达到5亿元。", "estimate actual actual actual")]
    [InlineData("预计完成产值9亿元;完成财政收入3亿元。", "estimate estimate")]
    [InlineData("产值预计达9万元,收入预计达3万元,分别增长5%和6%,部门支出2万元,增长7%。", "estimate estimate estimate estimate actual actual")]
    [InlineData("全镇产值预计达9亿元,按可比价计算增长8%。", "estimate estimate")]
    [InlineData("产值9亿元;人均收入预计4万元,增长8%;失业率为2%。", "actual estimate estimate actual")]
    [InlineData("预计全年产值9亿元,目前投产企业3家。", "estimate actual")]
    [InlineData("全年产值预计9亿元。税收3亿元。", "estimate actual")]
    [InlineData("产值预计实现9亿元,年均增长5%。税收年均增长6%。", "estimate estimate actual")]
    public void A_chain_of_clauses(string sentence, string kinds) => Assert.Equal(kinds, Kinds(sentence));

    [Theory]
    [InlineData("产值9亿元(预计数,下同),是2006年的2.6倍,年均增长4%。税收3亿元。", "estimate estimate estimate estimate")]
    [InlineData("税收3亿元,产值9亿元(预计),企业5家。", "actual estimate actual")]
    [InlineData("产值9亿元(含外地企业),税收3亿元。", "actual actual")]
    public void A_note_in_brackets(string sentence, string kinds) => Assert.Equal(kinds, Kinds(sentence));

    [Fact]
    public void A_note_in_brackets_is_no_noun()
        => Assert.StartsWith("9 亿元 eq level estimate 2025 产值\n", Sentences.Figures(Sentences.Review("产值9亿元(预计数,下同),税收3亿元。")), StringComparison.Ordinal);

    [Theory]
    [InlineData("投资38亿元,增长-18.9%。", "-18.9")]
    [InlineData("投资增速为-18.9%。", "-18.9")]
    [InlineData("投资增长10-12%。", "10")]
    public void A_sign_behind_growth_belongs_to_the_number(string sentence, string value)
    {
        var growth = Sentences.Review(sentence).Last(reading => reading.Class == NumberClass.Figure);
        Assert.Equal((value, Measure.Growth), (growth.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture), growth.Measure));
    }

    [Theory]
    [InlineData("预计到年末,产值达9亿元,增长5%,存款余额3亿元。", "2025 2025 2025-12")]
    [InlineData("2025年末,生产总值9亿元,增长-4%;商户9家。", "2025 2025 2025-12")]
    [InlineData("2025年12月底,产值达9亿元。", "2025-12")]
    public void What_flows_up_to_the_end_of_the_year_is_of_the_year(string sentence, string periods)
        => Assert.Equal(periods, string.Join(' ', Sentences.Review(sentence).Where(reading => reading.Class == NumberClass.Figure).Select(reading => reading.Period)));

    [Theory]
    [InlineData("财政收入任务9万元,完成10万元。", "target actual")]
    [InlineData("财政支出年初预算8万元,调整预算9万元。", "target target")]
    [InlineData("完成投资任务9万元。", "actual")]
    public void An_amount_that_was_planned_for_the_year_under_review(string sentence, string kinds) => Assert.Equal(kinds, Kinds(sentence));

    [Theory]
    [InlineData("茶厂达产后可实现年产值9亿元、税收6000万元。", "estimate estimate")]
    [InlineData("建成茶厂2座,可吸纳劳动力300人。税收3亿元。", "actual estimate actual")]
    [InlineData("可再生能源装机9万千瓦。", "actual")]
    [InlineData("将新增就业300人。", "target")]
    [InlineData("将9个村并为3个。", "actual actual")]
    public void What_a_thing_will_bring(string sentence, string kinds) => Assert.Equal(kinds, Kinds(sentence));

    [Fact]
    public void What_a_thing_will_bring_is_not_sure()
        => Assert.True(Sentences.Review("茶厂达产后可实现年产值9亿元。")[^1].Confidence.Kind < 0.9m);

    [Fact]
    public void What_stands_behind_an_estimate_is_less_sure()
        => Assert.True(Sentences.Review("预计产值增长8%;财政收入完成3亿元。")[^1].Confidence.Kind < 0.9m);

    private static string Kinds(string sentence) => string.Join(' ', Sentences.Review(sentence).Where(reading => reading.Class == NumberClass.Figure).Select(reading => reading.Kind?.Token()));
}
