using System.Globalization;
using Baogao.Charts;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Publishing.Office;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Tests.Office;

public class NativeChartTests
{
    private static readonly ITexts English = Language.English.Texts();

    [Theory]
    [InlineData(MarkForm.Ranks)]
    [InlineData(MarkForm.Schematic)]
    [InlineData(MarkForm.Course)]
    [InlineData(MarkForm.Events)]
    [InlineData(MarkForm.List)]
    [InlineData(MarkForm.Table)]
    public void What_has_no_value_axis_stays_a_picture(MarkForm form) => Assert.False(NativeChart.Fits(Panels.Of(form, Panels.Mark("a", 1), Panels.Mark("b", 2))));

    [Fact]
    public void Every_form_with_a_value_axis_is_native()
        => Assert.Equal([MarkForm.Bars, MarkForm.Curve, MarkForm.Dots, MarkForm.Progress, MarkForm.Slope, MarkForm.Dumbbell, MarkForm.Parts, MarkForm.Months], Panels.Real.Select(each => each.Panel.Form).Distinct().Order());

    [Theory]
    [InlineData(MarkForm.Bars)]
    [InlineData(MarkForm.Dots)]
    [InlineData(MarkForm.Progress)]
    [InlineData(MarkForm.Parts)]
    [InlineData(MarkForm.Dumbbell)]
    [InlineData(MarkForm.Slope)]
    [InlineData(MarkForm.Curve)]
    [InlineData(MarkForm.Months)]
    public void Ten_thousand_marks_stay_a_picture(MarkForm form)
        => Assert.False(NativeChart.Fits(Panels.Of(form, [.. Enumerable.Range(0, 10_000).Select(i => Panels.Mark(i.ToString(CultureInfo.InvariantCulture), i) with { At = i + 0.5m })])));

    [Fact]
    public void Two_marks_of_one_month_on_a_curve_stay_a_picture()
        => Assert.False(NativeChart.Fits(Panels.Of(MarkForm.Curve, Panels.Mark("May", 1), Panels.Mark("May", 2))));

    [Fact]
    public void Bars_of_one_unit_share_one_scale_and_one_room_for_names()
    {
        var charts = ReadChart.Of(ChartDeck.Of(English, [[Panels.Of(MarkForm.Bars, Panels.Mark("a", 5, "5")), Panels.Of(MarkForm.Bars, Panels.Mark("a much longer name", 50, "50"))]]));
        Assert.Equal(2, charts.Count);
        Assert.Single(charts.Select(chart => chart.Space.Descendants<C.MaxAxisValue>().Single().Val!.Value).Distinct());
        Assert.Single(charts.Select(chart => chart.Space.Descendants<C.MinAxisValue>().Single().Val!.Value).Distinct());
        Assert.Single(charts.Select(chart => chart.Space.Descendants<C.NumberingFormat>().Last().FormatCode!.Value).Distinct());
        Assert.Single(charts.Select(chart => chart.Space.Descendants<C.Left>().First().Val!.Value).Distinct());
    }

    [Fact]
    public void Bars_below_zero_have_room_for_their_labels_and_names_stay_at_the_left()
    {
        var chart = Chart(Panels.Of(MarkForm.Bars, Panels.Mark("fell", -30, "−30"), Panels.Mark("rose", 20, "20")));
        Assert.True(chart.Space.Descendants<C.MinAxisValue>().Single().Val! < -30);
        Assert.True(chart.Space.Descendants<C.MaxAxisValue>().Single().Val! > 20);
        Assert.Equal(C.TickLabelPositionValues.Low, chart.Space.Descendants<C.CategoryAxis>().Single().TickLabelPosition!.Val!.Value);
        Assert.All(chart.Space.Descendants<C.InvertIfNegative>(), each => Assert.False(each.Val!.Value));
        Assert.Equal("0;−0;0", chart.Space.Descendants<C.ValueAxis>().Single().NumberingFormat!.FormatCode!.Value);
    }

