using Baogao.Analysis;
using Baogao.Loading;
using Baogao.Model;

namespace Baogao.Checking.Consistency;

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
        Placed<Figure> placed, ProblemCode code, string column, Severity severity, string name, string formula, decimal derived, Interval interval, string message, IReadOnlyList<string> inputs, string? stated = null)
        => new()
        {
            Name = Slug.Of(name),
            Title = TitleOf(placed.Value, code),
            Severity = severity,
            Stated = stated,
            Formula = formula,
            Derived = derived,
            Interval = interval,
            Inputs = inputs,
            Problem = placed.Row.Problem(code, column, $"{Slug.Of(name)}: {message}", severity),
        };

    private static LocalText TitleOf(Figure figure, ProblemCode code)
    {
        LocalText fact = code switch
        {
            ProblemCode.GrowthOfLevels => new("增幅", "growth"),
            ProblemCode.ImpliedBase => new("隐含基数", "implied base"),
            ProblemCode.ImpliedTarget => new("隐含全年指标", "implied annual target"),
            ProblemCode.PartOfYear => new("已过月份与全年", "part of the year"),
            ProblemCode.PartsOfWhole => new("分项与总数", "parts of the whole"),
            ProblemCode.RowsOfList => new("清单行数", "rows of the list"),
            _ => new("力争超出计划", "stretch beyond the target"),
        };
        return new($"{figure.Indicator.Name.Zh}：{fact.Zh}", $"{figure.Indicator.Name.En}: {fact.En}");
    }
}
