using System.IO.Compression;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Notebooks.Tests;
using Baogao.Publishing.Office;
using Baogao.Tests.Analysis;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Tests.Office;

/// <summary>The look of an office: what is taken from its presentation, and what is refused.</summary>
public class DeckTemplateTests
{
    private static readonly ReportChart[] Charts = [ReportCharts.Progress(RealData.Gaohang), ReportCharts.Rankings(RealData.Gaohang), ReportCharts.Targets(RealData.Gaohang), ReportCharts.Projects(RealData.Gaohang)];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void A_deck_takes_size_colours_fonts_and_master_of_the_office_and_none_of_its_slides(Language language)
    {
        using var deck = DeckFile.Of(language, Charts, DeckTemplate.Of(OfficeTemplate.Bytes(), "office.pptx"));
        Assert.Empty(deck.Faults);
        Assert.Equal((OfficeTemplate.Width, OfficeTemplate.Height), (deck.Presentation.Presentation!.SlideSize!.Cx!.Value, deck.Presentation.Presentation.SlideSize.Cy!.Value));
        var master = deck.Presentation.SlideMasterParts.Single();
        Assert.Equal("B3132B", master.ThemePart!.Theme!.ThemeElements!.ColorScheme!.Accent1Color!.RgbColorModelHex!.Val!.Value);
        Assert.Equal("Times New Roman", master.ThemePart.Theme.ThemeElements.FontScheme!.MinorFont!.LatinFont!.Typeface!.Value);
        Assert.Contains(master.SlideMaster!.Descendants<P.Picture>(), picture => picture.NonVisualPictureProperties!.NonVisualDrawingProperties!.Name == "Logo");
        var plan = DeckPlan.Of([DeckFile.Notebook(language, Charts)]);
        Assert.Equal(plan.Lead.Count + plan.Appendix.Count + 3, deck.Slides.Count);
        Assert.Equal(deck.Slides.Count, deck.Names.Count(name => name.StartsWith("ppt/slides/slide", StringComparison.Ordinal)));
        Assert.Equal(deck.Slides.Count, deck.Names.Count(name => name.StartsWith("ppt/notesSlides/notesSlide", StringComparison.Ordinal)));
        Assert.Equal([P.SlideLayoutValues.Title, .. Enumerable.Repeat(P.SlideLayoutValues.TitleOnly, deck.Slides.Count - 1)], deck.Slides.Select(slide => slide.SlideLayoutPart!.SlideLayout!.Type!.Value));
    }

    [Fact]
    public void What_a_slide_shows_keeps_clear_of_the_title_and_of_what_the_office_has_drawn()
    {
        using var deck = DeckFile.Of(Language.Chinese, Charts, DeckTemplate.Of(OfficeTemplate.Bytes(), "office.pptx"));
        foreach (var slide in deck.Slides.Skip(1))
        {
            var boxes = slide.Slide!.CommonSlideData!.ShapeTree!.ChildElements.Select(LayoutShapes.BoxOf).OfType<Box>().ToList();
            Assert.NotEmpty(boxes);
            Assert.All(boxes, box =>
            {
                Assert.True(box.X >= 0 && box.Y >= 300000 && box.Right <= OfficeTemplate.Width && box.Bottom <= OfficeTemplate.Height, $"{box}");
                Assert.False(box.Touches(OfficeTemplate.Logo), $"{box}");
                Assert.False(box.Touches(new Box(457200, 500000, 8229600, 1000000)) && box.Y > 500000, $"{box}");
            });
            Assert.All(DeckFile.Shapes(slide).Where(shape => shape.ShapeProperties?.Transform2D is not null && shape.TextBody!.InnerText.Length > 0), PowerPointDeckTests.AssertFits);
        }
    }

