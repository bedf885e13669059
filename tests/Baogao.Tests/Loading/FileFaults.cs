using System.Text;

namespace Baogao.Tests.Loading;

public class FileFaults
{
    internal static IReadOnlyList<Fault> All { get; } =
    [
        new("no_package", edition => edition.Delete("datapackage.json"),
            "datapackage.json: The file is missing: this folder is no edition. Give the folder that holds datapackage.json, such as data/gaohang-2022. [BG102]"),
        new("package_is_a_folder", edition =>
        {
            edition.Delete("datapackage.json");
            edition.Afterwards(folder => Directory.CreateDirectory(Path.Join(folder, "datapackage.json")));
        },
            "datapackage.json: A folder stands where a file is expected. Move it away. [BG103]"),
        new("missing_table_file", edition => edition.Delete("sections.csv"),
            "sections.csv: The table is declared in datapackage.json and is not there. Restore the file, or take the resource out. [BG110]"),
        new("gbk", edition => edition.Bytes("bases.csv", CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetBytes(edition["bases.csv"])),
            "bases.csv: The file is not UTF-8; it looks like GBK. Save it as UTF-8 (in Excel: \"CSV UTF-8\"). [BG104]"),
        new("utf_16", edition => edition.Bytes("bases.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(edition["bases.csv"])]),
            "bases.csv: The file is UTF-16. Save it as UTF-8 (in Excel: \"CSV UTF-8\"). [BG104]"),
        new("utf_16_without_mark", edition => edition.Bytes("bases.csv", Encoding.BigEndianUnicode.GetBytes("basis,indicator,name_as_written\n")),
            "bases.csv: The file is UTF-16. Save it as UTF-8 (in Excel: \"CSV UTF-8\"). [BG104]"),
        new("damaged_bytes", edition => edition.Bytes("bases.csv", [.. Encoding.UTF8.GetBytes("basis,indicator\n税收"), 0xFF, 0x0A]),
            "bases.csv:2:3: The file is not UTF-8: a byte here belongs to no character. Restore the file, or save it as UTF-8. [BG104]"),
        new("too_large", edition => edition.Afterwards(folder =>
        {
            using var file = File.OpenWrite(Path.Join(folder, "figures.csv"));
            file.SetLength(100L * 1024 * 1024);
        }),
            "figures.csv: The file has 100 MB, and at most 16 MB are read. Put another file in its place, with the rows of this edition only. [BG105]"),
        new("sixteen_megabytes_of_one_line", edition => edition["figures.csv"] = new string('a', 16 * 1024 * 1024),
            "figures.csv:1: These are not the columns of figures. They are figure,indicator,period,period_basis,kind,measure,comparator,value,value_text,unit,basis,base_figure,base_period,part_of,section,quote,source,note. [BG231]"),
        new("package_too_large", edition => edition["datapackage.json"] += new string(' ', 1 << 20),
            "datapackage.json: The file has 2 MB, and at most 1 MB are read. Put another file in its place, with the rows of this edition only. [BG105]"),
        new("empty_file", edition => edition["bases.csv"] = "",
            "bases.csv: The file is empty. Restore its contents, or take it out of datapackage.json. [BG106]"),
        new("symbolic_link_out_of_the_folder", edition =>
        {
            edition.Delete("bases.csv");
            edition.Afterwards(folder => File.CreateSymbolicLink(Path.Join(folder, "bases.csv"), "/etc/hostname"));
        },
            "bases.csv: The file is a symbolic link. Nothing outside the edition's folder is read: put the file itself here. [BG107]"),
        new("package_is_a_symbolic_link", edition =>
        {
            edition.Delete("datapackage.json");
            edition.Afterwards(folder => File.CreateSymbolicLink(Path.Join(folder, "datapackage.json"), "/dev/zero"));
        },
            "datapackage.json: The file is a symbolic link. Nothing outside the edition's folder is read: put the file itself here. [BG107]"),
        new("undeclared_table", edition => edition["prices.csv"] = "price\n1\n",
            "prices.csv: The file is not declared in datapackage.json and was not read. Declare it, or move it away. [BG108]"),
        new("more_problems_than_are_listed", edition => edition["exclusions.csv"] = "quote,section,reason\n" + string.Concat(Enumerable.Repeat("a,b\n", 102)),
            [
                .. Enumerable.Range(2, 100).Select(line => $"exclusions.csv:{line}: The row has too few cells: 2, expected 3. Write a comma for every empty cell. [BG206]"),
                "exclusions.csv: 2 more problems are not listed. Mend these 100 first. [BG109]",
            ]),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => Faults.Names(All);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_of_a_file_is_told_exactly(string name) => Faults.Try(All, name);

    [Fact]
    public void A_missing_folder_names_the_editions_beside_it()
    {
        using var folder = new TemporaryFolder();
        new SmallEdition().Write(folder.Path + "/gaohang-2022");
        new SmallEdition().Write(folder.Path + "/shanghai-2022");
        Directory.CreateDirectory(folder.Path + "/empty");
        var problems = ReportReader.Read(folder.Path + "/gaohang-2202").Problems;
        Assert.Equal($"{folder.Path}/gaohang-2202: There is no such folder. Did you mean gaohang-2022? The editions beside it are gaohang-2022 and shanghai-2022. [BG101]", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_said_to_be_one()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Path + "/report", "");
        Assert.Equal($"{folder.Path}/report: This is a file. Give the folder that holds it. [BG101]", Assert.Single(ReportReader.Read(folder.Path + "/report").Problems).ToString());
    }
}
