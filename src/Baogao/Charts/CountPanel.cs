using System.Globalization;

namespace Baogao;

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
}
