using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using Baogao.Charts;
using Baogao.Languages;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Publishing.Svg;

namespace Baogao.Publishing.Images;

/// <summary>An image of a chart.</summary>
/// <param name="Name">The file's name: <c>targets-2023.svg</c>.</param>
/// <param name="Content">The file.</param>
public sealed record ChartImage(string Name, byte[] Content);

/// <summary>What came of drawing charts.</summary>
/// <param name="Images">The images: of each chart that was drawn an SVG and a PNG.</param>
/// <param name="Problems">A sentence for each chart that could not be drawn.</param>
public sealed record DrawnCharts(IReadOnlyList<ChartImage> Images, IReadOnlyList<string> Problems)
{
    /// <summary>What each chart that has images was drawn from, by its name; those that were not drawn again too.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; init; } = new Dictionary<string, string>();
}

/// <summary>A chart to draw: of the library, or a researcher's own figure.</summary>
internal sealed record NamedChart(string Name, RenderedChart? Library, JsonNode? Own)
{
    /// <summary>What its images are drawn from: the chart, and the program that draws it.</summary>
    public string Key { get => field ??= FreshnessCheck.Key([Library?.ToSvg() ?? Own!.ToJsonString()]); private init; }
}

/// <summary>Draws every chart of executed notebooks as SVG and as PNG at twice its size, title and source included, for papers.</summary>
public static partial class ChartImages
{
    private const int OwnText = 14;
    private const string Svg = "data:image/svg+xml,";
    private const string Png = "data:image/png;base64,";

    /// <summary>Draws the library's charts itself, and a researcher's own in one run of a browser, or each by itself where that run fails.</summary>
    /// <param name="findBrowser">Finds the browser; not called where nothing needs one.</param>
    /// <param name="notebooks">The executed notebooks.</param>
    /// <param name="earlier">What charts were drawn from whose images are there, by their names; such a chart is not drawn again where that has not changed.</param>
    /// <param name="stop">Ends the browser.</param>
    /// <param name="other">The same notebooks in another language, whose images have its letters in their names: <c>targets-2023.zh.svg</c>; null for none.</param>
    /// <exception cref="BrowserException">No chart could be drawn: there is no browser, or it failed or hung, and does so without any chart too.</exception>
    /// <exception cref="FontException">No font of this machine can show what the library's charts say.</exception>
    public static async Task<DrawnCharts> DrawAsync(Func<Browser> findBrowser, IReadOnlyList<PageNotebook> notebooks, IReadOnlyDictionary<string, string> earlier, CancellationToken stop, IReadOnlyList<PageNotebook>? other = null)
    {
        ArgumentNullException.ThrowIfNull(findBrowser);
        ArgumentNullException.ThrowIfNull(notebooks);
        ArgumentNullException.ThrowIfNull(earlier);
        var all = Charts(notebooks);
        all.AddRange((other ?? []).GroupBy(notebook => notebook.Language).SelectMany(version => Charts([.. version]).Select(chart => chart with { Name = $"{chart.Name}.{version.Key.Letters()}" })));
        var charts = all.Where(chart => earlier.GetValueOrDefault(chart.Name) != chart.Key).ToList();
        var images = new List<ChartImage>(LibraryImages.Draw(charts));
        var problems = new List<string>();
        List<(string Name, JsonNode Figure)> own = [.. charts.Where(chart => chart.Own is not null).Select(chart => (chart.Name, chart.Own!))];
        try
        {
            await DrawOwnAsync(findBrowser, own, images, problems, stop).ConfigureAwait(false);
        }
        catch (BrowserException problem) when (images.Count > 0 || charts.Count < all.Count)
        {
            problems.Add($"Only the library's own charts were drawn, not {string.Join(", ", own.Select(figure => figure.Name))}: {problem.Message}");
        }

        var drawn = images.Select(image => image.Name).ToHashSet(StringComparer.Ordinal);
        return new DrawnCharts(images, problems)
        {
            Keys = all.Where(chart => !charts.Contains(chart) || drawn.Contains(chart.Name + ".svg")).ToDictionary(chart => chart.Name, chart => chart.Key, StringComparer.Ordinal),
        };
    }

    private static async Task DrawOwnAsync(Func<Browser> findBrowser, List<(string Name, JsonNode Figure)> own, List<ChartImage> images, List<string> problems, CancellationToken stop)
    {
        if (own.Count == 0)
        {
            return;
        }

        foreach (var (name, drawn) in own.Zip(await ResultsAsync(findBrowser(), own, stop).ConfigureAwait(false), (figure, result) => (figure.Name, result)))
        {
            try
            {
                images.AddRange(Images(name, drawn));
            }
            catch (Exception e) when (e is InvalidDataException or XmlException or FormatException)
            {
                problems.Add($"The chart {name} could not be drawn: {e.Message.TrimEnd('.')}. The other images are whole; mend the chart, or leave it to the page.");
            }
        }
    }

