namespace Baogao.Charts;

/// <summary>A label of a point on a line: where it stands from the point, and in which lane, 0 next to the line.</summary>
/// <param name="Text">The text.</param>
/// <param name="At">The pixel of the point, from the left of the plot.</param>
/// <param name="Left">The pixel at which the text begins.</param>
/// <param name="Lane">The lane.</param>
internal sealed record PlacedLabel(SetText Text, double At, double Left, int Lane);

/// <summary>Places labels along a line so that none covers another: centred on its point where that fits, else beside it, else in a lane further off, to which a line leads.</summary>
internal static class LabelLanes
{
    /// <summary>Pixels between two texts.</summary>
    private const double Apart = 14;

    /// <summary>Pixels that a text beside its point reaches over it.</summary>
    private const double Over = 8;

    /// <param name="labels">The texts and the pixels of their points.</param>
    /// <param name="width">The width of the plot.</param>
    public static IReadOnlyList<PlacedLabel> Of(IReadOnlyList<(SetText Text, double At)> labels, double width)
    {
        var best = (Cost: int.MaxValue, Labels: (IReadOnlyList<PlacedLabel>)[]);
        Search([], 0);
        return best.Labels;

        void Search(List<PlacedLabel> placed, int cost)
        {
            if (cost >= best.Cost)
            {
                return;
            }

            if (placed.Count == labels.Count)
            {
                best = (cost, [.. placed]);
                return;
            }

            var (text, at) = labels[placed.Count];
            // There is always room in a lane of its own.
            for (var lane = 0; lane < labels.Count; lane++)
            {
                foreach (var (left, off) in Choices(text, at, width))
                {
                    var label = new PlacedLabel(text, at, left, lane);
                    if (!placed.Exists(other => Touches(label, other)))
                    {
                        var crossed = placed.Count(other => Crosses(label, other) || Crosses(other, label));
                        placed.Add(label);
                        Search(placed, cost + (lane * 10) + off + (crossed * 5));
                        placed.RemoveAt(placed.Count - 1);
                    }
                }
            }
        }
    }

    /// <summary>Where a text may begin, and how far that is from the best.</summary>
    private static IEnumerable<(double Left, int Off)> Choices(SetText text, double at, double width)
    {
        double[] lefts = [at - (text.Width / 2), at - Over, at + Over - text.Width];
        var most = Math.Max(0, width - text.Width);
        return lefts.Select((left, i) => (Math.Clamp(left, 0, most), i == 0 ? 0 : 1)).Distinct();
    }

    private static bool Touches(PlacedLabel one, PlacedLabel other)
        => one.Lane == other.Lane && one.Left + one.Text.Width + Apart > other.Left && other.Left + other.Text.Width + Apart > one.Left;

    /// <summary>True where a text covers the line that leads to one further off.</summary>
    private static bool Crosses(PlacedLabel near, PlacedLabel far) => near.Lane < far.Lane && far.At > near.Left - 4 && far.At < near.Left + near.Text.Width + 4;
}
