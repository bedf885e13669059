using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Loading.Tables;
using Baogao.Reading.Checking;
using Baogao.Reading.Checking.Findings;
using Baogao.Reading.Checking.Statements;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Confirming;

/// <summary>A sentence of the report, or all of a section where the text is not at hand or does not hold the quote.</summary>
/// <param name="Section">The section.</param>
/// <param name="Start">Where it starts in the text; 0 for a section.</param>
/// <param name="Text">The sentence in normal form; null for a section.</param>
internal sealed record RowSentence(Section Section, int Start, string? Text);

/// <summary>The sentence of the report that each row stands in.</summary>
internal sealed class RowSentences
{
    private readonly Dictionary<Row, RowSentence> sentences = new(ReferenceEqualityComparer.Instance);

    private RowSentences()
    {
    }

    /// <summary>The sentence of a row; its section where that is all that is known.</summary>
    public RowSentence this[Row row] => sentences.GetValueOrDefault(row) ?? new RowSentence(Section.TryParse(row["section"], out var section) ? section : default, 0, null);

    /// <summary>Finds them.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="sourcePath">The report's text, or null to do without.</param>
    public static RowSentences Of(EditionTables edition, string? sourcePath)
    {
        // What is wrong with the text and its quotes is for the check to say.
        var (found, unsaid) = (new RowSentences(), new ProblemList());
        if (sourcePath is null || edition.Sections.Count == 0 || SourceReader.Read(sourcePath, unsaid) is not { } text)
        {
            return found;
        }

        var map = SectionMap.Locate(text, edition.Sections, unsaid);
        foreach (var placed in QuoteCheck.Place(Claim.Of(edition), text, map, unsaid).Where(placed => placed.Runs.Count > 0))
        {
            var passage = Passage.Of(text, map, placed.Claim.Section, placed.Runs[0]);
            var sentence = new RowSentence(placed.Claim.Section, placed.Runs[0].Start - passage.Before.Length, passage.Before + text.Words(placed.Runs[0]) + passage.After);
            foreach (var row in placed.Claim.Rows)
            {
                found.sentences[row] = sentence;
            }
        }

        return found;
    }
}
