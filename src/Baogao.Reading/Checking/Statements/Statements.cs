using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Findings;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Checking.Statements;

/// <summary>Pairs the records of an edition with their passages and with what the reader makes of them.</summary>
internal sealed class Statements(SourceText? text, SectionMap? map, IReadOnlyList<PlacedClaim> claims, TextReadings? readings)
{
    private readonly Dictionary<(Section, string), TextRun> runs = claims.Where(claim => claim.Only is not null)
        .ToDictionary(claim => (claim.Claim.Section, claim.Claim.Quote), claim => claim.Only!.Value);

    private readonly Dictionary<(Section, string), Passage> passages = [];

    internal IEnumerable<Statement<T>> Of<T>(IReadOnlyList<Placed<T>> records)
    {
        foreach (var (value, row) in records)
        {
            var quote = NumbersInText.Normalise(row["quote"]);
            if (quote.Length == 0 || !Section.TryParse(row["section"], out var section))
            {
                continue;
            }

            if (text is null || map is null || readings is null)
            {
                yield return new Statement<T>(value, row, quote, section, null, TextReadings.Alone(quote), null);
            }
            else if (runs.TryGetValue((section, quote), out var run))
            {
                yield return new Statement<T>(value, row, quote, section, PassageOf(section, quote, run), readings.In(run), readings.PartAt(run.Start));
            }
            else
            {
                // A quote that is not found once says nothing of its sentence.
                yield return new Statement<T>(value, row, quote, section, null, [], null);
            }
        }
    }

    /// <summary>The periods that the sentences of a section state before a place.</summary>
    internal IEnumerable<Period> StatedBefore(Section section, int position)
        => readings is null || map?[section] is not { } run ? []
            : readings.In(new TextRun(run.Start, position - run.Start))
                // 全年 belongs to its own number.
                .Where(reading => ReadingRules.StatedWords(reading) is { } words && words is not ("全年" or "年度" or "年终"))
                .Select(reading => Period.TryParse(reading.Period, out var period) ? period : null).OfType<Period>();

    private Passage PassageOf(Section section, string quote, TextRun run)
    {
        if (!passages.TryGetValue((section, quote), out var passage))
        {
            passages[(section, quote)] = passage = Passage.Of(text!, map!, section, run);
        }

        return passage;
    }
}
