using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Baogao.Loading.Files;
using DocumentFormat.OpenXml.Packaging;

namespace Baogao.Publishing.Office;

/// <summary>
/// The properties of an Office file: its title, its language, when it was made, and what from, so that it need not be made again. The SDK's own would be a part with a random name.
/// </summary>
public static class OfficeProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Types = "http://www.w3.org/2001/XMLSchema-instance";

    private const string Identifier = "identifier";
    private const string KeyStart = "baogao:";

    // A deck with pictures of many charts stays below this.
    private const int MostMegabytes = 256;

    /// <summary>True where the file was written under this key, so that it need not be made again.</summary>
    public static bool IsMadeFrom(string path, string key) => IdentifierOf(path) == KeyStart + key;

    /// <summary>True where the file is one that a publication wrote, under whatever key.</summary>
    public static bool IsMade(string path) => IdentifierOf(path).StartsWith(KeyStart, StringComparison.Ordinal);

    /// <param name="part">The part to write to.</param>
    /// <param name="title">The title.</param>
    /// <param name="languageTag">The language as HTML's <c>lang</c> names it.</param>
    /// <param name="made">When it was made.</param>
    /// <param name="key">What <see cref="IsMadeFrom"/> knows it by later; empty for nothing.</param>
    internal static void Write(CoreFilePropertiesPart part, string title, string languageTag, DateTimeOffset made, string key = "")
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        var time = made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, OfficeText.Clean(title));
        xml.WriteElementString("dc", "creator", Dublin, "Baogao");
        xml.WriteElementString("dc", "language", Dublin, languageTag);
        if (key.Length > 0)
        {
            xml.WriteElementString("dc", Identifier, Dublin, KeyStart + key);
        }

        Time("created");
        Time("modified");
        xml.WriteEndElement();

        void Time(string name)
        {
            xml.WriteStartElement("dcterms", name, Terms);
            xml.WriteAttributeString("xsi", "type", Types, "dcterms:W3CDTF");
            xml.WriteString(time);
            xml.WriteEndElement();
        }
    }

    private static string IdentifierOf(string path)
    {
        try
        {
            // The archive does not close the file where it cannot be read.
            using var file = PlainFile.Open(path, MostMegabytes);
            using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            using var part = zip.GetEntry("docProps/core.xml")?.Open() ?? Stream.Null;
            using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = 1 << 20 });
            return xml.ReadToFollowing(Identifier, Dublin) ? xml.ReadElementContentAsString() : "";
        }
        catch (Exception problem) when (problem is FileRefusedException or IOException or InvalidDataException or XmlException)
        {
            // It is not there, or it is no such file.
            return "";
        }
    }
}
