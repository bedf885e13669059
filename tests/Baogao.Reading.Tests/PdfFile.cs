using System.Globalization;
using System.Text;

namespace Baogao.Reading.Tests;

/// <summary>Writes a small PDF: lines of text with a map to Unicode, or pages without text. No font is embedded.</summary>
internal static class PdfFile
{
    private const int Top = 800;
    private const int LineHeight = 20;

    /// <summary>Writes pages of lines.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="pages">The lines of each page; none for a page that is a picture.</param>
    /// <param name="isEncrypted">True to ask for a password that nobody knows.</param>
    internal static void Write(string path, string[][] pages, bool isEncrypted = false)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{6 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
            Stream(Map(pages.SelectMany(lines => lines).SelectMany(line => line).Distinct())),
        };
        for (var i = 0; i < pages.Length; i++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {7 + (2 * i)} 0 R >>");
            objects.Add(Stream(Content(pages[i])));
        }

        if (isEncrypted)
        {
            objects.Add($"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>");
        }

        File.WriteAllText(path, Assemble(objects, isEncrypted), Encoding.Latin1);
    }

    private static string Assemble(List<string> objects, bool isEncrypted)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var starts = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            starts.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        starts.ForEach(start => file.Append(CultureInfo.InvariantCulture, $"{start:0000000000} 00000 n \n"));
        var encrypt = isEncrypted ? $" /Encrypt {objects.Count} 0 R /ID [<00> <00>]" : "";
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R{encrypt} >>\nstartxref\n{table}\n%%EOF\n").ToString();
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Content(string[] lines)
        => lines.Length == 0 ? "0 0 595 842 re f" : string.Concat(lines.Select((line, i) => $"BT /F1 12 Tf 60 {Top - (LineHeight * i)} Td <{Hex(line)}> Tj ET\n"));

    private static string Map(IEnumerable<char> characters)
    {
        var entries = characters.Order().Select(c => $"<{(int)c:X4}> <{(int)c:X4}>").Chunk(100).Select(chunk => $"{chunk.Length} beginbfchar\n{string.Join('\n', chunk)}\nendbfchar\n");
        return $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n{string.Concat(entries)}endcmap CMapName currentdict /CMap defineresource pop end end";
    }

    private static string Hex(string line) => string.Concat(line.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
