using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Plotly.NET;

namespace Baogao.Charts;

/// <summary>A researcher's own Plotly.NET chart in a notebook. It is drawn as it is: it carries no evidence, unlike a <see cref="ReportChart"/>.</summary>
public static partial class PlotlyFigures
{
    private const string DrawScript =
        "(function(s){var f=s.closest('figure'),p=f.querySelector('.baogao-plot');if(window.Plotly&&!p.hasChildNodes()){" +
        "var g=JSON.parse(f.querySelector('.baogao-figure').textContent);Plotly.newPlot(p,g.data,g.layout,g.config);}})(document.currentScript);";

    /// <summary>The chart as HTML that is drawn where the page has plotly.js. Nothing is fetched.</summary>
    public static string ToHtml(GenericChart chart)
        => $"<figure class=\"baogao-own\"><div class=\"baogao-plot\"></div><script type=\"application/json\" class=\"baogao-figure\">{ChartHtml.Json(ToJson(chart))}</script><script>{DrawScript}</script></figure>";

    /// <summary>The chart with a title: its finding, which a page and a slide show in their own type.</summary>
    public static GenericChart WithTitle(this GenericChart chart, string title)
    {
        var layout = GenericChart.getLayout(chart);
        layout.SetProperty("title", new JObject { ["text"] = PlotText.Encode(title) });
        return GenericChart.setLayout(layout, chart);
    }

    /// <summary>plotly's figure JSON. Axes get the room that their names take, unless the chart says otherwise.</summary>
    public static string ToJson(GenericChart chart)
    {
        var figure = JObject.Parse(FigureSerializer.Of(chart));
        var layout = Member(figure, "layout");
        foreach (var axis in layout.Properties().Select(member => member.Name).Where(name => Axis().IsMatch(name)).Union(["xaxis", "yaxis"]).ToList())
        {
            var member = Member(layout, axis);
            member["automargin"] ??= true;
        }

        return figure.ToString(Newtonsoft.Json.Formatting.None);
    }

    /// <summary>A member that is an object, made where there is none.</summary>
    private static JObject Member(JObject parent, string name)
    {
        if (parent[name] is not JObject member)
        {
            parent[name] = member = [];
        }

        return member;
    }

    [GeneratedRegex("^[xy]axis[0-9]*$")]
    private static partial Regex Axis();
}
