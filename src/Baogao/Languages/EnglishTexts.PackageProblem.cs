namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string NotJson(string reason) => $"This is not JSON: {reason}";

    public string HalfOfASurrogatePair() => "This is not JSON: half of a surrogate pair (\\uD800 to \\uDFFF) is no character.";

    public string PropertyTwice() => "The property is there twice. Take one out.";

    public string PropertyMissing(string name, string? near)
        => $"The property is missing. Add \"{name}\"{(near is null ? "" : $", or rename \"{near}\"")}.";

    public string ObjectExpected() => "An object { … } is expected.";

    public string ListExpected() => "A list [ … ] with at least one item is expected.";

    public string TextExpected() => "A text is expected, between quotation marks and not empty.";

    public string NumberExpected() => "A number is expected, without quotation marks.";

    public string YearExpected() => "A year from 1900 to 2200 is expected, such as 2022, without quotation marks.";

    public string NotADay(string text) => $"{Quoted(text)} is not a day. Write it as 2022-12-27.";

    public string NotAPackageName(string name) => $"{Quoted(name)} is no name. Use small letters, digits, . _ and -, as in gaohang-2022.";

    public string ReportNotDeclared() => "The edition has sections of a report, and no source is the report. Declare it with \"kind\": \"primary\".";

    public string SeveralPrimarySources(IReadOnlyList<string> sources)
        => $"{And(sources)} are all primary. Only the report itself is: make the others secondary.";

    public string NotAKindOfSource(string kind) => $"{Quoted(kind)} is no kind of source. Write primary (the report itself) or secondary.";

    public string SourceTwice(string name) => $"The source {Quoted(name)} is declared twice. Take one out, or name it otherwise.";

    public string PlaceNotDeclared(string name, IReadOnlyList<string> near)
        => $"{Quoted(name)} is not among places.{DidYouMean(near)} Write a name from there, or add the place.";

    public string PlaceInOldForm()
        => "The place is written in the old form and read as a town in a district. Run baogao tidy on the edition to write it as places with levels.";

    public string NotALevel(string level, IReadOnlyList<string> levels) => $"{Quoted(level)} is no level of a place. Write {Or(levels)}.";

    public string PlaceTwice(string name) => $"The place {Quoted(name)} is declared twice. Take one out, or name it otherwise.";

    public string PlaceAboveItself(string name) => $"{name} lies above itself. Write the place that it belongs to, or take \"above\" out.";

    public string PlacesInCycle(IReadOnlyList<string> names)
        => $"These places lie above each other in a circle: {string.Join(" → ", names)}. Correct one of them.";
}
