using System.Text.RegularExpressions;
using Baogao.Loading.Schema;

namespace Baogao.Reading.Drafting;

/// <summary>The rows of <c>honours</c>: distinctions, and places among the first so many.</summary>
internal static class HonourRows
{
    internal static DraftTable Of(IEnumerable<DraftRow> rows, PlaceLevel level) => new(EditionSchema.Honours.Schema, [.. rows.Select((row, i) => Row(row, i + 1, level))]);

    private static Dictionary<string, string> Row(DraftRow row, int number, PlaceLevel level)
    {
        var cells = DraftCells.Of(row);
        cells["honour"] = $"h{number:000}";
        cells["holder"] = level switch { PlaceLevel.Nation => "nation", PlaceLevel.Province => "province", PlaceLevel.City => "municipality", PlaceLevel.County => "county", _ => "town" };
        cells["level"] = Level(row.Quote);
        if (row is HonourDraft honour)
        {
            cells["title_zh"] = cells["title_en"] = honour.Title;
            cells["distinction"] = honour.Distinction;
            cells["period"] = honour.Period?.ToString() ?? "";
        }
        else if (row is FigureDraft rank)
        {
            cells["title_zh"] = cells["title_en"] = rank.Name;
            cells["distinction"] = "top_n";
            cells["n"] = DraftCells.Number((int)rank.Value);
            cells["period"] = rank.Period.ToString();
        }

        return cells;
    }

    private static string Level(string words)
        => Nation.IsMatch(words) ? "national" : Province.IsMatch(words) ? "provincial" : City.IsMatch(words) ? "city" : District.IsMatch(words) ? "district" : "";

    private static readonly Regex Nation = new("全国|国家|国内|我国");

    private static readonly Regex Province = new("全省|省级");

    private static readonly Regex City = new("全市|市级");

    private static readonly Regex District = new("全区|区级|全县|县级");
}
