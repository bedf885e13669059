using Baogao.Loading;

namespace Baogao.Checking.Consistency;

/// <summary>Which figures arithmetic may be done with, and how a finding is made.</summary>
internal static class Fact
{
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>True for an exact statement of a size that decimals can multiply and divide. A bound (90 % or more) gives no interval.</summary>
    internal static bool IsExact(Figure figure) => figure.Comparator == Comparator.Eq && Math.Abs(figure.Value) < Largest && figure.Value.Scale <= 6;

    /// <summary>What a figure can be, in its base unit.</summary>
    internal static Interval InBase(Figure figure) => Interval.Of(figure).Scale(figure.Unit.Scale);

    internal static Finding Of(
        Placed<Figure> placed, ProblemCode code, string column, Severity severity, string name, string formula, decimal derived, Interval interval, string message, IReadOnlyList<string> inputs, string? stated = null)
        => new()
        {
            Name = Slug.Of(name),
            Severity = severity,
            Stated = stated,
            Formula = formula,
            Derived = derived,
            Interval = interval,
            Inputs = inputs,
            Problem = placed.Row.Problem(code, column, $"{Slug.Of(name)}: {message}", severity),
        };
}
