using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The next year's projects.</summary>
internal interface IProjectTexts
{
    string Missing(string edition, int year);

    /// <summary>How the stated numbers of projects changed.</summary>
    /// <param name="year">The later year.</param>
    /// <param name="changes">The numbers, at least one.</param>
    /// <param name="carried">How many listed projects are found to carry on.</param>
    string Changed(int year, IReadOnlyList<NumberChange> changes, int carried);

    /// <summary>What a list holds, where numbers of two years are not stated.</summary>
    /// <param name="year">The year of the list.</param>
    /// <param name="programmes">How many projects each programme has, at least one.</param>
    /// <param name="only">The one project of the list; null where it has more.</param>
    /// <param name="carried">How many of them are found to carry on.</param>
    string Listed(int year, IReadOnlyList<NamedCount> programmes, LocalText? only, int carried);

    /// <summary>The heading of the stated numbers.</summary>
    /// <param name="areWholes">True for the wholes that the numbers above are parts of.</param>
    string AsCounted(bool areWholes);

    /// <summary>The heading of what carries on.</summary>
    string CarriedOn(int year);

    string CarriedOnFound(int carried, int year, int next);

    string ProjectHead();

    string ProgrammeHead();

    string EarlierHead();

    /// <summary>How many projects the report counts for a year, and how many it names of them; null for no number.</summary>
    string NamedOf(int year, decimal? counted, int named);

    string CarryingOnIsRead();

    string SizesDiffer();
}

/// <summary>A number of two years.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="FromYear">The earlier year.</param>
/// <param name="From">Its number.</param>
/// <param name="To">The number of the later year.</param>
internal sealed record NumberChange(LocalText Name, int FromYear, Quantity From, Quantity To);
