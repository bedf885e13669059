using System.IO.Compression;

namespace Baogao.Acceptance;

/// <summary><c>baogao export</c> and <c>baogao import</c> as a user runs them.</summary>
public sealed class ExchangeTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_workbook_that_was_edited_is_shown_written_on_request_and_the_old_table_kept()
    {
        var export = workspace.Run("export", "--xlsx", "a.xlsx", "pudong-2022");
        Assert.Equal((0, "a.xlsx: data/pudong-2022 as a workbook. Bring it back with: baogao import a.xlsx --into pudong-2022"), (export.ExitCode, export.Output.TrimEnd()));
        var same = workspace.Run("import", "a.xlsx", "--into", "pudong-2022");
        Assert.Equal((0, "data/pudong-2022: no difference."), (same.ExitCode, same.Output.TrimEnd()));

        var (table, before) = (workspace["data/pudong-2022/indicators.csv"], File.ReadAllText(workspace["data/pudong-2022/indicators.csv"]));
        Edit("战略性新兴产业产值比重", "新兴产业比重");
        var shown = workspace.Run("import", "a.xlsx", "--into", "pudong-2022");
        Assert.Equal(7, shown.ExitCode);
        Assert.Equal(
            [
                "indicators: 0 added, 0 removed, 1 changed",
                "  changed strategic_industry_share (row 2): name_zh 战略性新兴产业产值比重 → 新兴产业比重",
                "data/pudong-2022: not written. To write these changes: add --yes.",
            ],
            shown.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')));
        Assert.Equal(before, File.ReadAllText(table));

        var written = workspace.Run("import", "a.xlsx", "--into", "pudong-2022", "--yes");
        Assert.Equal(0, written.ExitCode);
        Assert.Equal(before.Replace("战略性新兴产业产值比重", "新兴产业比重", StringComparison.Ordinal), File.ReadAllText(table));
        var kept = Assert.Single(Directory.GetFiles(workspace[".baogao/before/pudong-2022"], "*", SearchOption.AllDirectories));
        Assert.Equal(("indicators.csv", before), (Path.GetFileName(kept), File.ReadAllText(kept)));
        Assert.Contains($"written. The tables as they were: .baogao/before/pudong-2022/{Path.GetFileName(Path.GetDirectoryName(kept))}", written.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateDirectories(workspace["data"]), folder => Path.GetFileName(folder).StartsWith('.'));
    }

    [Fact]
    public void What_is_refused_says_why_and_writes_nothing()
    {
        Assert.Equal(0, workspace.Run("export", "--xlsx", "a.xlsx", "pudong-2022").ExitCode);
        var bytes = File.ReadAllBytes(workspace["a.xlsx"]);
        Refused(3, "a.xlsx: the workbook is of the edition pudong-2022, not of gaohang-2022. Import it with --into pudong-2022", "import", "a.xlsx", "--into", "gaohang-2022", "--yes");
        Refused(2, "No edition pudong-2023. Did you mean pudong-2022", "import", "a.xlsx", "--into", "pudong-2023");
        Refused(2, "Nothing to write: say as what.", "export", "pudong-2022");
        Refused(2, "--xlsx a.csv: expected the name of a file that ends in .xlsx.", "export", "--xlsx", "a.csv", "pudong-2022");
        Refused(3, "data/pudong-2022/figures.csv: this is a text file, such as CSV, under the name of a workbook.", "import", "data/pudong-2022/figures.csv", "--into", "pudong-2022");
        File.WriteAllText(workspace[".~lock.a.xlsx#"], "");
        Refused(5, "Cannot write a.xlsx: it is open in another program (.~lock.a.xlsx#).", "export", "--xlsx", "a.xlsx", "pudong-2022");
        Assert.Equal(bytes, File.ReadAllBytes(workspace["a.xlsx"]));

        Edit("up", "upp");
        Refused(3, "a.xlsx indicators!E2 better: \"upp\" is not known here.", "import", "a.xlsx", "--into", "pudong-2022", "--yes");
        Assert.Equal(File.ReadAllText(Path.Combine(BuiltProgram.Root, "data/pudong-2022/indicators.csv")), File.ReadAllText(workspace["data/pudong-2022/indicators.csv"]));
        Assert.False(Directory.Exists(workspace[".baogao"]));
    }

    [Fact]
    public void A_table_of_the_statistics_bureau_goes_into_the_series()
    {
        // The numbers are invented.
        File.WriteAllText(workspace["nbs.csv"], "数据库：月度数据\n时间：2022年\n指标,2022年12月,2022年8月\n社会消费品零售总额_当期值(亿元),\"1,500.10\",1414.3\n社会消费品零售总额_累计增长(%),-9.1,…\n数据来源：国家统计局\n");
        Refused(3, "nbs.csv table: source: \"国家统计局\" is no source of datapackage.json.", "import-series", "nbs.csv", "--into", "shanghai-2022", "--yes");
        Refused(2, "--measure 环比: expected level, growth, level_cumulative or growth_cumulative.", "import-series", "nbs.csv", "--into", "shanghai-2022", "--measure", "环比");
        string[] words = ["import-series", "nbs.csv", "--into", "shanghai-2022", "--geography", "上海市", "--source", "statistics_bureau_202209", "--kind-of-source", "repost"];
        var (table, before) = (workspace["data/shanghai-2022/series.csv"], File.ReadAllText(workspace["data/shanghai-2022/series.csv"]));
        var shown = workspace.Run(words);
        Assert.Equal(
            [
                "series: 1 value already there; 1 cell without a value left out.",
                "series: 1 added, 0 removed, 1 changed",
                "  changed retail_sales, Shanghai, 2022-08, level (row 4): value 1414.39 → 1414.3; kind_of_source official → repost; source shanghai_gov_20220930 → statistics_bureau_202209",
                "  added retail_sales, Shanghai, 2022-12, level (row 4): 1500.10 亿元",
                "data/shanghai-2022: not written. To write these changes: add --yes.",
            ],
            shown.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')));
        Assert.Equal((7, before), (shown.ExitCode, File.ReadAllText(table)));
        Assert.Equal(0, workspace.Run([.. words, "--yes"]).ExitCode);
        Assert.Contains("retail_sales,Shanghai,2022-09,level,1478.53,亿元,repost,statistics_bureau_202209,\nretail_sales,Shanghai,2022-12,level,1500.10,亿元,repost,statistics_bureau_202209,\n", File.ReadAllText(table), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Assert.Single(Directory.GetFiles(workspace[".baogao/before/shanghai-2022"], "*", SearchOption.AllDirectories))));
        Assert.Equal(0, workspace.Run("check", "shanghai-2022").ExitCode);
        var again = workspace.Run(words);
        Assert.Equal((0, "data/shanghai-2022: no difference."), (again.ExitCode, again.Output.TrimEnd().Split('\n')[^1]));
    }

    private void Refused(int code, string said, params string[] words)
    {
        var run = workspace.Run(words);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.Equal(code, run.ExitCode);
    }

    /// <summary>Replaces the text of a cell of the first sheet.</summary>
    private void Edit(string cell, string text)
    {
        using var zip = ZipFile.Open(workspace["a.xlsx"], ZipArchiveMode.Update);
        var entry = zip.GetEntry("xl/worksheets/sheet1.xml")!;
        string sheet;
        using (var reader = new StreamReader(entry.Open()))
        {
            sheet = reader.ReadToEnd();
        }

        Assert.Contains($">{cell}<", sheet, StringComparison.Ordinal);
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
        writer.Write(sheet.Replace($">{cell}<", $">{text}<", StringComparison.Ordinal));
    }
}
