using System.Text.Json.Nodes;

namespace Baogao.Tests.Loading;

public class RecordFaults
{
    internal static IReadOnlyList<Fault> All { get; } =
    [
        Fault.Cell("place_above_the_peers", "rankings", "tax_first", "place", "25",
            "rankings.csv:2:75 place: Place 25 among 24 peers cannot be. Correct the place or the peers. [BG332]"),
        Fault.Cell("place_that_the_quote_does_not_hold", "rankings", "tax_first", "place", "2",
            "rankings.csv:2:75 place: The quote does not hold the place 2. Correct the cell or the quote. [BG335]"),
        Fault.Cell("scope_that_the_quote_does_not_hold", "rankings", "tax_first", "scope", "全市",
            "rankings.csv:2:78 scope: The quote does not hold the scope \"全市\". Correct the cell or the quote. [BG335]"),
        Fault.Cell("grade_that_the_quote_does_not_hold", "rankings", "tax_first", "grade", "良好",
            "rankings.csv:2:95 grade: The quote does not hold the grade \"良好\". Correct the cell or the quote. [BG335]"),
        Fault.Cell("fewest_that_the_quote_does_not_hold", "rankings", "fewest", "quote", "街镇",
            "rankings.csv:3:47 among: The quote does not hold 最少, which one_of_fewest means. Correct the cell or the quote. [BG335]"),
        Fault.Cell("neither_place_nor_anything_instead", "rankings", "fewest", "among", "",
            "rankings.csv:3:46 place: The ranking has no place, and says nothing instead. Write the place, or fill among or grade. [BG333]"),
        Fault.Cell("place_and_among_others", "rankings", "fewest", "place", "3",
            "rankings.csv:3:46 place: The ranking has a place and is among others. Keep the place 3 or \"one_of_fewest\". [BG333]"),
        Fault.Cell("peers_without_a_source", "rankings", "tax_first", "peers_source", "",
            "rankings.csv:2:86 peers_source: The number of peers needs its source. Write one that datapackage.json declares. [BG334]"),
        Fault.Cell("source_without_peers", "rankings", "tax_first", "peers", "",
            "rankings.csv:2:83 peers: A source for the number of peers, and no number. Write it, or empty peers_source. [BG334]"),
        Fault.Cell("place_that_the_quote_says", "rankings", "tax_first", "place", "",
            "rankings.csv:2:75 place: The quote says 第一名, and the cell is empty. Fill it, or correct the quote. [BG335]"),
        Fault.Cell("grade_that_the_quote_says", "rankings", "tax_first", "grade", "",
            "rankings.csv:2:95 grade: The quote says 优秀, and the cell is empty. Fill it, or correct the quote. [BG335]"),
        Fault.Cell("ranking_of_the_future", "rankings", "tax_first", "period", "2023",
            "rankings.csv:2:63 period: 2023 had not begun on the day of the report, 2022-12-27. Correct the period. [BG345]"),
        Fault.Cell("planned_project_of_the_past", "projects", "school_2022", "status", "planned",
            "projects.csv:2:62 status: A project of 2022 is planned, and the report looks back on 2022. Correct the year or the status. [BG347]"),
        Fault.Cell("done_project_of_the_future", "projects", "parking_2023", "status", "done",
            "projects.csv:4:56 status: A project of 2023 is done, and the report looks back on 2022. Write planned, or correct the year. [BG347]"),
        Fault.Cell("number_that_the_quote_has", "projects", "parking_2023", "number", "",
            "projects.csv:4:25 number: The quote begins with (四), and the number is empty. Correct one. [BG339]"),
        Fault.Cell("top_n_without_n", "honours", "doorstep", "n", "",
            "honours.csv:3:58 n: top_n needs its n. Write how many were chosen. [BG336]"),
        Fault.Cell("n_without_top_n", "honours", "reading_town", "n", "3",
            "honours.csv:2:58 n: Only top_n has an n, not first. Empty the cell, or write top_n. [BG336]"),
        Fault.Cell("n_that_the_quote_does_not_hold", "honours", "doorstep", "n", "11",
            "honours.csv:3:58 n: The quote does not hold 11. Correct the n or the quote. [BG337]"),
        Fault.Cell("distinction_that_the_quote_does_not_hold", "honours", "reading_town", "distinction", "only",
            "honours.csv:2:52 distinction: only needs 唯一 in the quote. Correct the distinction or the quote. [BG337]"),
        Fault.Cell("number_without_a_programme", "projects", "parking_2023", "programme", "",
            "projects.csv:4:20 number: A project outside the programmes has no number. Empty the cell, or write the programme. [BG338]"),
        new("number_twice", edition =>
        {
            edition.Set("projects", "parking_2023", "number", "3");
            edition.Set("projects", "parking_2023", "quote", "停车场");
        },
            "projects.csv:4:25 number: school_2023 is number 3 of major 2023 already. Correct one of the numbers. [BG338]"),
        Fault.Cell("number_that_the_quote_does_not_have", "projects", "parking_2023", "number", "5",
            "projects.csv:4:25 number: The quote begins with (四), and the number is 5. Correct one. [BG339]"),
        Fault.Cell("continues_a_project_of_the_same_year", "projects", "parking_2023", "continues", "school_2023",
            "projects.csv:4:64 continues: school_2023 is of 2023, which is not before 2023. Write an earlier project. [BG340]"),
        Fault.Cell("parcel_that_is_not_written", "projects", "school_2022", "parcels", "G02-12",
            "projects.csv:2:55 parcels: Neither the quote nor the name holds the parcel \"G02-12\". Correct it; parcels are separated by semicolons. [BG341]"),
        Fault.Cell("parcels_with_a_wrong_separator", "projects", "school_2023", "parcels", "G02-10、G02-12",
            "projects.csv:3:69 parcels: Neither the quote nor the name holds the parcel \"G02-10、G02-12\". Correct it; parcels are separated by semicolons. [BG341]"),
        Fault.Cell("statistic_that_is_excluded", "exclusions", "2022年", "quote", "深度回落",
            "exclusions.csv:2:1 quote: \"深度回落\" is a statistic in milestones.csv, line 3, and excluded here. Delete one. [BG342]"),
        Fault.Cell("section_without_a_mark", "sections", "2.0.1", "mark", "",
            "sections.csv:4:7 mark: Only the front matter, 0.0.0, has no mark. Write the characters with which the section's first line starts. [BG343]"),
        Fault.Cell("milestone_in_another_month", "milestones", "opening", "period", "2022-02",
            "milestones.csv:2:9 period: The quote names 1月, and the period is 2022-02. Write the month of the quote. [BG344]"),
        Fault.Cell("milestone_without_its_month", "milestones", "opening", "period", "",
            "milestones.csv:2:9 period: The quote names 1月, and the period is empty. Write the month of the quote. [BG344]"),
        Fault.Cell("milestone_without_a_section", "milestones", "opening", "section", "",
            "milestones.csv:2:29 section: A step that the report tells needs a section. Write where the text says it, or name the source that says it. [BG321]"),
        new("milestone_of_another_source_with_a_section", edition =>
        {
            edition.AddColumn("milestones", "source", "").Set("milestones", "opening", "source", "yearbook");
            edition.Json(package => package["resources"]!.AsArray().Single(resource => (string?)resource!["name"] == "milestones")!["schema"]!["fields"]!.AsArray().Add(new JsonObject { ["name"] = "source", ["type"] = "string" }));
        },
            "milestones.csv:2:29 section: yearbook is a secondary source: what it says stands in no section of the report. Empty the cell, or leave the source empty. [BG322]"),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => Faults.Names(All);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_of_a_record_is_told_exactly(string name) => Faults.Try(All, name);
}
