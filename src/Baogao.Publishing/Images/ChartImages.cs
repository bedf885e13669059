using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baogao.Charts;
using Baogao.Languages;
using Baogao.Notebooks.Execution.Freshness;

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

    /// <summary>The researcher's own charts for the slides of a deck, drawn in the same run of the browser; none where none was needed.</summary>
    public OwnSlides Slides { get; init; } = OwnSlides.None;
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
        var slides = OwnSlides.None;
        try
        {
            slides = await DrawOwnAsync(findBrowser, own, own.Count == 0 ? [] : OwnSlides.Figures(notebooks.Concat(other ?? [])), images, problems, stop).ConfigureAwait(false);
        }
        catch (BrowserException problem) when (images.Count > 0 || charts.Count < all.Count)
        {
            problems.Add($"Only the library's own charts were drawn, not {string.Join(", ", own.Select(figure => figure.Name))}: {problem.Message}");
        }

        var drawn = images.Select(image => image.Name).ToHashSet(StringComparer.Ordinal);
        return new DrawnCharts(images, problems)
        {
            Slides = slides,
            Keys = all.Where(chart => !charts.Contains(chart) || drawn.Contains(chart.Name + ".svg")).ToDictionary(chart => chart.Name, chart => chart.Key, StringComparer.Ordinal),
        };
    }

    private static async Task<OwnSlides> DrawOwnAsync(Func<Browser> findBrowser, List<(string Name, JsonNode Figure)> own, string[] ofSlides, List<ChartImage> images, List<string> problems, CancellationToken stop)
    {
        if (own.Count == 0)
        {
            return OwnSlides.None;
        }

        var results = await OwnDrawing.DrawAsync(findBrowser(), [.. own.Select(figure => new SheetFigure(figure.Figure, StaticPicture.WideWidth)), .. OwnSlides.Sheet(ofSlides)], stop).ConfigureAwait(false);
        foreach (var (name, drawn) in own.Zip(results, (figure, result) => (figure.Name, result)))
        {
            if (drawn.Problem.Length > 0)
            {
                problems.Add($"The chart {name} could not be drawn: {drawn.Problem}. The other images are whole; mend the chart, or leave it to the page.");
                continue;
            }

            images.AddRange([new ChartImage(name + ".svg", drawn.Svg), new ChartImage(name + ".png", drawn.Png)]);
        }

        return OwnSlides.Of(ofSlides, [.. results.Skip(own.Count)]);
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

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex ChartName();
}
