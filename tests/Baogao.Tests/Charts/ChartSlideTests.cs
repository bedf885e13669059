using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

public class ChartSlideTests
{
    public static TheoryData<int> Charts => [.. Enumerable.Range(0, EveryChart.Drawn.Count)];

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_chart_comes_back_whole_from_its_JSON(int index)
    {
        var chart = EveryChart.Drawn[index];
        var json = chart.ToJson();
        var back = ReportChart.FromJson(json).In(EveryChart.LanguageOf(chart));
        Assert.Equal(json, back.ToJson());
        Assert.Equal(chart.ToFigureJson(), back.ToFigureJson());
        Assert.Equal(chart.ToHtml(), back.ToHtml());
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_slides_show_every_panel_and_row_once_at_a_height_that_fits(int index)
    {
        var chart = EveryChart.Drawn[index];
        var slides = chart.ToSlides();
        var shown = slides.SelectMany(slide => Texts(slide.FigureJson)).Select(text => text.Replace("<br>", " ", StringComparison.Ordinal)).ToList();
        Assert.Equal(Hovers(chart.ToFigureJson()).Order(StringComparer.Ordinal), slides.SelectMany(slide => Hovers(slide.FigureJson)).Order(StringComparer.Ordinal));
        Assert.All(chart.Panels, panel => Assert.Contains(shown, text => text.Contains(panel.Title, StringComparison.Ordinal) || panel.Title.Length == 0));
        Assert.DoesNotContain(shown, text => text.Contains(chart.SourceLine, StringComparison.Ordinal));
        Assert.All(slides, slide => Assert.InRange(JsonNode.Parse(slide.FigureJson)!["layout"]!["height"]!.GetValue<int>(), 60, SlideFit.MostHeight));
        Assert.NotEmpty(Hovers(chart.ToFigureJson()));
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_slide_tells_its_panels_and_their_places_on_the_picture(int index)
    {
        foreach (var slide in EveryChart.Drawn[index].ToSlides())
        {
            var layout = JsonNode.Parse(slide.FigureJson)!["layout"]!;
            var height = layout["height"]!.GetValue<int>();
            Assert.Equal(layout.AsObject().Count(member => member.Key.StartsWith("yaxis", StringComparison.Ordinal)), slide.Panels.Count);
            Assert.All(slide.Panels, panel => Assert.True(panel.Left >= 0 && panel.Top >= 0 && panel.Width > 0 && panel.Height > 0 && panel.Left + panel.Width <= ChartSlide.Width && panel.Top + panel.Height <= height + 1, $"{panel}"));
            Assert.All(slide.Panels.SelectMany((panel, i) => slide.Panels.Skip(i + 1).Select(other => (panel, other))), pair => Assert.True(
                pair.panel.Left + pair.panel.Width <= pair.other.Left || pair.panel.Top + pair.panel.Height <= pair.other.Top + 0.01, $"{pair}"));
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Each_slide_has_a_finding_of_its_own_or_says_which_part_it_is(int index)
    {
        var chart = EveryChart.Drawn[index];
        var slides = chart.ToSlides();
        Assert.All(slides, slide => Assert.True(
            chart.LanguageTag == "zh-CN" ? slide.Title.Length is > 0 and <= 60 : slide.Title.Split(' ').Length <= 25 && slide.Title.Length > 0,
            $"{chart.Id}: {slide.Title}"));
        Assert.All(slides.GroupBy(slide => slide.Title), same =>
        {
            Assert.Equal(Enumerable.Range(1, same.Count()), same.Select(slide => slide.Part));
            Assert.All(same, slide => Assert.Equal(same.Count(), slide.Parts));
        });
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void No_text_of_a_slide_is_smaller_than_can_be_read_from_the_back_of_a_room(int index)
        => Assert.All(EveryChart.Drawn[index].ToSlides().Select(slide => JsonNode.Parse(slide.FigureJson)!["layout"]!.AsObject()), layout =>
        {
            Assert.All(layout["annotations"]!.AsArray(), note => Assert.True((int)note!["font"]!["size"]! >= 20, note.ToJsonString()));
            Assert.All(layout.Where(member => member.Key.Contains("axis", StringComparison.Ordinal)).Select(member => member.Value!["tickfont"]).OfType<JsonNode>(), font => Assert.True((int)font["size"]! >= 16));
        });

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_slide_says_its_sources_in_a_line_or_two_and_how_many_more_there_are(int index)
    {
        var chart = EveryChart.Drawn[index];
        var (word, more) = chart.LanguageTag == "zh-CN" ? ("转引来源", "另([0-9]+)种") : ("Secondary sources", "and ([0-9]+) more");
        foreach (var slide in chart.ToSlides())
        {
            // What is marked on the slide, found by its hover texts.
            var hovers = Hovers(slide.FigureJson).ToHashSet();
            var marks = chart.Marks.Where(mark => hovers.Any(hover => hover.StartsWith(PlotText.Encode($"{mark.Category} {mark.Evidence.Value}".Trim() + "\n" + mark.Evidence.Period), StringComparison.Ordinal)));
            var secondary = marks.SelectMany(mark => mark.Evidence.Source.Provenances).Select(provenance => provenance.Source).Where(source => source.IsSecondary).Select(source => source.Title.In(EveryChart.LanguageOf(chart))).Distinct().ToList();
            Assert.Equal(secondary.Count > 0, slide.SourceLine.Contains(word, StringComparison.Ordinal));
            var rest = Regex.Match(slide.SourceLine, more) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
            Assert.Equal(secondary.Count - rest, secondary.Count(title => slide.SourceLine.Contains(title, StringComparison.Ordinal)));
            Assert.True(PlotText.Width(slide.SourceLine, Medium.Slide.Small) <= 2 * 1080, slide.SourceLine);
            Assert.All(marks, mark => Assert.Contains($"{mark.Category} {mark.Evidence.Value}".Trim(), slide.AlternativeText, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_words_of_a_finding_are_counted_from_its_marks()
    {
        Assert.Equal(
            ["15 major projects and 15 livelihood projects in 2023, from 20 each", "At least 5 projects of 2022 carry on in 2023"],
            ReportCharts.Projects(RealData.Gaohang).In(Language.English).ToSlides().Select(slide => slide.Title));
        var fewer = ChangedEdition.Of("gaohang-2022", ("projects.csv", ",planned,g03_10_school_2022,2.0.3", ",planned,,2.0.3"));
        Assert.Contains("At least 4 projects of 2022 carry on in 2023", ReportCharts.Projects(fewer).In(Language.English).ToSlides().Select(slide => slide.Title));
        Assert.Equal("市民热线工单按时办结率、行政诉讼负责人出庭率等均达100%", ReportCharts.YearInNumbers(RealData.Gaohang).In(Language.Chinese).ToSlides()[0].Title);
        Assert.Equal("Shanghai retail sales of consumer goods: down 48.3% at the trough; shape undetermined", ReportCharts.RecoveryMeasured(RealData.Shanghai, "retail_sales").In(Language.English).ToSlides()[1].Title);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void On_a_phone_every_mark_is_there_with_its_name_above_it(int index)
    {
        var chart = EveryChart.Drawn[index];
        var figure = chart.ToNarrowFigureJson();
        Assert.Equal(Hovers(chart.Pictured.ToFigureJson()).Order(StringComparer.Ordinal), Hovers(figure).Order(StringComparer.Ordinal));
        Assert.Null(JsonNode.Parse(figure)!["layout"]!["title"]);
        var texts = string.Join(' ', Texts(figure)).Replace("<br>", " ", StringComparison.Ordinal);
        Assert.All(
            chart.Panels.Where(panel => panel.Form is MarkForm.Bars or MarkForm.Dots or MarkForm.Ranks or MarkForm.List).SelectMany(panel => panel.Marks),
            mark => Assert.Contains(Squeeze(PlotText.Encode(mark.Category)), Squeeze(texts), StringComparison.Ordinal));

        // A line may break within a Chinese name.
        static string Squeeze(string text) => text.Replace(" ", "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"id": "x"}""")]
    public void What_is_no_chart_is_refused(string json) => Assert.Throws<FormatException>(() => ReportChart.FromJson(json));

    [Theory]
    [InlineData("\"key\":\"Ranking.Title\"", "\"key\":\"Ranking.Titel\"", "There is no sentence \"Ranking.Titel\" in this version. Run the notebook again with this version.")]
    [InlineData("\"named\":", "\"name\":", "The sentence Ranking.NamedAndPlaced has no argument \"name\". Run the notebook again with this version.")]
    [InlineData("{\"named\":6", "{\"named\":\"six\"", "The argument named of Ranking.NamedAndPlaced is \"six\" in place of a whole number.")]
    public void A_sentence_that_is_none_is_refused_with_what_was_found(string found, string replacement, string message)
    {
        var json = ReportCharts.Rankings(RealData.Gaohang).ToJson();
        Assert.Contains(found, json, StringComparison.Ordinal);
        Assert.Equal(message, Assert.Throws<FormatException>(() => ReportChart.FromJson(json.Replace(found, replacement, StringComparison.Ordinal))).Message);
    }

    private static IEnumerable<string> Texts(string figure)
        => JsonNode.Parse(figure)!["layout"]!["annotations"]!.AsArray().Select(note => (string)note!["text"]!);

    private static IEnumerable<string> Hovers(string figure)
        => JsonNode.Parse(figure)!["data"]!.AsArray().SelectMany(IEnumerable<string> (trace) => trace!["hovertext"] switch
        {
            JsonArray list => list.Select(text => (string?)text ?? ""),
            JsonValue one => [one.GetValue<string>()],
            _ => [],
        });
}
