namespace Baogao.Reading.Tests.Drafting;

/// <summary>Quotes of a draft stand once in their section, hold their number and its noun, and cut no other.</summary>
public sealed class QuoteTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-quotes-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_quote_that_would_stand_twice_takes_words_from_its_own_sentence()
        => Assert.Equal("东区道路长5公里\n西区道路长5公里", Quotes("东区道路长5公里。\n西区道路长5公里。"));

    [Fact]
    public void A_list_shares_the_quote_that_holds_its_noun_and_its_verb()
        => Assert.Equal("水泥、钢材产量分别下降5%、7%\n水泥、钢材产量分别下降5%、7%", Quotes("水泥、钢材产量分别下降5%、7%。"));

    [Fact]
    public void A_rise_has_no_word_of_falling_in_its_quote() => Assert.DoesNotContain("下降", Quotes("扭转了下降局面煤炭产量增长5%。"), StringComparison.Ordinal);

    [Theory]
    [InlineData("粮食产量12万吨。粮食产量12万吨。粮食产量12万吨。粮食产量12万吨。")]
    [InlineData("建成5座、在建5座、拟建5座。建成5座、在建5座、拟建5座。")]
    [InlineData("PM2.5浓度为28微克/立方米，“1+5+X”体系健全，2号线开通，15分钟生活圈达到5个，占比由31%降至22.5%。")]
    [InlineData("一季度增长5%，二季度增长5%，三季度增长5%，四季度增长5%。首批首家首个唯一率先。最多跑一次，一个个、一项项、一件件办好三件事。")]
    [InlineData("存款3万多亿元，里程1万6千多公里，人口1亿3千多万人，比例4.0∶37.7∶58.3，降幅收窄2个多百分点，增幅超百分之十二点五。")]
    public void Every_number_is_accounted_for_once(string sentences)
    {
        var draft = Drafts.Of(sentences, sentences);
        var result = draft.Check(folder, $"{Drafts.Head}一、2025年工作回顾\n{sentences}\n二、2026年工作安排\n{sentences}\n");
        Assert.Equal((0, 0), (result.Coverage!.Arabic.Unclaimed, result.Coverage.Chinese.Unclaimed));
        Assert.DoesNotContain(result.Problems, problem => problem.Severity == Loading.Problems.Severity.Error);
    }

    private static string Quotes(string sentences) => Drafts.Of(sentences).Rows("figures", "quote");
}
