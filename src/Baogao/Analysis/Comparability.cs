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
    public static string? WhyNot(Figure a, Figure b) => WhyNot(a, b, Language.English);

    /// <summary>The same in a language.</summary>
    public static string? WhyNot(Figure a, Figure b, Language language)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var zh = language == Language.Chinese;
        if (a.Indicator.Id != b.Indicator.Id && (a.Basis is null || a.Basis.Id != b.Basis?.Id))
        {
            var (one, other) = (a.Indicator.Name.Zh, b.Indicator.Name.Zh);
            return zh ? $"指标不同（{one}与{other}）" : $"they measure two things ({one} and {other})";
        }

        if (a.Basis?.Id != b.Basis?.Id)
        {
            var (one, other) = (a.Basis?.NameAsWritten ?? a.Indicator.Name.Zh, b.Basis?.NameAsWritten ?? b.Indicator.Name.Zh);
            return zh ? $"口径不同（{one}与{other}）" : $"they stand on two bases ({one} and {other})";
        }

        if (a.Measure != b.Measure)
        {
            var (one, other) = (a.Measure.Token(), b.Measure.Token());
            return zh ? $"计量方式不同（{Coding.Name(one, language)}与{Coding.Name(other, language)}）" : $"one is a {one} and the other a {other}";
        }

        if (a.Unit.Base != b.Unit.Base)
        {
            return zh ? $"单位不同（{a.Unit}与{b.Unit}）" : $"their units differ ({a.Unit} and {b.Unit})";
        }

        return a.Period.Months == b.Period.Months ? null
            : zh ? $"期间长短不同（{PeriodText.Of(a.Period, language)}与{PeriodText.Of(b.Period, language)}）" : $"their periods differ in length ({a.Period} and {b.Period})";
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
