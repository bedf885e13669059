using System.Globalization;
using Baogao.Loading.Files;
using Baogao.Reading.Text;
using CsvHelper;

namespace Baogao.Reading.Formats;

/// <summary>Reports in the rows of a CSV file: the text in one column, the name in <c>name</c>, <c>report</c> or <c>id</c>, else the file's name and the row.</summary>
internal static class CsvReports
{
    private static readonly string[] NameColumns = ["name", "report", "id"];

    internal static IEnumerable<ReportText> Read(string path, string column)
    {
        using var stream = Open(path);
        using var reader = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = true, Separator = ',', MaxRecordSize = ReportFiles.MostBytes });
        for (var row = 1; reader.Read(); row++)
        {
            var headers = reader.Headers ?? [];
            if (!headers.Contains(column))
            {
                throw new ReportFileException($"{path} has no column {column}. Its columns are {string.Join(", ", headers)}: name one with --column.");
            }

            var nameColumn = NameColumns.FirstOrDefault(candidate => candidate != column && headers.Contains(candidate));
            var name = nameColumn is null ? "" : reader.GetString(nameColumn);
            var text = reader.GetString(column);
            if (text.Length > 0)
            {
                yield return ReportText.From(name.Length > 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(path)}:{row}"), text);
            }
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return PlainFile.Open(path, int.MaxValue);
        }
        catch (FileRefusedException)
        {
            throw new ReportFileException($"{path} cannot be read. See that it leads to a file that you may read.");
        }
    }
}
