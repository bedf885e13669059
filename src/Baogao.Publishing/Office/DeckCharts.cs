using Baogao.Charts;

namespace Baogao.Publishing.Office;

/// <summary>Puts the chart of a slide into its room: panels as native charts where these show all that they hold, in the places that the static picture gives them, the others as parts of that picture.</summary>
internal static class DeckCharts
{
    // On less of its height a native chart, whose text has one size, would be crowded.
    private const double LeastHeight = 0.75;

    public static void Place(DeckWriter deck, DeckSlide slide, StoryPicture picture, DeckPictures pictures)
    {
        var (chart, room) = (picture.Slide!, slide.Layout.Room);
        var native = chart.Panels.Where(panel => NativeChart.Fits(panel.Panel)).ToHashSet();
        var across = room.Width / (double)ChartSlide.Width;
        var down = Math.Min(room.Height / (double)picture.Height, Math.Max(across, Box.PerPixel));
        // Panels on one axis of months lose their ticks one by one.
        var isMixed = native.Count < chart.Panels.Count && chart.Panels.Any(panel => panel.Panel.Form is MarkForm.Months or MarkForm.Events);
        if (native.Count == 0 || isMixed || down < LeastHeight * Box.PerPixel)
        {
            var (png, svg) = pictures.Draw(chart);
            slide.Picture(picture.Topic, picture.AlternativeText, room.Inside(ChartSlide.Width, picture.Height), png, svg);
            return;
        }

        var top = room.Y + (long)((room.Height - (picture.Height * down)) / 3);
        RenderedPanel[] beside = [.. native.Select(panel => panel.Panel)];
        foreach (var panel in chart.Panels)
        {
            var box = new Box(room.X + (long)(panel.Left * across), top + (long)(panel.Top * down), (long)(panel.Width * across), (long)(panel.Height * down));
            if (native.Contains(panel))
            {
                foreach (var shape in NativeChart.Add(slide.Part, panel.Panel, beside, box, slide.NextId, deck.Texts, deck.Facts.Made))
                {
                    slide.Add(shape);
                }
            }
            else
            {
                var (png, svg) = pictures.Draw(chart, panel);
                slide.Picture(panel.Panel.Title, ManyMarks.PanelInWords(panel.Panel, deck.Texts), box.Inside(panel.Width, panel.Height), png, svg);
            }
        }
    }
}
