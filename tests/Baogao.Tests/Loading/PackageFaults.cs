using System.Text.Json.Nodes;

namespace Baogao.Tests.Loading;

public class PackageFaults
{
    internal static IReadOnlyList<Fault> All { get; } =
    [
        new("comma_missing", edition => edition.Replace("datapackage.json", "\"small\",", "\"small\""),
            "datapackage.json:3:3: This is not JSON: '\"' is invalid after a value. Expected either ',', '}', or ']'. [BG111]"),
        new("cut_off", edition => edition["datapackage.json"] = "{\n  \"name\": \"高行\", \"title\"",
            "datapackage.json:2:24: This is not JSON: Expected a value, but instead reached end of data. [BG111]"),
        new("half_a_surrogate", edition => edition.Replace("datapackage.json", "For tests.", "\\ud800"),
            "datapackage.json:4:18: This is not JSON: half of a surrogate pair (\\uD800 to \\uDFFF) is no character. [BG111]"),
        new("a_list_instead_of_an_object", edition => edition["datapackage.json"] = "[]",
            "datapackage.json:1:1: An object { … } is expected. [BG113]"),
        Fault.Json("title_missing", package => package.Remove("title"),
            "datapackage.json:1:1 title: The property is missing. Add \"title\". [BG112]"),
        Fault.Json("title_misspelt", package =>
        {
            package.Remove("title");
            package["titel"] = "A";
        },
            "datapackage.json:1:1 title: The property is missing. Add \"title\", or rename \"titel\". [BG112]"),
        Fault.Json("title_empty", package => package["title"] = " ",
            "datapackage.json:3:12 title: A text is expected, between quotation marks and not empty. [BG113]"),
        Fault.Json("chinese_title_empty", package => package["title_zh"] = "",
            "datapackage.json:738:15 title_zh: A text is expected, between quotation marks and not empty. [BG113]"),
        Fault.Json("name_with_blanks", package => package["name"] = "Gaohang 2022",
            "datapackage.json:2:11 name: \"Gaohang 2022\" is no name. Use small letters, digits, . _ and -, as in gaohang-2022. [BG113]"),
        Fault.Json("no_licence", package => package["licenses"] = new JsonArray(),
            "datapackage.json:7:15 licenses: A list [ … ] with at least one item is expected. [BG113]"),
        Fault.Json("year_as_text", package => package["report"]!["year"] = "2022",
            "datapackage.json:47:13 year: A year from 1900 to 2200 is expected, such as 2022, without quotation marks. [BG113]"),
        Fault.Json("delivered_is_no_day", package => package["report"]!["delivered"] = "27.12.2022",
            "datapackage.json:48:18 delivered: \"27.12.2022\" is not a day. Write it as 2022-12-27. [BG113]"),
        Fault.Json("place_that_is_not_declared", package => package["report"]!["place"] = "gaohan",
            "datapackage.json:46:14 place: \"gaohan\" is not among places. Did you mean gaohang? Write a name from there, or add the place. [BG123]"),
        Fault.Json("place_above_that_is_not_declared", package => package["places"]![1]!["above"] = "shanghai",
            "datapackage.json:43:16 above: \"shanghai\" is not among places. Write a name from there, or add the place. [BG123]"),
        Fault.Json("places_in_a_circle", package => package["places"]![1]!["above"] = "gaohang",
            "datapackage.json:43:16 above: These places lie above each other in a circle: gaohang → pudong → gaohang. Correct one of them. [BG124]"),
        Fault.Json("place_above_itself", package => package["places"]![1]!["above"] = "pudong",
            "datapackage.json:43:16 above: pudong lies above itself. Write the place that it belongs to, or take \"above\" out. [BG124]"),
        Fault.Json("unknown_level", package => package["places"]![0]!["level"] = "village",
            "datapackage.json:35:16 level: \"village\" is no level of a place. Write nation, province, city, county or town. [BG113]"),
        Fault.Json("place_twice", package => package["places"]![1]!["name"] = "gaohang",
            "datapackage.json:36:16 above: \"pudong\" is not among places. Write a name from there, or add the place. [BG123]",
            "datapackage.json:39:15 name: The place \"gaohang\" is declared twice. Take one out, or name it otherwise. [BG114]"),
        Fault.Json("place_in_the_old_form", package => package["report"] = new JsonObject { ["place_zh"] = "高行镇", ["place_en"] = "Gaohang Town", ["year"] = 2022 },
            "datapackage.json:45:13 place_zh: The place is written in the old form and read as a town in a district. Run baogao tidy on the edition to write it as places with levels. [BG125]"),
        new("optional_column_that_is_not_described", edition => edition.AddColumn("milestones", "review", ""),
            "datapackage.json fields: milestones.csv has the column review, and this file does not describe it. Run baogao tidy FOLDER. [BG126]"),
        Fault.Json("optional_column_that_is_described_and_not_there", package => Schema(package, 6)["fields"]!.AsArray().Add(new JsonObject { ["name"] = "review", ["type"] = "string" }),
            "datapackage.json fields: milestones.csv does without the column review, and this file describes it. Run baogao tidy FOLDER. [BG126]"),
        Fault.Json("report_missing", package => package.Remove("report"),
            "datapackage.json:1:1 report: The property is missing. Add \"report\". [BG112]"),
        new("property_twice", edition => edition.Replace("datapackage.json", "\"title\"", "\"name\": \"small\",\n  \"title\""),
            "datapackage.json:3:3 name: The property is there twice. Take one out. [BG114]"),
        Fault.Json("source_twice", package => package["sources"]!.AsArray().Add(package["sources"]![0]!.DeepClone()),
            "datapackage.json:30:15 name: The source \"report\" is declared twice. Take one out, or name it otherwise. [BG114]"),
        Fault.Json("source_of_unknown_kind", package => package["sources"]![1]!["kind"] = "tertiary",
            "datapackage.json:27:15 kind: \"tertiary\" is no kind of source. Write primary (the report itself) or secondary. [BG113]"),
        Fault.Json("two_primary_sources", package => package["sources"]![1]!["kind"] = "primary",
            "datapackage.json:17:14 sources: report and yearbook are all primary. Only the report itself is: make the others secondary. [BG122]"),
        Fault.Json("no_primary_source", package => package["sources"]![0]!["kind"] = "secondary",
            "datapackage.json:17:14 sources: The edition has sections of a report, and no source is the report. Declare it with \"kind\": \"primary\". [BG122]"),
        Fault.Json("enum_that_is_no_list", package => Constrain(package, 7, 6, new JsonObject { ["enum"] = "parking" }),
            "datapackage.json:551:23 enum: A list [ … ] with at least one item is expected. [BG113]"),
        Fault.Json("maximum_as_text", package => Constrain(package, 7, 3, new JsonObject { ["maximum"] = "20" }),
            "datapackage.json:539:26 maximum: A number is expected, without quotation marks. [BG113]"),
        Fault.Json("value_outside_of_an_enum_of_the_package", package => Constrain(package, 7, 6, new JsonObject { ["enum"] = new JsonArray("educations", "parking") }),
            "projects.csv:2:38 category: \"education\" is none of the values that datapackage.json allows. Did you mean educations? Write one of them, or add it to the enum there. [BG232]",
            "projects.csv:3:52 category: \"education\" is none of the values that datapackage.json allows. Did you mean educations? Write one of them, or add it to the enum there. [BG232]"),
        Fault.Json("text_longer_than_the_package_allows", package => Constrain(package, 9, 0, new JsonObject { ["maxLength"] = 4 }),
            "exclusions.csv:2:1 quote: The cell has 5 characters, and datapackage.json allows 4. Shorten it. [BG232]"),
        Fault.Json("number_above_what_the_package_allows", package => Constrain(package, 7, 3, new JsonObject { ["minimum"] = 1, ["maximum"] = 3 }),
            "projects.csv:4:25 number: 4 is more than datapackage.json allows. Write 3 or less. [BG232]"),
        Fault.Json("number_below_what_the_package_allows", package => Constrain(package, 4, 10, new JsonObject { ["minimum"] = 25 }),
            "rankings.csv:2:83 peers: 24 is less than datapackage.json allows. Write 25 or more. [BG232]"),
        Fault.Json("cell_that_the_package_requires", package => Constrain(package, 8, 8, new JsonObject { ["required"] = true }),
            "series.csv:2:60 note: The cell is empty, and every row needs a value here. [BG212]",
            "series.csv:3:78 note: The cell is empty, and every row needs a value here. [BG212]"),
        Fault.Json("table_twice", package => package["resources"]!.AsArray().Add(package["resources"]![0]!.DeepClone()),
            "datapackage.json:738:15 name: The table sections is declared twice. Take one out. [BG114]"),
        Fault.Json("unknown_table", package => package["resources"]![9]!["name"] = "exclusion",
            "datapackage.json:670:15 name: \"exclusion\" is no table of an edition. Did you mean exclusions? [BG116]"),
        Fault.Json("unknown_table_far_from_any", package => package["resources"]![9]!["name"] = "prices",
            "datapackage.json:670:15 name: \"prices\" is no table of an edition. The tables are sections, indicators, bases, figures, rankings, honours, milestones, shortcomings, projects, series, exclusions, codes and accepted. [BG116]"),
        Fault.Json("path_climbs_out", package => package["resources"]![0]!["path"] = "../gaohang-2022/sections.csv",
            "datapackage.json:53:15 path: \"../gaohang-2022/sections.csv\" leads out of the edition's folder. Put the table beside datapackage.json and write \"sections.csv\". [BG115]"),
        Fault.Json("path_is_absolute", package => package["resources"]![0]!["path"] = "/etc/passwd",
            "datapackage.json:53:15 path: \"/etc/passwd\" leads out of the edition's folder. Put the table beside datapackage.json and write \"sections.csv\". [BG115]"),
        Fault.Json("path_is_of_windows", package => package["resources"]![0]!["path"] = "C:\\data\\sections.csv",
            "datapackage.json:53:15 path: \"C:\\data\\sections.csv\" leads out of the edition's folder. Put the table beside datapackage.json and write \"sections.csv\". [BG115]"),
        Fault.Json("path_is_an_address", package => package["resources"]![0]!["path"] = "https://example.org/sections.csv",
            "datapackage.json:53:15 path: \"https://example.org/sections.csv\" is an address, and nothing is fetched. Put the table beside datapackage.json and write \"sections.csv\". [BG115]"),
        Fault.Json("path_is_another_file", package => package["resources"]![0]!["path"] = "parts.csv",
            "datapackage.json:53:15 path: \"parts.csv\" is not the file of this table. Put the table beside datapackage.json and write \"sections.csv\". [BG118]"),
        Fault.Json("path_is_a_list", package => package["resources"]![0]!["path"] = new JsonArray("sections.csv"),
            "datapackage.json:53:15 path: A text is expected, between quotation marks and not empty. [BG113]"),
        Fault.Json("encoding_gbk", package => package["resources"]![0]!["encoding"] = "gbk",
            "datapackage.json:54:19 encoding: Tables are UTF-8. Write \"utf-8\". [BG113]"),
        Fault.Json("field_missing", package => Schema(package, 0)["fields"]!.AsArray().RemoveAt(1),
            "datapackage.json:56:19 fields: The schema of sections differs from the library's. The column mark is missing. It stands after section. [BG119]"),
        Fault.Json("field_unknown", package => Schema(package, 0)["fields"]!.AsArray().Add(new JsonObject { ["name"] = "colour", ["type"] = "string" }),
            "datapackage.json:73:11 fields: The schema of sections differs from the library's. \"colour\" is no column of sections. Take it out; remarks belong in a note. [BG119]"),
        Fault.Json("field_misspelt", package => Schema(package, 0)["fields"]![2]!["name"] = "title_cn",
            "datapackage.json:65:11 fields: The schema of sections differs from the library's. \"title_cn\" is no column of sections. Did you mean title_zh? [BG119]"),
        Fault.Json("fields_in_another_order", package =>
        {
            var fields = Schema(package, 0)["fields"]!.AsArray();
            var mark = fields[1]!;
            fields.RemoveAt(1);
            fields.Add(mark);
        },
            "datapackage.json:61:11 fields: The schema of sections differs from the library's. title_zh stands where mark is expected. The order is section,mark,title_zh,title_en. [BG119]"),
        Fault.Json("field_of_another_type", package => Schema(package, 3)["fields"]![7]!["type"] = "string",
            "datapackage.json:202:21 type: \"string\" is not the type of figures.value. Write \"number\". [BG120]"),
        Fault.Json("another_primary_key", package => Schema(package, 7)["primaryKey"] = "year",
            "datapackage.json:576:23 primaryKey: The key of projects is \"project\". Write that. [BG121]"),
        Fault.Json("no_primary_key", package => Schema(package, 7).Remove("primaryKey"),
            "datapackage.json:521:17 primaryKey: The property is missing. Add \"primaryKey\". [BG112]"),
        Fault.Json("foreign_key_missing", package => Schema(package, 6).Remove("foreignKeys"),
            "datapackage.json:472:17 foreignKeys: The foreign key from milestones.section to sections is missing. Add it. [BG121]"),
        Fault.Json("foreign_key_to_indicators_may_be_missing", package => Schema(package, 2).Remove("foreignKeys")),
        Fault.Json("foreign_key_to_another_table", package => Schema(package, 2)["foreignKeys"]![0]!["reference"]!["resource"] = "figures",
            "datapackage.json:152:11 foreignKeys: bases has no such foreign key. Its foreign keys are indicator to indicators. [BG121]"),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => Faults.Names(All);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_of_the_package_is_told_exactly(string name) => Faults.Try(All, name);

    private static void Constrain(JsonObject package, int resource, int field, JsonObject constraints) => Schema(package, resource)["fields"]![field]!["constraints"] = constraints;

    private static JsonObject Schema(JsonObject package, int resource) => package["resources"]![resource]!["schema"]!.AsObject();
}
