using Baogao.Formatting;
using Baogao.Languages;
using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;
using Baogao.Loading.Tables;
using Baogao.Reading.Checking;

namespace Baogao.Reading.Accepting;

/// <summary>What an edition's files hold once a finding is accepted. Nothing is written yet.</summary>
/// <param name="TablePath">The edition's <c>accepted.csv</c>, which need not be there yet.</param>
/// <param name="Table">All of it.</param>
/// <param name="PackagePath">The edition's <c>datapackage.json</c>.</param>
/// <param name="Package">All of it, as <see cref="EditionTidy"/> would write it; null where it declares the table already and stays as it is.</param>
public sealed record AcceptedFiles(string TablePath, string Table, string PackagePath, string? Package)
{
    private static readonly TableSchema Schema = EditionSchema.Table("accepted")!;

    /// <summary>Accepts one more finding of an edition.</summary>
    /// <param name="directory">The edition's folder, as the user writes it.</param>
    /// <param name="sourcePath">The report's text, or null to do without: then what only a text shows is not found.</param>
    /// <param name="finding">The finding, why it may stand, who says so and when.</param>
    /// <exception cref="AcceptanceRefusedException">The row has no such finding, or it cannot be accepted.</exception>
    public static AcceptedFiles With(string directory, string? sourcePath, AcceptedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var (edition, result) = ReportChecker.CheckTables(directory, sourcePath);
        if (edition is null)
        {
            throw new AcceptanceRefusedException($"The edition cannot be read: {result.Problems[0]}");
        }

        AcceptanceRefusal.Throw(edition, result, finding, sourcePath is not null);
        var folder = new EditionFolder(directory, new ProblemList());
        var table = edition.Tables.GetValueOrDefault(Schema.Name);
        var schema = table?.Schema ?? Schema;
        var written = new TextFile(folder.PathOf(Schema.FileName), Before(table, folder) + Line(schema, finding));
        Prove(schema, written);
        var package = EditionTidy.Compare(directory, written);
        return new AcceptedFiles(written.Path, written.Text, package.Path, table is null ? package.Text : null);
    }

    /// <summary>What the table's file holds now; its header where it is not there.</summary>
    private static string Before(Table? table, EditionFolder folder)
    {
        var path = folder.PathOf(Schema.FileName);
        if (table is null)
        {
            return !folder.CsvFiles().Contains(Schema.FileName) ? string.Join(',', Schema.Columns) + "\n"
                : throw new AcceptanceRefusedException($"{path} is there, and datapackage.json does not declare it. Look at the file, then run baogao tidy with --yes.");
        }

        return table.IsWhole && folder.Read(Schema.FileName, ProblemCode.TableFileMissing, Sentence.Of<IFileProblemTexts>(texts => texts.TableFileMissing())) is { } file
            ? file.Text.EndsWith('\n') ? file.Text : file.Text + "\n"
            : throw new AcceptanceRefusedException($"{path} has problems of its own: run baogao check, and mend them first.");
    }

    private static string Line(TableSchema schema, AcceptedFinding finding) => string.Join(',', schema.Columns.Select(column => CsvCell.Of(column switch
    {
        "code" => finding.Code,
        "row" => finding.Row,
        "reason" => finding.Reason,
        "by" => finding.By,
        _ => finding.On.ToString(),
    }))) + "\n";

    // A reason of two lines, or one that a spreadsheet would run, is no cell: the loader's own rules say so before anything is written.
    private static void Prove(TableSchema schema, TextFile written)
    {
        var problems = new ProblemList();
        CellChecks.Check(TableReader.Read(schema, written, problems), problems);
        if (problems.Ordered() is [var problem, ..])
        {
            throw new AcceptanceRefusedException($"This cannot be written: {problem}");
        }
    }
}
