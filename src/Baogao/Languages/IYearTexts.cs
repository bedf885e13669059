using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The year's numbers by theme.</summary>
internal interface IYearTexts
{
    string Missing(string edition, IReadOnlyList<LocalText> wanted, IReadOnlyList<LocalText> themes);

    /// <summary>What is said first of the year's numbers: a change, what is full, else a rate or a number.</summary>
    /// <param name="change">The first number that states a change; null for none.</param>
    /// <param name="full">The rates that are 100 %.</param>
    /// <param name="other">A rate, or a number, where there is neither.</param>
    string Title(StatedChange? change, IReadOnlyList<LocalText> full, NamedQuantity? other);

    /// <summary>The finding of the rates: those that are 100 %, else the lowest.</summary>
    string RatesFound(IReadOnlyList<LocalText> full, NamedQuantity lowest);

    /// <summary>The title of the table, by the themes of its rows.</summary>
    string NumbersOf(IReadOnlyList<LocalText> themes);

    string Rates();

    /// <summary>The heading of the table, and its heads.</summary>
    string Numbers();

    string NumberHead();

    string UnitHead();

    string ChangeHead();

    /// <summary>A number with its comparator, as the report words it where that is no sign; per cent with their sign, other units apart.</summary>
    /// <param name="quantity">The number.</param>
    /// <param name="written">The number as written where that is no decimal number; otherwise null.</param>
    string Value(Quantity quantity, string? written);

    /// <summary>A change against an earlier time.</summary>
    string Change(Quantity change, bool isPoints, bool isPerYear, Period? against, bool isYearBefore);

    /// <summary>A share of an annual target.</summary>
    string ShareOfTarget(Quantity share);

    string PeriodNotStated(int year);

    string StandardMet();
}

/// <summary>A change that is stated of a number.</summary>
/// <param name="Name">The number.</param>
/// <param name="Change">The change.</param>
/// <param name="IsPoints">True for points, or for an absolute rise.</param>
/// <param name="IsPerYear">True for what several years changed by in each of them (年均).</param>
/// <param name="Against">The time that it is against; null where that is not stated.</param>
/// <param name="IsYearBefore">True where that is a year before.</param>
internal sealed record StatedChange(LocalText Name, Quantity Change, bool IsPoints, bool IsPerYear, Period? Against, bool IsYearBefore);

/// <summary>Where the report measures.</summary>
internal interface IWhereTexts
{
    string Missing(string edition);

    string Title(int figures, int unstated);

    string ByHead();

    string ByKind();

    string ByPeriodBasis();

    string SaysWithoutNumbers();
}
