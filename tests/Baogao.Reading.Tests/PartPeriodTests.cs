using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Reading.Tests;

/// <summary>Which time each part of a report is about, and how a person corrects it.</summary>
public sealed class PartPeriodTests
{
    private const string Both = "2026年1月9日在县人民代表大会上\n一、2025年和“十四五”时期工作回顾\n税收9亿元。\n各位代表！五年来，新建学校8所。\n二、“十五五”时期主要目标\n新建医院3所。\n三、2026年工作安排\n新建公园2个。\n";

    [Fact]
    public void Headings_and_openings_turn_from_year_to_span_and_plan()
        => Assert.Equal(["2025", "2021/2025", "2026/2030", "2026"], Periods(Both, null));

    [Fact]
    public void A_later_year_at_the_start_of_a_paragraph_holds_for_its_sentence_alone()
        => Assert.Equal(["2027", "2026", "2026"], Periods("一、2026年工作安排\n到2027年,幼儿园达到9所。茶园新增30亩。\n新建医院3所。\n", null));

    [Fact]
    public void Five_years_with_a_number_under_a_heading_of_one_year_end_with_their_paragraph()
        => Assert.Equal(["2021/2025", "2025"], Periods("一、2025年工作回顾\n五年来,人均收入年均增长6%。\n新建学校8所。\n", null));

    [Fact]
    public void Five_years_without_a_number_open_a_look_back()
        => Assert.Equal(["2021/2025", "2021/2025"], Periods("一、2025年工作回顾\n五年来,我们砥砺前行。新建学校8所。\n新建公园2个。\n", null));

    [Fact]
    public void A_report_of_december_plans_the_next_year()
        => Assert.Equal(["2024", "2025"], Periods("2024年12月20日在镇人民代表大会上\n一、今年工作回顾\n税收9亿元。\n二、明年工作安排\n新建公园2个。\n", null));

    [Fact]
    public void A_text_without_line_breaks_is_read_alike()
        => Assert.Equal(["2025", "2026"], Periods("一、2025年工作回顾。税收9亿元。二、2026年工作安排。新建公园2个。", null));

    [Fact]
    public void The_year_given_wins() => Assert.Equal("2020", Periods("一、工作回顾\n税收9亿元。\n", new() { Year = 2021 })[0]);

    [Fact]
    public void A_corrected_table_is_read_back()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "report,position,opening,outlook,period,rule\nr,0,,review,2011/2015,mine\n");
            Assert.Equal("2011/2015", Periods("新建学校8所。", new() { Parts = PartTable.Read(path, "r") })[0]);
            File.WriteAllText(path, "report,position,opening,outlook,period,rule\nr,0,,past,2011,mine\n");
            Assert.Equal($"{path}(2): outlook is \"past\", expected plan or review.", Assert.Throws<ReportFileException>(() => PartTable.Read(path, "r")).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string[] Periods(string text, ReadingOptions? options)
        => [.. ReportTextReader.Read(ReportText.From("r", text), options).Readings.Where(reading => reading.Class == NumberClass.Figure).Select(reading => reading.Period)];
}
