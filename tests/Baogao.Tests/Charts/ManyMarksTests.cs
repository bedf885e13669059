using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>Ten thousand marks: the table holds all, the picture what can be drawn, the words what can be listened to.</summary>
[Trait("Category", "Slow")]
public class ManyMarksTests
{
    [Theory]
    [InlineData(MarkForm.Bars)]
    [InlineData(MarkForm.Dots)]
    [InlineData(MarkForm.List)]
    public void Rows_are_drawn_up_to_two_hundred_and_the_heading_says_so(MarkForm form)
    {
        var chart = Many(form, Language.English);
        var figure = chart.ToFigureJson();
        Assert.Contains("(the first 200 of 10000 rows; the table holds all)", figure, StringComparison.Ordinal);
        Assert.InRange((int)JsonNode.Parse(figure)!["layout"]!["height"]!, 1000, 16000);
        Assert.InRange(chart.ToSlides().Count, 10, 60);
        Assert.Contains("（前200行，共10000行，全部见表）", Many(form, Language.Chinese).ToFigureJson(), StringComparison.Ordinal);
        Assert.Equal(10000, new HtmlParser().ParseDocument(chart.ToHtml()).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void A_curve_is_drawn_whole()
    {
        var chart = Many(MarkForm.Curve, Language.English);
        Assert.Contains(JsonNode.Parse(chart.ToFigureJson())!["data"]!.AsArray(), trace => trace!["hovertext"] is JsonArray { Count: 10000 });
        Assert.Single(chart.ToSlides());
        Assert.Equal(10000, ReportChart.FromJson(chart.ToJson()).Marks.Count());
    }

    [Fact]
    public void The_words_end_after_sixty_marks_with_how_many_are_left()
    {
        Assert.EndsWith("9940 more in the table.", Many(MarkForm.Curve, Language.English).AlternativeText, StringComparison.Ordinal);
        Assert.EndsWith("其余9940项见表。", Many(MarkForm.Curve, Language.Chinese).AlternativeText, StringComparison.Ordinal);
        Assert.DoesNotContain("more in the table", ReportCharts.Projects(RealData.Gaohang).In(Language.English).AlternativeText, StringComparison.Ordinal);
    }

    private static RenderedChart Many(MarkForm form, Language language)
    {
        var evidence = Evidence.Of(RealData.Gaohang.Figures[0]);
        return new ReportChart
        {
            Id = "many",
            Title = Sentence.AsWritten("Ten thousand marks"),
            Caveats = [Sentence.AsWritten("Made up.")],
            Source = Sentence.AsWritten("A test"),
            Panels = [new ChartPanel(Sentence.AsWritten("Many"), form, Sentence.AsWritten("count"), [.. Enumerable.Range(0, 10000).Select(i => new Mark(Sentence.AsWritten($"m{i}"), i % 97, null, MarkStyle.Actual, evidence))])],
        }.In(language);
    }
}
