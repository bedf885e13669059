using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Baogao.Publishing.Office;

/// <summary>A slide that is being made: its shapes in the order in which they are read out.</summary>
internal sealed class DeckSlide(SlidePart part, DeckLayout layout, DeckText text, int number)
{
    private const string Namespaces =
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    private const string Rectangle = "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>";
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private const string SvgNamespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    private readonly StringBuilder shapes = new();
    private uint last = 1;

    public SlidePart Part { get; } = part;

    public DeckLayout Layout { get; } = layout;

    public int Number { get; } = number;

    /// <summary>The id of the next shape.</summary>
    public uint NextId() => ++last;

    /// <summary>The title, in its placeholder: outline views and screen readers take it from there.</summary>
    /// <param name="title">The title.</param>
    /// <param name="part">Which part of several it is; empty for the only one.</param>
    public void Title(string title, string part = "")
    {
        var look = Layout.Title;
        var end = part.Length == 0 ? "" : " " + part;
        var fitted = TextFit.Fit(OfficeText.Clean(title) + end, look.Width, look.Height, look.Size, look.LeastSize, look.IsBold);
        var isWhole = fitted.Text.EndsWith(end, StringComparison.Ordinal);
        List<DeckRun> runs = [new(isWhole ? fitted.Text[..^end.Length] : fitted.Text, fitted.Size)];
        if (part.Length > 0 && isWhole)
        {
            runs.Add(new DeckRun(end, Math.Round(fitted.Size * 0.7)));
        }

        shapes.Append(CultureInfo.InvariantCulture,
            $"<p:sp><p:nvSpPr><p:cNvPr id=\"{NextId()}\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>{look.Placeholder}</p:nvPr></p:nvSpPr><p:spPr/>"
            + $"<p:txBody><a:bodyPr><a:noAutofit/></a:bodyPr><a:lstStyle/>{text.Paragraphs([new DeckLine(runs) { Spacing = TextFit.LineHeight(fitted.Size) }])}</p:txBody></p:sp>");
    }

    /// <summary>A box of text without margins.</summary>
    public void Text(string name, Box box, IReadOnlyList<DeckLine> lines)
        => shapes.Append(CultureInfo.InvariantCulture,
            $"<p:sp><p:nvSpPr><p:cNvPr id=\"{NextId()}\" name=\"{DeckText.Xml(name)}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>{Frame(box)}{Rectangle}<a:noFill/></p:spPr>"
            + $"<p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/>{text.Paragraphs(lines)}</p:txBody></p:sp>");

    /// <summary>A bar without text.</summary>
    public void Bar(Box box) => Plain("Bar", box, DeckColour.Accent);

    /// <summary>What is laid under the rest where the office's background hides it.</summary>
    public void Plates()
    {
        foreach (var box in Layout.Plates)
        {
            Plain("Plate", box, DeckColour.Paper);
        }
    }

    private void Plain(string name, Box box, DeckColour colour)
        => shapes.Append(CultureInfo.InvariantCulture,
            $"<p:sp><p:nvSpPr><p:cNvPr id=\"{NextId()}\" name=\"{name}\"><a:extLst><a:ext uri=\"{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}\"><adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
            + $"<p:spPr>{Frame(box)}{Rectangle}{text.Fill(colour)}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>{text.Paragraphs([])}</p:txBody></p:sp>");

    /// <summary>A picture: the vector for programs that draw SVG, the raster for all others.</summary>
    public void Picture(string name, string description, Box box, byte[] png, byte[] svg)
    {
        var id = NextId();
        var raster = Add(ImagePartType.Png, png, "png", id);
        var vector = $"<a:extLst><a:ext uri=\"{SvgExtension}\"><asvg:svgBlip xmlns:asvg=\"{SvgNamespace}\" r:embed=\"{Add(ImagePartType.Svg, svg, "svg", id)}\"/></a:ext></a:extLst>";
        shapes.Append(CultureInfo.InvariantCulture,
            $"<p:pic><p:nvPicPr><p:cNvPr id=\"{id}\" name=\"{DeckText.Xml(name)}\" descr=\"{DeckText.Xml(description)}\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>"
            + $"<p:blipFill><a:blip r:embed=\"{raster}\">{vector}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{Frame(box)}{Rectangle}</p:spPr></p:pic>");
    }

    /// <summary>A shape that was made elsewhere, with an id from <see cref="NextId"/>.</summary>
    public void Add(OpenXmlElement shape) => shapes.Append(shape.OuterXml);

    /// <summary>A link to another slide of the deck: the relationship that a run names.</summary>
    public string LinkTo(SlidePart slide)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdLink{Part.Parts.Count() + 1}");
        Part.AddPart(slide, id);
        return id;
    }

    /// <summary>Writes the slide, its number last.</summary>
    public void Save()
    {
        if (Layout.Number is { } place)
        {
            shapes.Append(CultureInfo.InvariantCulture,
                $"<p:sp><p:nvSpPr><p:cNvPr id=\"{NextId()}\" name=\"Slide number\"/><p:cNvSpPr{(place.Placeholder.Length > 0 ? "><a:spLocks noGrp=\"1\"/></p:cNvSpPr>" : " txBox=\"1\"/>")}<p:nvPr>{place.Placeholder}</p:nvPr></p:nvSpPr>"
                + $"<p:spPr>{(place.Placeholder.Length > 0 ? "" : Frame(place.Box) + Rectangle)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>{text.SlideNumber(Number, place.Placeholder.Length > 0 ? 0 : 12)}</p:txBody></p:sp>");
        }

        var slide = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<p:sld {Namespaces}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>{shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(slide));
        Part.FeedData(stream);
    }

    private static string Frame(Box box) => string.Create(CultureInfo.InvariantCulture, $"<a:xfrm><a:off x=\"{box.X}\" y=\"{box.Y}\"/><a:ext cx=\"{box.Width}\" cy=\"{box.Height}\"/></a:xfrm>");

    private string Add(PartTypeInfo type, byte[] content, string kind, uint id)
    {
        var image = Part.AddImagePart(type, string.Create(CultureInfo.InvariantCulture, $"rId{kind}{id}"));
        using var stream = new MemoryStream(content);
        image.FeedData(stream);
        return Part.GetIdOfPart(image);
    }
}
