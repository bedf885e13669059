using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao;

/// <summary>What to know of editions before they are compared.</summary>
internal static class CollectionNotices
{
    public static IReadOnlyList<Sentence> Of(IReadOnlyList<Report> editions, IReadOnlyList<UnreadableEdition> unreadable)
        => [.. LeftOut(unreadable), .. Doubles(editions), .. Clashes(editions)];

    private static IEnumerable<Sentence> LeftOut(IReadOnlyList<UnreadableEdition> unreadable)
        => unreadable.Select(one => (one.Path, Errors: one.Problems.Count(problem => problem.Severity == Severity.Error)))
            .Select(one => Sentence.Of<ICollectionTexts>(texts => texts.Unreadable(one.Path, one.Errors)));

    private static IEnumerable<Sentence> Doubles(IReadOnlyList<Report> editions)
        => editions.GroupBy(edition => (edition.Place.Id, edition.Year)).Where(same => same.Count() > 1)
            .Select(same => (Place: same.First().Place.Name, same.Key.Year, Names: (IReadOnlyList<string>)[.. same.Select(edition => edition.Name)]))
            .Select(same => Sentence.Of<ICollectionTexts>(texts => texts.Doubled(same.Place, Period.OfYear(same.Year), same.Names)));

    /// <summary>A key that two editions give other names, prices or a stock and a flow, or a basis of two indicators. Names of a basis as written differ from source to source.</summary>
    private static IEnumerable<Sentence> Clashes(IReadOnlyList<Report> editions)
    {
        foreach (var (id, meanings) in editions.SelectMany(edition => edition.Indicators.Select(indicator => (Edition: edition.Name, Indicator: indicator)))
            .GroupBy(one => one.Indicator.Id).Select(same => (same.Key, Meanings: same.GroupBy(one => (NameOf(one.Indicator), one.Indicator.StockOrFlow, one.Indicator.GrowthPrices, one.Indicator.Better)).ToList()))
            .Where(one => one.Meanings.Count > 1))
        {
            IReadOnlyList<NamedMeaning> all = [.. meanings.Select(meaning => new NamedMeaning(meaning.First().Edition, meaning.First().Indicator.Name.Zh))];
            yield return Sentence.Of<ICollectionTexts>(texts => texts.IndicatorClash(id, all));
        }

        foreach (var (id, meanings) in editions.SelectMany(edition => edition.Bases.Select(basis => (Edition: edition.Name, Basis: basis)))
            .GroupBy(one => one.Basis.Id).Select(same => (same.Key, Meanings: same.GroupBy(one => one.Basis.Indicator).ToList()))
            .Where(one => one.Meanings.Count > 1))
        {
            IReadOnlyList<NamedMeaning> all = [.. meanings.Select(meaning => new NamedMeaning(meaning.First().Edition, meaning.First().Basis.NameAsWritten))];
            yield return Sentence.Of<ICollectionTexts>(texts => texts.BasisClash(id, all));
        }
    }

    /// <summary>An indicator's Chinese name; that of the catalogue where it has the key and knows the name.</summary>
    private static string NameOf(Indicator indicator)
        => IndicatorCatalogue.ById.GetValueOrDefault(indicator.Id) is { } shared && shared.OtherNames?.Split(';').Contains(indicator.Name.Zh) == true ? shared.Name.Zh : indicator.Name.Zh;
}
