using System.IO.Compression;
using System.Text;
using Baogao.Model;
using Baogao.Publishing.Office;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Tests.Office;

/// <summary>The template of an office: 4:3, dark blue and red, serif fonts, a title in the middle, a band and a logo on the master, and slides of its own.</summary>
internal static class OfficeTemplate
{
    public const long Width = 9144000;
    public const long Height = 6858000;

    /// <summary>The logo: a mark in the lower right corner.</summary>
    public static Box Logo { get; } = new(7900000, 6250000, 1000000, 480000);

    // A pixel of red.
    private static readonly byte[] Red = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    public static byte[] Bytes(Action<PresentationDocument>? change = null)
    {
        var stream = new MemoryStream();
        stream.Write(PowerPointDeck.Write(DeckFile.Facts(Language.English), []));
        using (var document = PresentationDocument.Open(stream, isEditable: true))
        {
            var presentation = document.PresentationPart!;
            presentation.Presentation!.SlideSize = new P.SlideSize { Cx = (int)Width, Cy = (int)Height };
            presentation.Presentation.Append(new P.PresentationExtensionList(new P.PresentationExtension { Uri = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}" }));
            var master = presentation.SlideMasterParts.Single();
            Colour(master.ThemePart!.Theme!);
            Arrange(master);
            change?.Invoke(document);
            document.Save();
        }

        return stream.ToArray();
    }

    /// <summary>The package with one more entry, or one entry in place of another.</summary>
    public static byte[] With(byte[] package, string name, string content, Func<string, string>? types = null)
    {
        var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            if (types is not null)
            {
                Replace(zip, "[Content_Types].xml", types);
            }

            zip.GetEntry(name)?.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(content);
        }

        return stream.ToArray();
    }

    private static void Replace(ZipArchive zip, string name, Func<string, string> change)
    {
        string text;
        using (var reader = new StreamReader(zip.GetEntry(name)!.Open()))
        {
            text = reader.ReadToEnd();
        }

        zip.GetEntry(name)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(change(text));
    }

    private static void Colour(A.Theme theme)
    {
        var colours = theme.ThemeElements!.ColorScheme!;
        foreach (var (element, value) in ((OpenXmlElement, string)[])[(colours.Dark1Color!, "1B1464"), (colours.Light1Color!, "FFFBF2"), (colours.Accent1Color!, "B3132B"), (colours.Accent2Color!, "7F6A3A"), (colours.Light2Color!, "E5D9BF")])
        {
            element.GetFirstChild<A.RgbColorModelHex>()!.Val = value;
        }

        theme.ThemeElements.FontScheme!.MajorFont!.LatinFont!.Typeface = "Times New Roman";
        theme.ThemeElements.FontScheme.MinorFont!.LatinFont!.Typeface = "Times New Roman";
        theme.ThemeElements.FontScheme.MinorFont.EastAsianFont!.Typeface = "宋体";
    }

    private static void Arrange(SlideMasterPart master)
    {
        var tree = master.SlideMaster!.CommonSlideData!.ShapeTree!;
        tree.Elements<P.ConnectionShape>().ToList().ForEach(line => line.Remove());
        foreach (var shape in tree.Elements<P.Shape>())
        {
            var type = shape.Descendants<P.PlaceholderShape>().Single().Type!.Value;
            shape.ShapeProperties!.Transform2D = type == P.PlaceholderValues.Title ? Frame(new Box(457200, 500000, 8229600, 1000000))
                : type == P.PlaceholderValues.SlideNumber ? Frame(new Box(3500000, 6356350, 2133600, 365125)) : Frame(new Box(457200, 1600200, 8229600, 4525963));
        }

        var style = master.SlideMaster.TextStyles!.TitleStyle!.Level1ParagraphProperties!;
        style.Alignment = A.TextAlignmentTypeValues.Center;
        style.GetFirstChild<A.DefaultRunProperties>()!.FontSize = 3600;
        var title = master.SlideLayoutParts.First(layout => layout.SlideLayout!.Type!.Value == P.SlideLayoutValues.Title).SlideLayout!.CommonSlideData!.ShapeTree!;
        title.Elements<P.Shape>().Single(shape => shape.InnerXml.Contains("ctrTitle", StringComparison.Ordinal)).ShapeProperties!.Transform2D = Frame(new Box(685800, 900000, 7772400, 1200000));
        title.Elements<P.Shape>().Single(shape => shape.NonVisualShapeProperties!.NonVisualDrawingProperties!.Name == "Band").Remove();
        var image = master.AddImagePart(ImagePartType.Png, "rIdLogo");
        using (var png = new MemoryStream(Red))
        {
            image.FeedData(png);
        }

        tree.Append(
            new P.Shape(
                new P.NonVisualShapeProperties(new P.NonVisualDrawingProperties { Id = 20, Name = "Office band" }, new P.NonVisualShapeDrawingProperties(), new P.ApplicationNonVisualDrawingProperties()),
                new P.ShapeProperties(Frame(new Box(0, 0, Width, 300000)), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }, new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Accent1 })),
                new P.TextBody(new A.BodyProperties(), new A.ListStyle(), new A.Paragraph(new A.Run(new A.RunProperties { Language = "en-US", FontSize = 1200 }, new A.Text("Office of Examples"))))),
            new P.Picture(
                new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = 21, Name = "Logo" }, new P.NonVisualPictureDrawingProperties(), new P.ApplicationNonVisualDrawingProperties()),
                new P.BlipFill(new A.Blip { Embed = "rIdLogo" }, new A.Stretch(new A.FillRectangle())),
                new P.ShapeProperties(Frame(Logo), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })));
    }

    private static A.Transform2D Frame(Box box) => new(new A.Offset { X = box.X, Y = box.Y }, new A.Extents { Cx = box.Width, Cy = box.Height });
}
