using System.Text;

namespace Baogao.Exchange.Series;

/// <summary>A name of an indicator with what statistical offices write behind it.</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Measure">The measure that it names; null where it names none.</param>
/// <param name="Unit">The unit that it names; null where it names none.</param>
internal sealed record NamedIndicator(string Name, Measure? Measure, string? Unit);

/// <summary>The words of statistical offices for the measures of a series, and names that carry them: 社会消费品零售总额_当期值(亿元).</summary>
internal static class MeasureWords
{
    private static readonly (string Word, Measure Measure)[] Words =
    [
        .. Of(Measure.LevelCumulative, "累计值 本年累计 累计总额 累计额 累计量 累计"), .. Of(Measure.GrowthCumulative, "累计同比增长 累计同比增速 累计增长率 累计增长 累计增速 累计同比"),
        .. Of(Measure.Level, "当期值 当月值 当季值 本期值 本月值 期末值 绝对值 当期 当月 当季 本期 本月"),
        .. Of(Measure.Growth, "当期同比增长 当月同比增长 当季同比增长 当月同比增速 同比增长率 当月增速 当月增长 当月同比 当季同比 当期同比 同比增长 同比增速 同比"),
    ];

    private static readonly (string Word, Measure Measure)[] LongestFirst = [.. Words.OrderByDescending(word => word.Word.Length)];

    /// <summary>The measures of a series.</summary>
    public static IReadOnlyList<Measure> All { get; } = [Measure.Level, Measure.Growth, Measure.LevelCumulative, Measure.GrowthCumulative];

    /// <summary>The measure of a word or of a code of <c>series.csv</c>; null where it is none.</summary>
    public static Measure? Find(string text)
        => Tokens.TryParse<Measure>(text, out var measure) && All.Contains(measure) ? measure : Words.Where(word => word.Word == text).Select(word => (Measure?)word.Measure).FirstOrDefault();

    /// <summary>A name as written, then with one thing more taken off its end each time: a unit in brackets, a measure.</summary>
    public static IEnumerable<NamedIndicator> Readings(string text)
    {
        for (var reading = new NamedIndicator(text.Normalize(NormalizationForm.FormKC).Trim(), null, null); reading is not null; reading = Shorter(reading))
        {
            yield return reading;
        }
    }

    private static NamedIndicator? Shorter(NamedIndicator reading)
    {
        var name = reading.Name;
        if (reading.Unit is null && name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var open && name[(open + 1)..^1] is { Length: > 0 } unit && Unit.TryParse(unit, out _))
        {
            return reading with { Name = name[..open].TrimEnd(), Unit = unit };
        }

        var tail = reading.Measure is null ? LongestFirst.FirstOrDefault(word => name.Length > word.Word.Length && name.EndsWith(word.Word, StringComparison.Ordinal)) : default;
        return tail.Word is null ? null : reading with { Name = name[..^tail.Word.Length].TrimEnd('_', ':', '-', ' '), Measure = tail.Measure };
    }

    private static IEnumerable<(string, Measure)> Of(Measure measure, string words) => words.Split(' ').Select(word => (word, measure));
}
