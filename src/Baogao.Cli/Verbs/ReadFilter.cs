using System.CommandLine;
using Baogao.Model;
using Baogao.Reading;

namespace Baogao.Cli.Verbs;

/// <summary>Which readings <c>baogao read</c> prints.</summary>
internal sealed class ReadFilter
{
    private readonly Option<string?> kind = new("--kind") { Description = "Only actual, estimate, target or stretch_target." };
    private readonly Option<string?> numberClass = new("--class") { Description = "Only figure, part, rank, date, structure, name or reference." };
    private readonly Option<string?> indicator = new("--indicator") { Description = "Only indicators that contain these words (生产总值), or that the catalogue knows by this key (gdp)." };

    private readonly Option<string?> period = new("--period") { Description = "Only this period, as it is printed (2026, 2025-11)." };

    public ReadFilter()
    {
        kind.AcceptOnlyFromAmong([.. Tokens.Of<FigureKind>()]);
        numberClass.AcceptOnlyFromAmong([.. Tokens.Of<NumberClass>()]);
    }

    public IReadOnlyList<Option> Options => [numberClass, kind, indicator, period];

    public bool Takes(ParseResult parsed, Reading.Reading reading)
        => (parsed.GetValue(numberClass) is not { } ofClass || reading.Class.Token() == ofClass)
            && (parsed.GetValue(kind) is not { } ofKind || reading.Kind?.Token() == ofKind)
            && (parsed.GetValue(period) is not { } time || reading.Period == time)
            && (parsed.GetValue(indicator) is not { } words || words == reading.Catalogue || reading.Indicator.Contains(words, StringComparison.Ordinal));

    /// <summary>What is asked for, as one text.</summary>
    public string Text(ParseResult parsed) => string.Join('\n', new[] { numberClass, kind, indicator, period }.Select(option => parsed.GetValue(option)));
}
