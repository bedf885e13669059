using System.Text;
using CsvHelper;

namespace Baogao.Formatting;

/// <summary>Rows as CSV: UTF-8 text, a line feed at the end of each line.</summary>
internal static class CsvText
{
    public static string Write(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new MemoryStream();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            Row(csv, heads);
            foreach (var row in rows)
            {
                Row(csv, row);
            }
        }

        return Encoding.UTF8.GetString(text.ToArray()).TrimStart('\uFEFF');
    }

    private static void Row(CsvWriter csv, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
