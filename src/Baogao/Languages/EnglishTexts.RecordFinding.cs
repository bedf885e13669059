using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string ScopeDiffers(string quote, string standing, string scope)
        => $"In {Quoted(quote)} the field of peers stands directly before {standing}, and the scope is {Quoted(scope)}. Write it in full as the quote does.";

    public string RankSubjectDiffers(string quote, RankedBy what, RankedBy found)
        => $"{Quoted(quote)} ranks {what switch { RankedBy.CompletionRate => "a completion rate (完成率)", RankedBy.Assessment => "an assessment (考核, 考评)", _ => "neither a completion rate nor an assessment" }}, and the cell says {found.Token()}. Write {what.Token()}.";

    public string DistinctionDiffers(string quote, string word, string distinction, string found)
        => $"{Quoted(quote)} has {word}, which makes it {distinction}, and the distinction is {found}. Write {distinction}.";

    public string LevelDiffers(string quote, string word, string level, string? found)
        => $"{Quoted(quote)} has {word}, which makes the level {level}, and the cell {(found is null ? "is empty" : $"says {found}")}. Write {level}.";

    public string LevelWithoutWord(string quote, string level)
        => $"The sentence of {Quoted(quote)} has no word for the level {level}. Mend the level, or empty the cell.";

    public string HonourYearDiffers(Period year, Period period)
        => $"The part is about {year}, and the period is {period}. Write {year}, or nothing for an older honour.";

    public string PhaseDiffers(string quote, string word, string phase, string? found)
        => $"{Quoted(quote)} has {word}, which makes it {phase}, and the phase {(found is null ? "is empty" : $"is {found}")}. Write {phase}.";

    public string DirectionDiffers(string quote, string? word, string? direction, string? found)
        => $"{Quoted(quote)} has {word ?? "no word for a direction"}, and the direction {(found is null ? "is empty" : $"is {found}")}. {(direction is null ? "Empty the cell" : $"Write {direction}")}.";

    public string MilestonePeriodDiffers(string quote, string? month, Period? period, Period? found)
        => $"{Quoted(quote)} names {month ?? "no month"}, and the period {(found is null ? "is empty" : $"is {found}")}. {(period is null ? "Empty the cell" : $"Write {period}")}.";

    public string ProjectYearDiffers(int year, int found) => $"The part is about {N(year)}, and the year is {N(found)}. Write {N(year)}.";

    public string ParcelsDiffer(string quote, string written, string found)
        => $"{Quoted(quote)} names {(written.Length == 0 ? "no parcel" : written)}, and the cell {(found.Length == 0 ? "is empty" : $"says {found}")}. {(written.Length == 0 ? "Empty the cell" : $"Write {written}")}.";

    public string NotAnItem(string quote, string? programme)
        => $"{Quoted(quote)} is no item of a list, and the programme is {programme}. Empty the cell.";

    public string ProgrammeDiffers(string heading, string programme, string? found)
        => $"The list {Quoted(heading)} is {programme}, and the programme {(found is null ? "is empty" : $"is {found}")}. Write {programme}.";

    public string ItemNameDiffers(int number, string item, string name)
        => $"The list names item {N(number)} {Quoted(item)}, and the name is {Quoted(name)}. Write it as the list does.";

    public string ProjectNameDiffers(string quote, string name)
        => $"{Quoted(quote)} has nothing of the name {Quoted(name)}. Mend the name or the quote.";

    public string NotPlannedAhead(string status) => $"The part is about a year to come, and the status is {status}. Write planned.";

    public string PlannedLookingBack() => "The part is about the year that is over, and the status is planned. Write what the text tells of it.";

    public string StatusWithoutWord(string quote, string status) => $"The sentence of {Quoted(quote)} has no word for {status}. Mend the status.";

    public string PeersDiffer(string scope, int peers, int others, string other)
        => $"{scope} has {N(peers)} peers here and {N(others)} in {other}. Write one number for one field of peers.";
}
