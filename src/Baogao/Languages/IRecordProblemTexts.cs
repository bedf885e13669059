using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What is wrong with a ranking, an honour, a milestone or a project: what, expected, mend.</summary>
internal interface IRecordProblemTexts
{
    string RankingWithoutPlace();

    string PlaceAndAmong(int place, string among);

    string PeersMissing();

    string PeersSourceMissing();

    string PlaceExceedsPeers(int place, int peers);

    string QuoteSaysMore(string words);

    string PlaceNotInQuote(int place);

    string FewestNotInQuote();

    string ScopeNotInQuote(string scope);

    string GradeNotInQuote(string grade);

    string TopNWithoutN();

    string NWithoutTopN(string distinction);

    string NNotInQuote(int n);

    string DistinctionNotInQuote(string distinction, IReadOnlyList<string> words);

    string MilestoneMonthDiffers(string month, Period? period);

    string MilestoneLacksSection();

    string MilestoneHasSection(string source);

    string ProjectNumberDiffers(string mark, int? number);

    string NumberWithoutProgramme();

    string ProjectNumberTwice(string other, int number, string programme, int year);

    string ContinuedProjectNotEarlier(string earlier, int before, int year);

    string ParcelNotInText(string parcel);

    string PlannedForReportYear(int year, int reportYear);

    string NotPlannedForLaterYear(int year, string status, int reportYear);
}
