using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The course of its year as a report tells it.</summary>
/// <param name="Dated">The steps that it dates to a month, in the order of time.</param>
/// <param name="Phases">Those that it does not date, in the order of the text.</param>
/// <param name="Course">What it calls the whole; null for nothing.</param>
/// <param name="Packages">The policy packages that it names without a date.</param>
internal sealed record ToldCourse(IReadOnlyList<Milestone> Dated, IReadOnlyList<Milestone> Phases, Milestone? Course, IReadOnlyList<Milestone> Packages)
{
    private const string Package = "policy_package";
    private const string Whole = "course";

    /// <summary>True where there is nothing to draw.</summary>
    public bool IsEmpty => Dated.Count + Phases.Count == 0;

    /// <summary>The step that it calls the lowest; null for none.</summary>
    public Milestone? Low => Dated.FirstOrDefault(step => step.Direction == "trough");

    /// <summary>The first rise after the low, or where there is no low the first turn of any kind; null for none.</summary>
    public Milestone? Next => Low is { } low ? Dated.FirstOrDefault(step => step.Direction == "up" && step.Period! > low.Period!) : Dated.FirstOrDefault(step => step.Direction is "up" or "down");

    /// <summary>What stands in the title.</summary>
    public IReadOnlyList<Provenance> InTitle => [.. ((Milestone?[])((Low ?? Next) is null ? [Course] : [Low, Next])).OfType<Milestone>().Select(step => step.Provenance)];

    public static ToldCourse Of(Report report)
    {
        // What another source says is not the report's word; what is dated to the day is an event.
        var told = report.Milestones.Where(step => !step.Provenance.Source.IsSecondary && !step.IsDay).ToList();
        return new ToldCourse(
            [.. told.Where(step => step.Period is { } period && period.Start.Year == report.Year && step.Phase is not (Package or Whole)).OrderBy(step => step.Period)],
            [.. told.Where(step => step.Period is null && step.Phase is not (null or Package or Whole))],
            told.FirstOrDefault(step => step.Phase == Whole),
            [.. told.Where(step => step.Phase == Package)]);
    }

    public Sentence Title()
    {
        if ((Low ?? Next) is not null)
        {
            var (low, next) = (Low is null ? null : ToldWords.Of(Low), Next is null ? null : ToldWords.Of(Next));
            return Sentence.Of<IRecoveryTexts>(texts => texts.TitleOfTurns(low, next));
        }

        return Course is { } course ? Sentence.Of<IRecoveryTexts>(texts => texts.TitleOfCourse(course.Provenance.Quote!)) : Sentence.Of<IRecoveryTexts>(texts => texts.TitleOfSteps(Phases.Count, Dated.Count));
    }
}
