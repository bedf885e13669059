using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Confirming;

/// <summary>Says for each row why a person should look at it, and so when.</summary>
/// <param name="edition">The edition.</param>
/// <param name="titles">The provenances of the rows that titles of charts say.</param>
internal sealed class DraftClasses(EditionTables edition, IReadOnlySet<Provenance> titles)
{
    private readonly HashSet<(Section?, string?)> twoMeasures =
        [.. edition.Figures.Where(figure => figure.Value.Provenance.Quote is not null).GroupBy(figure => (figure.Value.Provenance.Section, figure.Value.Provenance.Quote))
            .Where(quote => quote.Select(figure => figure.Value.Measure).Distinct().Count() > 1).Select(quote => quote.Key)];

    private readonly HashSet<string> rareUnits =
        [.. edition.Figures.Select(figure => figure.Value.Unit.Text).Where(unit => unit.Length > 0).CountBy(unit => unit)
            .Where(unit => unit.Value == 1 || Unit.Of(unit.Key, CodeBook.Shared).Kind is null).Select(unit => unit.Key)];

    private readonly HashSet<string> used =
        [.. edition.Figures.SelectMany(figure => new[] { figure.Value.BaseFigure, figure.Value.PartOf }).Concat(edition.Projects.Select(project => project.Value.Continues)).OfType<string>()];

    /// <summary>Why a row is looked at, the weightiest first; none for the rest.</summary>
    /// <param name="record">The record of the row; null where it could not be understood.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="key">Its key.</param>
    /// <param name="sentence">The sentence that it stands in; null where the text is not at hand.</param>
    /// <param name="problems">What the checker says about it.</param>
    public IReadOnlyList<DraftReason> Reasons(object? record, Provenance place, string key, string? sentence, IReadOnlyList<Problem> problems)
    {
        var figure = record as Figure;
        return
        [
            .. If(figure is { Kind: FigureKind.Target or FigureKind.StretchTarget }, DraftReason.Target),
            .. If(record is Ranking, DraftReason.Ranking),
            .. If(figure is not null && Headlines.Has(figure.Indicator), DraftReason.Headline),
            .. If(titles.Contains(place), DraftReason.Title),
            .. If(problems.Any(problem => problem.Severity > Severity.Information), DraftReason.Checker),
            .. If((figure?.PeriodBasis ?? (record as Ranking)?.PeriodBasis) is PeriodBasis.Inferred or PeriodBasis.Unstated, DraftReason.Period),
            .. If(figure is not null && twoMeasures.Contains((place.Section, place.Quote)), DraftReason.LevelAndGrowth),
            .. If(figure is not null && rareUnits.Contains(figure.Unit.Text), DraftReason.NewUnit),
            .. If(IsOfList(sentence, NumbersInText.Normalise(place.Quote ?? "")), DraftReason.List),
            .. If(record is Figure or Project && used.Contains(key), DraftReason.Used),
            .. If(place.Confidence is null or < ReadingConfidence.Sure, DraftReason.Unsure),
        ];
    }

    /// <summary>The class that the reasons make.</summary>
    public static DraftClass Of(IReadOnlyList<DraftReason> reasons)
        => reasons.Any(reason => reason <= DraftReason.Title) ? DraftClass.A : reasons.Count > 0 ? DraftClass.B : DraftClass.C;

    /// <summary>Whether a list that is written with 分别 stands in the quote, or in its part of the sentence.</summary>
    private static bool IsOfList(string? sentence, string quote)
        => (sentence ?? quote).Split(';').Any(part => part.Contains("分别", StringComparison.Ordinal) && part.Contains(quote, StringComparison.Ordinal));

    private static IEnumerable<DraftReason> If(bool holds, DraftReason reason) => holds ? [reason] : [];
}
