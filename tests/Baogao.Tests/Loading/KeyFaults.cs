namespace Baogao.Tests.Loading;

public class KeyFaults
{
    internal static IReadOnlyList<Fault> All { get; } =
    [
        new("key_twice", edition => edition.Add("bases", "tax_town,tax_revenue,税收,,"),
            "bases.csv:5:1 basis: \"tax_town\" is on line 4 already. Give this row another basis, or delete it. [BG301]"),
        new("key_of_several_columns_twice", edition => edition.Add("series", "tax_revenue,Shanghai,2022-01,level,13,亿元,press,yearbook,"),
            "series.csv:4:1 indicator: \"tax_revenue, Shanghai, 2022-01, level\" is on line 2 already. Give this row another indicator, geography, period and measure, or delete it. [BG301]"),
        Fault.Cell("dangling_key_near_a_good_one", "figures", "tax_2022", "indicator", "tax_revenu",
            "figures.csv:2:10 indicator: \"tax_revenu\" is not in indicators.csv. Did you mean tax_revenue? Write a key from there, or add the row. [BG302]"),
        Fault.Cell("dangling_key_far_from_any", "figures", "funded_2022", "indicator", "zzz",
            "figures.csv:10:13 indicator: \"zzz\" is not in indicators.csv. Write a key from there, or add the row. [BG302]"),
        Fault.Cell("dangling_part", "figures", "tax_2022_nov", "part_of", "tax_2020",
            "figures.csv:3:85 part_of: \"tax_2020\" is not in figures.csv. Did you mean tax_2021, tax_2022, tax_2023? Write a key from there, or add the row. [BG302]"),
        Fault.Cell("unknown_section", "exclusions", "2022年", "section", "1.1.2",
            "exclusions.csv:2:7 section: \"1.1.2\" is not in sections.csv. Did you mean 1.1.1? Write a key from there, or add the row. [BG302]"),
        Fault.Cell("renamed_key_is_missed_once_a_column", "sections", "2.0.1", "section", "2.0.2",
            "figures.csv:5:71 section: \"2.0.1\" is not in sections.csv. Did you mean 2.0.2? Write a key from there, or add the row. 2 more rows have the same. [BG302]",
            "projects.csv:3:103 section: \"2.0.1\" is not in sections.csv. Did you mean 2.0.2? Write a key from there, or add the row. 1 more row has the same. [BG302]"),
        Fault.Cell("empty_key_is_not_missed_elsewhere", "indicators", "tax_revenue", "indicator", "",
            "indicators.csv:2:1 indicator: The cell is empty, and every row needs a value here. [BG212]"),
        Fault.Cell("empty_key_of_a_project", "projects", "school_2022", "project", "",
            "projects.csv:2:1 project: The cell is empty, and every row needs a value here. [BG212]"),
        Fault.Cell("undeclared_source", "figures", "tax_2021", "source", "yearbok",
            "figures.csv:12:75 source: The source \"yearbok\" is not declared. Did you mean yearbook? Declare it in datapackage.json, under sources. [BG303]"),
        new("table_that_the_edition_does_not_have", edition =>
        {
            edition.Delete("bases.csv");
            edition.Json(package =>
            {
                package["resources"]!.AsArray().RemoveAt(2);
                package["resources"]![2]!["schema"]!["foreignKeys"]!.AsArray().RemoveAt(1);
            });
            foreach (var key in new[] { "tax_2022_nov", "tax_2022_share", "tax_2023", "tax_2023_growth", "budget_2023", "budget_2022", "tax_2021" })
            {
                edition.Set("figures", key, "basis", "");
            }
        },
            "figures.csv:2:61 basis: \"tax_town\" refers to the table bases, which this edition does not have. Add the table, or empty the cell. [BG304]"),
        Fault.Cell("figure_that_is_its_own_whole", "figures", "tax_2022", "part_of", "tax_2022",
            "figures.csv:2:72 part_of: tax_2022 refers to itself. Write another row, or empty the cell. [BG312]"),
        Fault.Cell("figures_in_a_circle", "figures", "tax_2022", "part_of", "tax_2022_nov",
            "figures.csv:2:72 part_of: These rows refer to each other in a circle: tax_2022 → tax_2022_nov → tax_2022. Empty one of the cells. [BG312]"),
        Fault.Cell("project_that_continues_itself", "projects", "school_2023", "continues", "school_2023",
            "projects.csv:3:91 continues: school_2023 refers to itself. Write another row, or empty the cell. [BG312]"),
        new("base_figures_in_a_circle", edition =>
        {
            edition.Set("figures", "tax_2023_growth", "base_figure", "tax_2022_share");
            edition.Set("figures", "tax_2022_share", "base_figure", "tax_2023_growth");
        },
            "figures.csv:4:90 base_figure: These rows refer to each other in a circle: tax_2022_share → tax_2023_growth → tax_2022_share. Empty one of the cells. [BG312]"),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => Faults.Names(All);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_of_a_key_is_told_exactly(string name) => Faults.Try(All, name);
}
