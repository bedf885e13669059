using System.IO.Compression;
using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Publishing.Office;
using Baogao.Tests.Analysis;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Tests.Office;

/// <summary>A deck as a reader of the file sees it.</summary>
internal sealed class DeckFile : IDisposable
{
    private readonly PresentationDocument document;

    public DeckFile(byte[] bytes)
    {
        Bytes = bytes;
        document = PresentationDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    public static DateTimeOffset Made { get; } = new(2023, 1, 9, 8, 0, 0, TimeSpan.Zero);

    public byte[] Bytes { get; }

    public PresentationPart Presentation => document.PresentationPart!;

    /// <summary>The slides in the order of the show.</summary>
    public IReadOnlyList<SlidePart> Slides => [.. Presentation.Presentation!.SlideIdList!.Elements<P.SlideId>().Select(id => (SlidePart)Presentation.GetPartById(id.RelationshipId!))];

    /// <summary>What the validator of the SDK says, for Office of today and of 2019.</summary>
    public IReadOnlyList<string> Faults => [.. new[] { FileFormatVersions.Microsoft365, FileFormatVersions.Office2019 }
        .SelectMany(version => new OpenXmlValidator(version).Validate(document)).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").Distinct()];

    public void Dispose() => document.Dispose();

    /// <summary>The names of the parts.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            using var zip = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
            return [.. zip.Entries.Select(entry => entry.FullName)];
        }
    }

    /// <summary>A deck of charts in a language.</summary>
    public static DeckFile Of(Language language, IReadOnlyList<ReportChart> charts, DeckTemplate? template = null) => new(PowerPointDeck.Write(Facts(language), [Notebook(language, charts)], template));

    public static PublicationFacts Facts(Language language) => new(RealData.Gaohang.Title.In(language), Made, language)
    {
        Report = RealData.Gaohang, Editions = [new UsedEdition("gaohang-2022", RealData.Gaohang.Title.In(language), "0123abcd", [.. RealData.Gaohang.Sources.Values])],
    };

    public static PageNotebook Notebook(Language language, IReadOnlyList<ReportChart> charts) => new("n", "notebooks/n.ipynb", new JsonObject
    {
        ["cells"] = new JsonArray(
        [
            new JsonObject { ["cell_type"] = "markdown", ["source"] = "# A question\n\n## Caveats\n\nKnow *this* before you quote it." },
            .. charts.Select(chart => new JsonObject
            {
                ["cell_type"] = "code",
                ["source"] = "1",
                ["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { [ReportChart.MimeType] = JsonNode.Parse(chart.ToJson()) } }),
            }),
        ]),
    })
    {
        Language = language,
    };

    /// <summary>The text of the title's placeholder.</summary>
    public static string Title(SlidePart slide) => Words(Placeholder(slide, type => type == P.PlaceholderValues.Title || type == P.PlaceholderValues.CenteredTitle).TextBody!);

    public static P.Shape Placeholder(SlidePart slide, Func<P.PlaceholderValues?, bool> isWanted) => Shapes(slide).Single(shape => shape.NonVisualShapeProperties!.ApplicationNonVisualDrawingProperties!.PlaceholderShape is { } place && isWanted(place.Type?.Value));

    public static IEnumerable<P.Shape> Shapes(SlidePart slide) => slide.Slide!.Descendants<P.Shape>();

    /// <summary>The text of the box with this name; empty where there is none.</summary>
    public static string Box(SlidePart slide, string name) => Shapes(slide).FirstOrDefault(shape => shape.NonVisualShapeProperties!.NonVisualDrawingProperties!.Name == name)?.TextBody is { } body ? Words(body) : "";

    public static IReadOnlyList<string> Notes(SlidePart slide) => [.. slide.NotesSlidePart!.NotesSlide!.Descendants<P.Shape>().Last().TextBody!.Elements<A.Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0)];

    private static string Words(P.TextBody body)
        => string.Join('\n', body.Elements<A.Paragraph>().Select(paragraph => string.Concat(paragraph.Elements().Select(element => element is A.Break ? "\n" : element.InnerText))));
}
