using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Exchange.Workbooks;

/// <summary>A sound edition on disk: what it means, and its tables as they are written.</summary>
/// <param name="Directory">Its folder.</param>
/// <param name="Edition">What it means.</param>
/// <param name="Tables">Its tables, in the order of <c>data/README.md</c>.</param>
internal sealed record EditionTexts(string Directory, EditionTables Edition, IReadOnlyList<TableText> Tables)
{
    /// <summary>The name of the edition.</summary>
    public string Name => Edition.Package.Name;

    /// <param name="directory">The folder, or the name under <c>data/</c>.</param>
    /// <exception cref="ReportDataException">It has errors.</exception>
    public static EditionTexts Read(string directory)
    {
        var problems = new ProblemList();
        var place = EditionPlace.Of(directory);
        var edition = ReportReader.ReadTables(place, problems, new EditionReads());
        if (edition is null || problems.HasErrors)
        {
            throw new ReportDataException(problems.Ordered());
        }

        var order = Loading.Schema.EditionSchema.Tables.Select(table => table.Name).ToList();
        return new EditionTexts(place.Directory, edition,
            [.. edition.Package.Tables.OrderBy(table => order.IndexOf(table.Name)).Select(table => TableText.Read(place.Directory, table))]);
    }
}
