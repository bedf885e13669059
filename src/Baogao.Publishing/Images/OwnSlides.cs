using System.Text.Json.Nodes;
using Baogao.Charts;

namespace Baogao.Publishing.Images;

/// <summary>Researchers' own charts as pictures for the slides of a deck: PowerPoint has no plotly.js.</summary>
/// <param name="Problem">Why some are not there; empty where all are.</param>
public sealed record OwnSlides(string Problem)
{
    private Dictionary<string, DrawnFigure> drawn = [];

    /// <summary>No picture, and none that is missing.</summary>
    public static OwnSlides None { get; } = new("");

    /// <summary>The drawing of a picture; null for one that was not drawn.</summary>
    internal DrawnFigure? Of(StoryPicture picture) => drawn.GetValueOrDefault(picture.FigureJson);

    /// <summary>What a browser made of the figures of <see cref="Figures"/>.</summary>
    internal static OwnSlides Of(IReadOnlyList<string> figures, IReadOnlyList<DrawnFigure> results)
    {
        var pairs = figures.Zip(results).ToList();
        return new OwnSlides(string.Join("; ", pairs.Select(pair => pair.Second.Problem).Where(problem => problem.Length > 0)))
        {
            drawn = pairs.Where(pair => pair.Second.Problem.Length == 0).ToDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>The researcher's own charts of executed notebooks as slides show them, each once.</summary>
    internal static string[] Figures(IEnumerable<PageNotebook> notebooks)
        => [.. notebooks.SelectMany(notebook => Story.Of(notebook).Pictures).Where(picture => picture.IsOwn).Select(picture => picture.FigureJson).Distinct()];

    /// <summary>What a browser draws of them, as wide as a slide's picture.</summary>
    internal static IEnumerable<SheetFigure> Sheet(IEnumerable<string> figures) => figures.Select(figure => new SheetFigure(JsonNode.Parse(figure)!, ChartSlide.Width));

    /// <summary>Draws those that are not drawn yet.</summary>
    /// <param name="findBrowser">Finds the browser; not called where no chart needs one.</param>
    /// <param name="notebooks">The notebooks of all decks.</param>
    /// <param name="stop">Ends the browser.</param>
    public async Task<OwnSlides> DrawAsync(Func<Browser> findBrowser, IEnumerable<PageNotebook> notebooks, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(findBrowser);
        var figures = Figures(notebooks);
        if (figures.All(drawn.ContainsKey))
        {
            return this;
        }

        try
        {
            return Of(figures, await OwnDrawing.DrawAsync(findBrowser(), [.. Sheet(figures)], stop).ConfigureAwait(false));
        }
        catch (BrowserException problem)
        {
            return new OwnSlides(problem.Message.TrimEnd('.'));
        }
    }
}
