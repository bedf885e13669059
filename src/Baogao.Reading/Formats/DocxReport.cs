using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Baogao.Reading.Formats;

/// <summary>The text of a Word document: automatic numbering written out, tables and text boxes included, tracked changes as accepted.</summary>
internal static class DocxReport
{
    private const long MostUnpacked = 128L * 1024 * 1024;

    internal static string Read(string path, byte[] bytes)
    {
        try
        {
            CheckSize(path, bytes);
            using var stream = new MemoryStream(bytes);
            using var document = WordprocessingDocument.Open(stream, false, new OpenSettings
            {
                MarkupCompatibilityProcessSettings = new(MarkupCompatibilityProcessMode.ProcessAllParts, FileFormatVersions.Microsoft365),
            });
            var main = document.MainDocumentPart ?? throw new InvalidDataException("no main part");
            var numbering = new DocxNumbering(main);
            var text = new StringBuilder();
            foreach (var paragraph in main.Document?.Body?.Descendants<Paragraph>() ?? [])
            {
                text.Append(numbering.MarkOf(paragraph));
                AppendWords(paragraph, text);
                text.Append('\n');
            }

            return text.ToString();
        }
        catch (Exception problem) when (problem is InvalidDataException or OpenXmlPackageException or FileFormatException or XmlException or InvalidOperationException or ArgumentException)
        {
            throw new ReportFileException($"{path} is no whole Word document (.docx). Open it in Word, save it anew, and read that.", problem);
        }
    }

    // A paragraph's words, without those of a text box in it: they are paragraphs of their own.
    private static void AppendWords(OpenXmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case WordText words:
                    text.Append(words.Text);
                    break;
                case TabChar or Break or CarriageReturn:
                    text.Append(' ');
                    break;
                case DeletedRun or MoveFromRun or DeletedText or FieldCode or ParagraphProperties:
                    break;
                default:
                    if (child.LocalName != "txbxContent")
                    {
                        AppendWords(child, text);
                    }

                    break;
            }
        }
    }

    // The sizes that a package declares are not trusted: what unpacks is counted.
    private static void CheckSize(string path, byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var total = 0L;
        var buffer = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                total += read;
                if (total > MostUnpacked)
                {
                    throw new ReportFileException($"{path} unpacks to more than {MostUnpacked / (1024 * 1024)} MB. A report does not: name another file.");
                }
            }
        }
    }
}
