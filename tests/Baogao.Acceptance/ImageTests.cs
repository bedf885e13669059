using System.Buffers.Binary;
using System.Xml.Linq;

namespace Baogao.Acceptance;

/// <summary>The charts as files for a paper.</summary>
[Collection(SlidesInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed class ImageTests(PublishedFixture published)
{
    [Theory]
    [InlineData("en", "2023 targets: tax revenue 23.2 亿元, +25% on the 2022 estimate")]
    [InlineData("zh", "2023年税收收入计划23.2亿元，比2022年预计数增长25%")]
    public void Every_chart_is_there_as_SVG_and_as_PNG_at_twice_its_size(string language, string title)
    {
        // Skips where there is no browser: then there are no images.
        published.Open(Path.Combine(published.Folder(language), "index.html"));
        var svg = Directory.GetFiles(Path.Combine(published.Folder(language), "images"), "*.svg");
        Assert.True(svg.Length >= 10);
        foreach (var file in svg)
        {
            var picture = XDocument.Load(file).Root!;
            var png = File.ReadAllBytes(Path.ChangeExtension(file, ".png"));
            Assert.Equal(2 * (int)picture.Attribute("width")!, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
            Assert.Equal(2 * (int)picture.Attribute("height")!, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        }

        Assert.Contains(title, XDocument.Load(Path.Combine(published.Folder(language), "images", "targets-2023.svg")).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Images_of_charts_that_are_gone_are_removed_and_a_users_own_files_stay()
    {
        published.RequireBrowser();
        using var workspace = new TestWorkspace();
        Hostile.Write(workspace, "own", ("markdown", "# Own charts"), ("code", "#!import setup.csx\nusing Plotly.NET;"), ("code", Chart("First")), ("code", Chart("Second")));
        Assert.Equal(["own--2.png", "own--2.svg", "own--2.zh.png", "own--2.zh.svg", "own.png", "own.svg", "own.zh.png", "own.zh.svg"], Images("own"));
        Hostile.Write(workspace, "own", ("markdown", "# Own charts"), ("code", "#!import setup.csx\nusing Plotly.NET;"), ("code", Chart("First")), ("code", Chart("Another")));
        Assert.EndsWith(", 4 pictures in both languages as SVG and PNG, 2 drawn anew", workspace.Run("publish", "own").Output.Split('\n').Single(line => line.StartsWith("Images:", StringComparison.Ordinal)), StringComparison.Ordinal);
        File.WriteAllText(workspace["out/images/mine.svg"], "<svg/>");
        Hostile.Write(workspace, "own", ("markdown", "# Own charts"), ("code", "#!import setup.csx\nusing Plotly.NET;"), ("code", Chart("First")));
        Assert.Equal(["mine.svg", "own.png", "own.svg", "own.zh.png", "own.zh.svg"], Images("own"));
        Assert.Equal(["mine.svg", "own.png", "own.svg"], Images("own", "--language", "en"));
        Hostile.Write(workspace, "own", ("markdown", "# No chart"));
        Assert.Equal(["mine.svg"], Images("own"));

        static string Chart(string title) => $"Plotly.NET.CSharp.Chart.Column<int, string, string>(new[] {{ 1, 2 }}, new[] {{ \"a\", \"b\" }}).WithTitle(\"{title}\")";

        IEnumerable<string?> Images(params string[] notebook)
        {
            var run = workspace.Run(["publish", .. notebook]);
            Assert.True(run.ExitCode == 0, run.All);
            return Directory.GetFiles(workspace["out/images"]).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        }
    }
}
