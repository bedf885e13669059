using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// The targets of a year: for each indicator a scale of its own, from the base over target and stretch target to the outcome, never two bases on one;
/// then wholes with their parts; then the targets that have nothing to stand beside, those without a number too, as lines.
/// </summary>
internal static class TargetsChart
{
    private const int MostInTitle = 4;

    public static ReportChart Build(Report report, IEnumerable<Report> editions)
    {
        var year = YearOf(report) ?? throw new ChartDataException(Sentence.Of<ITargetTexts>(texts => texts.Missing(report.Name)));
        var rows = TargetRow.Of(report, year);
        var outcomes = new TargetOutcomes(report, editions, year);
        var measured = new TargetsMeasured(report, rows);
        var drawn = rows.Select(row => (Row: row, Panel: TargetMarks.Panel(row, outcomes))).ToList();
        List<ChartPanel> panels = [.. drawn.Select(one => one.Panel).OfType<ChartPanel>()];
        List<TargetRow> alone = [.. drawn.Where(one => one.Panel is null).Select(one => one.Row)];
        var wholes = TargetParts.Of(alone);
        panels.AddRange(wholes.Select(whole => whole.Panel()));
        var lines = alone.Where(row => !wholes.Any(whole => whole.Whole == row || whole.Parts.Contains(row))).SelectMany(row => row.Aims.Select(aim => TargetMarks.Line(aim, row))).ToList();
        if (lines.Count > 0)
        {
            panels.Add(new ChartPanel(Sentence.Of<ITargetTexts>(texts => texts.Targets(panels.Count > 0)), MarkForm.List, null, lines));
        }

        var main = rows.Where(measured.IsMain).ToList();
        return new ReportChart
        {
            Id = $"targets-{year}",
            Title = Title(main, rows, year),
            Panels = panels,
            Caveats =
            [
                .. measured.Rest(year),
                .. rows.SelectMany(row => TwoBases(report, row)),
                .. outcomes.Caveats(rows, measured.Indicators),
                .. HowToRead(report, rows, panels),
            ],
            CaveatsOnPicture = 2,
            Source = SourceLine.Of([report, .. outcomes.Editions.Where(edition => edition.Name != report.Name)], panels),
            InTitle = [.. main.SelectMany(row => row.Aims.Append(row.Growth)).OfType<Figure>().Select(aim => aim.Provenance)],
            Unmarked = [.. measured.Figures.Concat(outcomes.All).Concat(rows.SelectMany(row => row.Aims)).Select(figure => figure.Provenance)],
        };
    }

    /// <summary>The year after the report's where it sets targets for that, else the last single year that it sets any for.</summary>
    public static Period? YearOf(Report report)
    {
        var years = report.Figures.Where(figure => figure.Kind is FigureKind.Target or FigureKind.StretchTarget && figure.Period == Period.OfYear(figure.Period.Start.Year))
            .Select(figure => figure.Period).Distinct().ToList();
        return years.Find(year => year.Start.Year == report.Year + 1) ?? years.OrderByDescending(year => year.Start).FirstOrDefault();
    }

    /// <summary>The main targets that have a number, in the order of the text; where none has, how many others have one.</summary>
    private static Sentence Title(List<TargetRow> main, IReadOnlyList<TargetRow> rows, Period year)
    {
        var stated = Stated(main).ToList();
        NamedTarget[] named = [.. stated.Take(MostInTitle).Select(Named)];
        return Sentence.Of<ITargetTexts>(texts => texts.Title(named, stated.Count <= MostInTitle, Stated(rows).Count(), year));
    }

    /// <summary>The targets that have a number.</summary>
    public static IEnumerable<TargetRow> Stated(IEnumerable<TargetRow> rows) => rows.Where(row => row.Target is { Kind: FigureKind.Target, Value: not null });

    /// <summary>A target with its name and what it is against.</summary>
    public static NamedTarget Named(TargetRow row) => new(
        row.Name,
        Quantity.Of(row.Target),
        row.Target.Measure,
        row.Growth is null ? null : Quantity.Of(row.Growth),
        row.Growth is null ? null : row.Base?.Kind,
        row.Growth is null ? null : row.Base?.Period,
        row.Growth?.IsLikeForLike == true);

    private static IEnumerable<Sentence> TwoBases(Report report, TargetRow row)
    {
        var other = report.Figures.FirstOrDefault(figure => figure.Indicator.Id == row.Target.Indicator.Id && figure.Basis?.Id != row.Target.Basis?.Id
            && figure is { Kind: FigureKind.Estimate, Measure: Measure.Level } && figure.Period == row.YearBefore);
        if (row.Implied is { } implied && other is not null)
        {
            yield return Sentence.Of<ITargetTexts>(texts => texts.TwoBases(
                row.Target.Basis?.NameAsWritten, Quantity.Of(row.Target), other.Basis?.NameAsWritten, Quantity.Of(other), implied.ForSentence(), implied.Formula));
        }
    }

    private static IEnumerable<Sentence> HowToRead(Report report, IReadOnlyList<TargetRow> rows, List<ChartPanel> panels)
    {
        if (panels.Exists(panel => panel.Form == MarkForm.Dumbbell))
        {
            yield return Sentence.Of<ITargetTexts>(texts => texts.Marks());
        }

        if (rows.SelectMany(row => row.Aims).Any(aim => Commitments.Of(aim, report.Codes).Count > 0))
        {
            var isOwn = report.Codes.Of(Commitments.List).Any(code => CodeBook.Shared.Find(Commitments.List, code.Id) != code);
            yield return Sentence.Of<ITargetTexts>(texts => texts.Commitments(isOwn));
        }

        if (panels.SelectMany(panel => panel.Marks).Any(mark => mark.Evidence.IsDerived) || rows.Any(row => row.Growth is not null && row.Base is not null))
        {
            yield return Sentence.Of<ITargetTexts>(texts => texts.Rounding());
        }
    }
}
