using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>Takes the slides out of a template with all that belongs to them, and what leads to the outside.</summary>
internal static class TemplateSlides
{
    private const int MostCharacters = 50_000_000;

    /// <summary>The package with master, layouts, themes and fonts alone.</summary>
    /// <exception cref="TemplateException">It links to outside files, or has no layout with a title.</exception>
    public static byte[] Remove(MemoryStream package, string name)
    {
        HashSet<string> kept;
        using (var document = PresentationDocument.Open(package, isEditable: true, new OpenSettings { MaxCharactersInPart = MostCharacters }))
        {
            if (document.DocumentType != PresentationDocumentType.Presentation)
            {
                document.ChangeDocumentType(PresentationDocumentType.Presentation);
            }

            Empty(document);
            Check(document.PresentationPart!, name);
            var parts = Parts(document);
            kept = [.. parts.Select(part => part.Uri.OriginalString), .. parts.SelectMany(part => part.DataPartReferenceRelationships).Select(media => media.DataPart.Uri.OriginalString)];
            document.Save();
        }

        return WithoutOrphans(package, kept);
    }

    private static void Empty(PresentationDocument document)
    {
        var presentation = document.PresentationPart ?? throw new InvalidDataException("no presentation in it");
        DeleteAllBut(document, part => part == presentation);
        DeleteAllBut(presentation, part => part is SlideMasterPart or NotesMasterPart or HandoutMasterPart or ThemePart or TableStylesPart or FontPart);
        var root = presentation.Presentation!;
        // Each of these names slides, or parts that are gone. A part that is named and not there makes PowerPoint repair the file.
        root.SlideIdList = null;
        root.RemoveAllChildren<P.CustomShowList>();
        root.RemoveAllChildren<P.CustomerDataList>();
        root.RemoveAllChildren<P.PhotoAlbum>();
        root.RemoveAllChildren<P.ModificationVerifier>();
        root.RemoveAllChildren<P.PresentationExtensionList>();
        root.SlideSize ??= new P.SlideSize { Cx = 9144000, Cy = 6858000 };
        foreach (var part in Parts(presentation).Where(part => part is SlideMasterPart or SlideLayoutPart or NotesMasterPart or HandoutMasterPart).ToList())
        {
            foreach (var slide in part.Parts.Where(each => each.OpenXmlPart is SlidePart).ToList())
            {
                RemoveLinks(part, slide.RelationshipId);
                part.DeletePart(slide.RelationshipId);
            }
        }

        foreach (var part in Parts(presentation))
        {
            foreach (var address in part.HyperlinkRelationships.ToList())
            {
                RemoveLinks(part, address.Id);
                part.DeleteReferenceRelationship(address);
            }
        }
    }

    private static void Check(PresentationPart presentation, string name)
    {
        if (Parts(presentation).Append(presentation).SelectMany(part => part.ExternalRelationships.Select(link => (part, link))).Select(each => ((OpenXmlPart Part, ExternalRelationship Link)?)each).FirstOrDefault() is { } outside)
        {
            var kind = outside.Link.RelationshipType[(outside.Link.RelationshipType.LastIndexOf('/') + 1)..];
            throw DeckTemplate.Refused(name, $"{Path.GetFileName(outside.Part.Uri.OriginalString)} links to a file outside ({kind}), and a deck loads nothing from elsewhere. Embed it in PowerPoint, then try again.");
        }

        if (!presentation.SlideMasterParts.SelectMany(master => master.SlideLayoutParts).Any())
        {
            throw DeckTemplate.Refused(name, "it has no slide layouts. Name a presentation whose master has layouts, one of them with a title.");
        }

        if (DeckLayouts.Of(presentation) is null)
        {
            throw DeckTemplate.Refused(name, "none of its layouts has a title. Add one in the view of the slide master, then try again.");
        }
    }

    private static void DeleteAllBut(OpenXmlPartContainer container, Func<OpenXmlPart, bool> isKept)
    {
        foreach (var part in container.Parts.Select(pair => pair.OpenXmlPart).Where(part => !isKept(part)).ToList())
        {
            container.DeletePart(part);
        }
    }

    private static void RemoveLinks(OpenXmlPart part, string relationship)
    {
        foreach (var link in part.RootElement?.Descendants().Where(element => element is A.HyperlinkOnClick or A.HyperlinkOnHover or A.HyperlinkOnMouseOver && element.GetAttributes().Any(attribute => attribute.LocalName == "id" && attribute.Value == relationship)).ToList() ?? [])
        {
            link.Remove();
        }
    }

    /// <summary>Every part that a package or a part leads to.</summary>
    internal static HashSet<OpenXmlPart> Parts(OpenXmlPartContainer container)
    {
        var seen = new HashSet<OpenXmlPart>();
        var next = new Queue<OpenXmlPartContainer>([container]);
        while (next.TryDequeue(out var each))
        {
            foreach (var part in each.Parts.Select(pair => pair.OpenXmlPart).Where(seen.Add))
            {
                next.Enqueue(part);
            }
        }

        return seen;
    }

    /// <summary>Slides refer to their notes and notes to their slides, so that deleting one leaves both in the file: what nothing leads to is left out here.</summary>
    private static byte[] WithoutOrphans(MemoryStream package, HashSet<string> kept)
    {
        package.Position = 0;
        var clean = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(clean, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.Where(entry => IsKept(entry.FullName, kept)))
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName).Open();
                if (entry.FullName == OfficeZip.ContentTypes)
                {
                    var types = XDocument.Load(source);
                    types.Root!.Elements().Where(type => type.Attribute("PartName") is { } part && !kept.Contains(part.Value)).Remove();
                    types.Save(target, SaveOptions.DisableFormatting);
                }
                else
                {
                    source.CopyTo(target);
                }
            }
        }

        return clean.ToArray();
    }

    private static bool IsKept(string entry, HashSet<string> kept)
    {
        var isRelations = entry.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        return entry == OfficeZip.ContentTypes || entry == "_rels/.rels"
            || kept.Contains("/" + (isRelations ? entry.Replace("_rels/", "", StringComparison.OrdinalIgnoreCase)[..^".rels".Length] : entry));
    }
}
