using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baogao.Loading.Tidying;

namespace Baogao.Reading.Drafting;

/// <summary>Writes <c>datapackage.json</c>: what the text says of the report, and what stands for the rest until a person writes it.</summary>
internal static class PackageDraft
{
    internal const string Report = "report";
    private const int Opening = 900;
    private const int LongestQuote = 40;

    internal static string Text(DraftOptions options, ReportReading reading, DateOnly? day, DraftPlaces places, IReadOnlyList<DraftTable> tables)
    {
        var year = reading.Calendar.PlanYear.ToString(CultureInfo.InvariantCulture);
        var delivered = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var zh = $"{places.Zh}政府工作报告（{delivered ?? year + "年"}）";
        var en = $"{places.En}: government work report, {delivered ?? year}";
        var report = new JsonObject { ["place"] = places.Name, ["year"] = reading.Calendar.ReviewYear };
        if (delivered is not null)
        {
            report["delivered"] = delivered;
        }

        var names = tables.Select(table => table.Schema.Name).ToList();
        return PackageText.Of(new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = options.Name,
            ["title"] = en,
            ["title_zh"] = zh,
            ["description"] = "A draft that a program read from the text of the report: every row waits for a person who confirms it. The text of the report is not part of the package.",
            ["version"] = "0.1.0",
            ["created"] = options.Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["licenses"] = new JsonArray(new JsonObject { ["name"] = "notspecified", ["title"] = "Not specified yet" }),
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = "baogao new", ["roles"] = new JsonArray("reader") }),
            ["sources"] = new JsonArray(new JsonObject { ["name"] = Report, ["title"] = $"{en} ({options.File})", ["title_zh"] = $"{zh}（{options.File}）", ["kind"] = "primary" }),
            ["places"] = places.List,
            ["report"] = report,
            ["resources"] = new JsonArray([.. tables.Select(table => ResourceWriter.Write(table.Written, Longer(table), names))]),
        });
    }

    /// <summary>The day that the head of the text gives, where it is of the report's years; null where it gives none.</summary>
    internal static DateOnly? Day(string text, ReportReading reading)
    {
        foreach (Match match in Date.Matches(text[..Math.Min(text.Length, Opening)]))
        {
            if (DateOnly.TryParseExact($"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && day.Year - reading.Calendar.PlanYear is 0 or -1)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The level that a place's name tells by its end.</summary>
    internal static PlaceLevel LevelOf(string place) => place switch
    {
        "全国" => PlaceLevel.Nation,
        "北京市" or "天津市" or "上海市" or "重庆市" => PlaceLevel.Province,
        _ when place.EndsWith('省') || place.EndsWith("自治区", StringComparison.Ordinal) => PlaceLevel.Province,
        _ when place.EndsWith('市') || place.EndsWith("自治州", StringComparison.Ordinal) || place.EndsWith('盟') => PlaceLevel.City,
        _ when place.EndsWith('县') || place.EndsWith('区') || place.EndsWith('旗') => PlaceLevel.County,
        _ => PlaceLevel.Town,
    };

    /// <summary>A table with longer quotes than a new package allows says so.</summary>
    private static JsonObject? Longer(DraftTable table)
        => table.LongestQuote <= LongestQuote ? null : new JsonObject
        {
            ["schema"] = new JsonObject { ["fields"] = new JsonArray(new JsonObject { ["name"] = "quote", ["constraints"] = new JsonObject { ["maxLength"] = table.LongestQuote } }) },
        };

    private static readonly Regex Date = new("(?<![0-9])((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");
}
