using System.Text;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Findings;

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
            Name = Slug(name),
            Title = title,
            Severity = severity,
            Stated = stated,
            Formula = formula,
            Derived = derived,
            Interval = interval,
            Inputs = inputs,
            Problem = placed.Row.Problem(code, column, message(Slug(name)), severity),
        };

    /// <summary>Words joined by underscores; letters, digits and points stay: <c>Growth_of_tax_revenue_in_2023_is_23.2_over_18.5</c>.</summary>
    private static string Slug(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var character in words.Replace("%", " percent", StringComparison.Ordinal).Replace("+", " plus ", StringComparison.Ordinal).Replace("/", " to ", StringComparison.Ordinal).Replace("−", "minus ", StringComparison.Ordinal))
        {
            var stays = char.IsLetterOrDigit(character) || character is '.' or '-' or '_';
            if (stays || (slug.Length > 0 && slug[^1] != '_'))
            {
                slug.Append(stays ? character : '_');
            }
        }

        return slug.ToString().TrimEnd('_');
    }
}
