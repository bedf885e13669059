using System.Collections.Concurrent;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Charts.Static;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Publishing.Office;
using Baogao.Tests.Analysis;
using Baogao.Tests.Charts;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Tests.Office;

/// <summary>The deck as a file: valid, in the order of the plan, with all that a speaker, an outline view and a screen reader need.</summary>
public class PowerPointDeckTests
{
    private static readonly ReportChart[] Charts = [ReportCharts.Progress(RealData.Gaohang), ReportCharts.Rankings(RealData.Gaohang), ReportCharts.Targets(RealData.Gaohang), ReportCharts.Projects(RealData.Gaohang), ReportCharts.YearInNumbers(RealData.Gaohang)];

    private static readonly ConcurrentDictionary<Language, byte[]> Written = new();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Every_chart_gives_a_valid_file_with_the_slides_of_the_plan_in_order(Language language)
    {
        var charts = Every(language);
        using var deck = EveryDeck(language);
        Assert.Empty(deck.Faults);
        var plan = DeckPlan.Of([DeckFile.Notebook(language, charts)]);
        var texts = language.Texts();
        var titles = deck.Slides.Select(DeckFile.Title).ToList();
        Assert.Equal(
            [RealData.Gaohang.Title.In(language), .. plan.Lead.Select(Title), ((IPageTexts)texts).Sources(), ((ISlideTexts)texts).Appendix(), .. plan.Appendix.Select(Title)],
            titles);
        Assert.DoesNotContain(deck.Names, name => name.Contains("vbaProject", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Each_slide_has_its_number_a_source_and_notes_and_each_picture_its_words(Language language)
    {
        using var deck = DeckFile.Of(language, Charts);
        var plan = DeckPlan.Of([DeckFile.Notebook(language, Charts)]);
        foreach (var (i, slide) in deck.Slides.Index())
        {
            Assert.Equal($"{i + 1}", DeckFile.Placeholder(slide, type => type == P.PlaceholderValues.SlideNumber).Descendants<A.Field>().Single(field => field.Type == "slidenum").InnerText);
            Assert.NotEqual("", DeckFile.Box(slide, "Source"));
            Assert.NotNull(slide.NotesSlidePart!.NotesMasterPart);
        }

        Assert.All(deck.Slides.Skip(1).Zip(plan.Lead), pair =>
        {
            var picture = pair.Second.Picture;
            Assert.Equal(picture.SourceLine, DeckFile.Box(pair.First, "Source"));
            Assert.Equal(picture.Topic, DeckFile.Box(pair.First, "Topic"));
            var notes = DeckFile.Notes(pair.First);
            Assert.All(picture.Caveats, caveat => Assert.Contains(caveat, notes));
            Assert.Contains("Know this before you quote it.", notes);
            Assert.Contains(notes, line => line.Contains(picture.Slide!.Panels[0].Panel.Marks[0].Evidence.Citation, StringComparison.Ordinal));
            Assert.All(pair.First.Slide!.Descendants<P.NonVisualDrawingProperties>().Where(shape => shape.Parent is P.NonVisualPictureProperties or P.NonVisualGraphicFrameProperties), shape => Assert.NotEmpty(shape.Description!.Value!));
        });
    }

    [Fact]
    public void The_first_slide_has_number_finding_and_caveat_of_each_headline()
    {
        using var deck = DeckFile.Of(Language.Chinese, Charts);
        var plan = DeckPlan.Of([DeckFile.Notebook(Language.Chinese, Charts)]);
        var shown = Headlines.Of(RealData.Gaohang).Where(card => plan.SlideOf(card) is not null).ToList();
        Assert.InRange(shown.Count, 2, 4);
        Assert.Equal("", DeckFile.Box(deck.Slides[0], $"Finding {shown.Count + 1}"));
        foreach (var (i, card) in shown.Index())
        {
            Assert.Equal([card.Number.In(Language.Chinese), card.Finding.In(Language.Chinese), card.Caveat.In(Language.Chinese)], DeckFile.Box(deck.Slides[0], $"Finding {i + 1}").Split('\n'));
            var link = DeckFile.Shapes(deck.Slides[0]).Single(shape => shape.NonVisualShapeProperties!.NonVisualDrawingProperties!.Name == $"Finding {i + 1}").Descendants<A.HyperlinkOnClick>().Single();
            Assert.Same(deck.Slides[plan.SlideOf(card)!.Value - 1], deck.Slides[0].GetPartById(link.Id!));
        }
    }

    [Fact]
    public void Each_line_of_the_contents_leads_to_the_slide_with_that_title()
    {
        using var deck = DeckFile.Of(Language.English, Charts);
        var contents = deck.Slides.Single(slide => DeckFile.Title(slide) == "Appendix");
        var links = contents.Slide!.Descendants<A.Run>().Where(run => run.RunProperties!.GetFirstChild<A.HyperlinkOnClick>() is not null).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(link.InnerText, DeckFile.Title((SlidePart)contents.GetPartById(link.RunProperties!.GetFirstChild<A.HyperlinkOnClick>()!.Id!)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Text_fits_its_box_by_the_widths_of_the_font(Language language)
    {
        using var deck = EveryDeck(language);
        Assert.All(deck.Slides.SelectMany(DeckFile.Shapes).Where(shape => shape.ShapeProperties?.Transform2D is not null && shape.TextBody!.InnerText.Length > 0), AssertFits);
    }

    [Fact]
    public void Two_writes_give_equal_bytes_and_another_day_changes_no_chart()
    {
        using var one = DeckFile.Of(Language.Chinese, Charts);
        using var two = DeckFile.Of(Language.Chinese, Charts);
        Assert.Equal(one.Bytes, two.Bytes);
        var facts = DeckFile.Facts(Language.Chinese) with { Made = DeckFile.Made.AddDays(1) };
        using var later = new DeckFile(PowerPointDeck.Write(facts, [DeckFile.Notebook(Language.Chinese, Charts)]));
        Assert.Equal(one.Names, later.Names);
        Assert.Equal(one.Slides.Select(slide => slide.Slide!.OuterXml).Where(xml => !xml.Contains("UTC", StringComparison.Ordinal)), later.Slides.Select(slide => slide.Slide!.OuterXml).Where(xml => !xml.Contains("UTC", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<b>bold</b> & \"more\" 'quoted'", "<b>bold</b> & \"more\" 'quoted'")]
    [InlineData("\u202Eright to left 😀", "\u202Eright to left 😀")]
    [InlineData("a\u0001b\uFFFFc", "abc")]
    public void Markup_in_a_name_is_text_and_what_XML_forbids_is_left_out(string title, string shown)
    {
        using var deck = new DeckFile(PowerPointDeck.Write(DeckFile.Facts(Language.English) with { Title = title }, []));
        Assert.Empty(deck.Faults);
        Assert.Equal(shown, DeckFile.Title(deck.Slides[0]));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_left_out()
    {
        // Not as data of a theory: there it would be replaced.
        using var deck = new DeckFile(PowerPointDeck.Write(DeckFile.Facts(Language.English) with { Title = "b\uD800c" }, []));
        Assert.Equal("bc", DeckFile.Title(deck.Slides[0]));
    }

    [Fact]
    public void A_title_that_is_far_too_long_is_cut_within_its_box()
    {
        var text = string.Join(' ', Enumerable.Repeat("government", 500));
        using var deck = new DeckFile(PowerPointDeck.Write(DeckFile.Facts(Language.English) with { Title = text }, []));
        var title = DeckFile.Title(deck.Slides[0]);
        Assert.EndsWith("…", title, StringComparison.Ordinal);
        Assert.InRange(title.Length, 200, 2000);
    }

    [Fact]
    public void Nothing_leads_to_the_outside()
    {
        using var deck = DeckFile.Of(Language.English, Charts);
        Assert.Empty(TemplateSlides.Parts(deck.Presentation).SelectMany(part => part.ExternalRelationships.Concat<ReferenceRelationship>(part.HyperlinkRelationships)));
    }

    [Fact]
    public void The_theme_has_the_colours_of_the_look_and_a_font_for_Chinese()
    {
        using var deck = DeckFile.Of(Language.Chinese, []);
        var theme = deck.Presentation.SlideMasterParts.Single().ThemePart!.Theme!.ThemeElements!;
        var look = Look.Of(Theme.Light);
        Assert.Equal(look.Accent[1..], theme.ColorScheme!.Accent1Color!.RgbColorModelHex!.Val!.Value, ignoreCase: true);
        Assert.Equal(look.Text[1..], theme.ColorScheme.Dark1Color!.RgbColorModelHex!.Val!.Value, ignoreCase: true);
        Assert.Equal("微软雅黑", theme.FontScheme!.MinorFont!.EastAsianFont!.Typeface!.Value);
        Assert.All(deck.Slides.SelectMany(slide => slide.Slide!.Descendants<A.RunProperties>()), run => Assert.Equal("zh-CN", run.Language!.Value));
    }

    [Fact]
    public void Drafts_stand_on_each_picture_and_on_the_first_slide()
    {
        var chart = Charts[0] with { Unconfirmed = Sentence.Of<IWordTexts>(words => words.Drafts(2, 9)) };
        var facts = DeckFile.Facts(Language.English) with { Editions = [new UsedEdition("town", "Town", "1", []) { Drafts = new DraftCount(3, 200) }] };
        using var deck = new DeckFile(PowerPointDeck.Write(facts, [DeckFile.Notebook(Language.English, [chart])]));
        Assert.StartsWith("Town: 3 of 200 figures not yet confirmed.", DeckFile.Box(deck.Slides[0], "Lead"), StringComparison.Ordinal);
        Assert.Equal("2 of 9 figures not yet confirmed.", DeckFile.Box(deck.Slides[1], "Drafts"));
        Assert.Equal("2 of 9 figures not yet confirmed.", DeckFile.Notes(deck.Slides[1])[0]);
    }

    private static List<ReportChart> Every(Language language) => [.. EveryChart.Approved(language).Select(chart => chart.Chart)];

    /// <summary>A deck of every chart, written once.</summary>
    private static DeckFile EveryDeck(Language language) => new(Written.GetOrAdd(language, each => PowerPointDeck.Write(DeckFile.Facts(each), [DeckFile.Notebook(each, Every(each))])));

    /// <summary>The lines of each paragraph, counted by hand: a line ends before the character that does not fit.</summary>
    internal static void AssertFits(P.Shape shape)
    {
        var extent = shape.ShapeProperties!.Transform2D!.Extents!;
        var (width, height) = (extent.Cx!.Value / (double)Box.PerPoint, extent.Cy!.Value / (double)Box.PerPoint);
        var needed = 0.0;
        foreach (var paragraph in shape.TextBody!.Elements<A.Paragraph>())
        {
            var runs = paragraph.Elements<A.Run>().Select(run => (run.InnerText, Size: run.RunProperties!.FontSize!.Value / 100.0, IsBold: run.RunProperties.Bold?.Value ?? false)).ToList();
            var wide = runs.Sum(run => Font.Width([new TextRun(run.InnerText, run.IsBold)], run.Size));
            // A line may end a word early.
            var lines = Math.Max(1, Math.Ceiling(wide / (width * 0.98)));
            // The heading of a native chart leaves its lines to the font.
            var spacing = paragraph.ParagraphProperties?.LineSpacing?.SpacingPoints?.Val?.Value / 100.0 ?? runs.Max(run => run.Size) * 1.25;
            Assert.True(spacing >= runs.Max(run => run.Size) * 1.2, shape.InnerText);
            needed += (lines * spacing) + ((paragraph.ParagraphProperties?.SpaceBefore?.SpacingPoints?.Val?.Value ?? 0) / 100.0);
        }

        Assert.True(needed <= height + 0.5, $"{shape.NonVisualShapeProperties!.NonVisualDrawingProperties!.Name}: {needed} of {height} points: {shape.InnerText}");
    }

    private static string Title(DeckPicture shown) => shown.Picture.Title + (shown.Picture.Parts == 1 ? "" : $" {shown.Picture.Part}/{shown.Picture.Parts}");
}
