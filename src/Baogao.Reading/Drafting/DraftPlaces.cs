using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Reading.Drafting;

/// <summary>The places of a draft: the report's own, with the places above it where the edition that it is like tells them.</summary>
internal static partial class DraftPlaces
{
    /// <summary>The list of places, the report's own name in it, and that place's title in English.</summary>
    internal static (JsonArray Places, string Name, string Title) Of(DraftOptions options, string place, LikeEdition like)
    {
        var known = like.Places.OfType<JsonObject>().FirstOrDefault(one => one["title_zh"]?.ToString() == place);
        if (known is not null)
        {
            return ((JsonArray)like.Places.DeepClone(), known["name"]!.ToString(), known["title"]!.ToString());
        }

        var name = Year().Replace(options.Name, "");
        return (new JsonArray(new JsonObject { ["name"] = name, ["title"] = place, ["title_zh"] = place, ["level"] = PackageDraft.LevelOf(place).Token() }), name, place);
    }

    [GeneratedRegex("-[0-9]{4}$")]
    private static partial Regex Year();
}
