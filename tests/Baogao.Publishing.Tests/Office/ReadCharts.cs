using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Tests.Office;

/// <summary>A reference of a chart: the sheet, the first and the last cell, and what the chart keeps of them; null where it keeps nothing.</summary>
internal sealed record CachedCells(string Sheet, IReadOnlyList<string> Cells, IReadOnlyList<string?> Values, bool IsNumber);

/// <summary>A native chart as the SDK reads it.</summary>
internal sealed record ReadChart(C.ChartSpace Space, byte[] Workbook, IReadOnlyList<string> Relationships)
{
    public IEnumerable<string> Labels => Space.Descendants<C.DataLabel>().Select(label => string.Join('\n', label.Descendants<DocumentFormat.OpenXml.Drawing.Paragraph>().Select(line => line.InnerText)));

    public IEnumerable<CachedCells> Caches
    {
        get
        {
            foreach (var reference in Space.Descendants<C.NumberReference>())
            {
                yield return Of(reference.Formula!.Text, reference.NumberingCache!.PointCount!.Val!.Value, reference.NumberingCache.Elements<C.NumericPoint>().ToDictionary(point => point.Index!.Value, point => point.NumericValue!.Text), isNumber: true);
            }

            foreach (var reference in Space.Descendants<C.StringReference>())
            {
                yield return Of(reference.Formula!.Text, reference.StringCache!.PointCount!.Val!.Value, reference.StringCache.Elements<C.StringPoint>().ToDictionary(point => point.Index!.Value, point => point.NumericValue!.Text), isNumber: false);
            }
        }
    }

    public static IReadOnlyList<ReadChart> Of(byte[] deck)
    {
        using var document = PresentationDocument.Open(new MemoryStream(deck), isEditable: false);
        return [.. document.PresentationPart!.SlideParts.SelectMany(slide => slide.ChartParts).Select(part => new ReadChart((C.ChartSpace)part.ChartSpace!.CloneNode(true), Bytes(part.EmbeddedPackagePart!), [.. part.ExternalRelationships.Select(link => link.Uri.ToString())]))];
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static CachedCells Of(string formula, uint count, Dictionary<uint, string> points, bool isNumber)
    {
        var (sheet, range) = (formula[..formula.LastIndexOf('!')].Trim('\''), formula[(formula.LastIndexOf('!') + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':'));
        var column = range[0].TrimEnd([.. "0123456789"]);
        var first = int.Parse(range[0][column.Length..], CultureInfo.InvariantCulture);
        var last = int.Parse(range[^1][column.Length..], CultureInfo.InvariantCulture);
        Assert.Equal(count, (uint)(last - first + 1));
        return new CachedCells(sheet, [.. Enumerable.Range(first, last - first + 1).Select(row => column + row.ToString(CultureInfo.InvariantCulture))], [.. Enumerable.Range(0, (int)count).Select(i => points.GetValueOrDefault((uint)i))], isNumber);
    }
}
