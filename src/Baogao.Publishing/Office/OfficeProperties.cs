using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Baogao.Publishing.Office;

/// <summary>The properties of an Office file: its title, its language and when it was made. The SDK's own would be a part with a random name.</summary>
internal static class OfficeProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Types = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(CoreFilePropertiesPart part, string title, string languageTag, DateTimeOffset made)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        var time = made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, OfficeText.Clean(title));
        xml.WriteElementString("dc", "creator", Dublin, "Baogao");
        xml.WriteElementString("dc", "language", Dublin, languageTag);
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
}
