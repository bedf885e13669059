using System.Text.Json.Nodes;

namespace Baogao.Loading.Tidying;

/// <summary>Writes town and district, as packages gave them before, as places with levels. A package that has places stays as it is.</summary>
internal static class PlacesWriter
{
    private static readonly string[] Old = ["place_zh", "place_en", "district_zh", "district_en"];

    internal static void Write(JsonObject package)
    {
        if (package["report"] is not JsonObject report || report["place"] is not null || report["place_zh"] is null)
        {
            return;
        }

        var places = new JsonArray();
        var hasDistrict = report["district_zh"] is not null || report["district_en"] is not null;
        places.Add(Place("place", report, "town", hasDistrict ? "district" : null));
        if (hasDistrict)
        {
            places.Add(Place("district", report, "county", null));
        }

        foreach (var name in Old)
        {
            report.Remove(name);
        }

        report.Insert(0, "place", "place");
        package.Insert(package.IndexOf("report"), "places", places);
    }

    private static JsonObject Place(string name, JsonObject report, string level, string? above)
    {
        var place = new JsonObject { ["name"] = name, ["title"] = report[name + "_en"]?.DeepClone(), ["title_zh"] = report[name + "_zh"]?.DeepClone(), ["level"] = level };
        if (above is not null)
        {
            place["above"] = above;
        }

        return place;
    }
}
