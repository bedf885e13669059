using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>Bars that count rows by a code, the longest first. A count is derived: its evidence is where each row stands.</summary>
/// <param name="Panel">The bars.</param>
/// <param name="Counts">The name of each code and its rows, in the order of the bars.</param>
/// <param name="What">What the rows are.</param>
internal sealed record CountPanel(ChartPanel Panel, IReadOnlyList<NamedCount> Counts, Counted What)
{
    public static CountPanel Of<T>(
        Sentence title, Counted what, IEnumerable<T> rows, Func<T, string> code, Func<T, Provenance> provenance, Func<string, LocalText> name, Period period)
    {
        var groups = rows.GroupBy(code).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: name(group.Key), Rows: group.ToList())).ToList();
        Mark[] marks = [.. groups.Select(group => new Mark(
            Sentence.Of(group.Name),
            group.Rows.Count,
            Sentence.Of<IWordTexts>(words => words.Number(group.Rows.Count)),
            MarkStyle.Derived,
            Evidence.OfCount(group.Rows.Count, group.Rows.Select(provenance), period)))];
        return new CountPanel(
            new ChartPanel(title, MarkForm.Bars, Sentence.Of<ICountTexts>(texts => texts.Axis()), marks),
            [.. groups.Select(group => new NamedCount(group.Name, group.Rows.Count))],
            what);
    }

    /// <summary>The panel with its most frequent code as finding, or the codes that share the first place.</summary>
    /// <param name="name">The name of a code in the finding; null for its own.</param>
    public ChartPanel Leads(Func<LocalText, LocalText>? name = null)
    {
        var most = Counts.Max(code => code.Count);
        LocalText[] first = [.. Counts.Where(code => code.Count == most).Select(code => name is null ? code.Name : name(code.Name))];
        return Panel with { Finding = Sentence.Of<ICountTexts>(texts => texts.Leads(first, most, All, What)) };
    }

    private int All => Counts.Sum(code => code.Count);
}
