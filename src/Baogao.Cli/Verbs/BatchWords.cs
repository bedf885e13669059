using System.Globalization;

namespace Baogao.Cli.Verbs;

/// <summary>What commands over many reports say in their lines.</summary>
internal static class BatchWords
{
    /// <summary><c>1 report</c>, <c>12 reports</c>.</summary>
    public static string Reports(int count) => count == 1 ? "1 report" : string.Create(CultureInfo.InvariantCulture, $"{count} reports");

    /// <summary><c>0.42 s</c></summary>
    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    /// <summary>Place and year: <c>江苏省, 2026</c>.</summary>
    public static string Of(string place, int year)
        => string.Create(CultureInfo.InvariantCulture, $"{(place.Length > 0 ? place : "place unknown")}, {(year > 0 ? year.ToString(CultureInfo.InvariantCulture) : "year unknown")}");
}
