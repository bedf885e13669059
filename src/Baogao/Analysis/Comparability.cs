using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>Two figures may not be compared; the message says why and what can be done instead.</summary>
public sealed class NotComparableException : InvalidOperationException
{
    /// <summary>Creates the exception from its reason.</summary>
    public NotComparableException(string message)
        : base(message)
    {
    }
}

/// <summary>The rule "one basis or no comparison": same indicator, basis, measure and unit, and periods of one length.</summary>
public static class Comparability
{
    /// <summary>The first reason that forbids to compare two figures, as a clause; null where they may be compared.</summary>
    public static Sentence? WhyNot(Figure a, Figure b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Indicator.Id != b.Indicator.Id && (a.Basis is null || a.Basis.Id != b.Basis?.Id))
        {
            return Sentence.Of<IComparisonTexts>(texts => texts.OtherIndicator(a.Indicator.Name.Zh, b.Indicator.Name.Zh));
        }

        if (a.Basis?.Id != b.Basis?.Id)
        {
            return Sentence.Of<IComparisonTexts>(texts => texts.OtherBasis(a.Basis?.NameAsWritten ?? a.Indicator.Name.Zh, b.Basis?.NameAsWritten ?? b.Indicator.Name.Zh));
        }

        return a.Measure != b.Measure ? Sentence.Of<IComparisonTexts>(texts => texts.OtherMeasure(a.Measure, b.Measure))
            : a.Unit.Base != b.Unit.Base ? Sentence.Of<IComparisonTexts>(texts => texts.OtherUnit(a.Unit, b.Unit))
            : a.Period.Months != b.Period.Months ? Sentence.Of<IComparisonTexts>(texts => texts.OtherLength(a.Period, b.Period))
            : null;
    }

    /// <summary>The same in a language.</summary>
    public static string? WhyNot(Figure a, Figure b, Language language) => WhyNot(a, b)?.In(language);

    /// <summary>Checks that two figures may be compared.</summary>
    /// <exception cref="NotComparableException">They may not; the message holds both figures and the reason.</exception>
    public static void Require(Figure a, Figure b)
    {
        if (WhyNot(a, b) is { } reason)
        {
            throw new NotComparableException(
                $"{Describe(a)} and {Describe(b)} cannot be compared: {reason}. Compare figures on one basis, or derive the base from a stated growth: Derive.ImpliedBase(level, growth).");
        }
    }

    private static string Describe(Figure figure) => $"{figure.Id} ({figure.Indicator.Name.Zh} {figure.Period}, {Wording.Of(figure)})";
}
