using Baogao.Tests.Loading;

namespace Baogao.Tests.Charts;

/// <summary>Made-up editions of Gaohang for 2023: its own next report, which is primary, and what others write of the year.</summary>
internal static class NextEdition
{
    private const string Columns = "figure,indicator,period,period_basis,kind,measure,comparator,value,value_text,unit,basis,base_figure,base_period,part_of,section,quote,source,note\n";

    /// <summary>An edition with these rows: id, period, kind, value, quote and source, separated by blanks.</summary>
    public static Report Of(params string[] taxes)
    {
        using var folder = new TemporaryFolder();
        var edition = Path.Join(folder.Path, "next");
        Write(edition, taxes);
        return Report.Load(edition);
    }

    /// <summary>Writes the edition into a folder.</summary>
    public static void Write(string folder, params string[] taxes)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Join(folder, "sections.csv"), "section,mark,title_zh,title_en\n1.1.1,（一）,经济,Economy\n");
        File.WriteAllText(Path.Join(folder, "bases.csv"), "basis,indicator,name_as_written,coverage,note\ntax_town,tax_revenue,税收收入,Tax revenue of the town.,\n");
        File.WriteAllText(Path.Join(folder, "figures.csv"), Columns + string.Concat(taxes.Select(Row)));
        File.WriteAllText(Path.Join(folder, "datapackage.json"), $$"""
            {"name": "{{Path.GetFileName(folder)}}", "title": "Gaohang Town: made-up report of 2023", "title_zh": "高行镇2023年政府工作报告（虚构）", "description": "Made up.", "version": "1.0.0", "created": "2026-01-01T00:00:00Z",
            "licenses": [{"name": "CC-BY-4.0"}], "contributors": [{"title": "Editor"}],
            "sources": [{"name": "report", "title": "The next report", "title_zh": "下一份报告", "kind": "primary"}, {"name": "paper", "title": "A newspaper", "title_zh": "某报", "kind": "secondary"}],
            "places": [{"name": "gaohang", "title": "Gaohang Town", "title_zh": "高行镇", "level": "town", "above": "pudong"}, {"name": "pudong", "title": "Pudong New Area", "title_zh": "浦东新区", "level": "county"}],
            "report": {"place": "gaohang", "year": 2023, "delivered": "2023-12-28"}, "resources": [{"name": "sections", "path": "sections.csv"}]}
            """);
        File.WriteAllText(Path.Join(folder, "datapackage.json"), EditionTidy.Compare(folder).Text);
    }

    private static string Row(string tax)
    {
        var (id, period, kind, value, source) = tax.Split(' ') is [var a, var b, var c, var d, var e] ? (a, b, c, d, e) : throw new ArgumentException(tax);
        return $"{id},tax_revenue,{period},stated,{kind},level,eq,{value},,亿元,tax_town,,,,{(source == "report" ? $"1.1.1,税收{value}亿元" : ",")},{source},\n";
    }
}
