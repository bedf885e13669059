using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Publishing;

/// <summary>A chart of the researcher's own on a slide or as a file: the look of the others instead of plotly's default one, and text that can be read.</summary>
internal static partial class OwnFigure
{
    /// <summary>A copy of the figure, its text in this size.</summary>
    public static JsonNode Of(JsonObject output, int text)
    {
        var figure = output.DeepClone();
        var layout = Member(figure, "layout");
        layout.Remove("template");
        layout["paper_bgcolor"] = "#ffffff";
        layout["plot_bgcolor"] = "#ffffff";
        layout["colorway"] ??= new JsonArray("#0b5fa5", "#6b7785");
        var font = Member(layout, "font");
        font["size"] = text;
        font["color"] ??= "#1f2933";
        foreach (var axis in layout.Where(member => member.Key.Contains("axis", StringComparison.Ordinal)).Select(member => member.Value).OfType<JsonObject>())
        {
            Member(axis, "tickfont")["size"] = text;
            axis["gridcolor"] ??= "#e4e7eb";
            axis["zerolinecolor"] ??= "#52606d";
        }

        return figure;
    }

    /// <summary>Its title as plain text, or null where it has none: plotly's titles are HTML of a few tags.</summary>
    public static string? Title(JsonNode figure)
        => (figure["layout"] as JsonObject)?["title"] is var given && (given is JsonObject title ? title["text"] : given) is JsonValue value && value.TryGetValue<string>(out var text)
            ? WebUtility.HtmlDecode(Tag().Replace(text, " ")) : null;

    /// <summary>A member that is an object, made where there is none.</summary>
    public static JsonObject Member(JsonNode parent, string name)
    {
        if (parent[name] is not JsonObject member)
        {
            parent[name] = member = [];
        }

        return member;
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
