using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Tests.Charts.Static;

/// <summary>What of plotly the library's figures use. A drawing that uses more must be drawn statically too: then it is added here.</summary>
public partial class FigureSubsetTests
{
    // Members that the static drawing reads, or that mean nothing to it: what is shown on hovering, and what a window does.
    private const string Known =
        """
        data.bar cliponaxis customdata hovertemplate hovertext marker orientation type width x xaxis y yaxis
        data.scatter cliponaxis connectgaps customdata error_x error_y hoverinfo hovertemplate hovertext line marker mode type x xaxis y yaxis
        error_x array arrayminus color symmetric thickness type width
        error_y array arrayminus color symmetric thickness type width
        marker color line pattern size symbol
        line color dash width
        pattern fgcolor fillmode shape size solidity
        layout annotations autosize barmode font height hoverlabel margin paper_bgcolor plot_bgcolor showlegend title xaxis yaxis
        annotations align bgcolor bordercolor borderpad borderwidth font name showarrow text x xanchor xref xshift y yanchor yref yshift
        axis anchor categoryarray categoryorder domain fixedrange gridcolor range showgrid showticklabels tickangle tickcolor tickfont ticklen ticks ticktext tickvals type visible zeroline zerolinecolor
        title font pad text x xanchor xref
        font color family size
        tickfont color size
        margin b l r t
        pad l
        hoverlabel align bgcolor bordercolor font
        """;

    // Values that the static drawing takes for granted.
    private static readonly (string Member, string Value)[] Fixed =
    [
        ("data.bar.orientation", "h"), ("pattern.fillmode", "overlay"), ("layout.barmode", "overlay"), ("data.scatter.connectgaps", "false"), ("error_x.symmetric", "false"), ("error_y.symmetric", "false"),
        ("error_x.type", "data"), ("error_y.type", "data"), ("annotations.showarrow", "false"), ("title.x", "0"), ("title.xanchor", "left"), ("title.xref", "container"), ("axis.tickangle", "0"),
        ("axis.categoryorder", "array"), ("axis.type", "category"), ("layout.showlegend", "false"),
    ];

    private static readonly HashSet<string> Members =
        [.. Known.Split('\n').Select(line => line.Trim().Split(' ')).SelectMany(line => line.Skip(1), (line, member) => $"{line[0]}.{member}")];

    [Fact]
    public void Figures_use_no_more_of_plotly_than_the_static_drawing_knows()
    {
        var used = new HashSet<(string Member, string Value)>();
        foreach (var chart in EveryChart.Drawn)
        {
            string[] figures = [chart.ToFigureJson(), chart.ToNarrowFigureJson(), .. chart.ToSlides().Select(slide => slide.FigureJson)];
            foreach (var figure in figures.Select(json => JsonNode.Parse(json)!))
            {
                foreach (var trace in figure["data"]!.AsArray())
                {
                    Walk($"data.{trace!["type"]}", trace, used);
                }

                Walk("layout", figure["layout"]!, used);
            }
        }

        Assert.Empty(used.Select(each => each.Member).Except(Members));
        Assert.All(Fixed, known => Assert.Equal([known.Value], used.Where(each => each.Member == known.Member).Select(each => each.Value)));
        Assert.Empty(Members.Except(used.Select(each => each.Member)));
    }

    private static void Walk(string name, JsonNode? node, HashSet<(string Member, string Value)> used)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Walk(name, item, used);
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var (member, value) in members)
            {
                used.Add(($"{name}.{Number().Replace(member, "")}", value is JsonValue ? value.ToString() : ""));
                Walk(Axis().IsMatch(member) ? "axis" : member, value, used);
            }
        }
    }

    [GeneratedRegex("[0-9]+$")]
    private static partial Regex Number();

    [GeneratedRegex("^[xy]axis[0-9]*$")]
    private static partial Regex Axis();
}