    [Fact]
    public void The_first_row_is_at_the_top_and_the_values_are_under_the_last()
    {
        var chart = Chart(Panels.Of(MarkForm.Bars, Panels.Mark("first", 1), Panels.Mark("last", 2)));
        Assert.Equal(C.OrientationValues.MaxMin, chart.Space.Descendants<C.CategoryAxis>().Single().Scaling!.Orientation!.Val!.Value);
        Assert.Equal(C.CrossesValues.Maximum, chart.Space.Descendants<C.ValueAxis>().Single().GetFirstChild<C.Crosses>()!.Val!.Value);
        var dots = Chart(Panels.Of(MarkForm.Dots, Panels.Mark("first", 1), Panels.Mark("second", 2, style: MarkStyle.Target), Panels.Mark("third", 3)));
        var rows = dots.Space.Descendants<C.ScatterChartSeries>().First().Descendants<C.YValues>().Single().Descendants<C.NumericPoint>().Select(point => point.InnerText);
        Assert.Equal(["first", "third", "second"], dots.Labels.Take(3));
        Assert.Equal(["3", "1", "2"], rows);
    }

    [Fact]
    public void Dots_begin_near_the_first_or_at_a_near_zero_and_stay_clear_of_their_names()
    {
        Assert.Equal(0, Low(5, 100));
        Assert.InRange(Low(90, 100), 80, 89);
        Assert.True(Low(-20, 100) < -20);

        double Low(int low, int high) => Chart(Panels.Of(MarkForm.Dots, Panels.Mark("a", low, "a"), Panels.Mark("b", high, "b"))).Space.Descendants<C.MinAxisValue>().First().Val!.Value;
    }

    [Theory]
    [InlineData(MarkStyle.Actual, typeof(A.SolidFill))]
    [InlineData(MarkStyle.Target, typeof(A.SolidFill))]
    [InlineData(MarkStyle.Estimate, typeof(A.PatternFill))]
    [InlineData(MarkStyle.Derived, typeof(A.PatternFill))]
    [InlineData(MarkStyle.Secondary, typeof(A.PatternFill))]
    [InlineData(MarkStyle.StretchTarget, typeof(A.NoFill))]
    [InlineData(MarkStyle.Open, typeof(A.NoFill))]
    public void Fill_and_outline_tell_what_a_bar_is(MarkStyle style, Type fill)
        => Assert.IsType(fill, Chart(Panels.Of(MarkForm.Bars, Panels.Mark("a", 1, style: style))).Space.Descendants<C.DataPoint>().Single().GetFirstChild<C.ChartShapeProperties>()!.FirstChild);

    [Fact]
    public void Patterns_differ_by_what_they_mean()
    {
        var patterns = new[] { MarkStyle.Estimate, MarkStyle.Derived, MarkStyle.Secondary }.Select(style => Chart(Panels.Of(MarkForm.Bars, Panels.Mark("a", 1, style: style))).Space.Descendants<A.PatternFill>().First().Preset!.Value);
        Assert.Equal(3, patterns.Distinct().Count());
    }

    [Fact]
    public void A_month_without_a_value_is_a_gap_and_not_a_zero()
    {
        var panel = Panels.Of(MarkForm.Curve, Panels.Mark("Jan", 3), Panels.Mark("Mar", 5)) with { Categories = ["Jan", "Feb", "Mar"] };
        var chart = Chart(panel);
        Assert.Equal(["3", null, "5"], chart.Caches.First(cache => cache.IsNumber).Values);
        Assert.Equal(C.DisplayBlanksAsValues.Gap, chart.Space.Descendants<C.DisplayBlanksAs>().Single().Val!.Value);
        Assert.DoesNotContain(ReadWorkbook.Cells(chart.Workbook, "Data"), cell => cell.At == "B3");
    }

    [Fact]
    public void An_interval_is_an_error_bar_of_its_own_lengths()
    {
        var chart = Chart(Panels.Of(MarkForm.Dots, Panels.Mark("a", 8.1m, "8.1") with { Interval = new Interval(8.0m, 8.4m) }, Panels.Mark("b", 9)));
        var bars = chart.Space.Descendants<C.ErrorBars>().Single();
        Assert.Equal("0.3", bars.GetFirstChild<C.Plus>()!.Descendants<C.NumericPoint>().Single().InnerText);
        Assert.Equal("0.1", bars.GetFirstChild<C.Minus>()!.Descendants<C.NumericPoint>().Single().InnerText);
        Assert.Equal(C.ErrorBarDirectionValues.X, bars.ErrorDirection!.Val!.Value);
        Assert.Null(Chart(Panels.Of(MarkForm.Bars, Panels.Mark("a", 8.1m) with { Interval = new Interval(8.0m, 8.4m) })).Space.Descendants<C.ErrorBars>().Single().ErrorDirection);
    }

