namespace Baogao.Reading.Tests;

/// <summary>Who attended the meeting: of the year of the meeting, whatever year the report looks back on. Invented sentences.</summary>
public sealed class MeetingTests
{
    [Theory]
    [InlineData("大会应到代表90人,实到85人,列席51人。", "90 人 eq level actual 2026 应到代表\n85 人 eq level actual 2026 实到代表\n51 人 eq level actual 2026 列席代表")]
    [InlineData("代表、列席人员共60余人参加会议。", "60 人 gt level actual 2026 代表、列席人员")]
    [InlineData("来自各村的62名代表汇聚一堂。", "62 名 eq level actual 2026 代表")]
    [InlineData("来自各行各业、各条战线的62名人大代表,认真听取报告。", "62 名 eq level actual 2026 人大代表")]
    [InlineData("补选副镇长1名。", "1 名 eq level actual 2026 补选副镇长")]
    [InlineData("组织6名医生参加培训。", "6 名 eq level actual 2025 参加培训医生")]
    public void In_a_review_of_the_year_before(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.Review(sentence)));
}
