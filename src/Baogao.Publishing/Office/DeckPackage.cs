using System.Globalization;
using System.Text;
using Baogao.Charts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>A deck that is being made: master, layouts and notes master are there, slides are added. It is the product's own, or an office's.</summary>
internal sealed class DeckPackage : IDisposable
{
    // The least number that a slide may have.
    private const uint FirstSlide = 256;

    private readonly MemoryStream stream;
    private readonly PresentationDocument document;
    private uint slides;

    private DeckPackage(MemoryStream stream, PresentationDocument document)
    {
        (this.stream, this.document) = (stream, document);
        Layouts = DeckLayouts.Of(Presentation) ?? throw new InvalidOperationException("A deck without a layout that has a title.");
        Notes = Presentation.NotesMasterPart ?? AddNotesMaster(Presentation);
    }

    public DeckLayouts Layouts { get; }

    public NotesMasterPart Notes { get; }

    /// <summary>The colours of its theme.</summary>
    public ThemePalette Palette => ThemePalette.Of(Layouts.Content.Part);

    private PresentationPart Presentation => document.PresentationPart!;

    /// <summary>The deck in the look of the product.</summary>
    public static DeckPackage Create()
    {
        var stream = new MemoryStream();
        var document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation, autoSave: false);
        var presentation = document.AddPresentationPart();
        document.ChangeIdOfPart(presentation, "rId1");
        var master = presentation.AddNewPart<SlideMasterPart>("rId1");
        Feed(master.AddNewPart<SlideLayoutPart>("rId1"), "deck-layout-title.xml");
        Feed(master.AddNewPart<SlideLayoutPart>("rId2"), "deck-layout-title-only.xml");
        foreach (var layout in master.SlideLayoutParts)
        {
            layout.AddPart(master, "rId1");
        }

        Feed(master.AddNewPart<ThemePart>("rId3"), "deck-theme.xml");
        Feed(master, "deck-master.xml");
        presentation.AddPart(master.ThemePart!, "rIdTheme");
        presentation.Presentation = new P.Presentation(
            new P.SlideMasterIdList(new P.SlideMasterId { Id = 2147483648, RelationshipId = "rId1" }),
            new P.SlideSize { Cx = 12192000, Cy = 6858000 },
            new P.NotesSize { Cx = 6858000, Cy = 9144000 },
            new P.DefaultTextStyle(new A.DefaultParagraphProperties(new A.DefaultRunProperties { Language = "zh-CN" })));
        return new DeckPackage(stream, document);
    }

    /// <summary>The deck of an office, without its slides.</summary>
    public static DeckPackage Open(DeckTemplate template)
    {
        var stream = new MemoryStream();
        stream.Write(template.Content);
        var document = PresentationDocument.Open(stream, isEditable: true, new OpenSettings { AutoSave = false });
        return new DeckPackage(stream, document);
    }

    public void Dispose()
    {
        document.Dispose();
        stream.Dispose();
    }

    /// <summary>Adds a slide at the end.</summary>
    public SlidePart AddSlide(DeckLayout layout)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdSlide{++slides}");
        var part = Presentation.AddNewPart<SlidePart>(id);
        part.AddPart(layout.Part, "rId1");
        var list = Presentation.Presentation!.SlideIdList ??= new P.SlideIdList();
        list.Append(new P.SlideId { Id = FirstSlide + slides - 1, RelationshipId = id });
        return part;
    }

    /// <summary>The file: the same bytes for the same slides.</summary>
    public byte[] Save(PublicationFacts facts)
    {
        var properties = document.CoreFilePropertiesPart ?? document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(properties, "rIdProperties");
        OfficeProperties.Write(properties, facts.Title, facts.LanguageTag, facts.Made, facts.Key);
        document.Save();
        document.Dispose();
        return OfficeZip.Write(stream);
    }

    private static NotesMasterPart AddNotesMaster(PresentationPart presentation)
    {
        var notes = presentation.AddNewPart<NotesMasterPart>("rIdNotesMaster");
        Feed(notes.AddNewPart<ThemePart>("rId1"), "deck-theme.xml");
        Feed(notes, "deck-notes-master.xml");
        // Keynote finds no notes where the presentation does not name their master.
        presentation.Presentation!.NotesMasterIdList = new P.NotesMasterIdList(new P.NotesMasterId { Id = "rIdNotesMaster" });
        return notes;
    }

    private static void Feed(OpenXmlPart part, string name)
    {
        var look = Look.Of(Theme.Light);
        var text = HtmlFile.Resource(name);
        foreach (var (token, colour) in (ReadOnlySpan<(string, string)>)[("Text", look.Text), ("Paper", look.Paper), ("Quiet", look.Quiet), ("Grid", look.Grid), ("Neutral", look.Neutral), ("Accent", look.Accent)])
        {
            text = text.Replace($"@{token}@", colour[1..].ToUpperInvariant(), StringComparison.Ordinal);
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        part.FeedData(stream);
    }
}
