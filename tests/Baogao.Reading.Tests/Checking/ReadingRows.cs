using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baogao.Reading.Checking;
using Baogao.Reading.Text;

namespace Baogao.Reading.Tests.Checking;

/// <summary>An edition with a figure for each of some readings of a text, as a person who agrees with them would write it, checked against that text.</summary>
internal static partial class ReadingRows
{
    private const string Figures = "figure,indicator,period,period_basis,kind,measure,comparator,value,value_text,unit,basis,base_figure,base_period,part_of,section,quote,source,note,value_high";
    private const int LongestQuote = 400;

    /// <summary>The result; row <c>f007</c> is of the reading at index 7.</summary>
    internal static CheckResult Check(string folder, ReportText text, int reviewYear, IReadOnlyList<Reading> readings)
    {
        var (figures, indicators) = (new StringBuilder(Figures + "\n"), new StringBuilder("indicator,name_zh,name_en,theme,better,stock_or_flow,note\n"));
        for (var i = 0; i < readings.Count; i++)
        {
            var name = string.Concat(readings[i].Indicator.Where(c => c is not (',' or '"')));
            indicators.Append(CultureInfo.InvariantCulture, $"i{i:000},{(name.Length == 0 ? "指标" : name)},Indicator,economy,,,\n");
            figures.Append(Row(text.Text, readings[i], i));
        }

        File.WriteAllText(Path.Combine(folder, "sections.csv"), "section,mark,title_zh,title_en\n0.0.0,,全文,Text\n");
        File.WriteAllText(Path.Combine(folder, "indicators.csv"), indicators.ToString());
        File.WriteAllText(Path.Combine(folder, "figures.csv"), figures.ToString());
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), new JsonObject
        {
            ["name"] = "readings",
            ["title"] = "Readings",
            ["sources"] = new JsonArray(new JsonObject { ["name"] = "report", ["title"] = "The report", ["kind"] = "primary" }, new JsonObject { ["name"] = "other", ["title"] = "Another", ["path"] = "https://example.org/other", ["kind"] = "secondary" }),
            ["places"] = new JsonArray(new JsonObject { ["name"] = "place", ["title"] = "Place", ["title_zh"] = "某地", ["level"] = "province" }),
            ["report"] = new JsonObject { ["place"] = "place", ["year"] = reviewYear },
            ["resources"] = new JsonArray(),
        }.ToJsonString());
        var tidy = EditionTidy.Compare(folder);
        File.WriteAllText(tidy.Path, tidy.Text!.Replace("\"maxLength\": 40", $"\"maxLength\": {LongestQuote}", StringComparison.Ordinal));
        var source = Path.Combine(folder, text.Name + ".txt");
        File.WriteAllText(source, string.Join('\n', text.LineStarts.Select((start, i) => text.Text[start..(i + 1 < text.LineStarts.Count ? text.LineStarts[i + 1] : text.Text.Length)])));
        return ReportChecker.Check(folder, source);
    }

    private static string Row(string text, Reading reading, int i)
    {
        var (measure, unit, value, words) = Shape(text, reading);
        var period = reading.Period;
        var level = measure == Measure.TargetShare ? $"b{i:000},i{i:000},{period},stated,actual,level,eq,1,,个,,,,,,,other,,\n" : "";
        var basis = ReadingBasis(reading);
        return level + string.Join(',', $"f{i:000}", $"i{i:000}", period, basis, reading.Kind?.Token(), measure.Token(), reading.Comparator?.Token(), Number(value), words, unit, "",
            measure == Measure.TargetShare ? $"b{i:000}" : "", measure == Measure.Growth ? Base(reading.Period) : "", "", "0.0.0", "\"" + Quote(text, reading) + "\"", "report", "", Number(reading.ValueHigh)) + "\n";
    }

    // What the loader allows: per cent for growth, shares and rates, 倍 for multiples, and value_text for what is not written as a number with its unit.
    private static (Measure Measure, string Unit, decimal Value, string Words) Shape(string text, Reading reading)
    {
        var measure = reading.Measure ?? Measure.Level;
        var (unit, value) = (reading.Unit, reading.Value ?? 0);
        var written = text.Substring(reading.Position, reading.Number.Length + (text.AsSpan(reading.Position + reading.Number.Length).StartsWith(unit, StringComparison.Ordinal) ? unit.Length : 0));
        var words = written.EndsWith(unit, StringComparison.Ordinal) && unit.Length > 0 && char.IsAsciiDigit(reading.Number[0]) && Parts(text, reading) is null ? "" : written;
        if (measure == Measure.Ratio && Parts(text, reading) is { } parts)
        {
            return (Measure.Ratio, "", Math.Round(reading.Value!.Value / parts.Second, 4, MidpointRounding.AwayFromZero) / 1.0000m, $"{reading.Number}{text[reading.Position + reading.Number.Length]}{parts.Words}");
        }

        (unit, value, measure) = unit switch { "成" => ("%", value * 10, measure), "番" => ("倍", (decimal)Math.Pow(2, (double)value), Measure.Multiple), "" when measure == Measure.Ratio => ("", value, measure), "" or "大" or "佳" => ("个", value, measure), _ => (unit, value, measure) };
        measure = (measure, unit) switch
        {
            (Measure.Growth, not "%") => Measure.Change,
            (Measure.Rate or Measure.TargetShare, not "%") => Measure.Level,
            (Measure.Multiple, _) when !unit.EndsWith('倍') => Measure.Level,
            (Measure.Level, "%") => Measure.Rate,
            (Measure.Change, "%") => Measure.Growth,
            _ => measure,
        };
        return (measure, unit, value, words);
    }

    private static (decimal Second, string Words)? Parts(string text, Reading reading)
    {
        var end = reading.Position + reading.Number.Length;
        var digits = end < text.Length && text[end] is ':' or '∶' or '/' ? string.Concat(text.Skip(end + 1).TakeWhile(c => char.IsAsciiDigit(c) || c == '.')) : "";
        return digits.Length > 0 ? (decimal.Parse(digits, CultureInfo.InvariantCulture), digits) : null;
    }

    // The period before: what is compared is for other tests.
    private static string Base(string period) => (int.Parse(period[..4], CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture);

    private static string ReadingBasis(Reading reading)
        => Stated().Match(reading.Reason) is { Success: true } words ? reading.Quote.Contains(words.Groups["words"].Value, StringComparison.Ordinal) ? "stated" : "same_sentence"
            : reading.Reason.Contains("period: since a base year", StringComparison.Ordinal) || reading.Reason.Contains("period: yearly average", StringComparison.Ordinal) ? "stated" : "unstated";

    [GeneratedRegex("period: stated: (?<words>[^;]+)")]
    private static partial Regex Stated();

    /// <summary>The shortest run around the number, its unit included, that stands once in the text.</summary>
    private static string Quote(string text, Reading reading)
    {
        var (start, end) = (reading.Position, Math.Min(text.Length, reading.Position + reading.Number.Length));
        var last = end;
        while (last < text.Length && last - end < 24 && text[last] is not (',' or '。' or ';' or '、' or ':'))
        {
            last++;
        }

        end = last;
        while (start > 0 && (IsMark(text[start]) || text.IndexOf(text[start..end], StringComparison.Ordinal) != text.LastIndexOf(text[start..end], StringComparison.Ordinal)))
        {
            start--;
        }

        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..end].TrimEnd('!', '?');
    }

    private static bool IsMark(char c) => c is ',' or '。' or ';' or '、' or ':' or '!' or '?';

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
