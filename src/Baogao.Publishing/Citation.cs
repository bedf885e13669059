using System.Globalization;
using Baogao.Charts;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>
/// How what a chart shows is cited: the report of its edition, then the secondary sources. What an edition does not hold, such as a publisher or a day of access, is left out.
/// </summary>
internal static class Citation
{
    /// <summary>By GB/T 7714—2025, in Chinese: responsible body, title, type, publisher, year; of a source on the web its address.</summary>
    public static string GbT(RenderedChart chart, IEnumerable<Report> editions)
        => string.Join('\n', Reports(chart, editions).Select(report => $"{Below(report).Zh}. {report.Title.Zh}[R]. {(report.Publisher is { } publisher ? publisher.Zh + ", " : "")}{Year(report)}.").Concat(Secondary(chart).Select(source => source.Path is { } path ? $"{Bare(source.Title.Zh)}[EB/OL]. {path}." : $"{Bare(source.Title.Zh)}[Z].")));

    /// <summary>By APA, 7th edition, in English: body, year, title, kind, publisher unless it is the body; of a source on the web its address.</summary>
    public static string Apa(RenderedChart chart, IEnumerable<Report> editions)
        => string.Join('\n', Reports(chart, editions).Select(report => $"{Below(report).En}. ({Year(report)}). {report.Title.En} [Government report].{(report.Publisher is { } publisher && publisher.En != Below(report).En ? $" {publisher.En}." : "")}").Concat(Secondary(chart).Select(source => source.Path is { } path ? $"{Bare(source.Title.En)}. {path}" : $"{Bare(source.Title.En)}.")));

    /// <summary>The editions whose own report a mark of the chart leads back to.</summary>
    private static IEnumerable<Report> Reports(RenderedChart chart, IEnumerable<Report> editions)
    {
        var primary = Sources(chart).Where(source => !source.IsSecondary).ToHashSet();
        return editions.Where(report => report.Sources.Values.Any(primary.Contains)).DistinctBy(report => (report.Title, Below(report)));
    }

    private static IEnumerable<Source> Secondary(RenderedChart chart) => Sources(chart).Where(source => source.IsSecondary);

    private static IEnumerable<Source> Sources(RenderedChart chart) => chart.Marks.SelectMany(mark => mark.Evidence.Source.Provenances).Select(place => place.Source).Distinct();

    /// <summary>The place with those above it, as each language orders them; the nation goes without saying.</summary>
    private static LocalText Below(Report report)
    {
        List<LocalText> names = [report.Place.Name, .. report.Place.AllAbove.Where(place => place.Level != PlaceLevel.Nation).Select(place => place.Name)];
        return new LocalText(string.Concat(names.AsEnumerable().Reverse().Select(name => name.Zh)), string.Join(", ", names.Select(name => name.En)));
    }

    private static string Year(Report report) => (report.Delivered?.Year ?? report.Year).ToString(CultureInfo.InvariantCulture);

    private static string Bare(string title) => title.TrimEnd('.', '。');
}
