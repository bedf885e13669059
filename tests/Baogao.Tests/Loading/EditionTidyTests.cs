using Baogao.Languages;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Baogao.Tests.Charts;

namespace Baogao.Tests.Loading;

/// <summary>The tool's part of <c>datapackage.json</c>: in step in every edition of the project, and brought in step without a loss.</summary>
public class EditionTidyTests
{
    [Fact]
    public void Every_edition_of_the_project_is_tidy()
    {
        var editions = Directory.EnumerateDirectories(Path.Combine(RealData.Root, "data")).Where(folder => File.Exists(Path.Combine(folder, "datapackage.json")))
            .Append(EveryChart.MadeUp.Directory).ToList();
        Assert.True(editions.Count >= 4);
        Assert.All(editions, edition => Assert.Empty(EditionTidy.Compare(edition).Differences));
    }

    [Fact]
    public void An_edition_of_an_earlier_version_is_changed_without_a_loss()
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        edition.Json(package =>
        {
            package.Remove("places");
            package["report"] = new System.Text.Json.Nodes.JsonObject
            {
                ["place_zh"] = "高行镇", ["place_en"] = "Gaohang Town", ["district_zh"] = "浦东新区", ["district_en"] = "Pudong New Area", ["year"] = 2022, ["delivered"] = "2022-12-27",
            };
            package["keywords"] = new System.Text.Json.Nodes.JsonArray("高行镇");
            package["resources"]![3]!["licence"] = "own";
            var field = package["resources"]![3]!["schema"]!["fields"]![15]!;
            field["constraints"] = new System.Text.Json.Nodes.JsonObject { ["maxLength"] = 30, ["required"] = false };
            field["example"] = "增长25%";
        });
        edition.Write(folder.Path);
        var before = Report.Load(folder.Path);

        var tidy = EditionTidy.Compare(folder.Path);
        Assert.Contains("report.district_zh: removes \"浦东新区\"", tidy.Differences);
        Assert.Contains("places: adds [{\"name\":\"place\",\"title\":\"Gaohang Town\",\"title_zh\":\"高行镇\",\"level\":\"town\",\"above\":\"district\"},{\"name\":\"district\",\"title\":\"…", tidy.Differences);
        Assert.Contains("resources.figures.schema.fields.value.title: adds \"Value\"", tidy.Differences);
        File.WriteAllText(tidy.Path, tidy.Text);

        Assert.Empty(EditionTidy.Compare(folder.Path).Differences);
        var (after, problems) = ReportReader.Read(folder.Path);
        Assert.Empty(problems);
        Assert.Equal("Gaohang Town, Pudong New Area", after!.Place.FullName(Language.English));
        Assert.Equal(before.Place.Name, after.Place.Name);
        Assert.Equal(before.Figures, after.Figures);
        foreach (var own in new[] { "\"keywords\"", "\"licence\": \"own\"", "\"maxLength\": 30", "\"example\": \"增长25%\"" })
        {
            Assert.Contains(own, tidy.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>An earlier version wrote that each figure has a value and each milestone a phase.</summary>
    [Fact]
    public void What_is_not_required_any_more_is_taken_out()
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        edition.Json(package =>
        {
            foreach (var (table, column) in (IEnumerable<(int, int)>)[(3, 7), (3, 9), (6, 2)])
            {
                package["resources"]![table]!["schema"]!["fields"]![column]!["constraints"] = new System.Text.Json.Nodes.JsonObject { ["required"] = true };
            }
        });
        edition.Write(folder.Path);
        var tidy = EditionTidy.Compare(folder.Path);
        Assert.Contains("resources.figures.schema.fields.value.constraints: removes {\"required\":true}", tidy.Differences);
        Assert.Contains("resources.milestones.schema.fields.phase.constraints: removes {\"required\":true}", tidy.Differences);
        Assert.DoesNotContain(tidy.Differences, difference => difference.StartsWith("resources.figures.schema.fields.unit.constraints", StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_that_a_file_gains_is_described()
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        edition.AddColumn("milestones", "review", "draft");
        edition.AddColumn("milestones", "confidence", "0.8");
        edition.Write(folder.Path);
        File.WriteAllText(Path.Join(folder.Path, "datapackage.json"), EditionTidy.Compare(folder.Path).Text);
        var (report, problems) = ReportReader.Read(folder.Path);
        Assert.Empty(problems);
        Assert.All(report!.Milestones, milestone => Assert.Equal((true, 0.8m), (milestone.Provenance.IsDraft, milestone.Provenance.Confidence)));
        Assert.All(report.Figures, figure => Assert.False(figure.Provenance.IsDraft));
    }

    [Theory]
    [InlineData("[]", "datapackage.json:1:1: An object { … } is expected. [BG113]")]
    [InlineData("{ \"name\": \"a\", \"name\": \"b\" }", "datapackage.json:1:16 name: The property is there twice. Take one out. [BG114]")]
    [InlineData("{", "datapackage.json:1:2: This is not JSON: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed. [BG111]")]
    public void A_package_that_cannot_be_read_is_left_alone(string text, string problem)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Join(folder.Path, "datapackage.json"), text);
        var tidy = EditionTidy.Compare(folder.Path);
        Assert.Null(tidy.Text);
        Assert.Equal(problem, Assert.Single(tidy.Problems).ToString().Replace(folder.Path + "/", "", StringComparison.Ordinal));
    }
}
