using System.Text.Json.Nodes;

namespace Baogao.Tests.Loading;

public class FigureFaults
{
    internal static IReadOnlyList<Fault> All { get; } =
    [
        Fault.Cell("growth_against_nothing", "figures", "tax_2023_growth", "base_figure", "",
            "figures.csv:6:73 base_figure: A growth is against something. Write the figure here, or the period in base_period. [BG305]"),
        Fault.Cell("growth_against_two_things", "figures", "tax_2023_growth", "base_period", "2022",
            "figures.csv:6:82 base_period: The figure has a base figure and a base period. Keep the base figure and empty this cell. [BG306]"),
        Fault.Cell("base_that_is_a_share", "figures", "tax_2023_growth", "base_figure", "tax_2022_share",
            "figures.csv:6:73 base_figure: tax_2022_share is itself a target_share. Write a figure whose measure is level. [BG307]"),
        Fault.Cell("share_of_nothing", "figures", "tax_2022_share", "base_figure", "",
            "figures.csv:4:90 base_figure: A target share belongs to the figure that reached it. Write that figure here and nothing in base_period. [BG308]"),
        Fault.Cell("level_with_a_base", "figures", "tax_2023", "base_figure", "tax_2022",
            "figures.csv:5:41 measure: A level has no base. Write growth or target_share, or empty base_figure and base_period. [BG309]"),
        Fault.Cell("base_of_another_indicator", "figures", "tax_2023_growth", "base_figure", "funded_2022",
            "figures.csv:6:73 base_figure: funded_2022 is a figure of projects_funded, not of tax_revenue. Write a figure of the same indicator. [BG310]"),
        Fault.Cell("base_period_that_is_not_earlier", "figures", "budget_2023", "base_period", "2023",
            "figures.csv:7:79 base_period: The base period 2023 does not come before the period 2023. Write the period that the growth is against. [BG311]"),
        Fault.Cell("base_figure_that_is_not_earlier", "figures", "tax_2023_growth", "base_figure", "tax_2023",
            "figures.csv:6:73 base_figure: The base figure tax_2023 is for 2023, which does not come before 2023. Write an earlier figure. [BG311]"),
        new("part_larger_than_its_whole", edition =>
        {
            edition.Set("figures", "tax_2022_nov", "value", "19.8");
            edition.Set("figures", "tax_2022_nov", "quote", "税收收入19.8亿元");
        },
            "figures.csv:3:85 part_of: The part (19.8亿元) is larger than the whole, tax_2022 (18.5亿元). Correct a value, or the cell. [BG313]"),
        new("rate_above_100", edition =>
        {
            edition.Set("figures", "completion", "value", "101");
            edition.Set("figures", "completion", "quote", "完成率达101%以上");
        },
            "figures.csv:9:56 value: A rate of 101 % cannot be: it lies between 0 and 100. Correct the value, or write another measure. [BG315]"),
        Fault.Cell("level_below_0", "figures", "tax_2021", "value", "-16",
            "figures.csv:12:54 value: A level of -16 cannot be: only a growth falls below 0. Correct the value, or write growth. [BG315]"),
        Fault.Cell("rate_in_another_unit", "figures", "completion", "unit", "件",
            "figures.csv:9:60 unit: A rate with the unit 件. Write %, or another measure. [BG316]"),
        Fault.Cell("level_in_percent", "figures", "tax_2021", "unit", "%",
            "figures.csv:12:58 unit: A level with the unit %. Write the unit as the report does, such as 亿元 or 家, or another measure. [BG316]"),
        Fault.Cell("ratio_with_a_unit", "figures", "charging_2022", "unit", "个",
            "figures.csv:11:63 unit: A ratio with the unit 个. Empty the unit. [BG316]"),
        Fault.Cell("series_growth_in_another_unit", "series", "tax_revenue,Shanghai,2022-01/2022-02", "unit", "亿元",
            "series.csv:3:61 unit: A growth_cumulative with the unit 亿元. Write %, or another measure. [BG316]") with
        {
            Change = edition => edition.Replace("series.csv", "-3.8,%", "-3.8,亿元"),
        },
        Fault.Cell("ratio_not_as_written", "figures", "charging_2022", "value_text", "",
            "figures.csv:11:59 value_text: A ratio is given as it is written. Write it here, such as 1:4. [BG317]"),
        Fault.Cell("ratio_of_another_value", "figures", "charging_2022", "value", "0.35",
            "figures.csv:11:54 value: 0.35 is not 1:4. Write 0.25. [BG318]"),
        Fault.Cell("no_basis_where_there_are_two", "figures", "budget_2022", "basis", "",
            "figures.csv:8:73 basis: budget_revenue has 2 bases, and this figure names none. Write budget_public or budget_fiscal. [BG319]"),
        Fault.Cell("basis_of_another_indicator", "figures", "tax_2022", "basis", "budget_public",
            "figures.csv:2:61 basis: budget_public is a basis of budget_revenue, not of tax_revenue. Write tax_town. [BG320]"),
        Fault.Cell("basis_where_there_is_none", "figures", "funded_2022", "basis", "budget_public",
            "figures.csv:10:67 basis: budget_public is a basis of budget_revenue, not of projects_funded. Empty the cell, or add a basis. [BG320]"),
        Fault.Cell("no_section", "figures", "tax_2022", "section", "",
            "figures.csv:2:73 section: A figure of the report (report) needs a section. Write where the text says it. [BG321]"),
        Fault.Cell("no_quote", "figures", "tax_2022", "quote", "",
            "figures.csv:2:79 quote: A figure of the report (report) needs a quote. Write where the text says it. [BG321]"),
        Fault.Cell("secondary_source_with_a_section", "figures", "tax_2021", "section", "1.1.1",
            "figures.csv:12:73 section: yearbook is a secondary source: its figures have no section and no quote. Empty both cells, or name the report as the source. [BG322]"),
        Fault.Cell("secondary_source_with_a_quote", "figures", "tax_2021", "quote", "约16亿元",
            "figures.csv:12:74 quote: yearbook is a secondary source: its figures have no section and no quote. Empty both cells, or name the report as the source. [BG322]"),
        new("figure_twice", edition => edition.Add("figures", "tax_again,tax_revenue,2022-01/2022-12,stated,estimate,level,eq,18.50,,亿元,tax_town,,,,1.1.1,预计18.50亿元,report,"),
            "figures.csv:13:1 figure: tax_2022 on line 2 states the same: estimate level of tax_revenue for 2022 on tax_town. Delete one. [BG323]"),
        new("figures_that_contradict", edition => edition.Add("figures", "tax_again,tax_revenue,2022,stated,estimate,level,eq,18.6,,亿元,tax_town,,,,1.1.1,预计18.6亿元,report,"),
            "figures.csv:13:53 value: tax_2022 on line 2 says 18.5亿元 for the same: estimate level of tax_revenue for 2022 on tax_town. Correct one, or tell them apart by period, kind or basis. [BG324]"),
        Fault.Cell("quote_without_the_value", "figures", "tax_2023", "value", "23.3",
            "figures.csv:5:77 quote: The quote does not hold the value 23.3亿元. Correct the value or the quote. [BG325]"),
        Fault.Cell("quote_with_fewer_decimals", "figures", "tax_2023", "value", "23.20",
            "figures.csv:5:50 value: The value 23.20 has other decimals than the quote, and they say how finely it was measured. Write 23.2. [BG325]"),
        new("quote_with_more_decimals", edition =>
        {
            edition.Set("figures", "budget_2023", "value", "-12");
            edition.Set("figures", "budget_2023", "quote", "下降12.0%");
        },
            "figures.csv:7:57 value: The value -12 has other decimals than the quote, and they say how finely it was measured. Write -12.0. [BG325]"),
        Fault.Cell("quote_with_the_value_inside_a_longer_number", "figures", "tax_2023", "value", "3.2",
            "figures.csv:5:76 quote: The quote does not hold the value 3.2亿元. Correct the value or the quote. [BG325]"),
        Fault.Cell("quote_without_the_value_as_written", "figures", "budget_2022", "value_text", "千万余元",
            "figures.csv:8:96 quote: The quote does not hold \"千万余元\", the value as written. Correct the quote or value_text. [BG325]"),
        Fault.Cell("more_decimals_than_a_numeral_has", "figures", "budget_2022", "value", "1000000.0",
            "figures.csv:8:58 value: The value 1000000.0 has other decimals than the quote, and they say how finely it was measured. Write 百万. [BG325]"),
        Fault.Cell("fraction_instead_of_percent", "figures", "tax_2023_growth", "value", "0.25",
            "figures.csv:6:58 value: The quote says 25%, and the value is 0.25. Percent are written as such: 25. [BG326]"),
        new("unit_in_the_plain_form_of_the_quote", edition =>
        {
            edition.Set("figures", "tax_2023", "value", "2320000000");
            edition.Set("figures", "tax_2023", "unit", "元");
        }),
        Fault.Cell("full_width_digits_in_the_quote_are_read", "figures", "tax_2023", "quote", "计划入库２３．２亿元"),
        Fault.Cell("unit_of_another_scale", "figures", "tax_2023", "unit", "万元",
            "figures.csv:5:77 quote: The quote does not hold the value 23.2万元. Correct the value or the quote. [BG325]"),
        Fault.Cell("actual_of_the_future", "figures", "funded_2022", "period", "2023",
            "figures.csv:10:29 period: 2023 had not begun on the day of the report, 2022-12-27. Correct the period or the kind. [BG345]"),
        Fault.Cell("target_of_the_past", "figures", "tax_2023", "period", "2021",
            "figures.csv:5:22 period: 2021 was over on the day of the report, 2022-12-27, and a target is for later. Correct the period or the kind. [BG346]"),
        Fault.Cell("rate_that_the_quote_does_not_hold_either", "figures", "completion", "value", "190",
            "figures.csv:9:56 value: A rate of 190 % cannot be: it lies between 0 and 100. Correct the value, or write another measure. [BG315]"),
        Fault.Cell("outcome_without_a_number", "figures", "tax_2022", "value", "",
            "figures.csv:2:52 value: The cell is empty, and every row needs a value here. [BG212]"),
        Fault.Cell("target_without_a_number_or_words", "figures", "tax_2023", "value", "",
            "figures.csv:5:50 value: The cell is empty. Write the number, or the words of a target without one in wording (与经济增长同步). [BG212]"),
        new("target_without_a_number", edition => Words(edition, "tax_2023,tax_revenue,2023,stated,target,level,eq,,,,tax_town,,,,2.0.1,税收收入与经济增长同步,report,,,与经济增长同步")),
        new("growth_without_a_number_needs_no_base", edition => Words(edition, "tax_2023,tax_revenue,2023,stated,target,growth,gt,,,%,tax_town,,,,2.0.1,税收收入高于全市平均水平,report,,,高于全市平均水平")),
        new("target_without_a_number_in_another_unit", edition => Words(edition, "tax_2023,tax_revenue,2023,stated,target,rate,eq,,,亿元,tax_town,,,,2.0.1,税收收入与经济增长同步,report,,,与经济增长同步"),
            "figures.csv:5:51 unit: A rate with the unit 亿元. Write %, or another measure. [BG316]"),
        new("words_that_the_quote_does_not_hold", edition => Words(edition, "tax_2023,tax_revenue,2023,stated,target,level,eq,,,,tax_town,,,,2.0.1,税收收入稳步增长,report,,,与经济增长同步"),
            "figures.csv:5:89 wording: The quote does not hold \"与经济增长同步\". Correct the wording or the quote. [BG349]"),
        new("target_with_a_high_end_alone", edition => Words(edition, "tax_2023,tax_revenue,2023,stated,target,level,eq,,,亿元,tax_town,,,,2.0.1,税收收入24亿元,report,,24,"),
            "figures.csv:5:50 value: The range has a high end, 24, and no low end. Write it here. [BG212]"),
        new("target_written_but_not_as_a_number", edition => Words(edition, "tax_2023,tax_revenue,2023,stated,target,level,eq,,百万余元,元,tax_town,,,,2.0.1,税收收入百万余元,report,,,"),
            "figures.csv:5:50 value: The number is written as \"百万余元\", and the cell is empty. Write it here in digits. [BG212]"),
        new("range_with_its_unit_behind_the_high_end", edition => Words(edition, "tax_2023,tax_revenue,2023,stated,target,level,eq,23,,亿元,tax_town,,,,2.0.1,税收收入23—24亿元,report,,24,")),
        new("range_whose_high_end_the_quote_does_not_hold", edition => Words(edition, "tax_2023,tax_revenue,2023,stated,target,level,eq,23,,亿元,tax_town,,,,2.0.1,税收收入23亿元以上,report,,24,"),
            "figures.csv:5:75 quote: The quote does not hold the value 24亿元. Correct the value or the quote. [BG325]"),
        new("ranges_that_contradict", edition =>
        {
            Words(edition, "tax_2023,tax_revenue,2023,stated,target,level,eq,23,,亿元,tax_town,,,,2.0.1,税收收入23—24亿元,report,,24,");
            edition.Add("figures", "tax_again,tax_revenue,2023,stated,target,level,eq,23,,亿元,tax_town,,,,2.0.1,税收收入23—25亿元,report,,25,");
        },
            "figures.csv:12:51 value: tax_2023 on line 5 says 23—24亿元 for the same: target level of tax_revenue for 2023 on tax_town. Correct one, or tell them apart by period, kind or basis. [BG324]"),
        Fault.Cell("no_unit", "figures", "tax_2023", "unit", "",
            "figures.csv:5:56 unit: A level with no unit. Write the unit as the report does, such as 亿元 or 家, or another measure. [BG316]"),
        Fault.Cell("ratio_that_the_quote_does_not_hold", "figures", "charging_2022", "value_text", "1:5",
            "figures.csv:11:74 quote: The quote does not hold \"1:5\", the value as written. Correct the quote or value_text. [BG325]"),
        Fault.Cell("white_space_in_a_quote", "figures", "tax_2022", "quote", "预计完成 18.5亿元",
            "figures.csv:2:79 quote: The quote holds white space, and quotes are stored without. Delete it. [BG331]"),
    ];

    /// <summary>Puts a row in the place of the target for 2023, with the columns value_high and wording; the growth beside it goes.</summary>
    private static void Words(SmallEdition edition, string row)
    {
        edition["figures.csv"] = string.Join('\n', edition["figures.csv"].TrimEnd('\n').Split('\n')
            .Where(line => !line.StartsWith("tax_2023_growth,", StringComparison.Ordinal))
            .Select(line => line.StartsWith("figure,", StringComparison.Ordinal) ? line + ",value_high,wording" : line.StartsWith("tax_2023,", StringComparison.Ordinal) ? row : line + ",,")) + "\n";
        edition.Json(package =>
        {
            var fields = package["resources"]!.AsArray().Single(resource => resource!["name"]!.GetValue<string>() == "figures")!["schema"]!["fields"]!.AsArray();
            fields.Add(new JsonObject { ["name"] = "value_high", ["type"] = "number" });
            fields.Add(new JsonObject { ["name"] = "wording", ["type"] = "string" });
        });
    }

    public static IEnumerable<TheoryDataRow<string>> Names => Faults.Names(All);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_of_a_figure_is_told_exactly(string name) => Faults.Try(All, name);
}
