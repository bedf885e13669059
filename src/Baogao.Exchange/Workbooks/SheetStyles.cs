using System.Xml.Linq;

namespace Baogao.Exchange.Workbooks;

/// <summary>The styles of the cells, all of the number format for text: what looks like a number or a date stays as it is typed.</summary>
internal static class SheetStyles
{
    /// <summary>A cell that anybody may change.</summary>
    public const int Text = 1;

    /// <summary>A cell of a key, protected.</summary>
    public const int Key = 2;

    /// <summary>A cell of the header, protected.</summary>
    public const int Head = 3;

    private const int TextFormat = 49;

    public static XElement Part()
    {
        var x = SheetPart.Main;
        return new XElement(x + "styleSheet",
            new XElement(x + "fonts", new XAttribute("count", 2), Font(isBold: false), Font(isBold: true)),
            new XElement(x + "fills", new XAttribute("count", 4), Fill("none"), Fill("gray125"), Fill("solid", "FFF3F3F3"), Fill("solid", "FFDCE6F1")),
            new XElement(x + "borders", new XAttribute("count", 1), new XElement(x + "border", ((string[])["left", "right", "top", "bottom", "diagonal"]).Select(side => new XElement(x + side)))),
            new XElement(x + "cellStyleXfs", new XAttribute("count", 1), Format(0, 0, 0)),
            new XElement(x + "cellXfs", new XAttribute("count", 4), Format(0, 0, 0), Format(TextFormat, 0, 0, isLocked: false), Format(TextFormat, 0, 2), Format(TextFormat, 1, 3)),
            new XElement(x + "cellStyles", new XAttribute("count", 1), new XElement(x + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))));

        XElement Font(bool isBold) => new(x + "font", isBold ? new XElement(x + "b") : null, new XElement(x + "sz", new XAttribute("val", 10)),
            new XElement(x + "name", new XAttribute("val", "等线")), new XElement(x + "family", new XAttribute("val", 2)), new XElement(x + "charset", new XAttribute("val", 134)));

        XElement Fill(string pattern, string? colour = null) => new(x + "fill", new XElement(x + "patternFill", new XAttribute("patternType", pattern),
            colour is null ? null : new XElement(x + "fgColor", new XAttribute("rgb", colour))));

        XElement Format(int number, int font, int fill, bool isLocked = true) => new(x + "xf",
            new XAttribute("numFmtId", number), new XAttribute("fontId", font), new XAttribute("fillId", fill), new XAttribute("borderId", 0),
            new XAttribute("applyNumberFormat", 1), new XAttribute("applyFont", 1), new XAttribute("applyFill", 1), new XAttribute("applyProtection", 1),
            new XElement(x + "protection", new XAttribute("locked", isLocked ? 1 : 0)));
    }
}
