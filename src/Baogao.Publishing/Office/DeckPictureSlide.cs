using System.Globalization;
using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Publishing.Office;

/// <summary>A slide with a finding and its chart.</summary>
internal static class DeckPictureSlide
{
    private const double KickerSize = 15;

    public static void Write(DeckWriter deck, DeckPicture shown, int number, DeckPictures pictures)
    {
        var picture = shown.Picture;
        var slide = deck.Slide(number);
        slide.Title(picture.Title, picture.Parts == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{picture.Part}/{picture.Parts}"));
        Kicker(slide, picture);
        var room = slide.Layout.Room;
        if (picture.Slide is not null && picture.Problem.Length == 0)
        {
            DeckCharts.Place(deck, slide, picture, pictures);
        }
        else if (picture.IsOwn && pictures.Own(picture) is { } own)
        {
            slide.Picture(picture.Topic, picture.AlternativeText, room.Inside(ChartSlide.Width, picture.Height), own.Png, own.Svg);
        }
        else
        {
            var problem = picture.Problem.Length > 0 ? picture.Problem : ((IDeckTexts)deck.Texts).NeedsImages();
            var fitted = TextFit.Fit(problem, room.PointsWide, room.PointsHigh, 18 * slide.Layout.Scale, 9 * slide.Layout.Scale);
            slide.Text("Text", room, [DeckLine.Of(fitted, DeckColour.Quiet)]);
        }

        deck.Finish(slide, picture.SourceLine, DeckSpeech.Of(shown, deck.Texts));
    }

    /// <summary>The topic at the left, what is not confirmed at the right.</summary>
    private static void Kicker(DeckSlide slide, StoryPicture picture)
    {
        var (box, most) = (slide.Layout.Kicker, KickerSize * slide.Layout.Scale);
        if (picture.Unconfirmed.Length > 0)
        {
            var half = box.Width / 2;
            Line(slide, "Drafts", box with { X = box.Right - half, Width = half }, picture.Unconfirmed, most, DeckColour.Text, isRight: true);
            box = box with { Width = box.Width - half };
        }

        Line(slide, "Topic", box, picture.Topic, most, DeckColour.Accent, isRight: false);
    }

    private static void Line(DeckSlide slide, string name, Box box, string text, double most, DeckColour colour, bool isRight)
    {
        var fitted = TextFit.Fit(text, box.PointsWide, box.PointsHigh, most, most / 2, isBold: true);
        slide.Text(name, box, [DeckLine.Of(fitted, colour, isBold: true) with { IsRight = isRight }]);
    }
}
