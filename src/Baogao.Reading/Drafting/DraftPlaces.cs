using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Reading.Drafting;

/// <summary>The places of a draft: the report's own, and the one above it that the text names with it (浦东新区高行镇) or that another edition tells.</summary>
/// <param name="List">The list for the package.</param>
/// <param name="Name">The report's own name in it.</param>
/// <param name="Zh">Its title.</param>
/// <param name="En">Its title in English; the Chinese one stands for it where no edition tells it.</param>
internal sealed record DraftPlaces(JsonArray List, string Name, string Zh, string En)
{
    /// <summary>The places of a report.</summary>
    internal static DraftPlaces Of(DraftOptions options, string place, LikeEdition like)
    {
        var parts = Within.Match(place);
        var (above, own) = parts.Success ? (parts.Groups["above"].Value, parts.Groups["own"].Value) : ("", place);
        if (Known(like, own) is { } known)
        {
            return new((JsonArray)like.Places.DeepClone(), known["name"]!.ToString(), own, known["title"]!.ToString());
        }

        var name = Year.Replace(options.Name, "");
        var written = new JsonObject { ["name"] = name, ["title"] = own, ["title_zh"] = own, ["level"] = PackageDraft.LevelOf(own).Token() };
        if (Known(like, above) is { } shared)
        {
            // A neighbour: what lies above it lies above this place too.
            written["above"] = shared["name"]!.ToString();
            return new([written, .. like.Places.OfType<JsonObject>().Where(one => IsAbove(like, shared, one)).Select(one => one.DeepClone())], name, own, own);
        }

        if (above.Length > 0)
        {
            written["above"] = name + "-above";
            return new([written, new JsonObject { ["name"] = name + "-above", ["title"] = above, ["title_zh"] = above, ["level"] = PackageDraft.LevelOf(above).Token() }], name, own, own);
        }

        return new([written], name, own, own);
    }

    private static JsonObject? Known(LikeEdition like, string title) => title.Length == 0 ? null : like.Places.OfType<JsonObject>().FirstOrDefault(one => one["title_zh"]?.ToString() == title);

    private static bool IsAbove(LikeEdition like, JsonObject from, JsonObject one)
    {
        for (var at = from; at is not null; at = like.Places.OfType<JsonObject>().FirstOrDefault(other => other["name"]?.ToString() == at["above"]?.ToString()))
        {
            if (ReferenceEquals(at, one))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Regex Year = new("-[0-9]{4}(?:-.*)?$");

    // 浦东新区高行镇, 苏州市吴江区; not 上海市 or 湘西自治州.
    private static readonly Regex Within = new(@"^(?<above>[\p{IsCJKUnifiedIdeographs}]{1,16}(?:省|自治区|新区|市|州|县|区))(?<own>[\p{IsCJKUnifiedIdeographs}]{1,8}(?:市|县|区|旗|镇|乡|街道))$");
}
