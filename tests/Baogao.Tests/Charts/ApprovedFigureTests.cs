using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>The figure JSON of each chart is a file that a person has looked at.</summary>
public class ApprovedFigureTests
{
    private static readonly string Folder = Path.Combine(RealData.Root, "tests", "Baogao.Tests", "Charts", "Approved");
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Theory]
    [InlineData(Language.English, "en")]
    [InlineData(Language.Chinese, "zh")]
    public void Figures_are_as_approved(Language language, string code)
    {
        var write = Environment.GetEnvironmentVariable("BAOGAO_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") is null;
        var changed = new List<string>();
        foreach (var chart in EveryChart.Approved(language))
        {
            var file = Path.Combine(Folder, $"{chart.Id}.{code}.json");
            var json = JsonNode.Parse(chart.ToFigureJson())!.ToJsonString(Readable) + "\n";
            if (write)
            {
                Directory.CreateDirectory(Folder);
                File.WriteAllText(file, json);
            }
            else if (!File.Exists(file) || File.ReadAllText(file) != json)
            {
                changed.Add(Path.GetFileName(file));
            }
        }

        Assert.True(changed.Count == 0, $"Not as approved: {string.Join(", ", changed)}. Look at the charts; if they are right, run the tests once with BAOGAO_APPROVE=1 (never in CI) and commit the files.");
    }

    [Fact]
    public void No_approved_file_is_left_over()
    {
        var known = EveryChart.Approved(Language.English).Select(chart => chart.Id + ".en.json").Concat(EveryChart.Approved(Language.Chinese).Select(chart => chart.Id + ".zh.json"));
        Assert.Equal(known.Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }
}
