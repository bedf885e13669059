using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Publishing.Office;
using Baogao.Tests.Analysis;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Tests.Office;

/// <summary>Text and charts on the background of an office: where they could not be read, a plate of the theme's paper lies under them.</summary>
public class DeckPlateTests
{
    private static readonly ReportChart[] Charts = [ReportCharts.Targets(RealData.Gaohang), ReportCharts.Projects(RealData.Gaohang)];

    public static TheoryData<string, bool> Backgrounds => new()
    {
        { "the paper of the theme", false },
        { "the style of the theme", false },
        { "a light colour by hand", false },
        { "a dark colour by hand", true },
        { "a dark colour of the theme", true },
        { "a colour that is changed", true },
        { "a gradient", true },
        { "a style with a gradient", true },
        { "a picture over the whole slide", true },
    };

    [Theory]
    [MemberData(nameof(Backgrounds))]
    public void A_plate_lies_under_all_that_could_not_be_read(string kind, bool isNeeded)
    {
        using var deck = DeckFile.Of(Language.English, Charts, DeckTemplate.Of(OfficeTemplate.Bytes(document => Paint(document.PresentationPart!.SlideMasterParts.Single(), kind)), "office.pptx"));
        Assert.Empty(deck.Faults);
        foreach (var slide in deck.Slides)
        {
            var shapes = slide.Slide!.CommonSlideData!.ShapeTree!.ChildElements.Where(shape => LayoutShapes.BoxOf(shape) is not null && shape is not P.GroupShapeProperties).ToList();
            var plates = shapes.Where(IsPlate).Select(shape => LayoutShapes.BoxOf(shape)!.Value).ToList();
            Assert.Equal(isNeeded, plates.Count > 0);
            Assert.All(plates, plate => Assert.True(plate.X >= 0 && plate.Y >= 0 && plate.Right <= OfficeTemplate.Width && plate.Bottom <= OfficeTemplate.Height, $"{plate}"));
            if (isNeeded)
            {
                // Under the rest, and the rest within.
                Assert.All(shapes.Take(plates.Count), shape => Assert.True(IsPlate(shape)));
                Assert.All(shapes.Skip(plates.Count).Select(shape => LayoutShapes.BoxOf(shape)!.Value), box => Assert.Contains(plates, plate => plate.X <= box.X && plate.Y <= box.Y && box.Right <= plate.Right && box.Bottom <= plate.Bottom));
            }
        }
    }

    private static bool IsPlate(OpenXmlElement shape) => shape is P.Shape { NonVisualShapeProperties.NonVisualDrawingProperties.Name.Value: "Plate" };

    private static void Paint(SlideMasterPart master, string kind)
    {
        var data = master.SlideMaster!.CommonSlideData!;
        data.Background = kind switch
        {
            "the paper of the theme" => Solid(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }),
            "the style of the theme" => Style(1001),
            "a light colour by hand" => Solid(new A.RgbColorModelHex { Val = "F4F1E8" }),
            "a dark colour by hand" => Solid(new A.RgbColorModelHex { Val = "0B1F3A" }),
            "a dark colour of the theme" => Solid(new A.SchemeColor { Val = A.SchemeColorValues.Text1 }),
            "a colour that is changed" => Solid(new A.SchemeColor(new A.LuminanceModulation { Val = 50000 }) { Val = A.SchemeColorValues.Background1 }),
            "a gradient" => new P.Background(new P.BackgroundProperties(
                new A.GradientFill(new A.GradientStopList(new A.GradientStop(new A.RgbColorModelHex { Val = "000000" }) { Position = 0 }, new A.GradientStop(new A.RgbColorModelHex { Val = "FFFFFF" }) { Position = 100000 }), new A.LinearGradientFill { Angle = 0, Scaled = true }),
                new A.EffectList())),
            "a style with a gradient" => Style(1003),
            _ => null,
        };
        if (kind == "a picture over the whole slide")
        {
            var picture = (P.Picture)data.ShapeTree!.Elements<P.Picture>().Single().CloneNode(true);
            picture.NonVisualPictureProperties!.NonVisualDrawingProperties!.Id = 40;
            picture.ShapeProperties!.Transform2D = new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = OfficeTemplate.Width, Cy = OfficeTemplate.Height });
            data.ShapeTree.InsertAfter(picture, data.ShapeTree.GroupShapeProperties);
        }
    }

    private static P.Background Solid(OpenXmlElement colour) => new(new P.BackgroundProperties(new A.SolidFill(colour), new A.EffectList()));

    private static P.Background Style(uint index) => new(new P.BackgroundStyleReference(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }) { Index = index });
}
