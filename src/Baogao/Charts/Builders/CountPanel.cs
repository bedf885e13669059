using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>Bars that count figures by a code, the longest first. A count is derived: its evidence is where each figure stands.</summary>
/// <param name="Panel">The bars.</param>
/// <param name="Counts">The name of each code and how many figures it has, in the order of the bars.</param>
internal sealed record CountPanel(ChartPanel Panel, IReadOnlyList<NamedCount> Counts)
{
    public static CountPanel Of(Sentence title, IEnumerable<Figure> figures, Func<Figure, string> code, Func<string, LocalText> name, Period period)
    {
        var groups = figures.GroupBy(code).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: name(group.Key), Figures: group.ToList())).ToList();
        Mark[] marks = [.. groups.Select(group => new Mark(
            Sentence.Of(group.Name),
            group.Figures.Count,
            Sentence.Of<IWordTexts>(words => words.Number(group.Figures.Count)),
            MarkStyle.Derived,
            Evidence.OfCount(group.Figures.Count, group.Figures.Select(figure => figure.Provenance), period)))];
        return new CountPanel(
            new ChartPanel(title, MarkForm.Bars, Sentence.Of<ICountTexts>(texts => texts.Axis()), marks),
            [.. groups.Select(group => new NamedCount(group.Name, group.Figures.Count))]);
    }

    /// <summary>The panel with its most frequent code as finding, or the codes that share the first place.</summary>
    /// <param name="name">The name of a code in the finding.</param>
    public ChartPanel Leads(Func<LocalText, LocalText> name)
    {
        var (most, all) = (Counts.Max(code => code.Count), Counts.Sum(code => code.Count));
        LocalText[] first = [.. Counts.Where(code => code.Count == most).Select(code => name(code.Name))];
        return Panel with { Finding = Sentence.Of<ICountTexts>(texts => texts.Leads(first, most, all)) };
    }
}
