using System.Globalization;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>Bars that count rows by a code, the longest first. A count is derived: its evidence is where each row stands.</summary>
internal static class CountPanel
{
    public static ChartPanel Of<T>(
        string title, IEnumerable<T> rows, Func<T, string> code, Func<T, Provenance> provenance, Func<string, string> name, Period period, Language language)
        => new(title, MarkForm.Bars, language == Language.Chinese ? "条数，由数据行计得" : "rows, counted from the data",
            [.. rows.GroupBy(code).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new Mark(
                name(group.Key),
                group.Count(),
                group.Count().ToString(CultureInfo.InvariantCulture),
                MarkStyle.Derived,
                Evidence.OfCount(group.Count(), group.Select(provenance), period, language)))]);

    /// <summary>The most frequent code and its count, or the codes that share the first place.</summary>
    public static string Leads(ChartPanel panel, string nounEn, string nounZh, Language language)
    {
        var (most, all) = (panel.Marks.Max(mark => mark.Value), panel.Marks.Sum(mark => mark.Value));
        var first = panel.Marks.Where(mark => mark.Value == most).Select(mark => mark.Category).ToList();
        return (first.Count, language) switch
        {
            (1, Language.Chinese) => ChartTitle.Fit(language, $"{first[0]}最多，占{all}{nounZh}中的{most}个", $"最多的一类占{all}{nounZh}中的{most}个"),
            (1, _) => ChartTitle.Fit(language, $"{ChartTitle.Upper(first[0])} leads with {most} of {all} {nounEn}", $"The largest group holds {most} of {all} {nounEn}"),
            (_, Language.Chinese) => ChartTitle.Fit(language, $"{string.Join("、", first)}并列最多，{all}{nounZh}中各{most}个", $"{first.Count}类并列最多，{all}{nounZh}中各{most}个"),
            _ => ChartTitle.Fit(language, $"{ChartTitle.Upper(string.Join(" and ", first))} lead with {most} each of {all} {nounEn}", $"{first.Count} groups lead with {most} each of {all} {nounEn}"),
        };
    }

    /// <summary>The three most frequent codes, or fewer, with their counts.</summary>
    public static string Most(ChartPanel panel, string nounEn, string nounZh, Language language)
    {
        var all = panel.Marks.Sum(mark => mark.Value);
        return ChartTitle.Fit(language, Enumerable.Range(0, 4).Reverse().Select(count => language == Language.Chinese
            ? $"{all}{nounZh}{(count > 0 ? "中" : "")}{string.Join("、", panel.Marks.Take(count).Select(mark => $"{mark.Category}{mark.Value}个"))}"
            : $"Of {all} {nounEn}{(count > 0 ? ", " : "")}{string.Join(", ", panel.Marks.Take(count).Select(mark => $"{mark.Value} {mark.Category}"))}"));
    }
}
