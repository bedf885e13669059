using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A figure's sentence has something of its indicator's name, and no other basis of the indicator fits it better.</summary>
internal static class NameRules
{
    internal static IEnumerable<Problem> Check(Statement<Figure> statement, ILookup<string, Basis> bases)
    {
        var figure = statement.Value;
        if (statement.Passage is null)
        {
            yield break;
        }

        var before = statement.Passage.Before + statement.Quote;
        if (figure.Basis is { } own)
        {
            var fits = Fit(own, before);
            foreach (var other in bases[figure.Indicator.Id].Where(other => other.Id != own.Id && Fit(other, before) > fits))
            {
                yield return statement.Doubt(ProblemCode.BasisDiffers, "basis", Sentence.Of<IFigureFindingTexts>(texts => texts.OtherBasisFits(other.Id, other.NameAsWritten, statement.Quote, own.NameAsWritten)));
            }
        }

        if (!IsNamed(statement))
        {
            yield return statement.Doubt(ProblemCode.IndicatorNotInSentence, "indicator", Sentence.Of<IFigureFindingTexts>(texts => texts.IndicatorNotInSentence(statement.Quote, figure.Indicator.Name.Zh)));
        }
    }

    /// <summary>True where the sentence has something of the indicator's name.</summary>
    internal static bool IsNamed(Statement<Figure> statement)
        => NumbersInText.Normalise(statement.Value.Indicator.Name.Zh) is var name && Common(name, statement.Sentence) >= Math.Min(2, name.Length);

    /// <summary>The names of a basis, of which several are separated by semicolons, stand in the text.</summary>
    internal static IEnumerable<Problem> Check(Placed<Basis> basis, SourceText text)
        => Names(basis.Value).Where(name => name.Length > 0 && !text.Text.Contains(name, StringComparison.Ordinal))
            .Select(name => basis.Row.Problem(ProblemCode.BasisDiffers, "name_as_written", Sentence.Of<IFigureFindingTexts>(texts => texts.BasisNameNotInText(name)), Severity.Warning));

    /// <summary>The length of the longest run of characters that stands in both.</summary>
    internal static int Common(string a, string b)
    {
        var longest = 0;
        for (var start = 0; start + longest < a.Length; start++)
        {
            while (start + longest < a.Length && b.AsSpan().IndexOf(a.AsSpan(start, longest + 1), StringComparison.Ordinal) >= 0)
            {
                longest++;
            }
        }

        return longest;
    }

    private static int Fit(Basis basis, string sentence) => Names(basis).Max(name => Common(name, sentence));

    private static IEnumerable<string> Names(Basis basis) => basis.NameAsWritten.Split('；', ';').Select(NumbersInText.Normalise);
}
