using Baogao.Languages;
using DocumentFormat.OpenXml.Packaging;

namespace Baogao.Publishing.Office;

/// <summary>What the slides of one deck share while it is written.</summary>
internal sealed class DeckWriter(DeckPackage package, PublicationFacts facts)
{
    private readonly List<(SlidePart Part, DeckLayout Layout)> slides = [];

    public PublicationFacts Facts { get; } = facts;

    public DeckLayouts Layouts => package.Layouts;

    public ITexts Texts => Facts.Texts;

    public DeckText Text { get; } = new(facts.LanguageTag, package.Palette.IsAccentReadable);

    /// <summary>Adds empty slides, so that others can link to them before they are written. Returns the number of the first.</summary>
    public int Reserve(DeckLayout layout, int count = 1)
    {
        var first = slides.Count + 1;
        for (var i = 0; i < count; i++)
        {
            slides.Add((package.AddSlide(layout), layout));
        }

        return first;
    }

    /// <summary>A slide that was reserved.</summary>
    /// <param name="number">Its number, from 1.</param>
    public DeckSlide Slide(int number)
    {
        var slide = new DeckSlide(Part(number), slides[number - 1].Layout, Text, number);
        slide.Plates();
        return slide;
    }

    public SlidePart Part(int number) => slides[number - 1].Part;

    /// <summary>Writes a slide with its source line and its notes.</summary>
    /// <param name="slide">The slide.</param>
    /// <param name="foot">The source line.</param>
    /// <param name="notes">The speaker's notes.</param>
    public void Finish(DeckSlide slide, string foot, IReadOnlyList<string> notes)
    {
        var box = slide.Layout.Foot;
        var (most, least) = (12 * slide.Layout.Scale, 7 * slide.Layout.Scale);
        var fitted = TextFit.Fit(foot, box.PointsWide, box.PointsHigh, most, least);
        slide.Text("Source", box, [DeckLine.Of(fitted, DeckColour.Quiet)]);
        slide.Save();
        DeckNotes.Add(slide.Part, package.Notes, Text, notes);
    }
}
