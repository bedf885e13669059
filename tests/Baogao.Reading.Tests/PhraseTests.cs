using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;

namespace Baogao.Reading.Tests;

/// <summary>Sentences of many wordings, which lie beside the shared reports: each number is read as the annotators' guide says.</summary>
public sealed class PhraseTests
{
    [Fact]
    public void Every_phrase_is_read_as_the_guide_says()
    {
        var file = Path.Combine(SharedReports.Require(), "cases", "phrases.txt");
        Assert.SkipUnless(File.Exists(file), $"{file} is not there.");
        var readings = ReportTextReader.Read(Assert.Single(ReportFiles.Open(file))).Readings;
        using var stream = typeof(PhraseTests).Assembly.GetManifestResourceStream("Phrases.expected.txt")!;
        using var reader = new StreamReader(stream);
        Assert.Equal(reader.ReadToEnd().Trim().Split('\n'), readings.Select(Line));
    }

    private static string Line(Reading reading)
        => reading.Class is not (NumberClass.Figure or NumberClass.Rank)
            ? $"{reading.Number} {reading.Class.Token()}"
            : $"{reading.Number} {reading.Class.Token()} {reading.Value}{(reading.ValueHigh is { } high ? "~" + high : "")} {(reading.Unit.Length > 0 ? reading.Unit : "-")} {reading.Comparator?.Token()} {reading.Measure?.Token()} {reading.Kind?.Token()} {reading.Period} {reading.Indicator}";
}
