using System.Text.Json.Nodes;
using Baogao.Charts;
using Plotly.NET;

namespace Baogao.Tests.Charts;

/// <summary>A researcher's own chart: drawn as it is, but for names that would be cut off.</summary>
public class PlotlyFiguresTests
{
    private static GenericChart Bars() => Plotly.NET.CSharp.Chart.Bar<int, string, string>([3, 1], Keys: new[] { "a name that is long", "another" });

    [Fact]
    public void Axes_get_the_room_that_their_names_take()
    {
        var layout = JsonNode.Parse(PlotlyFigures.ToJson(Bars()))!["layout"]!;
        Assert.True((bool)layout["xaxis"]!["automargin"]!);
        Assert.True((bool)layout["yaxis"]!["automargin"]!);
    }

    [Fact]
    public void What_the_chart_says_of_its_axes_stays()
    {
        var axis = new Plotly.NET.LayoutObjects.LinearAxis();
        axis.SetProperty("automargin", false);
        axis.SetProperty("range", new[] { 0, 9 });
        var layout = GenericChart.getLayout(Bars());
        layout.SetProperty("xaxis", axis);
        var figure = JsonNode.Parse(PlotlyFigures.ToJson(GenericChart.setLayout(layout, Bars())))!["layout"]!;
        Assert.False((bool)figure["xaxis"]!["automargin"]!);
        Assert.Equal([0, 9], figure["xaxis"]!["range"]!.AsArray().Select(value => (int)value!));
    }

    [Fact]
    public void A_title_is_a_text_and_no_markup()
        => Assert.Equal("3 &lt; 5 &amp; &lt;b&gt;", (string?)JsonNode.Parse(PlotlyFigures.ToJson(Bars().WithTitle("3 < 5 & <b>")))!["layout"]!["title"]!["text"]);
}
