using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baogao.Charts;

namespace Baogao.Publishing;

/// <summary>A researcher's own Plotly.NET chart on the page: the picture, a name for those who cannot see it, and the numbers that it draws as a table.</summary>
internal static partial class OwnChart
{
    // What plotly's traces hold a value of for each mark.
    private static readonly string[] Columns = ["labels", "x", "y", "z", "values", "text"];

    public static string ToHtml(PublicationFacts facts, JsonObject figure)
    {
        if (FigureProblem.Of(figure, facts.Texts) is { } problem)
        {
            return
                $"""
                <figure class="baogao-own">{Caption(facts, figure)}<p class="quiet">{HtmlFile.Encode(FigureProblem.Sentence(problem, facts.Texts))}</p>
                {Table(facts, figure)}</figure>
                """;
        }

        return
            $"""
            <figure class="baogao-own">{Caption(facts, figure)}<div class="baogao-plot" role="img" aria-label="{HtmlFile.Encode(Name(facts, figure))}"></div>
            {Table(facts, figure)}<script type="application/json" class="baogao-figure">{ChartHtml.Json(Quiet(figure).ToJsonString())}</script></figure>
            """;
    }

    private static string Name(PublicationFacts facts, JsonObject figure)
        => OwnFigure.Title(figure) is { Length: > 0 } title ? title : facts.Words.OwnChart();

    /// <summary>The title as text of the page, with its Chinese words marked.</summary>
    private static string Caption(PublicationFacts facts, JsonObject figure)
        => OwnFigure.Title(figure) is { Length: > 0 } title ? $"<figcaption><strong>{facts.Html(title)}</strong></figcaption>" : "";

    private static string Table(PublicationFacts facts, JsonObject figure)
    {
        var rows = (figure["data"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(Rows).ToList();
        var used = Columns.Where(column => rows.Any(row => row.ContainsKey(column))).ToList();
        return rows.Count == 0 ? "" : string.Concat(
            $"<details class=\"baogao-data\" open><summary>{facts.Words.OwnNumbers()}</summary><table><thead><tr>",
            string.Concat(used.Select(column => $"<th scope=\"col\">{column}</th>")),
            "</tr></thead><tbody>",
            string.Concat(rows.Select(row => $"<tr>{string.Concat(used.Select(column => $"<td>{facts.Html(row.GetValueOrDefault(column, ""))}</td>"))}</tr>\n")),
            "</tbody></table></details>\n");
    }

    private static IEnumerable<Dictionary<string, string>> Rows(JsonObject trace)
    {
        var lists = Columns.Where(column => trace[column] is JsonArray).ToDictionary(column => column, column => (JsonArray)trace[column]!);
        return Enumerable.Range(0, lists.Values.Select(list => list.Count).DefaultIfEmpty().Max())
            .Select(i => lists.Where(list => i < list.Value.Count).ToDictionary(list => list.Key, list => Convert.ToString(list.Value[i], CultureInfo.InvariantCulture) ?? ""));
    }

    /// <summary>Without links, and without plotly's buttons on the picture, which a screen reader would have to step through.</summary>
    private static JsonNode Quiet(JsonObject figure)
    {
        var quiet = WithoutLinks(figure)!;
        if (quiet["config"] is not JsonObject config)
        {
            quiet["config"] = config = [];
        }

        config["displayModeBar"] = false;
        config["responsive"] = true;
        return quiet;
    }

    /// <summary>
    /// The figure with the text of a link in place of a link: a name of the data that holds one is shown as it is. A style within a text that could name an
    /// address is dropped: its paint would not be loaded, and the text could not be seen.
    /// </summary>
    public static JsonNode? WithoutLinks(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, WithoutLinks(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(WithoutLinks)]),
        JsonValue value when value.TryGetValue<string>(out var text) => Tag().Replace(LinkTag().Replace(text, "&lt;"), tag => AddressStyle().Replace(tag.Value, "")),
        _ => node?.DeepClone(),
    };

    /// <summary>Of the tags that plotly reads in a text, the one that leads elsewhere.</summary>
    [GeneratedRegex(@"<(?=/?[aA][\s/>])")]
    private static partial Regex LinkTag();

    [GeneratedRegex(@"<\w[^<>]*>")]
    private static partial Regex Tag();

    /// <summary>The style of a tag, where it holds more than plain words, numbers and colours.</summary>
    [GeneratedRegex("""\bstyle\s*=\s*(?:"(?!(?:[\w\s:;,.#%+-]|(?:rgb|hsl)a?\([\w\s,.%]*\))*")[^"]*"|'(?!(?:[\w\s:;,.#%+-]|(?:rgb|hsl)a?\([\w\s,.%]*\))*')[^']*')""", RegexOptions.IgnoreCase)]
    private static partial Regex AddressStyle();
}
