using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What a ranking, an honour, a milestone or a project says against the words of its quote and around it: what, expected, mend.</summary>
internal interface IRecordFindingTexts
{
    string ScopeDiffers(string quote, string standing, string scope);

    string RankSubjectDiffers(string quote, RankedBy what, RankedBy found);

    string DistinctionDiffers(string quote, string word, string distinction, string found);

    string LevelDiffers(string quote, string word, string level, string? found);

    string LevelWithoutWord(string quote, string level);

    string HonourYearDiffers(Period year, Period period);

    string PhaseDiffers(string quote, string word, string phase, string? found);

    /// <remarks><paramref name="word"/>: the word for a direction; null where there is none.</remarks>
    string DirectionDiffers(string quote, string? word, string? direction, string? found);

    /// <remarks><paramref name="month"/>: as the quote names it; null where it names none.</remarks>
    string MilestonePeriodDiffers(string quote, string? month, Period? period, Period? found);

    string ProjectYearDiffers(int year, int found);

    /// <remarks><paramref name="written"/>: the parcels of the quote, joined by semicolons; empty where there is none.</remarks>
    string ParcelsDiffer(string quote, string written, string found);

    string NotAnItem(string quote, string? programme);

    string ProgrammeDiffers(string heading, string programme, string? found);

    string ItemNameDiffers(int number, string item, string name);

    string ProjectNameDiffers(string quote, string name);

    string NotPlannedAhead(string status);

    string PlannedLookingBack();

    string StatusWithoutWord(string quote, string status);

    string PeersDiffer(string scope, int peers, int others, string other);
}
