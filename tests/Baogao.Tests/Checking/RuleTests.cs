using Baogao.Loading.Problems;

namespace Baogao.Tests.Checking;

/// <summary>Each rule on the text and on consistency, with the exact words that it says. The name is the fault.</summary>
public class RuleTests
{
    private static readonly Dictionary<string, (Func<MadeUp, MadeUp> Change, string[] Said)> Cases = new()
    {
        ["section_mark_not_in_the_text"] = (made => made.Row("sections", "1.1.2", "（二）", "（三）"),
            [
                "sections.csv:5:7 mark: No line after section 1.1.1 starts with \"(三)\". Write the first characters of the section's first line, and keep the sections in the order of the text. [BG404]",
            ]),
        ["quote_not_in_the_text"] = (made => made.Row("figures", "visits_2022", "走访65人次", "慰问65人次"),
            [
                "figures.csv:7:67 quote: \"慰问65人次\" does not stand in section 1.1.2. Copy it from the text, without white space. [BG405]",
                "report.txt:5:10: The number 65 is claimed by no row: …核优秀。(二)民生。走访65人次,发放补贴百万余元,… Add a row, or an exclusion, whose quote from section 1.1.2 holds it. [BG407]",
            ]),
        ["quote_in_another_section"] = (made => made.Row("milestones", "opening", "1.1.2", "1.1.1"),
            [
                "milestones.csv:2:35 quote: \"1月开门红\" does not stand in section 1.1.1. It stands in 1.1.2: mend the section or the quote. [BG405]",
                "report.txt:6:25: The number 1 is claimed by no row: …先进,成为首批区级示范。1月开门红。3月以来回落。… Add a row, or an exclusion, whose quote from section 1.1.2 holds it. [BG407]",
            ]),
        ["quote_not_unique"] = (made => made.Text("1月开门红。", "1月开门红。1月开门红。"),
            [
                "milestones.csv:2:35 quote: \"1月开门红\" stands 2 times in section 1.1.2. Lengthen it until it stands there once. [BG406]",
            ]),
        ["number_unclaimed"] = (made => made.Text("1月开门红。", "1月开门红。植树700棵。"),
            [
                "report.txt:6:33: The number 700 is claimed by no row: …级示范。1月开门红。植树700棵。3月以来回落。启动芳… Add a row, or an exclusion, whose quote from section 1.1.2 holds it. [BG407]",
            ]),
        ["number_claimed_twice"] = (made => made.With("exclusions", "案件1761起，同比,1.1.2,idiom"),
            [
                "exclusions.csv:7:1 quote: \"案件1761起,同比\" claims the number 1761, which \"案件1761起\" (figures.csv line 11) claims too. Use one quote for both rows, or shorten one of them. [BG408]",
            ]),
        ["quote_cuts_a_number"] = (made => made.Row("exclusions", "2022年回顾", "2022年回顾", "22年回顾"),
            [
                "exclusions.csv:2:1 quote: \"22年回顾\" cuts the number 2022. Quote the whole number. [BG409]",
                "exclusions.csv:2:1 quote: \"22年回顾\" holds no number that must be accounted for. Delete the exclusion, or quote the number. [BG412]",
                "report.txt:2:3: The number 2022 is claimed by no row: 某镇报告一、2022年回顾(一)经济运行总体… Add a row, or an exclusion, whose quote from section 1.0.0 holds it. [BG407]",
            ]),
        ["chinese_count_unclaimed"] = (made => made.Text("1月开门红。", "1月开门红。五个点位建成。"),
            [
                "report.txt:6:31: \"五个\" is claimed by no row: …批区级示范。1月开门红。五个点位建成。3月以来回落。… Add a row, or an exclusion, whose quote from section 1.1.2 holds it. [BG410]",
            ]),
        ["exclusion_without_a_number"] = (made => made.With("exclusions", "走访,1.1.2,idiom"),
            [
                "exclusions.csv:7:1 quote: \"走访\" holds no number that must be accounted for. Delete the exclusion, or quote the number. [BG412]",
            ]),
        ["exclusion_that_is_no_date"] = (made => made.Row("exclusions", "截至11月", "period_reference", "date"),
            [
                "exclusions.csv:3:13 reason: warning: \"截至11月\" is no date: a date has 月 and 日, and the reason is date. Mend the reason, or claim the number in a row. [BG413]",
            ]),
        ["exclusion_that_is_no_page_mark"] = (made => made.Row("exclusions", "截至11月", "period_reference", "page_mark"),
            [
                "exclusions.csv:3:13 reason: warning: \"截至11月\" is no page mark: the number of a page stands alone on its line, and the reason is page_mark. Mend the reason, or claim the number in a row. [BG413]",
            ]),
        ["page_mark_called_otherwise"] = (made => made.Row("exclusions", "12", "page_mark", "idiom"),
            [
                "exclusions.csv:4:10 reason: warning: \"12\" holds a number that stands alone on its line: that is a page_mark, and the reason is idiom. Mend the reason, or claim the number in a row. [BG413]",
            ]),
        ["exclusion_that_repeats_nothing"] = (made => made.Row("exclusions", "截至11月", "period_reference", "repetition"),
            [
                "exclusions.csv:3:13 reason: warning: \"截至11月\" repeats nothing: no figure has this number with this unit, and the reason is repetition. Mend the reason, or claim the number in a row. [BG413]",
            ]),
        ["quote_with_punctuation"] = (made => made.Row("figures", "visits_2022", "走访65人次", "走访65人次，"),
            [
                "figures.csv:7:67 quote: warning: \"走访65人次，\" begins or ends with a punctuation mark. Quote the words alone. [BG415]",
            ]),
        ["two_projects_on_one_quote"] = (made => made.With("projects", "road_2,2022,,,芳菲路,Road,roads,elsewhere,A-4,started,,1.1.2,芳菲路A-4地块"),
            [
                "projects.csv:5:59 quote: warning: \"芳菲路A-4地块\" is the quote of road on line 2 already. Quote the words of this row, or delete it. [BG417]",
            ]),
        ["measure_word_of_a_count"] = (made => made.Row("figures", "spaces_2022", ",个,", ",项,"),
            [
                "figures.csv:9:55 unit: warning: 三大 counts in 个, and the unit is \"项\". Write 个. [BG422]",
            ]),
        ["value_as_written_is_another"] = (made => made.Row("figures", "spaces_2022", "三大,个", "5处,处").Row("figures", "spaces_2022", "三大空间", "三大空间5处").Text("三大空间，", "三大空间5处，"),
            [
                "figures.csv:9:52 value_text: 5处 is 5, and the value is 3. Mend the value. [BG423]",
            ]),
        ["value_as_written_left_out"] = (made => made.Row("figures", "subsidies_2022", "百万余元,元", ",元"),
            [
                "figures.csv:8:64 value_text: warning: \"百万余元\" cannot be read as 1000000 at sight. Write 百万余元 here. [BG423]",
            ]),
        ["ratio_with_too_many_decimals"] = (made => made.Row("figures", "ratio_2022", "0.25", "0.250"),
            [
                "figures.csv:13:48 value: warning: 1:4 does not give the last decimal of 0.250. Leave out the zeros at its end. [BG423]",
            ]),
        ["fall_outside_the_quote"] = (made => made.Row("figures", "calls_growth", "-22.4", "22.4").Row("figures", "calls_growth", "同比下降22.4%", "22.4%"),
            [
                "figures.csv:12:51 value: warning: \"同比下降22.4%\" is read as a fall (growth verb), and the value is 22.4. Write -22.4, or accept the row as it is (--accept). [BG424]",
            ]),
        ["measure_against_the_words"] = (made => made.Row("figures", "rate_2022", "rate,ge", "growth,ge").Row("figures", "rate_2022", ",%,,,,,", ",%,,,2021,,"),
            [
                "figures.csv:10:37 measure: warning: \"创建率达90%以上\" is read as rate (rate), and the measure is growth. Write rate, or accept the row as it is (--accept). [BG425]",
            ]),
        ["comparator_outside_the_quote"] = (made => made.Row("figures", "rate_2022", "rate,ge", "rate,eq").Row("figures", "rate_2022", "90%以上", "90%"),
            [
                "figures.csv:10:42 comparator: warning: \"创建率达90%以上\" is read as ge, and the comparator is eq. Write ge, or accept the row as it is (--accept). [BG426]",
            ]),
        ["kind_against_the_words"] = (made => made.Row("figures", "tax_stretch", "stretch_target", "estimate"),
            [
                "figures.csv:16:29 kind: warning: \"力争24亿元\" is read as stretch_target (higher aim beside a plan), and the kind is estimate. Write stretch_target, or accept the row as it is (--accept). [BG427]",
            ]),
        ["kind_against_the_part"] = (made => made.Row("figures", "visits_2022", "actual", "estimate"),
            [
                "figures.csv:7:34 kind: warning: \"走访65人次\" is read as actual (part about what is reviewed), and the kind is estimate. Write actual, or accept the row as it is (--accept). [BG427]",
            ]),
        ["period_against_the_text"] = (made => made.Row("figures", "tax_nov", "2022-01/2022-11", "2022-01/2022-10"),
            [
                "figures.csv:2:13 period: warning: \"税收17.8亿元\" is read for 2022-01/2022-11 (stated: 11月), and the period is 2022-01/2022-10. Write 2022-01/2022-11, or accept the row as it is (--accept). [BG428]",
            ]),
        ["period_of_the_part"] = (made => made.Row("figures", "visits_2022", "2022,unstated", "2021,unstated"),
            [
                "figures.csv:7:20 period: warning: \"走访65人次\" is read for 2022 (review year of the part), and the period is 2021. Write 2022, or accept the row as it is (--accept). [BG428]",
            ]),
        ["period_basis_against_the_text"] = (made => made.Row("figures", "budget_nov", "same_sentence", "stated"),
            [
                "figures.csv:4:35 period_basis: warning: The period of \"一般公共预算5.3亿元\" is read as same_sentence (stated: 11月), and the period basis is stated. Write same_sentence, or accept the row as it is (--accept). [BG429]",
            ]),
        ["period_not_named"] = (made => made.Row("figures", "visits_2022", "unstated", "stated"),
            [
                "figures.csv:7:25 period_basis: warning: The period of \"走访65人次\" is read as unstated (review year of the part), and the period basis is stated. Write unstated, or accept the row as it is (--accept). [BG429]",
            ]),
        ["base_of_another_year"] = (made => made.Row("figures", "calls_growth", "2021", "2020"),
            [
                "figures.csv:12:62 base_period: warning: \"同比下降22.4%\" is against 2021, and base_period is for 2020. Write 2021. [BG430]",
            ]),
        ["base_that_is_like_for_like"] = (made => made.Row("figures", "budget_growth", ",budget_other,,2022,", ",budget_other,budget_nov,,"),
            [
                "figures.csv:17:72 base_figure: warning: \"预算比2022年同口径增长12%\" is against 2022, and base_figure is for 2022-01/2022-11. Write the figure for 2022, or 2022 in base_period. [BG430]",
            ]),
        ["unit_read_otherwise"] = (made => made.Row("figures", "visits_2022", ",人次,", ",人,"),
            [
                "figures.csv:7:54 unit: warning: \"走访65人次\" is read in 人次, and the unit is \"人\". Write 人次, or accept the row as it is (--accept). [BG422]",
            ]),
        ["quote_that_ends_before_the_unit"] = (made => made.Row("figures", "visits_2022", "走访65人次", "走访65"),
            [
                "figures.csv:7:67 quote: warning: \"走访65\" does not hold the unit 人次 of its number. Lengthen the quote up to it, or correct the unit. [BG422]",
            ]),
        ["number_in_a_unit_that_nobody_knows"] = (made => made.Row("figures", "visits_2022", "2022,unstated,actual,level", "2021,unstated,target,level").Row("figures", "visits_2022", "走访65人次", "走访65产居民").Text("走访 65人次", "走访 65产居民"),
            [
                "figures.csv:7:20 period: warning: \"走访65产居民\" is read for 2022 (its part of the report), and the period is 2021. Write 2022, or accept the row as it is (--accept). [BG428]",
                "figures.csv:7:34 kind: warning: \"走访65产居民\" is read as actual (its part of the report), and the kind is target. Write actual, or accept the row as it is (--accept). [BG427]",
                "figures.csv:7:54 unit: warning: \"走访65产居民\" does not hold the unit 人次 of its number. Lengthen the quote up to it, or correct the unit. [BG422]",
            ]),
        ["range_read_as_one_number"] = (made => made.Row("figures", "visits_2022", ",65,", ",60,").Row("figures", "visits_2022", "走访65人次", "走访60—65人次").Text("走访 65人次", "走访 60—65人次"),
            [
                "figures.csv:7 value_high: warning: \"走访60—65人次\" is read as a range up to 65, and value_high is empty. Write 65, or accept the row as it is (--accept). [BG423]",
            ]),
        ["number_of_two_parts"] = (made => made.Row("figures", "visits_2022", ",65,,人次", ",1,,万人次").Row("figures", "visits_2022", "走访65人次", "走访1万6千人次").Text("走访 65人次", "走访 1万6千人次"),
            [
                "figures.csv:7:50 value: warning: \"走访1万6千人次\" is read as 1.6万人次, and the value is 1. Write 1.6, or accept the row as it is (--accept). [BG423]",
            ]),
        ["number_that_counts_nothing"] = (made => made.Row("figures", "visits_2022", "走访65人次", "走访G65人次").Text("走访 65人次", "走访 G65人次"),
            [
                "figures.csv:7:50 value: warning: 65 in \"走访G65人次\" is read as name and no statistic (letter before). Exclude the number, or accept the row as it is (--accept). [BG423]",
            ]),
        ["indicator_read_otherwise"] = (made => made.Row("figures", "visits_2022", "visits,2022", "gdp,2022").Row("figures", "visits_2022", "人次,,", "亿元,,").Row("figures", "visits_2022", "走访65人次", "社会消费品零售总额65亿元").Text("走访 65人次", "生产总值增速平稳，社会消费品零售总额65亿元"),
            [
                "figures.csv:7:13 indicator: warning: \"社会消费品零售总额65亿元\" is read as \"社会消费品零售总额\", retail_sales of the catalogue (quantity before the number), and the indicator is gdp. Write retail_sales, or accept the row as it is (--accept). [BG447]",
            ]),
        ["inferred_period_that_no_sentence_before_states"] = (made => made.Row("figures", "firms_2022", "2022-01/2022-11", "2022-01/2022-10"),
            [
                "figures.csv:5:18 period: warning: No sentence before \"新设企业1001家\" in its section states 2022-01/2022-10, and the period basis is inferred. It is read for 2022 (review year of the part): write that and unstated, or accept the row as it is (--accept). [BG428]",
            ]),
        ["scope_cut_short"] = (made => made.Row("rankings", "second", ",全区各镇,", ",区各镇,"),
            [
                "rankings.csv:2:51 scope: warning: In \"考评列全区各镇第二名,考核优秀\" the field of peers stands directly before 第二, and the scope is \"区各镇\". Write it in full as the quote does. [BG432]",
            ]),
        ["ranked_by_something_else"] = (made => made.Row("rankings", "second", "assessment,,2022", "amount,,2022"),
            [
                "rankings.csv:2:22 what: warning: \"考评列全区各镇第二名,考核优秀\" ranks an assessment (考核, 考评), and the cell says amount. Write assessment. [BG434]",
            ]),
        ["distinction_against_the_words"] = (made => made.Row("honours", "best", "awarded", "selected"),
            [
                "honours.csv:2:24 distinction: warning: \"获评市级先进\" has 获评, which makes it awarded, and the distinction is selected. Write awarded. [BG435]",
            ]),
        ["level_against_the_words"] = (made => made.Row("honours", "best", ",city,", ",district,"),
            [
                "honours.csv:2:19 level: warning: \"获评市级先进\" has 市级, which makes the level city, and the cell says district. Write city. [BG437]",
            ]),
        ["level_without_a_word"] = (made => made.Row("honours", "best", "获评市级先进", "获评先进").Text("获评市级先进", "获评先进"),
            [
                "honours.csv:2:19 level: warning: The sentence of \"获评先进\" has no word for the level city. Mend the level, or empty the cell. [BG437]",
            ]),
        ["honour_of_another_year"] = (made => made.Row("honours", "best", "2022", "2021"),
            [
                "honours.csv:2:33 period: warning: The part is about 2022, and the period is 2021. Write 2022, or nothing for an older honour. [BG428]",
            ]),
        ["phase_against_the_words"] = (made => made.Row("milestones", "fall", "deep_fall", "rapid_rebound"),
            [
                "milestones.csv:3:17 phase: warning: \"3月以来回落\" has 回落, which makes it deep_fall, and the phase is rapid_rebound. Write deep_fall. [BG438]",
            ]),
        ["direction_against_the_words"] = (made => made.Row("milestones", "fall", ",down,", ",up,"),
            [
                "milestones.csv:3:27 direction: warning: \"3月以来回落\" has 回落, and the direction is up. Write down. [BG438]",
            ]),
        ["milestone_with_an_open_end"] = (made => made.Row("milestones", "fall", "2022-03/..", "2022-03"),
            [
                "milestones.csv:3:6 period: warning: \"3月以来回落\" names 3月以来, and the period is 2022-03. Write 2022-03/... [BG428]",
            ]),
        ["project_of_another_programme"] = (made => made.Row("projects", "road_a", "major", "livelihood"),
            [
                "projects.csv:3:13 programme: warning: The list \"2023年重大项目(2项):(一)甲路新建;(二)乙路新建。统筹3个商业、5个住…\" is major, and the programme is livelihood. Write major. [BG441]",
                "figures.csv:18:58 value: List_of_projects_2023_has_1_row_for_2: 1 row of projects.csv against 2 项. Number 1 is missing: add the row, or mend the numbers. [BG506]",
            ]),
        ["project_of_another_year"] = (made => made.Row("projects", "road", "2022", "2021"),
            [
                "projects.csv:2:6 year: warning: The part is about 2022, and the year is 2021. Write 2022. [BG428]",
            ]),
        ["parcel_left_out"] = (made => made.Row("projects", "road", ",A-4,", ",,"),
            [
                "projects.csv:2:40 parcels: warning: \"芳菲路A-4地块\" names A-4, and the cell is empty. Write A-4. [BG442]",
            ]),
        ["list_item_of_another_name"] = (made => made.Row("projects", "road_a", "甲路新建", "甲路改建"),
            [
                "projects.csv:3:21 name_zh: warning: The list names item 1 \"甲路新建\", and the name is \"甲路改建\". Write it as the list does. [BG443]",
            ]),
        ["project_name_without_its_quote"] = (made => made.Row("projects", "road", "芳菲路建设", "北路工程"),
            [
                "projects.csv:2:13 name_zh: warning: \"芳菲路A-4地块\" has nothing of the name \"北路工程\". Mend the name or the quote. [BG443]",
            ]),
        ["project_planned_in_the_past"] = (made => made.Row("projects", "road", "started", "planned"),
            [
                "projects.csv:2:44 status: warning: The part is about the year that is over, and the status is planned. Write what the text tells of it. [BG444]",
            ]),
        ["status_without_a_word"] = (made => made.Row("projects", "road", "started", "handed_over"),
            [
                "projects.csv:2:44 status: warning: The sentence of \"芳菲路A-4地块\" has no word for handed_over. Mend the status. [BG444]",
            ]),
        ["basis_that_fits_less"] = (made => made.Row("figures", "budget_nov", "budget_public", "budget_other"),
            [
                "figures.csv:4:73 basis: warning: \"一般公共预算\" (budget_public) fits the sentence of \"一般公共预算5.3亿元\" better than \"预算\". Write budget_public. [BG446]",
            ]),
        ["basis_name_not_in_the_text"] = (made => made.Row("bases", "budget_public", "一般公共预算", "政府公共预算"),
            [
                "bases.csv:2:22 name_as_written: warning: \"政府公共预算\" is not in the text. Write the name as the text does; several are separated by ；. [BG446]",
            ]),
        ["indicator_of_another_sentence"] = (made => made.Row("figures", "visits_2022", "visits,", "firms,"),
            [
                "figures.csv:7:13 indicator: warning: The sentence of \"走访65人次\" has nothing of the name \"新设企业\". Mend the indicator, or its name. [BG447]",
            ]),
        ["growth_that_contradicts_its_levels"] = (made => made.Row("figures", "tax_growth", ",25,", ",35,").Row("figures", "tax_growth", "增长25%", "增长35%").Text("增长 25%", "增长 35%"),
            [
                "figures.csv:15:45 value: Growth_of_tax_target_2023_is_23.2_over_18.5: 23.2 / 18.5 − 1 is +25.4 % (25.07 to 25.75), and the report states +35 % (34.5 to 35.5). They contradict each other: see whether a number is misread, or note that the report says so. [BG501]",
            ]),
        ["share_that_gives_no_whole_number"] = (made => made.Row("figures", "firms_2022", "eq,1001", "eq,3").Row("figures", "firms_2022", "1001家", "3家").Text("1001 家", "3 家"),
            [
                "figures.csv:6:67 value: warning: Implied_annual_target_of_firms_2022_is_3_over_250_percent: 3 / 250 % is about 1 家 (1.1976 to 1.2024) for 2022. No whole number lies there: see whether a number is misread. [BG503]",
            ]),
        ["part_of_the_year_above_the_year"] = (made => made.Row("figures", "tax_nov", ",17.8", ",19.8").Row("figures", "tax_nov", "税收17.8", "税收19.8").Text("17.8", "19.8"),
            [
                "figures.csv:2:52 value: Part_of_tax_2022_is_19.8_of_18.5: 18.5 − 19.8 is below zero: 19.8 亿元 in 2022-01/2022-11 is more than 18.5 亿元 in the whole of 2022 (estimate). See whether a number is misread, or note that the report says so. [BG504]",
            ]),
        ["parts_above_their_whole"] = (made => made.Row("figures", "shops_2023", ",3,", ",4,").Row("figures", "shops_2023", "3个商业", "4个商业").Text("3个商业", "4个商业"),
            [
                "figures.csv:19:52 value: Parts_of_parcels_2023_4_plus_5_exceed_8: 4 + 5 = 9 against 8 个. The parts exceed the whole: see whether a number is misread or a part belongs elsewhere. [BG505]",
            ]),
        ["list_that_lacks_a_row"] = (made => made.Row("figures", "projects_2023", ",2,", ",3,").Row("figures", "projects_2023", "2项", "3项").Text("2项", "3项"),
            [
                "figures.csv:18:58 value: List_of_projects_2023_has_2_rows_for_3: 2 rows of projects.csv against 3 项. Add the rows that are missing, or delete those that do not belong to the list. [BG506]",
            ]),
        ["stretch_target_below_the_target"] = (made => made.Row("figures", "tax_stretch", ",24,", ",23,").Row("figures", "tax_stretch", "力争24", "力争23").Text("力争 24", "力争 23"),
            [
                "figures.csv:16:53 value: warning: Stretch_target_of_tax_2023_of_23_is_beyond_23.2: 23 − 23.2 is −0.2 亿元 (-0.2). What is striven for falls short of what is planned: see whether the two have changed places. [BG507]",
            ]),
        ["two_numbers_of_peers"] = (made => made.With("rankings", "third,考评,Assessment,assessment,,2022,unstated,2,,全区各镇,25,yearbook,,1.1.1,全区各镇第二名").Row("rankings", "third", ",全区各镇第二名", ",全区各镇第二名，考核优秀").Row("rankings", "third", "yearbook,,", "yearbook,优秀,"),
            [
                "rankings.csv:3:55 peers: 全区各镇 has 25 peers here and 24 in second. Write one number for one field of peers. [BG508]",
            ]),
    };

    internal static IEnumerable<Func<MadeUp, MadeUp>> Changes => Cases.Values.Select(entry => entry.Change);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_told_in_these_words(string name)
    {
        var (change, said) = Cases[name];

        Assert.Equal(said, change(new MadeUp()).Faults());
    }

    /// <summary>BG401 to BG403 and BG414 stand in <see cref="SourceTests"/>, BG451 in <see cref="AcceptanceTests"/>; BG502 is never a fault.</summary>
    [Fact]
    public void Every_code_of_the_checker_is_told_by_some_fault()
    {
        var told = Cases.Values.SelectMany(entry => entry.Said).Select(line => line[^6..^1]).Concat(["BG401", "BG402", "BG403", "BG414", "BG451", "BG502"]).ToHashSet();

        Assert.Empty(Enum.GetValues<ProblemCode>().Where(code => (int)code >= 400).Select(code => code.Printed()).Except(told));
    }
}
