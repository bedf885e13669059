using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Rules;

/// <summary>A figure says which of its indicator's bases it stands on.</summary>
internal static class BasisRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        var bases = edition.Bases.ToLookup(basis => basis.Value.Indicator, basis => basis.Value.Id);
        foreach (var (figure, row) in edition.Figures)
        {
            var own = bases[figure.Indicator.Id].ToList();
            if (figure.Basis is null && own.Count > 1)
            {
                yield return row.Problem(ProblemCode.BasisMissing, "basis", Sentence.Of<IFigureProblemTexts>(texts => texts.BasisMissing(figure.Indicator.Id, own.Count, own)));
            }
            else if (figure.Basis is { } basis && basis.Indicator != figure.Indicator.Id)
            {
                yield return row.Problem(ProblemCode.BasisOfOtherIndicator, "basis", Sentence.Of<IFigureProblemTexts>(texts => texts.BasisOfOther(basis.Id, basis.Indicator, figure.Indicator.Id, own)));
            }
        }
    }
}
