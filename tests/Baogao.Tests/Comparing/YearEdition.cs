using System.Globalization;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Comparing;

/// <summary>Made-up reports of a town that does not exist, one a year.</summary>
internal static class YearEdition
{
    /// <summary>The report on a year.</summary>
    /// <param name="year">The year that it reviews.</param>
    /// <param name="figures">Rows: id, indicator, period, kind, measure, comparator, value, unit, and what else stands there: <c>high=6</c>, <c>basis=b</c>, <c>vintage=2023</c>, <c>wording=左右</c>, <c>indicator</c> of the catalogue.</param>
    /// <param name="rankings">Rows: name, place, field of peers.</param>
    /// <param name="projects">Rows: name, year, status.</param>
    /// <param name="place">The Chinese name of the town.</param>
    public static Report Of(int year, string[] figures, string[]? rankings = null, string[]? projects = null, string place = "虚溪镇")
    {
        using var folder = new TemporaryFolder();
        var edition = Path.Join(folder.Path, string.Create(CultureInfo.InvariantCulture, $"xuxi-{year}"));
        Write(edition, year, figures, rankings ?? [], projects ?? [], place);
        return Report.Load(edition);
    }

    public static void Write(string edition, int year, string[] figures, string[] rankings, string[] projects, string place)
    {
        Directory.CreateDirectory(edition);
        var text = year.ToString(CultureInfo.InvariantCulture);
        File.WriteAllText(Path.Join(edition, "sections.csv"), "section,mark,title_zh,title_en\n1.1.1,（一）,经济,Economy\n");
        File.WriteAllText(Path.Join(edition, "bases.csv"), "basis,indicator,name_as_written,coverage,note\nbudget_a,general_public_budget_revenue,一般公共预算收入,All.,\nbudget_b,general_public_budget_revenue,区级一般公共预算收入,District level.,\n");
        File.WriteAllText(Path.Join(edition, "figures.csv"), "figure,indicator,period,period_basis,kind,measure,comparator,value,value_text,unit,basis,base_figure,base_period,part_of,section,quote,source,note,value_high,wording,vintage\n" + string.Concat(figures.Select(Figure)));
        WriteRows("rankings.csv", "ranking,assessment_zh,assessment_en,what,indicator,period,period_basis,place,among,scope,peers,peers_source,grade,section,quote\n", rankings.Select((row, at) => Ranking(row.Split(' '), at, text)));
        WriteRows("projects.csv", "project,year,programme,number,name_zh,name_en,category,area,parcels,status,continues,section,quote\n", projects.Select((row, at) => Project(row.Split(' '), at)));
        File.WriteAllText(Path.Join(edition, "datapackage.json"), $$"""
            {"name": "{{Path.GetFileName(edition)}}", "title": "Xuxi: report on {{text}}", "title_zh": "{{place}}{{text}}年政府工作报告", "description": "Made up.", "version": "1.0.0", "created": "2026-01-01T00:00:00Z",
            "licenses": [{"name": "CC-BY-4.0"}], "contributors": [{"title": "Editor"}],
            "sources": [{"name": "report", "title": "Report on {{text}}", "title_zh": "{{text}}年报告", "kind": "primary"}],
            "places": [{"name": "{{(place == "虚溪镇" ? "xuxi" : "other")}}", "title": "Xuxi Town", "title_zh": "{{place}}", "level": "town"}],
            "report": {"place": "{{(place == "虚溪镇" ? "xuxi" : "other")}}", "year": {{text}}}, "resources": [{"name": "sections", "path": "sections.csv"}]}
            """);
        File.WriteAllText(Path.Join(edition, "datapackage.json"), EditionTidy.Compare(edition).Text);

        void WriteRows(string file, string head, IEnumerable<string> rows)
        {
            if (rows.Any())
            {
                File.WriteAllText(Path.Join(edition, file), head + string.Concat(rows));
            }
        }
    }

    private static string Figure(string row)
    {
        var cells = row.Split(' ');
        string More(string name) => cells.Skip(8).Where(cell => cell.StartsWith(name + "=", StringComparison.Ordinal)).Select(cell => cell[(name.Length + 1)..]).FirstOrDefault() ?? "";
        var quote = $"{cells[0]}{cells[6].TrimStart('-')}{(More("high") is { Length: > 0 } high ? $"至{high}" : "")}{cells[7]}{More("wording")}";
        return $"{cells[0]},{cells[1]},{cells[2]},stated,{cells[3]},{cells[4]},{cells[5]},{cells[6]},,{cells[7]},{More("basis")},,{(cells[4] == "growth" ? (int.Parse(cells[2][..4], CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture) : "")},,1.1.1,{quote},report,,{More("high")},{More("wording")},{More("vintage")}\n";
    }

    private static string Ranking(string[] cells, int at, string year)
        => $"r{at.ToString(CultureInfo.InvariantCulture)},{cells[0]},{cells[0]},assessment,,{year},stated,{cells[1]},,{cells[2]},,,,1.1.1,{cells[0]}{cells[2]}第{cells[1]}名\n";

    private static string Project(string[] cells, int at)
        => $"p{at.ToString(CultureInfo.InvariantCulture)},{cells[1]},,,{cells[0]},{cells[0]},commerce,elsewhere,,{cells[2]},,1.1.1,{cells[0]}\n";
}
