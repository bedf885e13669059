namespace Baogao.Languages;

/// <summary>What is wrong with <c>datapackage.json</c>: what, expected, mend.</summary>
internal interface IPackageProblemTexts
{
    /// <remarks><paramref name="reason"/>: what the JSON reader says, in its own words.</remarks>
    string NotJson(string reason);

    string HalfOfASurrogatePair();

    string PropertyTwice();

    /// <remarks><paramref name="name"/>: the property that is missing. <paramref name="near"/>: a property that may have been meant for it, or null.</remarks>
    string PropertyMissing(string name, string? near);

    string ObjectExpected();

    string ListExpected();

    string TextExpected();

    string NumberExpected();

    string YearExpected();

    string NotADay(string text);

    string NotAPackageName(string name);

    string ReportNotDeclared();

    string SeveralPrimarySources(IReadOnlyList<string> sources);

    string NotAKindOfSource(string kind);

    string SourceTwice(string name);

    string PlaceNotDeclared(string name, IReadOnlyList<string> near);

    string PlaceInOldForm();

    string NotALevel(string level, IReadOnlyList<string> levels);

    string PlaceTwice(string name);

    string PlaceAboveItself(string name);

    string PlacesInCycle(IReadOnlyList<string> names);
}
