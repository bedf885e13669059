using System.Globalization;
using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Checking.Findings;

/// <summary>What a report states, against what follows from it: a named check with its arithmetic.</summary>
public sealed record Finding
{
    /// <summary>The fact that is checked, as an identifier that follows from the data: <c>Implied_annual_target_of_new_domestic_projects_is_1001_over_250_percent</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The fact for a reader: <c>Tax revenue: growth</c>.</summary>
    public required Sentence Title { get; init; }

    /// <summary>Information where it agrees or there is nothing to compare with, warning where it is odd, error where it cannot be true.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is stated, with its unit: <c>25 %</c>; null where there is nothing to compare with.</summary>
    public string? Stated { get; init; }

    /// <summary>The arithmetic with its numbers: <c>23.2 / 18.5 − 1</c>.</summary>
    public required string Formula { get; init; }

    /// <summary>What follows from it, in the unit of what is stated.</summary>
    public required decimal Derived { get; init; }

    /// <summary>What it can be, given the rounding of the numbers that it comes from.</summary>
    public required Interval Interval { get; init; }

    /// <summary>Keys of the figures or projects that it comes from.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The whole as a problem: place, words and code.</summary>
    public required Problem Problem { get; init; }

    /// <summary>As <see cref="Problem.ToString"/>.</summary>
    public override string ToString() => Problem.ToString();

    /// <summary>A number as formulas and messages show it.</summary>
    internal static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture).Replace('-', '−');
}
