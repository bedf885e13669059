using System.Text;
using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Series;

/// <summary>The file <c>series.csv</c> of an edition, or the empty one that it would begin with.</summary>
/// <param name="Text">What it holds.</param>
/// <param name="IsNew">Whether it is not there yet.</param>
/// <param name="Fault">Why nothing can be added to it; null where that can be done.</param>
internal sealed record SeriesFile(TableText Text, bool IsNew, string? Fault)
{
    public static SeriesFile Read(EditionTexts edition)
    {
        var schema = SeriesHeads.Schema;
        if (edition.Tables.FirstOrDefault(table => table.Schema.Name == schema.Name) is { } there)
        {
            return new SeriesFile(there, IsNew: false, null);
        }

        var path = Path.Join(edition.Directory, schema.FileName);
        var header = string.Join(',', schema.Columns) + "\n";
        return new SeriesFile(
            new TableText(path, Encoding.UTF8.GetBytes(header), schema, [new TableLine(schema.Columns, schema.Columns, "\n")]), IsNew: true,
            Path.Exists(path) ? "the file is there, and datapackage.json does not declare it. Bring datapackage.json in step first: baogao tidy" : null);
    }
}
