using Baogao.Charts;
using Baogao.Languages;
using Baogao.Publishing.Office;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace Baogao.Publishing.Tests.Office;

/// <summary>A deck of charts alone: a slide for each chart, with its native panels one above the other or in their places on the slide's picture.</summary>
internal static class ChartDeck
{
    public static readonly DateTimeOffset Made = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private const string Theme =
        """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Test"><a:themeElements>
        <a:clrScheme name="Test"><a:dk1><a:srgbClr val="1F2933"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="52606D"/></a:dk2><a:lt2><a:srgbClr val="E4E7EB"/></a:lt2>
        <a:accent1><a:srgbClr val="0B5FA5"/></a:accent1><a:accent2><a:srgbClr val="6B7785"/></a:accent2><a:accent3><a:srgbClr val="808080"/></a:accent3><a:accent4><a:srgbClr val="808080"/></a:accent4><a:accent5><a:srgbClr val="808080"/></a:accent5><a:accent6><a:srgbClr val="808080"/></a:accent6><a:hlink><a:srgbClr val="0B5FA5"/></a:hlink><a:folHlink><a:srgbClr val="0B5FA5"/></a:folHlink></a:clrScheme>
        <a:fontScheme name="Test"><a:majorFont><a:latin typeface="Noto Sans CJK SC"/><a:ea typeface="Noto Sans CJK SC"/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Noto Sans CJK SC"/><a:ea typeface="Noto Sans CJK SC"/><a:cs typeface=""/></a:minorFont></a:fontScheme>
        <a:fmtScheme name="Test"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst>
        <a:lnStyleLst><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst>
        <a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst>
        <a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>
        </a:themeElements></a:theme>
        """;

    /// <summary>A slide for each list of panels, which lie one above the other.</summary>
    public static byte[] Of(ITexts texts, params IReadOnlyList<IReadOnlyList<RenderedPanel>> slides)
        => Write(texts, [.. slides.Select(panels => panels.Select((panel, i) => (panel, Place(i, panels.Count))).ToList())]);

    /// <summary>The native panels of slides where their pictures have them.</summary>
    public static byte[] Of(ITexts texts, IEnumerable<ChartSlide> slides)
        => Write(texts, [.. slides.Select(slide => slide.Panels.Where(place => NativeChart.Fits(place.Panel)).Select(place => (place.Panel, Place(place))).ToList()).Where(panels => panels.Count > 0)]);

    private static Box Place(int number, int count)
    {
        var height = 640 / count;
        return new Box(48 * Box.PerPixel, (40 + (number * height)) * Box.PerPixel, 1184 * Box.PerPixel, height * Box.PerPixel);
    }

    private static Box Place(SlidePanel place)
        => new((long)((48 + place.Left) * Box.PerPixel), (long)((150 + place.Top) * Box.PerPixel), (long)(place.Width * Box.PerPixel), (long)(place.Height * Box.PerPixel));

    private static byte[] Write(ITexts texts, IReadOnlyList<List<(RenderedPanel Panel, Box Box)>> slides)
    {
        using var stream = new MemoryStream();
        using (var document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            var deck = document.AddPresentationPart();
            document.ChangeIdOfPart(deck, "rId1");
            var master = deck.AddNewPart<SlideMasterPart>("master");
            var layout = master.AddNewPart<SlideLayoutPart>("layout");
            layout.AddPart(master, "master");
            using (var theme = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Theme)))
            {
                master.AddNewPart<ThemePart>("theme").FeedData(theme);
            }

            layout.SlideLayout = new SlideLayout(new CommonSlideData(Tree([])), new ColorMapOverride(new A.MasterColorMapping()));
            master.SlideMaster = new SlideMaster(
                new CommonSlideData(new Background(new BackgroundStyleReference(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }) { Index = 1001 }), Tree([])),
                new ColorMap
                {
                    Background1 = A.ColorSchemeIndexValues.Light1, Text1 = A.ColorSchemeIndexValues.Dark1, Background2 = A.ColorSchemeIndexValues.Light2, Text2 = A.ColorSchemeIndexValues.Dark2,
                    Accent1 = A.ColorSchemeIndexValues.Accent1, Accent2 = A.ColorSchemeIndexValues.Accent2, Accent3 = A.ColorSchemeIndexValues.Accent3,
                    Accent4 = A.ColorSchemeIndexValues.Accent4, Accent5 = A.ColorSchemeIndexValues.Accent5, Accent6 = A.ColorSchemeIndexValues.Accent6,
                    Hyperlink = A.ColorSchemeIndexValues.Hyperlink, FollowedHyperlink = A.ColorSchemeIndexValues.FollowedHyperlink,
                },
                new SlideLayoutIdList(new SlideLayoutId { Id = 2147483649, RelationshipId = "layout" }));
            foreach (var (i, panels) in slides.Index())
            {
                var slide = deck.AddNewPart<SlidePart>(FormattableString.Invariant($"slide{i}"));
                slide.AddPart(layout, "layout");
                uint last = 1;
                slide.Slide = new Slide(
                    new CommonSlideData(Tree(panels.SelectMany(placed => NativeChart.Add(slide, placed.Panel, [.. panels.Select(each => each.Panel)], placed.Box, () => ++last, texts, Made)))),
                    new ColorMapOverride(new A.MasterColorMapping()));
            }

            deck.Presentation = new Presentation(
                new SlideMasterIdList(new SlideMasterId { Id = 2147483648, RelationshipId = "master" }),
                new SlideIdList(slides.Select((_, i) => new SlideId { Id = (uint)i + 256, RelationshipId = FormattableString.Invariant($"slide{i}") })),
                new SlideSize { Cx = 12192000, Cy = 6858000 },
                new NotesSize { Cx = 6858000, Cy = 9144000 });
        }

        return OfficeZip.Write(stream);
    }

    private static ShapeTree Tree(IEnumerable<OpenXmlElement> shapes) => new(
    [
        new NonVisualGroupShapeProperties(new NonVisualDrawingProperties { Id = 1, Name = "" }, new NonVisualGroupShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()),
        new GroupShapeProperties(),
        .. shapes,
    ]);
}
