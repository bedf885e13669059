using Baogao.Charts;
using CsCheck;

namespace Baogao.Tests.Charts;

/// <summary>Numbers beside the points of a plot.</summary>
public class NumberPlacesTests
{
    private const double Width = 600;
    private const double Height = 200;
    private static readonly RenderedMark Any = EveryChart.Drawn[0].Marks.First();

    [Fact]
    public void A_number_stands_above_its_point_below_where_that_is_taken_and_nowhere_where_both_are()
    {
        NumberedMark[] marks = [At(100, 100), At(110, 80), At(400, 100), At(405, 100), At(410, 100)];
        var places = NumberPlaces.Of(marks, [], Width, Height, (10, 10, 18), [1]);
        Assert.True(places[marks[1].Mark].IsAbove);
        Assert.False(places[marks[0].Mark].IsAbove);
        Assert.False(places.ContainsKey(marks[3].Mark));
    }

    [Fact]
    public void No_number_covers_another_or_a_point_however_high_the_plot_is_drawn()
        => Gen.Select(Gen.Double[0, Width], Gen.Double[40, Height - 40]).Array[1, 25].Sample(points =>
        {
            NumberedMark[] marks = [.. points.Select(point => At(point.Item1, point.Item2))];
            var places = NumberPlaces.Of(marks, [(250, 320)], Width, Height, (10, 10, 18), [1, 1.5]);
            foreach (var stretch in (double[])[1, 1.5])
            {
                var boxes = marks.Where(mark => places.ContainsKey(mark.Mark)).Select(mark => (mark.Mark, places[mark.Mark].Left, Top: (mark.Top * stretch) + (places[mark.Mark].IsAbove ? -28 : 10))).ToList();
                Assert.All(boxes, box => Assert.InRange(box.Left, 0, Width - 40));
                Assert.DoesNotContain(boxes, one => boxes.Any(other => !ReferenceEquals(one.Mark, other.Mark) && Math.Abs(one.Left - other.Left) < 40 && Math.Abs(one.Top - other.Top) < 18));
                Assert.DoesNotContain(boxes, box => marks.Any(mark => !ReferenceEquals(mark.Mark, box.Mark) && mark.X > box.Left && mark.X < box.Left + 40 && mark.Top * stretch > box.Top && mark.Top * stretch < box.Top + 18));
                Assert.DoesNotContain(boxes, box => box.Left < 320 && box.Left + 40 > 250 && box.Top < 18);
            }
        });

    private static NumberedMark At(double x, double y) => new(Any with { Number = 0 }, x, y, y, 40);
}