    [Fact]
    public void Pictures_have_the_colours_of_the_office_too()
    {
        using var deck = DeckFile.Of(Language.English, [ReportCharts.Rankings(RealData.Gaohang)], DeckTemplate.Of(OfficeTemplate.Bytes(), "office.pptx"));
        using var reader = new StreamReader(deck.Slides[1].ImageParts.Single(image => image.ContentType == "image/svg+xml").GetStream());
        var svg = reader.ReadToEnd();
        Assert.All((string[])["#fffbf2", "#1b1464", "#b3132b"], colour => Assert.Contains(colour, svg, StringComparison.Ordinal));
        Assert.All((string[])["#ffffff", "#0b5fa5", "#1f2933"], colour => Assert.DoesNotContain(colour, svg, StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_file_is_taken_too_and_a_change_of_the_file_changes_its_hash()
    {
        var template = OfficeTemplate.Bytes(document => document.ChangeDocumentType(PresentationDocumentType.Template));
        using var deck = DeckFile.Of(Language.English, [], DeckTemplate.Of(template, "office.potx"));
        Assert.Empty(deck.Faults);
        Assert.NotEqual(DeckTemplate.Of(template, "office.potx").Hash, DeckTemplate.Of(OfficeTemplate.Bytes(), "office.pptx").Hash);
    }

    [Fact]
    public void Addresses_on_the_master_are_left_out_and_links_to_slides_too()
    {
        var bytes = OfficeTemplate.Bytes(document =>
        {
            var master = document.PresentationPart!.SlideMasterParts.Single();
            var link = master.AddHyperlinkRelationship(new Uri("https://example.org/"), isExternal: true, "rIdHome");
            var band = master.SlideMaster!.Descendants<P.Shape>().Single(shape => shape.InnerText == "Office of Examples");
            band.Descendants<A.RunProperties>().Single().Append(new A.HyperlinkOnClick { Id = link.Id });
            var slide = document.PresentationPart.SlideParts.First();
            master.AddPart(slide, "rIdSlideLink");
            band.NonVisualShapeProperties!.NonVisualDrawingProperties!.Append(new A.HyperlinkOnClick { Id = "rIdSlideLink", Action = "ppaction://hlinksldjump" });
        });
        using var deck = DeckFile.Of(Language.English, [], DeckTemplate.Of(bytes, "office.pptx"));
        Assert.Empty(deck.Faults);
        Assert.Empty(TemplateSlides.Parts(deck.Presentation).SelectMany(part => part.HyperlinkRelationships));
        Assert.DoesNotContain("hlinkClick", deck.Presentation.SlideMasterParts.Single().SlideMaster!.OuterXml, StringComparison.Ordinal);
        Assert.Equal(2, deck.Names.Count(name => name.StartsWith("ppt/slides/slide", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_layout_is_found_by_its_placeholders_where_none_has_the_type()
    {
        var bytes = OfficeTemplate.Bytes(document =>
        {
            foreach (var layout in document.PresentationPart!.SlideMasterParts.Single().SlideLayoutParts)
            {
                layout.SlideLayout!.Type = null;
            }
        });
        using var deck = DeckFile.Of(Language.English, Charts, DeckTemplate.Of(bytes, "office.pptx"));
        Assert.Empty(deck.Faults);
        Assert.All(deck.Slides, slide => Assert.NotEqual("", DeckFile.Title(slide)));
    }

    [Fact]
    public void Two_decks_of_one_template_are_equal()
    {
        var template = DeckTemplate.Of(OfficeTemplate.Bytes(), "office.pptx");
        using var one = DeckFile.Of(Language.English, Charts, template);
        using var two = DeckFile.Of(Language.English, Charts, template);
        Assert.Equal(one.Bytes, two.Bytes);
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "no presentation", "--template office.pptx: this is no PowerPoint presentation. Name one with the ending .pptx or .potx." },
        { "a zip", "--template office.pptx: this is no PowerPoint presentation. Name one with the ending .pptx or .potx." },
        { "encrypted", "--template office.pptx: it is encrypted with a password, or of the old format .ppt. Save it without a password as .pptx, then try again." },
        { "macros", "--template office.pptx: it holds macros, which a deck does not take over. Save it without them as .pptx, then try again." },
        { "macro type", "--template office.pptx: it holds macros, which a deck does not take over. Save it without them as .pptx, then try again." },
        { "no layouts", "--template office.pptx: it has no slide layouts. Name a presentation whose master has layouts, one of them with a title." },
        { "no title", "--template office.pptx: none of its layouts has a title. Add one in the view of the slide master, then try again." },
        { "outside", "--template office.pptx: slideMaster1.xml links to a file outside (image), and a deck loads nothing from elsewhere. Embed it in PowerPoint, then try again." },
        { "no room", "--template office.pptx: its layout slideLayout1.xml leaves too little room for a chart: 0 by 71 points beside the title, and at least 200 by 120 are needed. Make the title smaller in the view of the slide master, or the slide larger, then try again." },
        { "no size", "--template office.pptx: it is damaged (Value was either too large or too small for an Int32). Open it in PowerPoint or WPS, save it anew as .pptx, then try again." },
        { "bomb", "--template office.pptx: unpacked, it has more than 400 MB. Save a copy of it with its master and layouts alone." },
        { "many parts", "--template office.pptx: it holds 5001 parts, and at most 5000 are read. Save a copy of it with its master and layouts alone." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_a_template_is_refused_and_the_message_says_what_to_do(string kind, string message)
        => Assert.Equal(message, Assert.Throws<TemplateException>(() => DeckTemplate.Of(Bytes(kind), "office.pptx")).Message);

    [Theory]
    [InlineData("ppt/slideMasters/slideMaster1.xml")]
    [InlineData("ppt/presentation.xml")]
    [InlineData("ppt/_rels/presentation.xml.rels")]
    [InlineData("ppt/slideLayouts/slideLayout1.xml")]
    public void A_damaged_part_is_refused(string part)
    {
        var problem = Assert.Throws<TemplateException>(() => DeckTemplate.Of(OfficeTemplate.With(OfficeTemplate.Bytes(), part, "<broken"), "office.pptx"));
        Assert.StartsWith("--template office.pptx: it is damaged (", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("Open it in PowerPoint or WPS, save it anew as .pptx, then try again.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "none.pptx");
        Assert.Equal($"--template {missing}: there is no such file. Name a PowerPoint presentation (.pptx or .potx).", Assert.Throws<TemplateException>(() => DeckTemplate.Read(missing)).Message);
        Assert.Equal($"--template {folder.Path}: this is a folder. Name a PowerPoint presentation (.pptx or .potx).", Assert.Throws<TemplateException>(() => DeckTemplate.Read(folder.Path)).Message);
    }

    [Fact]
    public void A_file_that_is_empty_or_too_large_is_refused()
    {
        using var folder = new TemporaryFolder();
        var (empty, large) = (Path.Combine(folder.Path, "empty.pptx"), Path.Combine(folder.Path, "large.pptx"));
        File.WriteAllBytes(empty, []);
        using (var file = File.Create(large))
        {
            file.SetLength((100L << 20) + 1);
        }

        Assert.Equal($"--template {empty}: the file cannot be read. Name a PowerPoint presentation (.pptx or .potx).", Assert.Throws<TemplateException>(() => DeckTemplate.Read(empty)).Message);
        Assert.Equal("--template large.pptx: the file has more than 100 MB. Save a copy of it with its master and layouts alone.", Assert.Throws<TemplateException>(() => DeckTemplate.Read(large)).Message);
    }

    private static byte[] Bytes(string kind) => kind switch
    {
        "no presentation" => "plain text"u8.ToArray(),
        "a zip" => Zip(1, 10),
        "encrypted" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "macros" => OfficeTemplate.With(OfficeTemplate.Bytes(), "ppt/vbaProject.bin", "x"),
        "macro type" => OfficeTemplate.Bytes(document => document.ChangeDocumentType(PresentationDocumentType.MacroEnabledPresentation)),
        "no layouts" => OfficeTemplate.Bytes(document =>
        {
            var master = document.PresentationPart!.SlideMasterParts.Single();
            document.PresentationPart.SlideParts.ToList().ForEach(slide => slide.DeletePart(slide.SlideLayoutPart!));
            master.SlideMaster!.SlideLayoutIdList!.RemoveAllChildren();
            master.SlideLayoutParts.ToList().ForEach(layout => master.DeletePart(layout));
        }),
        "no title" => OfficeTemplate.Bytes(document =>
        {
            foreach (var layout in document.PresentationPart!.SlideMasterParts.Single().SlideLayoutParts)
            {
                LayoutShapes.Title(layout)!.Remove();
            }
        }),
        "outside" => OfficeTemplate.Bytes(document => document.PresentationPart!.SlideMasterParts.Single().AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://example.org/logo.png"), "rIdOutside")),
        "no room" => OfficeTemplate.Bytes(document => document.PresentationPart!.Presentation!.SlideSize = new P.SlideSize { Cx = 0, Cy = 0 }),
        "no size" => OfficeTemplate.Bytes(document => document.PresentationPart!.Presentation!.SlideSize!.SetAttribute(new OpenXmlAttribute("cx", "", "99999999999"))),
        "bomb" => Zip(5, 100_000_000),
        _ => Zip(5001, 1),
    };

    private static byte[] Zip(int entries, int size)
    {
        var stream = new MemoryStream();
        var zeros = new byte[size];
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < entries; i++)
            {
                using var entry = zip.CreateEntry(FormattableString.Invariant($"part{i}.xml")).Open();
                entry.Write(zeros);
            }
        }

        return stream.ToArray();
    }
}
