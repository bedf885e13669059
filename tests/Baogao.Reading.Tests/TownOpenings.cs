using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Reading.Tests;

/// <summary>Reads an invented report whole.</summary>
internal static class TownOpenings
{
    internal static List<Reading> Figures(string text, string name = "r")
        => [.. ReportTextReader.Read(ReportText.From(name, text)).Readings.Where(reading => reading.Class == NumberClass.Figure && char.IsAsciiDigit(reading.Number[0]))];

    internal static string[] Read(string text, string name = "r")
    {
        var parts = ReportTextReader.Read(ReportText.From(name, text)).Parts;
        return [.. Figures(text, name).Select(reading =>
        {
            var part = parts.Last(item => item.Position <= reading.Position);
            var years = part.IsSpan ? $"{part.FirstYear}/{part.LastYear}" : $"{part.FirstYear}";
            return $"{(part.IsPlan ? "plan" : "review")} {years}: {reading.Indicator.Replace("新建", "", StringComparison.Ordinal).Replace("新修", "", StringComparison.Ordinal).Replace("新增", "", StringComparison.Ordinal)}{reading.Number}{reading.Unit} {reading.Kind?.Token()} {reading.Period}";
        })];
    }
}
