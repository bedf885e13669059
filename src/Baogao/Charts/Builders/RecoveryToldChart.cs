using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// The year's course as the report tells it: phases in their order, marks only at the months that the text names, the policy packages beside it.
/// A schematic: no value axis, because the text gives no values.
/// </summary>
internal static class RecoveryToldChart
{
    private const string Package = "policy_package";
    private const string Course = "course";

    public static ReportChart Build(Report report)
    {
        var phases = report.Milestones.Where(step => step.Period is null && step.Phase is not (null or Package or Course)).ToList();
        var dated = report.Milestones.Where(step => step.Period is not null && step.Phase != Package).OrderBy(step => step.Period).ToList();
        if (phases.Count + dated.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IToldTexts>(texts => texts.Missing(report.Name)));
        }

        List<ChartPanel> panels = [];
        if (dated.Count > 0)
        {
            panels.Add(new ChartPanel(
                Sentence.Of<IToldTexts>(texts => texts.MonthsHeading()), MarkForm.Schematic, Sentence.Of<IToldTexts>(texts => texts.OrderOnly()), [.. dated.Select(step => Dated(step, report))]));
        }

        if (phases.Count > 0)
        {
            panels.Add(new ChartPanel(
                Sentence.Of<IToldTexts>(texts => texts.PhasesHeading()),
                MarkForm.Schematic,
                Sentence.Of<IToldTexts>(texts => texts.InOrderOfText()),
                [.. phases.Select(step => new Mark(Phase(step.Phase!, report), 0, null, MarkStyle.Open, Evidence.Of(step)))]));
        }

        panels.AddRange(Named(report, Course, Sentence.Of(report.Codes.NameOf("phases", Course))));
        panels.AddRange(Named(report, Package, Sentence.Of<IToldTexts>(texts => texts.PackagesHeading())));
        var packages = report.Milestones.Count(step => step.Phase == Package);
        var undated = dated.Count > 0 ? Sentence.Of<IToldTexts>(texts => texts.Undated(phases.Count, packages)) : null;
        Sentence[] unsaid = [.. NotSaid.Of(report, phases, dated)];
        DatedStep[] steps = [.. dated.Select(step => new DatedStep(MonthOf(step), step.Direction))];
        return new ReportChart
        {
            Id = $"recovery-told-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IToldTexts>(texts => texts.Title(NotSaid.MonthlyValues(report) > 0, steps, phases.Count)),
            Panels = [.. panels.Select((panel, i) => i == 0 ? panel : panel with { Finding = undated })],
            Caveats = unsaid,
            CaveatsOnPicture = unsaid.Length,
            Source = SourceLine.Of(report, panels),
            InTitle = [.. dated.Select(step => step.Provenance)],
            Unmarked = [.. NotSaid.Rates(report).Select(rate => rate.Provenance)],
        };
    }

    private static Mark Dated(Milestone step, Report report)
    {
        var month = MonthOf(step);
        var name = step.Period!.End is null ? Sentence.Of<IToldTexts>(texts => texts.FromMonth(month)) : Sentence.Of<IWordTexts>(words => words.Month(month, false));
        Sentence[] label = [What(step, report), Sentence.AsWritten(Quoted(step.Provenance.Quote!))];
        return new Mark(name, Height(step), Sentence.Of<IWordTexts>(words => words.Lines(label)), step.Direction == "trough" ? MarkStyle.Target : MarkStyle.Actual, Evidence.Of(step));
    }

    private static Period MonthOf(Milestone step) => Period.OfMonth(step.Period!.Start.Year, step.Period.Start.Month);

    /// <summary>A quote in Chinese quotation marks; those within it are the inner ones.</summary>
    private static string Quoted(string quote) => $"“{quote.Replace('“', '‘').Replace('”', '’')}”";

    /// <summary>Higher or lower in the drawing; on no scale.</summary>
    private static decimal Height(Milestone step) => step.Direction switch { "trough" => 0, "up" or "down" => 1, _ => 2 };

    private static Sentence What(Milestone step, Report report) => step switch
    {
        { Direction: "trough" or "down" or "up" } => Sentence.Of<IToldTexts>(texts => texts.Turn(step.Direction!)),
        { Direction: "high" } or { Phase: "high_start" } => Sentence.Of<IToldTexts>(texts => texts.OpensHigh()),
        { Phase: { } phase } => Phase(phase, report),
        _ => Sentence.AsWritten(step.Provenance.Quote!),
    };

    private static Sentence Phase(string phase, Report report) => Sentence.Of(report.Codes.NameOf("phases", phase));

    /// <summary>What the text names and does not date: the packages of the year, and its course as a whole.</summary>
    private static IEnumerable<ChartPanel> Named(Report report, string phase, Sentence heading)
    {
        var steps = report.Milestones.Where(step => step.Phase == phase).ToList();
        if (steps.Count > 0)
        {
            yield return new ChartPanel(
                heading,
                MarkForm.List,
                Sentence.Of<IToldTexts>(texts => texts.WithoutDates()),
                [.. steps.Select(step => new Mark(Phase(phase, report), 0, Sentence.AsWritten(step.Provenance.Quote!), MarkStyle.Actual, Evidence.Of(step)))]);
        }
    }
}
