using System.Text.Json.Nodes;
using Baogao.Charts;

namespace Baogao.Publishing.Images;

/// <summary>A figure to draw, and how wide.</summary>
internal sealed record SheetFigure(JsonNode Figure, int Width);

/// <summary>
/// The page on which a browser draws figures as images, under the policy of the published page: only its own scripts run and nothing is fetched. Each figure is drawn by itself:
/// one that cannot be drawn leaves its reason.
/// </summary>
internal static class ImageSheet
{
    /// <summary>The element whose text is the result: a JSON list with svg and png, or error, for each figure.</summary>
    public const string ResultId = "images";

    private const int OwnHeight = 480;

    // In the browser's own time, which passes at once while it waits for nothing but time.
    private const int MostSeconds = 20;

    private static readonly string Script =
        $$"""
        (async function () {
          // plotly writes "]]>" as it is into the SVG, where it may not stand: the picture would not load.
          const parted = (key, value) => typeof value === 'string' ? value.replace(/]](?=>|&gt;)/g, ']\u200b]') : value;
          const figures = JSON.parse(document.getElementById('figures').textContent, parted);
          const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error('it was not drawn within {{MostSeconds}} seconds')), {{MostSeconds}}000));
          async function draw({ figure, width }) {
            const height = Number(figure.layout && figure.layout.height);
            const size = { width, height: height >= 50 && height <= 8000 ? height : {{OwnHeight}} };
            return { svg: await Plotly.toImage(figure, { format: 'svg', ...size }), png: await Plotly.toImage(figure, { format: 'png', scale: 2, ...size }) };
          }
          const results = [];
          for (const figure of figures) {
            try { results.push(await Promise.race([draw(figure), late()])); } catch (error) { results.push({ error: String(error && error.message || error) }); }
          }
          const result = document.createElement('pre');
          result.id = '{{ResultId}}';
          result.textContent = JSON.stringify(results);
          document.body.replaceChildren(result);
        })();
        """.ReplaceLineEndings("\n");

    /// <summary>The page.</summary>
    public static string Write(IEnumerable<SheetFigure> figures)
        => $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{PageScripts.Policy([PageScripts.PlotlyJs, Script])}">
            <script>{PageScripts.PlotlyJs}</script></head><body>
            <script type="application/json" id="figures">{ChartHtml.Json(new JsonArray([.. figures.Select(each => new JsonObject { ["figure"] = each.Figure.DeepClone(), ["width"] = each.Width })]).ToJsonString())}</script>
            <script>{Script}</script></body></html>
            """.ReplaceLineEndings("\n");
}
