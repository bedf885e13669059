namespace Baogao;

/// <summary>Two figures may not be compared; the message says why and what can be done instead.</summary>
public sealed class NotComparableException : InvalidOperationException
{
    /// <summary>Creates the exception from its reason.</summary>
    public NotComparableException(string message)
        : base(message)
    {
    }
}

/// <summary>The rule "one basis or no comparison" (design §3): same indicator, basis, measure and unit, and periods of one length.</summary>
public static class Comparability
{
    /// <summary>The first reason that forbids to compare two figures, as a clause; null where they may be compared.</summary>
    public static string? WhyNot(Figure a, Figure b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Indicator.Id != b.Indicator.Id && (a.Basis is null || a.Basis.Id != b.Basis?.Id))
        {
            return $"they measure two things ({a.Indicator.Name.Zh} and {b.Indicator.Name.Zh})";
        }

        if (a.Basis?.Id != b.Basis?.Id)
        {
            return $"they stand on two bases ({a.Basis?.NameAsWritten ?? a.Indicator.Name.Zh} and {b.Basis?.NameAsWritten ?? b.Indicator.Name.Zh})";
        }

        if (a.Measure != b.Measure)
        {
            return $"one is a {a.Measure.Token()} and the other a {b.Measure.Token()}";
        }

        if (a.Unit.Base != b.Unit.Base)
        {
            return $"their units differ ({a.Unit} and {b.Unit})";
        }

        return a.Period.Months != b.Period.Months ? $"their periods differ in length ({a.Period} and {b.Period})" : null;
    }

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
