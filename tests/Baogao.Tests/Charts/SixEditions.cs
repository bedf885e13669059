using Baogao.Reading.Drafting;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;
using Baogao.Tests.Analysis;
using Baogao.Tests.Checking;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Charts;

/// <summary>Editions that have little in common: what a chart says of each must be true of it.</summary>
internal static class SixEditions
{
    private const string Ranges = """
        figure,indicator,period,period_basis,kind,measure,comparator,value,value_text,unit,basis,base_figure,base_period,part_of,section,quote,source,note,value_high
        gdp_2025,gdp,2025,stated,target,growth,eq,4.5,,%,,,2024,,2.0.1,总值增长4.5—5%,report,,5
        power_2024,power,2024,stated,actual,level,eq,1800,,亿千瓦时,,,,,1.1.1,发电量1800—1850亿千瓦时,report,,1850
        power_2025,power,2025,stated,target,growth,eq,6,,%,,,2024,,2.0.1,发电量增长6—7%,report,,7
        budget_2025,budget,2025,stated,target,level,eq,23,,亿元,,,,,2.0.1,预算收入计划23—24亿元,report,,24
        urban_2024,urban_share,2024,stated,actual,rate,eq,61,,%,,,,,1.1.1,城镇化率61—62%,report,,62

        """;

    /// <summary>The editions that need no text from outside, by name.</summary>
    public static IReadOnlyDictionary<string, Report> Here { get; } = new Dictionary<string, Report>
    {
        ["the town"] = RealData.Gaohang,
        ["nothing"] = Province("sections.csv"),
        ["one row a table"] = OneRowATable(),
        ["ranges only"] = Province("sections.csv", "indicators.csv", "figures.csv"),
        ["another year"] = EveryChart.MadeUp,
        ["a plan report"] = RealData.Load("pudong-2022"),
    };

    /// <summary>A province as <c>baogao new</c> drafts it; skips the test where the texts are not there.</summary>
    public static Report Drafted()
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(SharedText.Require()))!, "reports", "jiangsu-2026.txt");
        Assert.SkipUnless(File.Exists(path), $"The report is not there: {path}. Set BAOGAO_SHARED to run this test.");
        using var folder = new TemporaryFolder();
        var text = Assert.Single(ReportFiles.Open(path));
        var draft = EditionDrafter.Draft(text, ReportTextReader.Read(text), new DraftOptions("jiangsu-2026", "jiangsu-2026.txt", DateTimeOffset.UnixEpoch));
        foreach (var (file, content) in draft.Files)
        {
            File.WriteAllText(Path.Join(folder.Path, file), content);
        }

        return Report.Load(folder.Path);
    }

    private static Report Province(params string[] tables)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        foreach (var table in tables)
        {
            File.WriteAllText(Path.Join(folder.Path, table), table switch
            {
                "figures.csv" => Ranges,
                "indicators.csv" => ProvinceEdition.Files[table].Replace("border_trade", "economy", StringComparison.Ordinal),
                _ => ProvinceEdition.Files[table],
            });
        }

        File.WriteAllText(Path.Join(folder.Path, "datapackage.json"), ProvinceEdition.Files["datapackage.json"].Replace("indicators", "sections", StringComparison.Ordinal));
        File.WriteAllText(Path.Join(folder.Path, "datapackage.json"), EditionTidy.Compare(folder.Path).Text);
        return Report.Load(folder.Path);
    }

    /// <summary>The town with the first row of each table that charts draw.</summary>
    private static Report OneRowATable()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        foreach (var file in Directory.GetFiles(Path.Combine(RealData.Root, "data", "gaohang-2022")))
        {
            string[] lines = File.ReadAllLines(file);
            var isDrawn = Path.GetFileNameWithoutExtension(file) is "figures" or "rankings" or "honours" or "milestones" or "projects";
            File.WriteAllLines(Path.Join(folder.Path, Path.GetFileName(file)), isDrawn ? lines.Take(2) : lines);
        }

        return Report.Load(folder.Path);
    }
}
