using Baogao.Model;
using Baogao.Reading.Checking.Statements;

namespace Baogao.Tests.Checking;

/// <summary>The words of the vocabulary decide codes, those of an edition too.</summary>
public class CodeWordsTests
{
    [Theory]
    [InlineData("distinctions", "首批区级街镇基层立法点", "first_batch", "首批")]
    [InlineData("distinctions", "全区唯一试点，率先构建", "only", "唯一")]
    [InlineData("distinctions", "全区十个最受欢迎服务项目", "top_n", "十个最")]
    [InlineData("distinctions", "全区率先开展", "pioneer", "率先")]
    [InlineData("phases", "国家“33条”", "policy_package", "33条")]
    [InlineData("phases", "“V型发展”态势", "course", "态势")]
    [InlineData("directions", "大部分指标在5月达到最低点", "trough", "最低点")]
    [InlineData("directions", "主要经济指标持续向好", "up", "向好")]
    [InlineData("programmes", "2023年主要民生实事项目（15项）", "livelihood", "民生")]
    public void The_first_code_whose_words_stand_in_a_text_is_found(string list, string text, string code, string words)
        => Assert.Equal((code, words), new CodeWords(CodeBook.Shared, list).In(text));

    [Fact]
    public void Text_without_such_words_has_no_code() => Assert.Null(new CodeWords(CodeBook.Shared, "distinctions").In("贸易区域性总部"));

    [Fact]
    public void An_edition_adds_words_of_its_own()
    {
        var codes = CodeBook.Shared.With([new Code("programmes", "new_town", new("新城", "new town")) { Words = "新城" }]);
        Assert.Equal("new_town", new CodeWords(codes, "programmes").In("新城建设项目")?.Code);
        Assert.True(new CodeWords(codes, "programmes").Holds("新城建设", "new_town"));
        Assert.False(new CodeWords(codes, "programmes").Holds("道路建设", "new_town"));
    }
}