    [Fact]
    public void What_no_part_is_named_of_is_a_hatched_rest()
    {
        var chart = Chart(Panels.Of(MarkForm.Parts, Panels.Mark("whole", 20, "20"), Panels.Mark("one", 5, "5"), Panels.Mark("two", 8, "8")));
        var series = chart.Space.Descendants<C.BarChartSeries>().ToList();
        Assert.Equal(["5", "8", "7"], series.Select(each => each.Descendants<C.Values>().Single().Descendants<C.NumericPoint>().Single().InnerText));
        Assert.Equal("Rest, not itemised", series[^1].Descendants<C.StringPoint>().First().InnerText);
        Assert.Single(series[^1].Descendants<A.PatternFill>());
        Assert.DoesNotContain(chart.Space.Descendants<C.DataLabelPosition>(), position => position.Val! == C.DataLabelPositionValues.OutsideEnd);
    }

    [Fact]
    public void Progress_keeps_the_stated_values_and_hatches_what_is_left()
    {
        var chart = Chart(Panels.Of(MarkForm.Progress, Panels.Mark("tax", 17.8m, "17.8 of 18.5"), Panels.Mark("tax", 18.5m, style: MarkStyle.Estimate), Panels.Mark("trade", 250, "250%"), Panels.Mark("trade", 100, style: MarkStyle.Derived)));
        var series = chart.Space.Descendants<C.BarChartSeries>().ToList();
        Assert.Equal([["18.5"], ["17.8", "250"], ["100"]], series.Select(each => each.Descendants<C.Values>().Single().Descendants<C.NumericPoint>().Select(point => point.InnerText)));
        Assert.Equal(["17.8 of 18.5", "250%"], chart.Labels);
        Assert.Single(series[0].GetFirstChild<C.ChartShapeProperties>()!.Elements<A.PatternFill>());
        Assert.Single(series[2].GetFirstChild<C.ChartShapeProperties>()!.Elements<A.NoFill>());
    }

    [Fact]
    public void A_value_of_several_months_spans_them_and_a_date_is_a_line_within_its_month()
    {
        var panel = Panels.Of(MarkForm.Months, Panels.Mark("Jan–Feb", -4, "−4") with { At = 0, Until = 2 }, Panels.Mark("Mar", -48) with { At = 2.5m }) with { Categories = ["Jan", "Feb", "Mar", "Apr"], Dates = [2.87m], Baseline = 0 };
        var chart = Chart(panel);
        var lines = chart.Space.Descendants<C.ScatterChartSeries>().Select(series => (X: Points<C.XValues>(series), Y: Points<C.YValues>(series))).ToList();
        Assert.Contains(lines, line => line.X.SequenceEqual(["0", "1", "2"]) && line.Y.SequenceEqual(["-4", "-4", "-4"]));
        Assert.Contains(lines, line => line.X.SequenceEqual(["2.87", "2.87"]));
        Assert.Contains(lines, line => line.X.SequenceEqual(["2.5"]) && line.Y.SequenceEqual(["-48"]));
        Assert.Contains(lines, line => line.X.SequenceEqual(["0", "4"]) && line.Y.SequenceEqual(["0", "0"]));
        Assert.Equal(["Jan", "Feb", "Mar", "Apr"], chart.Labels.Take(4));
        Assert.Equal("−4", chart.Labels.Last());
        Assert.Equal(lines.Max(line => line.X.Count), lines[0].X.Count);

        static List<string> Points<T>(C.ScatterChartSeries series)
            where T : DocumentFormat.OpenXml.OpenXmlElement
            => [.. series.Descendants<T>().Single().Descendants<C.NumericPoint>().Select(point => point.InnerText)];
    }

    [Theory]
    [InlineData(-61.5, 15.8, 70)]
    [InlineData(0, 100000, 200)]
    [InlineData(0.001, 0.0021, 120)]
    public void Ticks_of_an_axis_have_room_and_begin_at_its_end(double low, double high, double pixels)
    {
        var scale = ValueScale.Of((decimal)low, (decimal)high, pixels);
        Assert.True(scale.Low <= (decimal)low && scale.High >= (decimal)high);
        Assert.Equal(0, scale.Low % scale.Step);
        Assert.True(((decimal)high - (decimal)low) / scale.Step <= (decimal)(pixels / 24));
    }

    private static ReadChart Chart(RenderedPanel panel) => Assert.Single(ReadChart.Of(ChartDeck.Of(English, [[panel]])));
}
