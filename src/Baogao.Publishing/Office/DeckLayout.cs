using DocumentFormat.OpenXml.Packaging;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>The title of a layout, its measures in points.</summary>
/// <param name="Placeholder">The placeholder as a slide names it.</param>
/// <param name="Width">The width for text.</param>
/// <param name="Height">The height for text.</param>
/// <param name="Size">The size of the font.</param>
/// <param name="IsBold">True for bold.</param>
internal sealed record DeckTitle(string Placeholder, double Width, double Height, double Size, bool IsBold)
{
    /// <summary>The least size before a title is cut.</summary>
    public double LeastSize => Math.Min(Size, 10);
}

/// <summary>Where the number of a slide stands.</summary>
/// <param name="Placeholder">The placeholder as a slide names it; empty where the layout has none.</param>
/// <param name="Box">The place.</param>
internal sealed record DeckNumber(string Placeholder, Box Box);

/// <summary>A layout of a deck: its title, and the room that it, the foot and what the office has drawn leave free.</summary>
/// <param name="Part">The layout.</param>
/// <param name="Title">The title.</param>
/// <param name="Room">The room for charts and text.</param>
/// <param name="Kicker">The line above the title, or under it where there is no room above.</param>
/// <param name="Foot">The line for the source.</param>
/// <param name="Number">The number of the slide.</param>
/// <param name="Scale">The size of small text, in sizes of a slide of 7.5 inches.</param>
internal sealed record DeckLayout(SlideLayoutPart Part, DeckTitle Title, Box Room, Box Kicker, Box Foot, DeckNumber? Number, double Scale)
{
    private const double KickerHeight = 26;
    private const double FootHeight = 36;
    private const double Gap = 8;

    /// <summary>What is laid under charts and text where they could not be read on the office's background.</summary>
    public IReadOnlyList<Box> Plates { get; init; } = [];

    public static DeckLayout Of(SlideLayoutPart part, P.SlideSize size)
    {
        var (width, height) = ((long)size.Cx!.Value, (long)size.Cy!.Value);
        var unit = height / 720.0;
        var look = LayoutTitle.Of(part, width, height);
        var shapes = LayoutShapes.Of(part).ToList();
        var drawn = shapes.FindAll(box => box.Width * (double)box.Height < 0.5 * width * height);
        var number = LayoutShapes.Number(part, width, height);
        // A title in a narrow column says nothing of the width of the rest.
        var isWide = look.Box.Width > 0.6 * width;
        var (left, right) = isWide ? (Math.Max(look.Box.X + look.LeftInset, 0), Math.Min(look.Box.Right - look.RightInset, width)) : (width / 25, width - (width / 25));
        var foot = FootRow(number?.Box, drawn, left, right, height, unit);
        var (top, bottom) = look.Box.Bottom < 0.62 * height ? (look.Box.Bottom, foot.Y) : ((long)(Gap * 4 * unit), Math.Min(look.Box.Y, foot.Y));
        var room = Free(drawn, new Box(left, top + Px(Gap, unit), right - left, bottom - top - Px(2 * Gap, unit)), height, Px(Gap, unit));
        var kicker = new Box(left, look.Box.Y - Px(KickerHeight, unit), right - left, Px(KickerHeight, unit));
        // What covers most of the slide is a background too.
        var needsPlate = drawn.Count < shapes.Count || SlideBackground.NeedsPlate(part);
        if (needsPlate || kicker.Y < Px(Gap, unit) || drawn.Exists(kicker.Touches))
        {
            kicker = new Box(room.X, room.Y, room.Width, Px(KickerHeight, unit));
            room = new Box(room.X, kicker.Bottom, room.Width, room.Height - kicker.Height);
        }

        return new DeckLayout(part, look.Title, room, kicker, foot, number, Math.Max(0.6, unit / Box.PerPixel)) { Plates = needsPlate ? PlatesOf(kicker with { Height = room.Bottom - kicker.Y }, foot, Px(Gap, unit)) : [] };
    }

    /// <summary>A plate for the room and one for the foot; one for both where the foot follows.</summary>
    private static Box[] PlatesOf(Box room, Box foot, long gap)
    {
        var isBelow = foot.Y >= room.Bottom && foot.Y - room.Bottom <= 4 * gap;
        return isBelow ? [Around(room with { Height = foot.Bottom - room.Y })] : [Around(room), Around(foot)];

        Box Around(Box box) => new(box.X - gap, box.Y - (gap / 2), box.Width + (2 * gap), box.Height + (gap / 2));
    }

    /// <summary>The row of the slide's number where that is at the right and nothing else is there; else above what is there.</summary>
    private static Box FootRow(Box? number, List<Box> drawn, long left, long right, long height, double unit)
    {
        var tall = Px(FootHeight, unit);
        if (number is { } box && box.Y > 0.8 * height && box.X - left > (right - left) / 2)
        {
            var row = new Box(left, Math.Min(box.Y, height - tall - Px(4, unit)), Math.Min(right, box.X) - Px(2 * Gap, unit) - left, tall);
            foreach (var shape in drawn.Where(row.Touches))
            {
                row = shape.X <= row.X + (row.Width / 2) ? row with { X = shape.Right + Px(Gap, unit), Width = row.Right - shape.Right - Px(Gap, unit) } : row with { Width = shape.X - Px(Gap, unit) - row.X };
            }

            if (row.Width > (right - left) * 0.45 && !drawn.Exists(row.Touches))
            {
                return row;
            }
        }

        var low = drawn.Where(shape => shape.Y > 0.75 * height && shape.Height > 0).Select(shape => shape.Y).Append(number is { } place && place.Y > 0.75 * height ? place.Y : height - Px(2 * Gap, unit)).Min();
        return new Box(left, low - tall - Px(4, unit), right - left, tall);
    }

    /// <summary>The room without what the office has drawn at its edges.</summary>
    private static Box Free(List<Box> drawn, Box room, long height, long gap)
    {
        foreach (var shape in drawn.Where(room.Touches))
        {
            room = shape.Y > height * 0.6 && shape.Height < height * 0.4 ? room with { Height = shape.Y - gap - room.Y }
                : shape.Bottom < height * 0.5 ? new Box(room.X, shape.Bottom + gap, room.Width, room.Bottom - shape.Bottom - gap)
                : shape.Right < room.X + (room.Width / 3) ? new Box(shape.Right + gap, room.Y, room.Right - shape.Right - gap, room.Height)
                : shape.X > room.X + (room.Width * 2 / 3) ? room with { Width = shape.X - gap - room.X }
                : room;
        }

        return room;
    }

    private static long Px(double pixels, double unit) => (long)(pixels * unit);
}
