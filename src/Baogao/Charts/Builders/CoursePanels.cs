using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>What a report tells of its year, in its own words: dated steps at their months, the others in their order.</summary>
internal static class CoursePanels
{
    public static IEnumerable<ChartPanel> Of(ToldCourse told, Report report)
    {
        if (told.Dated.Count > 0)
        {
            var course = told.Course?.Provenance.Quote;
            var heights = Heights(told.Dated);
            yield return new ChartPanel(
                Sentence.Of<IRecoveryTexts>(texts => texts.CourseHeading(course)),
                MarkForm.Course,
                Sentence.Of<IToldTexts>(texts => texts.OrderOnly()),
                [.. told.Dated.Select((step, i) => Dated(step, heights[i])), .. told.Course is { } whole ? [Named(whole, report)] : Array.Empty<Mark>()])
            {
                Categories = MonthAxis.Names(report.Year),
            };
        }

        if (told.Phases.Count > 0)
        {
            yield return new ChartPanel(
                Sentence.Of<IToldTexts>(texts => texts.PhasesHeading()), MarkForm.Schematic, Sentence.Of<IToldTexts>(texts => texts.InOrderOfText()), [.. told.Phases.Select(step => Named(step, report))]);
        }
    }

    private static Mark Dated(Milestone step, decimal height)
    {
        var (period, turn) = (step.Period!, ToldWords.Of(step));
        var quote = Quoted(step.Provenance.Quote!);
        var (name, label) = (Sentence.Of<IRecoveryTexts>(texts => texts.Step(period, turn)), Sentence.Of<IRecoveryTexts>(texts => texts.StepLabel(period, turn, quote)));
        return new Mark(name, height, label, step.Direction == "trough" ? MarkStyle.Target : MarkStyle.Actual, Evidence.Of(step))
        {
            At = MonthAxis.Middle(period),
            Until = period.End is null ? MonthAxis.End : null,
        };
    }

    /// <summary>What has no date.</summary>
    private static Mark Named(Milestone step, Report report)
        => new(Sentence.Of(report.Codes.NameOf("phases", step.Phase!)), 0, null, MarkStyle.Open, Evidence.Of(step));

    /// <summary>How high each step stands, on no scale: the lowest at 0, what comes before it falls to it, what comes after rises from it.</summary>
    private static decimal[] Heights(IReadOnlyList<Milestone> steps)
    {
        var lowest = steps.ToList().FindIndex(step => step.Direction == "trough");
        if (lowest < 0)
        {
            var rise = steps.ToList().FindIndex(step => step.Direction == "up");
            lowest = rise < 0 ? steps.Count - 1 : Math.Max(0, rise - 1);
        }

        return [.. steps.Select((_, i) => (decimal)Math.Abs(i - lowest))];
    }

    /// <summary>A quote in Chinese quotation marks; those within it are the inner ones.</summary>
    private static string Quoted(string quote) => $"“{quote.Replace('“', '‘').Replace('”', '’')}”";
}
