using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Baogao.Model;

/// <summary>Whether a figure is an outcome or an aim.</summary>
public enum FigureKind
{
    /// <summary>Reached and reported.</summary>
    Actual,

    /// <summary>Expected for a period that is not over (预计).</summary>
    Estimate,

    /// <summary>Planned (计划).</summary>
    Target,

    /// <summary>Striven for beyond the plan (力争).</summary>
    StretchTarget,
}

/// <summary>What kind of number a figure is.</summary>
public enum Measure
{
    /// <summary>An amount or a count.</summary>
    Level,

    /// <summary>A change against a base, in percent.</summary>
    Growth,

    /// <summary>A share of the year's target, in percent (完成全年指标).</summary>
    TargetShare,

    /// <summary>A share of a whole, in percent.</summary>
    Rate,

    /// <summary>One quantity over another (1:4).</summary>
    Ratio,

    /// <summary>A change in percentage points, or an absolute rise against a base.</summary>
    Change,

    /// <summary>How many times another quantity it is (倍).</summary>
    Multiple,

    /// <summary>An amount from January on (series only).</summary>
    LevelCumulative,

    /// <summary>A change of the amount from January on, in percent (series only).</summary>
    GrowthCumulative,
}

/// <summary>How a figure's value bounds the truth.</summary>
public enum Comparator
{
    /// <summary>As stated.</summary>
    Eq,

    /// <summary>That or more (以上).</summary>
    Ge,

    /// <summary>More than that (余).</summary>
    Gt,

    /// <summary>That or less (以下).</summary>
    Le,

    /// <summary>Less than that (不到, 不足).</summary>
    Lt,

    /// <summary>About that (约).</summary>
    Approx,
}

/// <summary>Whether the text states the period of a figure.</summary>
public enum PeriodBasis
{
    /// <summary>The period stands with the number.</summary>
    Stated,

    /// <summary>The period opens the sentence that the number stands in.</summary>
    SameSentence,

    /// <summary>The period stands in the sentence before.</summary>
    Inferred,

    /// <summary>The text states none; the report's year is meant.</summary>
    Unstated,
}

/// <summary>At which prices an amount of money or its growth is stated.</summary>
public enum Prices
{
    /// <summary>At the prices of its own time.</summary>
    Current,

    /// <summary>At comparable prices: real growth, as that of GDP and of value added.</summary>
    Constant,
}

/// <summary>How a number over several years is to be read.</summary>
public enum Aggregation
{
    /// <summary>The sum over the years.</summary>
    Total,

    /// <summary>The mean of a year (年均).</summary>
    PerYear,

    /// <summary>At the end of the last year.</summary>
    End,
}

/// <summary>What a ranking ranks.</summary>
public enum RankedBy
{
    /// <summary>An amount.</summary>
    Amount,

    /// <summary>How far a target was met.</summary>
    CompletionRate,

    /// <summary>An assessment (考核, 考评) whose formula the text does not give.</summary>
    Assessment,
}

/// <summary>The tokens that the CSV tables use for the members of an enum: <c>stretch_target</c> for <see cref="FigureKind.StretchTarget"/>.</summary>
public static class Tokens
{
    /// <summary>The token of a member.</summary>
    public static string Token<T>(this T value)
        where T : struct, Enum
        => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>Every token of an enum, in the order of its members.</summary>
    public static IReadOnlyList<string> Of<T>()
        where T : struct, Enum
        => [.. Enum.GetValues<T>().Select(Token)];

    /// <summary>Reads a token; false where it is none of <see cref="Of{T}"/>.</summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? token, out T value)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (member.Token() == token)
            {
                value = member;
                return true;
            }
        }

        value = default;
        return false;
    }
}
