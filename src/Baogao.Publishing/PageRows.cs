using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>The rows of all editions of a page, which its search looks through and its marks lead back to.</summary>
internal sealed class PageRows
{
    private static readonly JsonSerializerOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A mark of more rows counts them and shows none.</summary>
    private const int MostShown = 6;

    private readonly IReadOnlyList<Report> reports;
    private readonly IReadOnlyList<PageRow> rows;
    private readonly ILookup<string, int> byKey;

    public PageRows(IEnumerable<Report> reports)
    {
        this.reports = [.. reports];
        rows = [.. this.reports.SelectMany(PageRow.Of)];
        byKey = rows.SelectMany((row, i) => Keys(row.Evidence, [row.Place]).Select(key => (Key: key, Row: i))).ToLookup(each => each.Key, each => each.Row, StringComparer.Ordinal);
    }

    /// <summary>The rows that a mark leads back to, by their numbers.</summary>
    public IReadOnlyList<int> Behind(Evidence evidence) => [.. Keys(evidence, evidence.Provenances).SelectMany(key => byKey[key]).Distinct()];

    /// <summary>The rows as JSON, in each language of the page, with the charts that show them.</summary>
    public string ToJson(IReadOnlyList<ITexts> languages, IReadOnlyList<PlacedChart> charts)
    {
        var shown = charts.SelectMany(chart => chart.Chart.Marks.Select(mark => Behind(mark.Evidence.Source)).Where(behind => behind.Count <= MostShown).SelectMany(behind => behind).Distinct().Select(row => (Row: row, chart.Address)))
            .ToLookup(each => each.Row, each => each.Address);
        var numbers = reports.Select((report, i) => (report, i)).ToDictionary(each => each.report, each => each.i);
        return new JsonObject
        {
            ["languages"] = Texts(languages.Select(texts => texts.Tag)),
            ["editions"] = new JsonArray([.. reports.Select(report => Texts(languages.Select(texts => texts.Name(report.Title))))]),
            ["sections"] = new JsonArray([.. reports.Select(report => new JsonObject(report.Sections.DistinctBy(heading => heading.Section)
                .Select(heading => KeyValuePair.Create(heading.Section.ToString(), (JsonNode?)Texts(languages.Select(texts => texts.Name(heading.Title)))))))]),
            ["rows"] = new JsonArray([.. rows.Select((row, i) => (JsonNode)new JsonArray(
                numbers[row.Report],
                row.Name.Zh,
                row.Name.En,
                Texts(languages.Select(texts => row.Evidence.Value?.In(texts) ?? "")),
                Texts(languages.Select(texts => row.Evidence.Period.In(texts))),
                Texts(languages.Select(texts => row.Evidence.Kind.In(texts))),
                row.Place.Section?.ToString() ?? "",
                row.Place.Quote ?? "",
                row.Place.Section is null ? Texts(languages.Select(texts => texts.Name(row.Place.Source.Title))) : new JsonArray(),
                Texts(shown[i])))]),
        }.ToJsonString(Legible);
    }

    /// <summary>What a row and a mark that shows it have in common: the place in the text; without one, source, series, quote, value and period.</summary>
    private static IEnumerable<string> Keys(Evidence evidence, IReadOnlyList<Provenance> places) => places.Select(place => place is { Section: { } section, Quote: { } quote }
        ? $"{place.Source.Title.Zh}|{section}|{quote}"
        : $"{place.Source.Title.Zh}|{evidence.Series}|{place.Quote}|{evidence.Value?.In(Language.English)}|{evidence.Period.In(Language.English)}");

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
