using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string RankingWithoutPlace() => "The ranking has no place, and says nothing instead. Write the place, or fill among or grade.";

    public string PlaceAndAmong(int place, string among)
        => $"The ranking has a place and is among others. Keep the place {N(place)} or {Quoted(among)}.";

    public string PeersMissing() => "A source for the number of peers, and no number. Write it, or empty peers_source.";

    public string PeersSourceMissing() => "The number of peers needs its source. Write one that datapackage.json declares.";

    public string PlaceExceedsPeers(int place, int peers) => $"Place {N(place)} among {N(peers)} peers cannot be. Correct the place or the peers.";

    public string QuoteSaysMore(string words) => $"The quote says {words}, and the cell is empty. Fill it, or correct the quote.";

    public string PlaceNotInQuote(int place) => $"The quote does not hold the place {N(place)}. Correct the cell or the quote.";

    public string FewestNotInQuote() => "The quote does not hold 最少, which one_of_fewest means. Correct the cell or the quote.";

    public string ScopeNotInQuote(string scope) => $"The quote does not hold the scope {Quoted(scope)}. Correct the cell or the quote.";

    public string GradeNotInQuote(string grade) => $"The quote does not hold the grade {Quoted(grade)}. Correct the cell or the quote.";

    public string TopNWithoutN() => "top_n needs its n. Write how many were chosen.";

    public string NWithoutTopN(string distinction) => $"Only top_n has an n, not {distinction}. Empty the cell, or write top_n.";

    public string NNotInQuote(int n) => $"The quote does not hold {N(n)}. Correct the n or the quote.";

    public string DistinctionNotInQuote(string distinction, IReadOnlyList<string> words)
        => $"{distinction} needs {Or(words)} in the quote. Correct the distinction or the quote.";

    public string MilestoneMonthDiffers(string month, Period? period)
        => $"The quote names {month}, and the period {(period is null ? "is empty" : $"is {period}")}. Write the month of the quote.";

    public string ProjectNumberDiffers(string mark, int? number)
        => $"The quote begins with {mark}, and the number is {(number is { } wrong ? N(wrong) : "empty")}. Correct one.";

    public string NumberWithoutProgramme() => "A project outside the programmes has no number. Empty the cell, or write the programme.";

    public string ProjectNumberTwice(string other, int number, string programme, int year)
        => $"{other} is number {N(number)} of {programme} {N(year)} already. Correct one of the numbers.";

    public string ContinuedProjectNotEarlier(string earlier, int before, int year)
        => $"{earlier} is of {N(before)}, which is not before {N(year)}. Write an earlier project.";

    public string ParcelNotInText(string parcel)
        => $"Neither the quote nor the name holds the parcel {Quoted(parcel)}. Correct it; parcels are separated by semicolons.";

    public string PlannedForReportYear(int year, int reportYear)
        => $"A project of {N(year)} is planned, and the report looks back on {N(reportYear)}. Correct the year or the status.";

    public string NotPlannedForLaterYear(int year, string status, int reportYear)
        => $"A project of {N(year)} is {status}, and the report looks back on {N(reportYear)}. Write planned, or correct the year.";

    public string MilestoneLacksSection() => "A step that the report tells needs a section. Write where the text says it, or name the source that says it.";

    public string MilestoneHasSection(string source) => $"{source} is a secondary source: what it says stands in no section of the report. Empty the cell, or leave the source empty.";
}
