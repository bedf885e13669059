using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Baogao.Publishing.Office;

/// <summary>The speaker's notes of a slide.</summary>
internal static class DeckNotes
{
    public static void Add(SlidePart slide, NotesMasterPart master, DeckText text, IReadOnlyList<string> paragraphs)
    {
        var notes = slide.AddNewPart<NotesSlidePart>("rIdNotes");
        notes.AddPart(master, "rId1");
        notes.AddPart(slide, "rId2");
        // The body has the number 1, as in PowerPoint: some readers look for it by that.
        var xml = string.Create(CultureInfo.InvariantCulture,
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <p:notes xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{text.Paragraphs(paragraphs.Select(line => new DeckLine(new DeckRun(line, 0))))}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>
            """);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        notes.FeedData(stream);
    }
}
