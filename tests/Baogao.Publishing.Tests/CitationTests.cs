using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Notebooks.Tests;
using Baogao.Tests.Analysis;

namespace Baogao.Publishing.Tests;

/// <summary>A citation says what the edition holds, and nothing else.</summary>
public class CitationTests
{
    [Fact]
    public void A_report_is_cited_by_place_title_and_year()
    {
        var chart = ReportCharts.Projects(RealData.Gaohang).In(Language.English);
        Assert.Equal("上海市浦东新区高行镇. 高行镇政府工作报告（2022年12月27日）[R]. 2022.", Citation.GbT(chart, [RealData.Gaohang]));
        Assert.Equal("Gaohang Town, Pudong New Area, Shanghai. (2022). Gaohang Town: government work report of 27 December 2022 [Government report].", Citation.Apa(chart, [RealData.Gaohang]));
    }

    [Fact]
    public void The_contributor_in_the_role_of_publisher_is_named_and_no_other()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        foreach (var file in Directory.GetFiles(Path.Combine(RealData.Root, "data", "gaohang-2022")))
        {
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        }

        var package = Path.Combine(folder.Path, "datapackage.json");
        File.WriteAllText(package, File.ReadAllText(package).Replace("\"contributors\": [", """
            "contributors": [ { "title": "Gaohang People's Government", "title_zh": "高行镇人民政府", "roles": ["publisher"] },
            """, StringComparison.Ordinal));
        var report = Report.Load(folder.Path);
        var chart = ReportCharts.Projects(report).In(Language.English);
        Assert.Equal("上海市浦东新区高行镇. 高行镇政府工作报告（2022年12月27日）[R]. 高行镇人民政府, 2022.", Citation.GbT(chart, [report]));
        Assert.EndsWith("[Government report]. Gaohang People's Government.", Citation.Apa(chart, [report]), StringComparison.Ordinal);
    }

    [Fact]
    public void Secondary_sources_follow_with_the_address_that_is_known_and_no_day_of_access()
    {
        var chart = ReportCharts.RecoveryMeasured(RealData.Shanghai).In(Language.English);
        var lines = Citation.GbT(chart, [RealData.Shanghai]).Split('\n');
        Assert.All(lines, line => Assert.Matches(@"\[EB/OL\]\. https?://\S+\.$|\[Z\]\.$", line));
        Assert.DoesNotContain("[R]", string.Concat(lines), StringComparison.Ordinal);
        Assert.DoesNotContain("2026", string.Concat(lines), StringComparison.Ordinal);
    }
}
