using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string ICollectionTexts.Unreadable(string edition, int errors)
        => $"{edition} is left out: {(errors == 1 ? "an error" : $"{N(errors)} errors")}. Run baogao check {edition}.";

    string ICollectionTexts.Doubled(LocalText place, Period year, IReadOnlyList<string> editions)
        => $"{And(editions)} are all of {place.En} for {Period(year)}: each is listed, and none is taken for the other.";

    string ICollectionTexts.IndicatorClash(string indicator, IReadOnlyList<NamedMeaning> meanings)
        => $"The indicator {indicator} does not mean the same in {Meanings(meanings)}: its numbers are not comparable. Give one of them a key of its own in indicators.csv.";

    string ICollectionTexts.BasisClash(string basis, IReadOnlyList<NamedMeaning> meanings)
        => $"The basis {basis} does not mean the same in {Meanings(meanings)}: its numbers are not comparable. Give one of them a key of its own in bases.csv.";

    private static string Meanings(IReadOnlyList<NamedMeaning> meanings) => And([.. meanings.Select(one => $"{one.Edition} ({one.Name})")]);
}
