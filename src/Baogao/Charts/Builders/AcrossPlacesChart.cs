using System.Globalization;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>One target over places, a panel for each measure and basis: the targets above first, then a row a place, the highest first. Targets in words are a list.</summary>
internal static class AcrossPlacesChart
{
    public static ReportChart? Build(IReadOnlyList<YearTarget> all, int year)
    {
        var targets = Distinct(all).ToList();
        var scales = ManyReports.OnOneScale(targets.Where(target => target.Figure.Value is not null));
        var inWords = targets.Where(target => target.Figure.Value is null).ToList();
        if (targets.Count == 0)
        {
            return null;
        }

        var aboves = scales.Select(AboveTargets.Of).ToList();
        List<ChartPanel> panels = [.. scales.Zip(aboves, Panel)];
        if (inWords.Count > 0)
        {
            panels.Add(new ChartPanel(Sentence.Of<IAcrossTexts>(texts => texts.InWords()), MarkForm.List, null, [.. inWords.Select(target => ManyReports.Aim(Name(target), Stating(target), target.Figure.Unit))]));
        }

        var editions = targets.Select(target => target.Edition).Concat(aboves.SelectMany(above => above.Rows).Select(row => row.Target.Edition));
        var (title, shown) = scales.Count > 0 ? Title(scales[0], aboves[0], year) : (Sentence.Of<ITargetTexts>(texts => texts.Title(Array.Empty<NamedTarget>(), true, 0, Period.OfYear(year))), []);
        return new ReportChart
        {
            Id = $"targets-across-{targets[0].Figure.Indicator.Id.Replace('_', '-')}-{year.ToString(CultureInfo.InvariantCulture)}",
            Title = title,
            Panels = panels,
            Caveats = [.. aboves.Count > 0 ? aboves[0].Caveats(scales[0]) : [], Sentence.Of<IAcrossTexts>(texts => texts.MarksOfPlaces()), HowToRead(targets)],
            CaveatsOnPicture = 2,
            Source = ManyReports.Source(editions),
            InTitle = [.. shown.Select(figure => figure.Provenance)],
        };
    }

    /// <summary>Who says which words are hard and which are soft.</summary>
    public static Sentence HowToRead(IReadOnlyList<YearTarget> targets)
    {
        var isOwn = targets.Select(target => target.Edition).Distinct().Any(edition => edition.Codes.Of(Commitments.List).Any(code => CodeBook.Shared.Find(Commitments.List, code.Id) != code));
        return Sentence.Of<ITargetTexts>(texts => texts.Commitments(isOwn));
    }

    /// <summary>One row where two editions of a place state the same target; the report itself goes before a secondary source.</summary>
    private static IEnumerable<YearTarget> Distinct(IReadOnlyList<YearTarget> all) => all.OrderBy(target => target.Figure.Provenance.Source.IsSecondary)
        .DistinctBy(target => (target.Place.Id, target.Place.Above?.Id, target.Figure.Indicator.Id, target.Figure.Measure, target.Figure.Unit.Base, target.Figure.Basis?.Id, target.Figure.Subject, target.Figure.Kind, target.Figure.Vintage));

    private static ChartPanel Panel(IReadOnlyList<YearTarget> scale, AboveTargets above)
    {
        var (unit, first) = (ManyReports.UnitOf(scale), scale[0].Figure);
        List<Mark> marks = [.. above.Rows.Select(row => row.Mark(unit)), .. Sorted(scale).Select(target => ManyReports.Aim(Name(target), Stating(target), unit))];
        return new ChartPanel(Sentence.Of(RowNames.Of(first)), MarkForm.Dots, Sentence.Of<ITargetTexts>(texts => texts.Axis(first.Measure, unit)), marks) { Baseline = above.LineIn(unit) };
    }

    private static IEnumerable<YearTarget> Sorted(IEnumerable<YearTarget> scale)
        => scale.OrderByDescending(target => ManyReports.Size(target.Figure)).ThenByDescending(target => ManyReports.HighEnd(target.Figure)).ThenBy(target => target.Place.Name.En, StringComparer.Ordinal);

    private static EditionFigure Stating(YearTarget target) => new(target.Edition, target.Figure);

    private static Sentence Name(YearTarget target)
        => Sentence.Of<IAcrossTexts>(texts => texts.PlaceAndKind(target.Place.Name, target.Figure.Kind, target.Figure.Vintage != null));

    private static (Sentence Title, IReadOnlyList<Figure> Shown) Title(IReadOnlyList<YearTarget> scale, AboveTargets above, int year)
    {
        var plans = scale.Where(target => target.Figure is { Kind: FigureKind.Target, Vintage: null }).ToList();
        var sorted = Sorted(plans.Count > 0 ? plans : scale).ToList();
        var (highest, lowest, over) = (sorted[0], sorted[^1], above.First);
        var finding = new AcrossFinding(
            highest.Figure.Indicator.Name, Period.OfYear(year), Quantity.Of(lowest.Figure), Alike(sorted, lowest), Quantity.Of(highest.Figure), Alike(sorted, highest), sorted.Count,
            over?.Edition.Place.Name, over is null ? null : Quantity.Of(over.Figure), over?.Figure.Period,
            over is null ? 0 : sorted.Count(target => ManyReports.Size(target.Figure) > ManyReports.HighEnd(over.Figure)));
        Figure[] shown = [lowest.Figure, highest.Figure, .. over is null ? [] : (Figure[])[over.Figure]];
        return (Sentence.Of<IAcrossTexts>(texts => texts.AcrossTitle(finding)), shown);
    }

    private static LocalText[] Alike(List<YearTarget> sorted, YearTarget one)
        => [.. sorted.Where(target => ManyReports.Size(target.Figure) == ManyReports.Size(one.Figure) && ManyReports.HighEnd(target.Figure) == ManyReports.HighEnd(one.Figure)).Select(target => target.Place.Name)];
}
