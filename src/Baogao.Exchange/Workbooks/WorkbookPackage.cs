using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Baogao.Exchange.Workbooks;

/// <summary>Collects the parts of a workbook with their types and relationships, and writes them as one file: the same bytes for the same parts.</summary>
internal sealed class WorkbookPackage
{
    /// <summary>The namespace of ids that name a relationship.</summary>
    public static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    // The earliest time that a ZIP entry can have: the bytes do not depend on when they were written.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Path, string? Type, XElement Content)> parts = [];
    private readonly Dictionary<string, List<XElement>> relationships = new(StringComparer.Ordinal);

    /// <summary>Adds a part.</summary>
    /// <param name="path">Its path in the file.</param>
    /// <param name="type">The type of its content; null where its extension says it.</param>
    /// <param name="content">What it holds.</param>
    public void Add(string path, string? type, XElement content) => parts.Add((path, type, content));

    /// <summary>Adds a relationship from a part, or from the file (<c>""</c>), to another part.</summary>
    /// <returns>Its id.</returns>
    public string Relate(string from, string type, string to)
    {
        var list = relationships.TryGetValue(from, out var there) ? there : relationships[from] = [];
        var id = FormattableString.Invariant($"rId{list.Count + 1}");
        list.Add(new XElement(Relationships + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type.Contains("://", StringComparison.Ordinal) ? type : $"{Relation.NamespaceName}/{type}"), new XAttribute("Target", "/" + to)));
        return id;
    }

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", new XElement(Types + "Types",
                Default("rels", "application/vnd.openxmlformats-package.relationships+xml"), Default("xml", "application/xml"), Default("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"),
                parts.Where(part => part.Type is not null).Select(part => new XElement(Types + "Override", new XAttribute("PartName", "/" + part.Path), new XAttribute("ContentType", part.Type!)))));
            foreach (var (from, list) in relationships.OrderBy(each => each.Key, StringComparer.Ordinal))
            {
                Write(zip, from[..(from.LastIndexOf('/') + 1)] + $"_rels/{from[(from.LastIndexOf('/') + 1)..]}.rels", new XElement(Relationships + "Relationships", list));
            }

            foreach (var (path, _, content) in parts)
            {
                Write(zip, path, content);
            }
        }

        return bytes.ToArray();
    }

    private static XElement Default(string extension, string type) => new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static void Write(ZipArchive zip, string path, XElement content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
        content.WriteTo(xml);
    }
}
