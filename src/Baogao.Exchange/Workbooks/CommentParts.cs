using System.Xml.Linq;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Workbooks;

/// <summary>The comments on the header of a sheet: the dictionary's description of each column. Excel asks for a drawing in VML beside their texts.</summary>
internal static class CommentParts
{
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Excel = "urn:schemas-microsoft-com:office:excel";

    // So many letters stand on a line of a box.
    private const int LettersOnLine = 44;

    public static XElement Texts(TableSchema schema)
    {
        var x = SheetPart.Main;
        return new XElement(x + "comments",
            new XElement(x + "authors", new XElement(x + "author", "Baogao")),
            new XElement(x + "commentList", schema.Fields.Select((field, i) => new XElement(x + "comment", new XAttribute("ref", CellName.Of(i, 1)), new XAttribute("authorId", 0),
                new XElement(x + "text", new XElement(x + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), XmlText.Write(Text(field))))))));
    }

    public static XElement Drawing(TableSchema schema) => new("xml",
        new XAttribute(XNamespace.Xmlns + "v", Vml), new XAttribute(XNamespace.Xmlns + "o", Office), new XAttribute(XNamespace.Xmlns + "x", Excel),
        new XElement(Vml + "shapetype", new XAttribute("id", "_x0000_t202"), new XAttribute("coordsize", "21600,21600"), new XAttribute(Office + "spt", 202), new XAttribute("path", "m,l,21600r21600,l21600,xe"),
            new XElement(Vml + "stroke", new XAttribute("joinstyle", "miter")),
            new XElement(Vml + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(Office + "connecttype", "rect"))),
        schema.Fields.Select((field, i) => new XElement(Vml + "shape", new XAttribute("id", FormattableString.Invariant($"_x0000_s{1025 + i}")), new XAttribute("type", "#_x0000_t202"),
            new XAttribute("style", "position:absolute;visibility:hidden"), new XAttribute("fillcolor", "#ffffe1"), new XAttribute(Office + "insetmode", "auto"),
            new XElement(Vml + "fill", new XAttribute("color2", "#ffffe1")),
            new XElement(Vml + "path", new XAttribute(Office + "connecttype", "none")),
            new XElement(Vml + "textbox", new XAttribute("style", "mso-direction-alt:auto")),
            new XElement(Excel + "ClientData", new XAttribute("ObjectType", "Note"),
                new XElement(Excel + "MoveWithCells"), new XElement(Excel + "SizeWithCells"),
                new XElement(Excel + "Anchor", FormattableString.Invariant($"{i + 1}, 12, 1, 4, {i + 4}, 12, {3 + (Text(field).Length / LettersOnLine)}, 12")),
                new XElement(Excel + "AutoFill", "False"), new XElement(Excel + "Row", 0), new XElement(Excel + "Column", i)))));

    private static string Text(FieldSchema field) => $"{field.Title.Zh} · {field.Title.En}\n{field.Description.Replace("`", "", StringComparison.Ordinal)}";
}
