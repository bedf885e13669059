namespace Baogao.Charts;

/// <summary>A mark whose number is to stand beside it: its place and the width of the number in pixels from the left and from the top of the plot.</summary>
internal readonly record struct NumberedMark(RenderedMark Mark, double X, double Top, double Bottom, double Width);

/// <summary>Where a number stands: above its mark or below it, and the pixel at which it begins.</summary>
internal readonly record struct NumberPlace(bool IsAbove, double Left);

/// <summary>Places numbers above and below the points of a plot so that none covers another or a point. What finds no place is left out.</summary>
internal static class NumberPlaces
{
    /// <summary>Pixels between two texts.</summary>
    private const double Apart = 4;

    /// <param name="marks">The marks, in the order of their time.</param>
    /// <param name="taken">From where to where the line at the top is taken.</param>
    /// <param name="width">The width of the plot.</param>
    /// <param name="height">Its height.</param>
    /// <param name="size">The size of a point, the pixels from its middle to its number, and the height of a line of text.</param>
    /// <param name="stretches">How high the plot may be drawn, as multiples of its height: a number must have room in each.</param>
    public static IReadOnlyDictionary<RenderedMark, NumberPlace> Of(
        IReadOnlyList<NumberedMark> marks, IReadOnlyList<(double From, double To)> taken, double width, double height, (double Dot, double Clear, double Line) size, IReadOnlyList<double> stretches)
    {
        var (dot, clear, line) = size;
        var places = new Dictionary<RenderedMark, NumberPlace>(ReferenceEqualityComparer.Instance);
        List<Box[]> texts = [.. taken.Select(each => stretches.Select(_ => new Box(each.From, 0, each.To, line)).ToArray())];
        List<(RenderedMark Mark, Box[] Boxes)> dots = [.. marks.Select(mark => (mark.Mark, stretches.Select(stretch => new Box(mark.X - (dot / 2), (mark.Top * stretch) - (dot / 2), mark.X + (dot / 2), (mark.Bottom * stretch) + (dot / 2))).ToArray()))];
        foreach (var mark in ByWeight(marks))
        {
            var left = Math.Clamp(mark.X - (mark.Width / 2), 0, Math.Max(0, width - mark.Width));
            foreach (var isAbove in (bool[])[true, false])
            {
                Box[] boxes = [.. stretches.Select(stretch => isAbove ? (mark.Top * stretch) - clear - line : (mark.Bottom * stretch) + clear).Select(top => new Box(left, top, left + mark.Width, top + line))];
                if (boxes.Index().All(box => box.Item.Top >= 0 && box.Item.Bottom <= height * stretches[box.Index]
                    && !texts.Exists(text => box.Item.Touches(text[box.Index])) && !dots.Exists(other => !ReferenceEquals(other.Mark, mark.Mark) && box.Item.Touches(other.Boxes[box.Index]))))
                {
                    places[mark.Mark] = new NumberPlace(isAbove, left);
                    texts.Add(boxes);
                    break;
                }
            }
        }

        return places;
    }

    /// <summary>The first and the last, the highest and the lowest, then the outcomes and the aims in the order of their time.</summary>
    private static IEnumerable<NumberedMark> ByWeight(IReadOnlyList<NumberedMark> marks)
        => marks.Count == 0 ? [] : ((NumberedMark[])[marks[^1], marks[0], marks.MinBy(mark => mark.Top), marks.MaxBy(mark => mark.Bottom), .. marks.OrderBy(mark => Look.IsAim(mark.Mark.Style))]).DistinctBy(mark => mark.Mark, ReferenceEqualityComparer.Instance);

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Touches(Box other) => Left - Apart < other.Right && other.Left < Right + Apart && Top < other.Bottom && other.Top < Bottom;
    }
}
