using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Comparing;

/// <summary>A figure of an edition and the one of a later edition that it is to be read beside.</summary>
/// <param name="Earlier">The figure of the earlier edition.</param>
/// <param name="Later">That of the later one: of the same indicator, basis and measure where <paramref name="WhyNot"/> is null.</param>
/// <param name="WhyNot">Why the two are not compared, as a clause; null where they are.</param>
public sealed record FigurePair(Figure Earlier, Figure Later, Sentence? WhyNot)
{
    /// <summary>True where the later edition states the same time again, with another number or as an outcome in place of an estimate.</summary>
    public bool IsRestated => WhyNot is null && Earlier.Period == Later.Period;

    /// <summary>True where one of the two is an estimate.</summary>
    public bool HasEstimate => Earlier.Kind == FigureKind.Estimate || Later.Kind == FigureKind.Estimate;

    /// <summary>The growth from one level to the other, derived; null for a growth or a rate, for bounds and ranges, and for two that are not compared.</summary>
    public DerivedValue? Growth => WhyNot is null && !IsRestated && Earlier.Measure == Measure.Level && !Earlier.IsReal && !Later.IsReal ? Derive.Try(() => Derive.Growth(Earlier, Later)) : null;

    /// <summary>The difference in points of two figures in per cent, or what the number of one time was changed by; null for a growth of levels, for bounds and ranges, and for two that are not compared.</summary>
    public decimal? Difference => WhyNot is null && (IsRestated || Earlier.Unit == Unit.Percent) && Derive.IsExact(Earlier) && Derive.IsExact(Later) && Earlier.Unit == Later.Unit ? Later.Number - Earlier.Number : null;

    /// <summary>The change in words, or why there is none.</summary>
    public Sentence InWords => WhyNot is { } why ? Sentence.Of<ICompareTexts>(texts => texts.NotCompared(why))
        : Growth is { } growth ? Sentence.Of<ICompareTexts>(texts => texts.Grown(growth.ForSentence()))
        : Difference is { } difference ? Sentence.Of<ICompareTexts>(texts => texts.Differs(difference, Later.Unit))
        : Sentence.Of<ICompareTexts>(texts => texts.NoChange());
}
