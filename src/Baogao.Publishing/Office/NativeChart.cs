using Baogao.Charts;
using Baogao.Languages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>A panel as a chart that PowerPoint, WPS and LibreOffice can edit, with the workbook behind it.</summary>
internal static class NativeChart
{
    /// <summary>The most rows that can be read on one slide.</summary>
    private const int MostRows = 40;

    /// <summary>The most points on one line that have labels beside each other.</summary>
    private const int MostOnLine = 8;

    /// <summary>The most points of a line: some years of months.</summary>
    private const int MostPoints = 120;

    // Beyond these the cells of a sheet, which are doubles, and the steps of an axis lose digits.
    private const decimal Greatest = 1e14m;
    private const decimal Least = 1e-9m;

    /// <summary>True where a native chart shows all that the panel holds; the others stay pictures.</summary>
    public static bool Fits(RenderedPanel panel) => panel.Marks.Count > 0 && panel.Marks.All(HasPlainValue) && panel.Form switch
    {
        MarkForm.Bars or MarkForm.Dots or MarkForm.Progress => panel.Marks.Count <= MostRows,
        MarkForm.Dumbbell or MarkForm.Slope => panel.Marks.Count <= MostOnLine,
        MarkForm.Parts => panel.Marks.Count is > 1 and <= MostOnLine && panel.Marks.All(mark => mark.Value >= 0),
        MarkForm.Curve => panel.Categories.Count <= MostPoints && panel.Marks.DistinctBy(mark => mark.Category).Count() == panel.Marks.Count && panel.Marks.All(mark => panel.Categories.Contains(mark.Category)),
        MarkForm.Months => panel.Categories.Count is > 0 and <= MostPoints && panel.Marks.Count <= MostPoints && panel.Marks.All(mark => mark.At is not null),
        _ => false,
    };

    /// <summary>Adds the parts of the chart to a slide. The shapes are still to be put on it: the heading, then the chart.</summary>
    /// <param name="slide">The slide.</param>
    /// <param name="panel">The panel, which <see cref="Fits"/>.</param>
    /// <param name="beside">The panels of the slide, this one among them: those that count the same share one scale.</param>
    /// <param name="box">Its place on the slide, heading and ticks included.</param>
    /// <param name="nextId">Gives the numbers of the shapes.</param>
    /// <param name="texts">The language.</param>
    /// <param name="made">When the file was made, for the properties of the workbook.</param>
    public static IReadOnlyList<OpenXmlCompositeElement> Add(SlidePart slide, RenderedPanel panel, IReadOnlyList<RenderedPanel> beside, Box box, Func<uint> nextId, ITexts texts, DateTimeOffset made)
    {
        var plot = NativePlot.Of(panel, Empty.In(texts) with { Panels = beside }, box);
        var head = plot.HeadingRoom * Box.PerPixel;
        var heading = Heading(plot.Heading, panel, box with { Height = head }, nextId());
        var shape = nextId();
        var id = FormattableString.Invariant($"rIdChart{shape}");
        var part = slide.AddNewPart<ChartPart>(id);
        part.ChartSpace = Space(plot);
        using var workbook = new MemoryStream(plot.Sheet.ToWorkbook(panel.Title, made));
        part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx, "rId1").FeedData(workbook);
        return [heading, Frame(id, panel, new Box(box.X, box.Y + head, box.Width, box.Height - head), shape, texts)];
    }

    private static bool HasPlainValue(RenderedMark mark) => Math.Abs(mark.Value) is 0 or (>= Least and <= Greatest) && mark.Interval is not { Low: < -Greatest } and not { High: > Greatest };

    private static ReportChart Empty { get; } = new() { Id = "slide", Title = Sentence.AsWritten(""), Panels = [], Caveats = [], Source = null };

    /// <summary>In the order of the schema, without rounded corners and styles of the program's own.</summary>
    private static C.ChartSpace Space(NativePlot plot)
    {
        var area = plot.Draw();
        area.Append(ChartInk.Unseen());
        var space = new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.EditingLanguage { Val = plot.Words.Language },
            new C.RoundedCorners { Val = false },
            new C.Chart(
                new C.AutoTitleDeleted { Val = true },
                area,
                new C.PlotVisibleOnly { Val = true },
                new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }),
            ChartInk.Unseen(),
            plot.Words.All(ChartWords.Label, ChartInk.Text),
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = "rId1" });
        space.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        space.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        return space;
    }

    private static P.Shape Heading(P.TextBody text, RenderedPanel panel, Box box, uint id) => new(
        new P.NonVisualShapeProperties(
            new P.NonVisualDrawingProperties { Id = id, Name = OfficeText.Clean(panel.Title) },
            new P.NonVisualShapeDrawingProperties { TextBox = true },
            new P.ApplicationNonVisualDrawingProperties()),
        new P.ShapeProperties(
            new A.Transform2D(new A.Offset { X = box.X, Y = box.Y }, new A.Extents { Cx = box.Width, Cy = box.Height }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
            new A.NoFill()),
        text);

    private static P.GraphicFrame Frame(string id, RenderedPanel panel, Box box, uint shapeId, ITexts texts) => new(
        new P.NonVisualGraphicFrameProperties(
            new P.NonVisualDrawingProperties
            {
                Id = shapeId,
                Name = OfficeText.Clean(panel.Title),
                Description = OfficeText.Clean(ManyMarks.PanelInWords(panel, texts)),
            },
            new P.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoGrouping = true }),
            new P.ApplicationNonVisualDrawingProperties()),
        new P.Transform(new A.Offset { X = box.X, Y = box.Y }, new A.Extents { Cx = box.Width, Cy = box.Height }),
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }));
}
