using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The findings of an edition to show first, one at most for each kind of chart, computed from its rows.</summary>
public static class Headlines
{
    private const int MostSummed = 3;

    /// <summary>The course of the year, places in league tables, the first main target, the projects, in that order. What the edition has no data for is absent.</summary>
    public static IReadOnlyList<Headline> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. new[] { Recovery(report), Rankings(report), Targets(report), Projects(report) }.OfType<Headline>().Select(WithDrafts)];
    }

    private static Headline WithDrafts(Headline headline) => DraftCount.Of(headline.Provenances) is { Drafts: > 0 } count
        ? headline with { Unconfirmed = Sentence.Of<IWordTexts>(words => words.Drafts(count.Drafts, count.All)) } : headline;

    /// <summary>The month of the turn that the report tells; without one, the lowest month of the edition's first series.</summary>
    private static Headline? Recovery(Report report)
    {
        var told = ToldCourse.Of(report);
        if ((told.Low ?? told.Next) is { Period: { } month } turn)
        {
            var areMeasured = report.Figures.Any(figure => figure.Period.Months == 1 && figure.Value is not null);
            var areNamed = ToldWords.Of(turn) is not { Scope: not ToldScope.NotSaid };
            return new Headline
            {
                Chart = "recovery",
                Number = Month(month),
                Finding = told.Title(),
                Caveat = Sentence.Of<IHeadlineTexts>(texts => texts.TurnsCaveat(areMeasured, areNamed)),
                Provenances = told.InTitle,
            };
        }

        if (RecoverySeries.Of(report, report.Year).FirstOrDefault(series => series is { IsReal: false, Low: not null }) is not { Low: { } low } lowest)
        {
            return null;
        }

        Period[] single = lowest.IsCumulated ? [] : [low.Month], cumulated = lowest.IsCumulated ? [low.Month] : [];
        var name = new LocalText(lowest.Place.Zh + lowest.Indicator.Name.Zh, $"{lowest.Place.En}, {lowest.Indicator.Name.En}");
        var isSecondary = low.Inputs.All(input => input.Source.IsSecondary);
        return new Headline
        {
            Chart = "recovery",
            Number = Month(low.Month),
            Finding = Sentence.Of<IRecoveryTexts>(texts => texts.TitleOfSeries(name, single, cumulated, lowest.LowIsUnsure)),
            Caveat = Sentence.Of<IHeadlineTexts>(texts => texts.SeriesCaveat(isSecondary, lowest.LowIsUnsure)),
            Provenances = [.. low.Inputs.Select(input => new Provenance(input.Source, null, null)).Distinct()],
        };
    }

    private static Sentence Month(Period period) => period is { End: null } or { Months: 1 }
        ? Sentence.Of<IWordTexts>(words => words.Month(period, false)) : Sentence.Of<IWordTexts>(words => words.Period(period));

    private static Headline? Rankings(Report report)
    {
        var placed = report.Rankings.Where(ranking => ranking.Place is not null).OrderBy(ranking => ranking.Place).ToList();
        if (placed.Count == 0)
        {
            return null;
        }

        var (best, count) = (placed[0].Place!.Value, placed.Count);
        var top = placed.Where(ranking => ranking.Place == best).ToList();
        NamedPlace[] only = [new(best, report.Codes.NameOf("scopes", placed[0].Scope), placed[0].Assessment)];
        NamedCount[] fields = count == 1 ? [] : [.. top.GroupBy(ranking => ranking.Scope).Select(field => new NamedCount(report.Codes.NameOf("scopes", field.Key), field.Count()))];
        return new Headline
        {
            Chart = "rankings",
            Number = best == 1 && count > 1 ? Sentence.Of<IHeadlineTexts>(texts => texts.FirstOf(top.Count, count)) : Sentence.Of<IWordTexts>(words => words.Place(best)),
            Finding = count == 1 ? Sentence.Of<IRankingTexts>(texts => texts.Title(only)) : Sentence.Of<IHeadlineTexts>(texts => texts.Places(best, top.Count, count)),
            Caveat = Sentence.Of<IHeadlineTexts>(texts => texts.PlacesCaveat(fields)),
            Provenances = [.. placed.Select(ranking => ranking.Provenance)],
        };
    }

    private static Headline? Targets(Report report)
    {
        if (TargetsChart.YearOf(report) is not { } year)
        {
            return null;
        }

        var rows = TargetRow.Of(report, year);
        if (TargetsChart.Stated(rows.Where(new TargetsMeasured(report, rows).IsMain)).Concat(TargetsChart.Stated(rows)).FirstOrDefault() is not { } row)
        {
            return null;
        }

        var (number, named) = (Quantity.Of(row.Target), TargetsChart.Named(row));
        var stretch = row.Stretch is { Value: not null } aim ? Quantity.Of(aim) : null;
        var estimate = row.Growth is not null && row.Base is { Kind: FigureKind.Estimate } stated ? Quantity.Of(stated) : null;
        var implied = row.Implied is { } derived ? derived.ForSentence() : null;
        return new Headline
        {
            Chart = "targets",
            Number = Sentence.Of<IHeadlineTexts>(texts => texts.Amount(number)),
            Finding = Sentence.Of<IHeadlineTexts>(texts => texts.Target(named, stretch, year)),
            Caveat = Sentence.Of<IHeadlineTexts>(texts => texts.TargetCaveat(estimate, implied)),
            Provenances = [.. ((Figure?[])[row.Target, row.Stretch, row.Growth, row.Base]).OfType<Figure>().Select(figure => figure.Provenance)],
        };
    }

    private static Headline? Projects(Report report)
    {
        var (numbers, listed) = (ProjectNumbers.Of(report), ProjectsChart.Listed(report));
        if (numbers.Count == 0)
        {
            var (year, count) = (report.Year + 1, listed.Count);
            NamedCount[] programmes = ProjectsChart.Programmes(report, listed);
            return count == 0 ? null : new Headline
            {
                Chart = "projects",
                Number = Sentence.Of<IWordTexts>(words => words.Number(count)),
                Finding = Sentence.Of<IProjectTexts>(texts => texts.Listed(year, programmes, count == 1 ? listed[0].Name : null, 0)),
                Caveat = Sentence.Of<IHeadlineTexts>(texts => texts.ProjectsCaveat(Array.Empty<NumberChange>())),
                Provenances = [.. listed.Select(project => project.Provenance)],
            };
        }

        var parts = ProjectNumbers.Parts(numbers);
        Quantity[] shown = [.. parts.Take(MostSummed).Select(part => Quantity.Of(part.Last))];
        NumberChange[] changes = [.. parts.Select(part => part.Change)], wholes = [.. numbers.Except(parts).Select(whole => whole.Change)];
        return new Headline
        {
            Chart = "projects",
            Number = parts.Count <= MostSummed ? Sentence.Of<IHeadlineTexts>(texts => texts.Sum(shown)) : Sentence.Of<IWordTexts>(words => words.Digits(shown[0])),
            Finding = Sentence.Of<IProjectTexts>(texts => texts.Changed(parts[0].Last.Period.Start.Year, changes, 0)),
            Caveat = Sentence.Of<IHeadlineTexts>(texts => texts.ProjectsCaveat(wholes)),
            Provenances = [.. numbers.SelectMany(each => new[] { each.First.Provenance, each.Last.Provenance })],
        };
    }
}
