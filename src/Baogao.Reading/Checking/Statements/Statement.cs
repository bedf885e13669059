using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Loading.Tables;
using Baogao.Reading.Checking.Findings;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A record that rests on a quote.</summary>
/// <param name="Value">The record.</param>
/// <param name="Row">Its row.</param>
/// <param name="Quote">The quote in normal form.</param>
/// <param name="Passage">What stands around it; null without a text, or where the quote is not found once.</param>
internal sealed record Statement<T>(T Value, Row Row, string Quote, Passage? Passage)
{
    /// <summary>The quote with what stands before it in its clause.</summary>
    internal string Clause => Passage?.ClauseBefore + Quote;

    /// <summary>The whole sentence, as far as it is known.</summary>
    internal string Sentence => Passage is null ? Quote : Passage.Before + Quote + Passage.After;

    internal Problem Problem(ProblemCode code, string column, Sentence message, Severity severity = Severity.Error) => Row.Problem(code, column, message, severity);
}

/// <summary>Pairs the records of an edition with their passages.</summary>
internal sealed class Statements(SourceText? text, SectionMap? map, IReadOnlyList<PlacedClaim> claims)
{
    private readonly Dictionary<(Section, string), TextRun> runs = claims.Where(claim => claim.Only is not null)
        .ToDictionary(claim => (claim.Claim.Section, claim.Claim.Quote), claim => claim.Only!.Value);

    private readonly Dictionary<(Section, string), Passage> passages = [];

    internal IEnumerable<Statement<T>> Of<T>(IReadOnlyList<Placed<T>> records)
    {
        foreach (var (value, row) in records)
        {
            var quote = NumbersInText.Normalise(row["quote"]);
            if (quote.Length > 0 && Section.TryParse(row["section"], out var section))
            {
                yield return new Statement<T>(value, row, quote, PassageOf(section, quote));
            }
        }
    }

    private Passage? PassageOf(Section section, string quote)
    {
        if (text is null || map is null || !runs.TryGetValue((section, quote), out var run))
        {
            return null;
        }

        if (!passages.TryGetValue((section, quote), out var passage))
        {
            passages[(section, quote)] = passage = Passage.Of(text, map, section, run);
        }

        return passage;
    }
}
