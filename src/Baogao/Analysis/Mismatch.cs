using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>Why two figures are not set against each other: what forbids any comparison, then prices, then whose they are.</summary>
internal static class Mismatch
{
    /// <summary>The first reason, as a clause; null where there is none.</summary>
    public static Sentence? Of(Figure one, Figure other)
        => Comparability.WhyNot(one, other)
            ?? (one.IsReal != other.IsReal ? Sentence.Of<ICompareTexts>(texts => texts.RealAndNominal())
                : one.Subject != other.Subject ? Sentence.Of<ICompareTexts>(texts => texts.OtherSubject(one.Subject ?? "", other.Subject ?? ""))
                : null);
}
