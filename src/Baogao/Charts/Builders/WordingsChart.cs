using System.Globalization;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>How the targets of a year commit: a bar for each indicator, cut into the commitments. Counts are derived: their evidence is where each target stands.</summary>
internal static class WordingsChart
{
    /// <summary>More bars than these make a chart that nobody reads.</summary>
    private const int MostBars = 8;

    public static ReportChart? Build(IReadOnlyList<YearTarget> targets, int year)
    {
        if (targets.Count == 0)
        {
            return null;
        }

        var period = Period.OfYear(year);
        var order = targets.SelectMany(target => target.Edition.Codes.Of(Commitments.List)).Select(code => code.Name).Append(CommitmentNames.None).Distinct().ToList();
        var indicators = targets.GroupBy(target => target.Figure.Indicator.Id).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        List<ChartPanel> panels = [.. indicators.Take(MostBars).Select(group => Panel([.. group], order, period))];
        LocalText[] left = [.. indicators.Skip(MostBars).Select(group => group.First().Figure.Indicator.Name)];
        NamedCount[] counts = [.. targets.GroupBy(Firmest).Select(group => new NamedCount(group.Key, group.Count())).OrderBy(count => count.Name == CommitmentNames.None).ThenByDescending(count => count.Count)];
        return new ReportChart
        {
            Id = $"target-wordings-{year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IAcrossTexts>(texts => texts.WordingsTitle(period, counts, targets.Count)),
            Panels = panels,
            Caveats =
            [
                .. left.Length == 0 ? [] : (Sentence[])[Sentence.Of<IAcrossTexts>(texts => texts.WithoutBar(left))],
                Sentence.Of<IAcrossTexts>(texts => texts.CountedOnce()),
                AcrossPlacesChart.HowToRead(targets),
            ],
            Source = ManyReports.Source(targets.Select(target => target.Edition)),
            Unmarked = [.. indicators.Skip(MostBars).SelectMany(group => group).Select(target => target.Figure.Provenance)],
        };
    }

    private static ChartPanel Panel(IReadOnlyList<YearTarget> targets, List<LocalText> order, Period period)
    {
        var name = Sentence.Of(targets[0].Figure.Indicator.Name);
        var parts = targets.GroupBy(Firmest).OrderBy(group => order.IndexOf(group.Key)).Select(group => Count(Sentence.Of(group.Key), [.. group], period) with { Style = StyleOf(group.First()) });
        return new ChartPanel(name, MarkForm.Parts, null, [Count(name, targets, period), .. parts]);
    }

    private static Mark Count(Sentence name, IReadOnlyList<YearTarget> targets, Period period) => new(
        name,
        targets.Count,
        Sentence.Of<IWordTexts>(words => words.Number(targets.Count)),
        MarkStyle.Derived,
        Evidence.OfCount(targets.Count, targets.Select(target => target.Figure.Provenance), period) with { NamesReports = true });

    /// <summary>Hard is solid; what only strives is solid and quiet, soft hatched, no such word crossed.</summary>
    private static MarkStyle StyleOf(YearTarget target) => target.Commitments.Select(one => one.Code.Id).FirstOrDefault() switch
    {
        null => MarkStyle.Secondary,
        "soft" => MarkStyle.Estimate,
        "strive" => MarkStyle.Actual,
        _ => MarkStyle.Derived,
    };

    /// <summary>The first commitment in the order of their list.</summary>
    private static LocalText Firmest(YearTarget target) => target.Commitments.Count == 0 ? CommitmentNames.None : target.Commitments[0].Code.Name;
}
