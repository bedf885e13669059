using Baogao.Charts;

namespace Baogao.Tests.Charts;

/// <summary>Labels along a line never cover each other and stay within the plot.</summary>
public sealed class LabelLanesTests
{
    [Theory]
    [InlineData(600, new[] { 60.0, 300, 540 }, new[] { 100.0, 100, 100 }, new[] { 0, 0, 0 })]
    [InlineData(600, new[] { 300.0, 330 }, new[] { 200.0, 200 }, new[] { 0, 0 })]
    [InlineData(300, new[] { 100.0, 120, 140 }, new[] { 290.0, 290, 290 }, new[] { 0, 1, 2 })]
    [InlineData(600, new[] { 300.0, 300, 300 }, new[] { 250.0, 250, 250 }, new[] { 0, 1, 2 })]
    public void Labels_share_a_lane_where_they_fit(double width, double[] at, double[] widths, int[] lanes)
    {
        var placed = LabelLanes.Of([.. at.Zip(widths, (x, w) => (new SetText("", 1, w), x))], width);
        Assert.Equal(lanes, placed.Select(label => label.Lane).Order());
        Assert.All(placed, label => Assert.True(label.Left >= 0 && label.Left + label.Text.Width <= width, label.ToString()));
        Assert.All(placed.GroupBy(label => label.Lane).SelectMany(lane => lane.OrderBy(label => label.Left).Zip(lane.OrderBy(label => label.Left).Skip(1))),
            pair => Assert.True(pair.First.Left + pair.First.Text.Width < pair.Second.Left));
    }

    [Fact]
    public void A_label_wider_than_the_plot_begins_at_its_left() => Assert.Equal(0, Assert.Single(LabelLanes.Of([(new SetText("", 1, 500), 150)], 300)).Left);
}
