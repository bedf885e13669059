using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baogao.Publishing.Office;

/// <summary>How a cell looks: its number in the list of the styles.</summary>
internal enum CellStyle
{
    Default,
    Text,
    LongText,
    Head,
    Title,
    Note,
    Link,
    Number,
}

/// <summary>The styles of a workbook.</summary>
internal static class WorkbookStyles
{
    /// <summary>The font of all cells, which Office for Chinese has; WPS and LibreOffice take their own Chinese font in its place.</summary>
    public const string FontName = "等线";

    /// <summary>The size of a title's font, in sizes of the others.</summary>
    public const double TitleScale = 1.4;

    // Numbers below this are Excel's own formats.
    private const uint FirstFormat = 164;
    private const uint TextFormat = 49;

    /// <summary>The style of a number with so many decimals.</summary>
    public static uint Of(int decimals) => (uint)CellStyle.Number + (uint)decimals;

    /// <param name="part">The part to write to.</param>
    /// <param name="decimals">The decimals of numbers that occur.</param>
    public static void Write(WorkbookStylesPart part, IEnumerable<int> decimals)
    {
        var most = decimals.DefaultIfEmpty(0).Max();
        part.Stylesheet = new Stylesheet(
            new NumberingFormats(Enumerable.Range(0, most + 1).Select(count => new NumberingFormat { NumberFormatId = FirstFormat + (uint)count, FormatCode = count == 0 ? "0" : "0." + new string('0', count) })) { Count = (uint)most + 1 },
            new Fonts(Font(1), Font(1, isBold: true), Font(TitleScale, isBold: true), Font(1, colour: "FF5A5A5A"), Font(1, colour: "FF0B5394", isUnderlined: true)) { Count = 5 },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Filled("FFE8EDF3")) { Count = 3 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Lined()) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats((CellFormat[])
            [
                Format(), Format(TextFormat, border: 1), Format(border: 1), Format(TextFormat, font: 1, fill: 2, border: 1), Format(font: 2), Format(font: 3), Format(TextFormat, font: 4, border: 1),
                .. Enumerable.Range(0, most + 1).Select(count => Format(FirstFormat + (uint)count, border: 1, isNumber: true)),
            ]),
            new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        part.Stylesheet.Save();
    }

    private static Font Font(double scale, bool isBold = false, string colour = "FF000000", bool isUnderlined = false)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        if (isUnderlined)
        {
            font.Append(new Underline());
        }

        font.Append(new FontSize { Val = ColumnWidths.FontSize * scale }, new Color { Rgb = colour }, new FontName { Val = FontName }, new FontFamilyNumbering { Val = 2 }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Filled(string colour)
        => new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Lined() => new(
        new LeftBorder(new Color { Rgb = "FFE3E7EC" }) { Style = BorderStyleValues.Thin }, new RightBorder(new Color { Rgb = "FFE3E7EC" }) { Style = BorderStyleValues.Thin },
        new TopBorder(), new BottomBorder(new Color { Rgb = "FFC8CED6" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static CellFormat Format(uint number = 0, uint font = 0, uint fill = 0, uint border = 0, bool isNumber = false) => new(
        isNumber ? new Alignment { Vertical = VerticalAlignmentValues.Top, Horizontal = HorizontalAlignmentValues.Right, Indent = 1 } : new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = number, FontId = font, FillId = fill, BorderId = border, FormatId = 0,
        ApplyNumberFormat = number != 0, ApplyFont = true, ApplyFill = fill != 0, ApplyBorder = border != 0, ApplyAlignment = true,
    };
}
