using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Charts;

namespace Baogao.Tests.Charts;

/// <summary>Contrast as WCAG 2.2 computes it (relative luminance, success criteria 1.4.3 and 1.4.11).</summary>
public class ContrastTests
{
    [Theory]
    [InlineData(Theme.Light)]
    [InlineData(Theme.Dark)]
    public void Text_has_4_5_to_1_and_marks_have_3_to_1(Theme theme)
    {
        var look = Look.Of(theme);
        Assert.All([look.Text, look.Quiet], colour => Assert.True(Contrast(colour, look.Paper) >= 4.5, $"{colour} on {look.Paper}"));
        Assert.All(Enum.GetValues<MarkStyle>(), style => Assert.True(Contrast(look.Colour(style), look.Paper) >= 3, $"{style} on {look.Paper}"));
    }

    [Theory]
    [InlineData(Theme.Light)]
    [InlineData(Theme.Dark)]
    public void Pictures_use_no_other_colours(Theme theme)
    {
        var look = Look.Of(theme);
        string[] known = [look.Paper, look.Text, look.Quiet, look.Grid, look.Neutral, look.Accent];
        Assert.All(EveryChart.Drawn, chart => Assert.All(Regex.Matches(chart.ToFigureJson(theme), "#[0-9a-f]{6}").Select(match => match.Value).Distinct(), colour => Assert.Contains(colour, known)));
    }

    [Fact]
    public void Black_on_white_is_21_to_1() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 3);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. new[] { 1, 3, 5 }.Select(at => Linear(int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
