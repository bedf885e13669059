using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Series;

/// <summary>What a cell that looks like a period says.</summary>
/// <param name="Period">The period; null where it is a day or a fault.</param>
/// <param name="Day">A day, by which a program may mean a month, a quarter or a year.</param>
/// <param name="Fault">Why it is no period, and the mend.</param>
internal sealed record PeriodReading(Period? Period, DateOnly? Day = null, string? Fault = null);

/// <summary>Reads months, quarters and years as tables write them: 2022年1-2月, 2022/1, 2022M01, 2022年第一季度, 2022Q1, 1月 with a year given beside it.</summary>
internal static class PeriodText
{
    private const string Year = "(?<y>[0-9]{4})";
    private const string MaybeYear = "(?:(?<y>[0-9]{4})年?)?";

    private static readonly Regex[] Days = [new($"^{Year}[-/.年](?<m>[0-9]{{1,2}})[-/.月](?<d>[0-9]{{1,2}})日?$")];
    private static readonly Regex[] Months =
    [
        new($"^(?:{Year}年)?(?<m>[0-9]{{1,2}})月份?$"), new($"^{Year}[-/](?<m>[0-9]{{1,2}})$"), new($@"^{Year}\.(?<m>[0-9]{{2}})$"), new($"^{Year}[-/]?M(?<m>[0-9]{{1,2}})$"), new("^(?<y>(?:19|20|21)[0-9]{2})(?<m>[0-9]{2})$"),
    ];

    private static readonly Regex[] Spans = [new($"^{MaybeYear}(?<m>[0-9]{{1,2}})月?-(?<n>[0-9]{{1,2}})月份?(?:累计)?$"), new($"^{MaybeYear}前(?<n>[0-9]{{1,2}})个?月(?:累计)?$"), new($"^{Year}[-年](?<m>[0-9]{{1,2}})月?[-/](?<z>[0-9]{{4}})[-年](?<n>[0-9]{{1,2}})月?$")];
    private static readonly Regex[] Quarters = [new($"^{MaybeYear}第?(?<q>[一二三四1-4])季度?$"), new($"^(?:{Year}[-/]?)?Q(?<q>[1-4])$"), new($"^Q(?<q>[1-4])[-/]?{Year}$")];
    private static readonly Regex UpToQuarter = new($"^{MaybeYear}前(?<q>[二三23])季度$");
    private static readonly Regex Half = new($"^{MaybeYear}(?<h>[上下])半年$");
    private static readonly Regex[] Years = [new($"^{Year}年$"), new("^(?<y>(?:19|20|21)[0-9]{2})$")];
    private static readonly Regex Unclear = new($@"^{Year}\.[1-9]$");

    /// <summary>Null for a cell that looks like no period.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="year">The year of a period that names none.</param>
    /// <param name="counts1904">Whether dates count from 1904.</param>
    public static PeriodReading? Of(SheetCell cell, int? year, bool counts1904) => cell.Kind switch
    {
        SheetValue.Text => Of(cell.Text, year),
        SheetValue.Number when cell.Format.IsDate => OfDate(cell, counts1904),
        SheetValue.Number => Of(cell.Text, year),
        _ => null,
    };

    /// <summary>Null for a text that looks like no period.</summary>
    public static PeriodReading? Of(string text, int? given)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character))).Replace('—', '-').Replace('–', '-').Replace('~', '-').Replace('至', '-').Replace("--", "-", StringComparison.Ordinal).ToUpperInvariant();
        return First(Days) is { } day ? Day(text, day)
            : First(Months) is { } month ? Between(text, month, given, Number(month, "m"), Number(month, "m"))
            : First(Spans) is { } span ? span.Groups["z"].Success && span.Groups["z"].Value != span.Groups["y"].Value ? null : Between(text, span, given, span.Groups["m"].Success ? Number(span, "m") : 1, Number(span, "n"))
            : First(Quarters) is { } quarter ? Between(text, quarter, given, (Quarter(quarter) * 3) - 2, Quarter(quarter) * 3)
            : UpToQuarter.Match(plain) is { Success: true } quarters ? Between(text, quarters, given, 1, Quarter(quarters) * 3)
            : Half.Match(plain) is { Success: true } half ? half.Groups["h"].Value == "上" ? Between(text, half, given, 1, 6) : Between(text, half, given, 7, 12)
            : First(Years) is { } whole ? Between(text, whole, given, 1, 12)
            : Unclear.IsMatch(plain) ? new(null, Fault: $"\"{text}\" may be {plain.Replace('.', '-').Insert(5, "0")} or {plain.Replace('.', '-')}0. Write the one that is meant.")
            : null;

        Match? First(Regex[] forms) => forms.Select(form => form.Match(plain)).FirstOrDefault(match => match.Success);
    }

    private static PeriodReading OfDate(SheetCell cell, bool counts1904)
    {
        var read = CellText.Of(cell, SeriesHeads.Field("period"), null, counts1904);
        return read.Fault is null && Period.TryParse(read.Text, out var period) && period.Months is not null ? new(period)
            : CellText.DayOf(cell, counts1904) is { } day ? new(null, day)
            : new(null, Fault: read.Fault);
    }

    private static PeriodReading Between(string text, Match match, int? given, int from, int to)
    {
        var named = match.Groups["y"].Success ? Number(match, "y") : given;
        return named is not { } year ? new(null, Fault: $"\"{text}\" names no year. Write 2022年{text}, or name the year with --year.")
            : year is < 1 or > 9999 ? new(null, Fault: $"\"{text}\": there is no year {match.Groups["y"].Value}. Write a year from 0001 to 9999.")
            : from is < 1 or > 12 || to is < 1 or > 12 ? new(null, Fault: FormattableString.Invariant($"\"{text}\": there is no month {(from is < 1 or > 12 ? from : to)}. Write a month from 1 to 12."))
            : to < from ? new(null, Fault: $"\"{text}\" ends before it starts. Write the earlier month first.")
            : new(Span(year, from, to));
    }

    /// <summary>From the first of a month to the end of another one of the same year.</summary>
    public static Period Span(int year, int from, int to) => Period.Parse(FormattableString.Invariant($"{year:0000}-{from:00}/{year:0000}-{to:00}"));

    private static PeriodReading Day(string text, Match match)
        => DateOnly.TryParseExact(FormattableString.Invariant($"{match.Groups["y"].Value}-{Number(match, "m")}-{Number(match, "d")}"), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(null, day) : new(null, Fault: $"\"{text}\": the calendar has no such day. Write a month, such as 2022-05.");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Quarter(Match match) => match.Groups["q"].Value[0] switch { '一' or '1' => 1, '二' or '2' => 2, '三' or '3' => 3, _ => 4 };
}