    private static async Task<IReadOnlyList<JsonObject>> ResultsAsync(Browser browser, List<(string Name, JsonNode Figure)> figures, CancellationToken stop)
    {
        try
        {
            return await SheetAsync(browser, figures, stop).ConfigureAwait(false);
        }
        catch (BrowserException)
        {
            // A browser that cannot draw an empty sheet is at fault itself.
            await SheetAsync(browser, [], stop).ConfigureAwait(false);
            var results = new List<JsonObject>();
            foreach (var figure in figures)
            {
                try
                {
                    results.AddRange(await SheetAsync(browser, [figure], stop).ConfigureAwait(false));
                }
                catch (BrowserException problem)
                {
                    results.Add(new JsonObject { ["error"] = problem.Message });
                }
            }

            return results;
        }
    }

    private static async Task<IReadOnlyList<JsonObject>> SheetAsync(Browser browser, List<(string Name, JsonNode Figure)> figures, CancellationToken stop)
    {
        using var folder = new TemporaryFolder("images");
        var sheet = Path.Combine(folder.Path, "images.html");
        await File.WriteAllTextAsync(sheet, ImageSheet.Write(figures.Select(figure => figure.Figure)), stop).ConfigureAwait(false);
        var document = await browser.DumpAsync(sheet, stop).ConfigureAwait(false);
        return Parse(document) is { } results && results.Count == figures.Count ? results
            : throw new BrowserException($"{browser.Path} did not draw the charts. Try another browser with --browser PATH.");
    }

    private static List<JsonObject>? Parse(string document)
    {
        try
        {
            return Result().Match(document) is { Success: true } result && JsonNode.Parse(WebUtility.HtmlDecode(result.Groups[1].Value)) is JsonArray list
                ? [.. list.OfType<JsonObject>()] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The charts of notebooks, each with the name of its files, in the language of the publication.</summary>
    internal static List<NamedChart> Charts(IReadOnlyList<PageNotebook> notebooks)
    {
        var charts = new List<NamedChart>();
        foreach (var notebook in notebooks)
        {
            foreach (var data in Story.Cells(notebook).SelectMany(cell => cell["outputs"] as JsonArray ?? []).Select(output => PageOutput.Data(output, notebook.Texts)))
            {
                if (data?[ChartFormats.Plotly] is JsonObject drawn)
                {
                    var chart = Chart(data[ReportChart.MimeType], notebook.Texts);
                    var id = Id(data[ReportChart.MimeType]);
                    var name = id ?? notebook.Name;
                    var same = charts.Count(other => other.Name == name || other.Name.StartsWith(name + "--", StringComparison.Ordinal));
                    charts.Add(new NamedChart(
                        same == 0 ? name : FormattableString.Invariant($"{name}--{same + 1}"),
                        chart,
                        chart is not null ? null : id is null ? OwnFigure.Of((JsonObject)OwnChart.WithoutLinks(drawn)!, OwnText) : OwnChart.WithoutLinks(drawn)));
                }
            }
        }

        return charts;
    }

    /// <summary>A chart of ours in a language; null for anything else.</summary>
    private static RenderedChart? Chart(JsonNode? chart, ITexts texts)
    {
        try
        {
            return chart is null ? null : ChartFormats.Read(chart, texts);
        }
        catch (Exception)
        {
            // What a notebook holds may be malformed in any way; its figure may be whole.
            return null;
        }
    }

    /// <summary>The name of a chart of ours. It becomes a file's name, so one that the library would not give is none.</summary>
    private static string? Id(JsonNode? chart)
        => chart is JsonObject members && members["id"] is JsonValue value && value.TryGetValue<string>(out var id) && ChartName().IsMatch(id) ? id : null;

    private static ChartImage[] Images(string name, JsonObject result)
    {
        var (svg, png) = (Text("svg"), Text("png"));
        return svg.StartsWith(Svg, StringComparison.Ordinal) && png.StartsWith(Png, StringComparison.Ordinal)
            ?
            [
                new ChartImage(name + ".svg", Encoding.UTF8.GetBytes(SafeSvg.Of(Uri.UnescapeDataString(svg[Svg.Length..])))),
                new ChartImage(name + ".png", Convert.FromBase64String(png[Png.Length..])),
            ]
            : throw new InvalidDataException(Text("error") is { Length: > 0 } error ? error : "the browser gave no picture");

        string Text(string member) => result[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
    }

    [GeneratedRegex($"<pre id=\"{ImageSheet.ResultId}\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Result();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex ChartName();
}
