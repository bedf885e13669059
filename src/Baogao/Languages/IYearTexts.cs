using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The year's numbers by theme, and where the report measures.</summary>
internal interface IYearTexts
{
    string Missing(string edition, IReadOnlyList<string> wanted, IReadOnlyList<string> themes);

    /// <param name="rates">How many rates there are.</param>
    /// <param name="full">How many of them are 100 %.</param>
    /// <param name="lowest">The lowest rate; null where there is none.</param>
    /// <param name="changes">How many numbers state a change.</param>
    /// <param name="figures">How many numbers there are, at least one.</param>
    string Title(int rates, int full, Quantity? lowest, int changes, int figures);

    string Rates();

    /// <summary>A count, its change, and what the change is against.</summary>
    string Changed(Quantity level, Quantity growth, string? against);

    string CountsFound(IReadOnlyList<LocalText> themes, int counts, int changes);

    string RatesFound(int rates, int full, Quantity lowest);

    string ListedNotDrawn();

    string StandardMet();
}

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
