using System.Globalization;

namespace Baogao.Reading.Drafting;

/// <summary>How values are written into the cells of a draft.</summary>
internal static class DraftCells
{
    /// <summary>The cells that each row with a quote has: where it stands, and that no person has confirmed it.</summary>
    internal static Dictionary<string, string> Of(DraftRow row) => new(StringComparer.Ordinal)
    {
        ["section"] = row.Section.ToString(),
        ["quote"] = row.Quote,
        ["review"] = "draft",
        ["confidence"] = Number(Math.Round(row.Confidence, 2)),
    };

    internal static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    internal static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
