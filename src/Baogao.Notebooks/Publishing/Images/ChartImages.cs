using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Notebooks.Publishing;

/// <summary>An image of a chart.</summary>
/// <param name="Name">The file's name: <c>targets-2023.svg</c>.</param>
/// <param name="Content">The file.</param>
public sealed record ChartImage(string Name, byte[] Content);

/// <summary>Draws every chart of executed notebooks as SVG and as PNG at twice its size, title and source included, for papers.</summary>
public static partial class ChartImages
{
    private const int Width = 860;
    private const int OwnHeight = 480;
    private const int OwnText = 14;

    /// <summary>Draws all in one run of the browser.</summary>
    /// <exception cref="BrowserException">The browser failed, hung, or could not draw a chart; the message names it.</exception>
    public static async Task<IReadOnlyList<ChartImage>> DrawAsync(Browser browser, IReadOnlyList<PageNotebook> notebooks, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(notebooks);
        var figures = Figures(notebooks);
        if (figures.Count == 0)
        {
            return [];
        }

        var folder = Directory.CreateTempSubdirectory("baogao-images-").FullName;
        try
        {
            var sheet = Path.Combine(folder, "images.html");
            await File.WriteAllTextAsync(sheet, Sheet(figures), stop).ConfigureAwait(false);
            return Images(figures, await browser.DumpAsync(sheet, stop).ConfigureAwait(false), browser.Path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<(string Name, JsonNode Figure)> Figures(IReadOnlyList<PageNotebook> notebooks)
    {
        var figures = new List<(string Name, JsonNode Figure)>();
        foreach (var notebook in notebooks)
        {
            foreach (var data in Story.Cells(notebook).SelectMany(cell => cell["outputs"] as JsonArray ?? []).Select(output => output?["data"]))
            {
                if (data?[ChartFormats.Plotly] is JsonObject figure)
                {
                    var id = (string?)data[ReportChart.MimeType]?["id"];
                    var name = id ?? notebook.Name;
                    var same = figures.Count(other => other.Name == name || other.Name.StartsWith(name + "--", StringComparison.Ordinal));
                    var safe = (JsonObject)OwnChart.WithoutLinks(figure)!;
                    figures.Add((same == 0 ? name : FormattableString.Invariant($"{name}--{same + 1}"), id is null ? OwnFigure.Of(safe, OwnText) : safe));
                }
            }
        }

        return figures;
    }

    private static string Sheet(List<(string Name, JsonNode Figure)> figures)
    {
        var list = new JsonArray([.. figures.Select(each => each.Figure)]);
        return
            $$"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><script>{{PageScripts.PlotlyJs}}</script></head><body>
            <script type="application/json" id="figures">{{HtmlFile.Json(list.ToJsonString())}}</script>
            <script>
            (async function () {
              const result = document.createElement('pre');
              result.id = 'images';
              // plotly writes "]]>" as it is into the SVG, where it may not stand: the picture would not load.
              const parted = (key, value) => typeof value === 'string' ? value.replace(/]](?=>|&gt;)/g, ']\u200b]') : value;
              try {
                for (const figure of JSON.parse(document.getElementById('figures').textContent, parted)) {
                  const size = { width: {{Width}}, height: figure.layout?.height || {{OwnHeight}} };
                  const svg = await Plotly.toImage(figure, { format: 'svg', ...size });
                  const png = await Plotly.toImage(figure, { format: 'png', scale: 2, ...size });
                  result.append(svg + '\n' + png + '\n');
                }
              } catch (error) { result.append('error: ' + error + '\n'); }
              document.body.replaceChildren(result);
            })();
            </script></body></html>
            """;
    }

    private static List<ChartImage> Images(List<(string Name, JsonNode Figure)> figures, string document, string browser)
    {
        var lines = Result().Match(document) is { Success: true } result
            ? WebUtility.HtmlDecode(result.Groups[1].Value).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new BrowserException($"{browser} did not draw the charts. Try another browser with --browser PATH.");
        var images = new List<ChartImage>();
        for (var i = 0; i < figures.Count; i++)
        {
            if (lines.Length < (2 * i) + 2 || !lines[2 * i].StartsWith(Svg, StringComparison.Ordinal) || !lines[(2 * i) + 1].StartsWith(Png, StringComparison.Ordinal))
            {
                throw new BrowserException($"{browser} could not draw the chart {figures[i].Name}: {lines.LastOrDefault(line => line.StartsWith("error", StringComparison.Ordinal)) ?? "it stopped before it"}.");
            }

            images.Add(new ChartImage(figures[i].Name + ".svg", Encoding.UTF8.GetBytes(Uri.UnescapeDataString(lines[2 * i][Svg.Length..]))));
            images.Add(new ChartImage(figures[i].Name + ".png", Convert.FromBase64String(lines[(2 * i) + 1][Png.Length..])));
        }

        return images;
    }

    private const string Svg = "data:image/svg+xml,";
    private const string Png = "data:image/png;base64,";

    [GeneratedRegex("<pre id=\"images\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Result();
}
