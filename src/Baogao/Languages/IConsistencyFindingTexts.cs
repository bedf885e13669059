using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What a report states against what follows from it: the arithmetic, and whether it holds.</summary>
internal interface IConsistencyFindingTexts
{
    /// <summary>What is checked of an indicator.</summary>
    string GrowthTitle(LocalText indicator);

    string ImpliedBaseTitle(LocalText indicator);

    string ImpliedTargetTitle(LocalText indicator);

    string PartOfYearTitle(LocalText indicator);

    string PartsTitle(LocalText indicator);

    string RowsTitle(LocalText indicator);

    string StretchTitle(LocalText indicator);

    /// <remarks><paramref name="name"/>: the name of the finding, the same in every language.</remarks>
    string Growth(string name, string formula, string derived, Interval allows, decimal stated, Interval statedAllows, bool holds);

    string ImpliedBase(string name, string formula, string derived, Unit unit, Interval allows, Period period);

    string ImpliedTarget(string name, string formula, string derived, Unit unit, Interval allows, Period period, decimal? stated, TargetVerdict verdict);

    string RowsAgainstCount(string name, int rows, decimal stated, Unit unit, IReadOnlyList<int> gaps, bool holds);

    /// <remarks><paramref name="allows"/>: what the sum can be; null where it is exact.</remarks>
    string Parts(string name, string formula, decimal sum, Interval? allows, decimal stated, Unit unit, PartsVerdict verdict);

    string PartOfYear(string name, string formula, decimal rest, Interval allows, Unit unit, Period whole, FigureKind kind);

    string PartExceedsYear(string name, string formula, decimal part, Unit partUnit, Period partPeriod, decimal whole, Unit unit, Period period, FigureKind kind);

    string Stretch(string name, string formula, decimal beyond, Unit unit, Interval allows, bool holds);
}

/// <summary>How a target that is implied stands to the one that is stated, if there is one.</summary>
internal enum TargetVerdict
{
    /// <summary>They agree, or none is stated.</summary>
    Agrees,

    /// <summary>They contradict each other.</summary>
    Contradicts,

    /// <summary>Things are counted, and no whole number is possible.</summary>
    NotWhole,
}

/// <summary>How parts stand to their whole.</summary>
internal enum PartsVerdict
{
    /// <summary>They fill it.</summary>
    Fill,

    /// <summary>They leave something.</summary>
    LeaveSome,

    /// <summary>They exceed it.</summary>
    Exceed,
}
