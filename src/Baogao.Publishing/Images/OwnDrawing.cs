using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using Baogao.Notebooks.Documents;
using Baogao.Publishing.Svg;

namespace Baogao.Publishing.Images;

/// <summary>A researcher's own figure as a browser drew it, or why it did not.</summary>
/// <param name="Svg">The vector; empty where there is a problem.</param>
/// <param name="Png">The raster, at twice the size.</param>
/// <param name="Problem">Why it was not drawn, without a full stop; empty where it was.</param>
internal sealed record DrawnFigure(byte[] Svg, byte[] Png, string Problem);

/// <summary>Draws researchers' own figures: all in one run of a browser, or each by itself where that run fails.</summary>
internal static partial class OwnDrawing
{
    private const string Svg = "data:image/svg+xml,";
    private const string Png = "data:image/png;base64,";

    /// <summary>The figures as they were drawn, in their order.</summary>
    /// <exception cref="BrowserException">The browser fails without any figure too.</exception>
    public static async Task<IReadOnlyList<DrawnFigure>> DrawAsync(Browser browser, IReadOnlyList<SheetFigure> figures, CancellationToken stop)
        => [.. (await ResultsAsync(browser, figures, stop).ConfigureAwait(false)).Select(Read)];

    private static async Task<IReadOnlyList<JsonObject>> ResultsAsync(Browser browser, IReadOnlyList<SheetFigure> figures, CancellationToken stop)
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

    private static async Task<IReadOnlyList<JsonObject>> SheetAsync(Browser browser, IReadOnlyList<SheetFigure> figures, CancellationToken stop)
    {
        using var folder = new TemporaryFolder("images");
        var sheet = Path.Combine(folder.Path, "images.html");
        await File.WriteAllTextAsync(sheet, ImageSheet.Write(figures), stop).ConfigureAwait(false);
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

    private static DrawnFigure Read(JsonObject result)
    {
        var (svg, png) = (Text("svg"), Text("png"));
        if (!svg.StartsWith(Svg, StringComparison.Ordinal) || !png.StartsWith(Png, StringComparison.Ordinal))
        {
            return Failed(Text("error") is { Length: > 0 } error ? error : "the browser gave no picture");
        }

        try
        {
            return new DrawnFigure(Encoding.UTF8.GetBytes(SafeSvg.Of(Uri.UnescapeDataString(svg[Svg.Length..]))), Convert.FromBase64String(png[Png.Length..]), "");
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or FormatException)
        {
            return Failed(problem.Message);
        }

        string Text(string member) => result[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

        static DrawnFigure Failed(string problem) => new([], [], problem.TrimEnd('.'));
    }

    [GeneratedRegex($"<pre id=\"{ImageSheet.ResultId}\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Result();
}
