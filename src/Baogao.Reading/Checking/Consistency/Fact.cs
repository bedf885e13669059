using Baogao.Reading.Checking.Findings;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>Which figures arithmetic may be done with, and how a finding is made.</summary>
internal static class Fact
{
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>What a figure is about: its basis, or its indicator where it has none. Only figures about the same can be compared.</summary>
    internal static (string? Basis, string? Indicator) Subject(Figure figure) => figure.Basis is { } basis ? (basis.Id, null) : (null, figure.Indicator.Id);

    /// <summary>True for an exact statement of a size that decimals can multiply and divide. A bound (90 % or more), a range and a target without a number are none.</summary>
    internal static bool IsExact(Figure figure) => figure is { Comparator: Comparator.Eq, IsOneNumber: true } && Math.Abs(figure.Number) < Largest && figure.Number.Scale <= 6;

    /// <summary>What a figure can be, in its base unit.</summary>
    internal static Interval InBase(Figure figure) => Interval.Of(figure).Scale(figure.Unit.Scale);

    internal static Finding Of(
        Placed<Figure> placed, ProblemCode code, string column, Severity severity, Sentence title, string name, string formula, decimal derived, Interval interval, Func<string, Sentence> message, IReadOnlyList<string> inputs, string? stated = null)
        => new()
        {
            Name = Slug.Of(name),
            Title = title,
            Severity = severity,
            Stated = stated,
            Formula = formula,
            Derived = derived,
            Interval = interval,
            Inputs = inputs,
            Problem = placed.Row.Problem(code, column, message(Slug.Of(name)), severity),
        };
}
