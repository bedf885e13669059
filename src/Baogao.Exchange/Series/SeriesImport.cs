using System.Text;
using Baogao.Exchange.Workbooks;
using Baogao.Loading.Files;
using Baogao.Loading.Package;
using Baogao.Loading.Problems;

namespace Baogao.Exchange.Series;

/// <summary>Reads a tidy or a wide table, a text or a workbook, as rows of an edition's <c>series.csv</c>, checks them as the edition is checked, and says what they would change. No row is taken away.</summary>
public static class SeriesImport
{
    private const int MostProblems = 100;

    /// <summary>Reads a table against the edition that it is to go into. Writes nothing but the folder of the candidate, which it deletes.</summary>
    /// <param name="path">The table: text with commas, semicolons or tabs, or a workbook (.xlsx).</param>
    /// <param name="directory">The edition's folder, or its name under <c>data/</c>.</param>
    /// <param name="candidate">A folder beside the edition that is not there, in which the tables are checked as they would be.</param>
    /// <param name="options">What the table does not say.</param>
    /// <exception cref="WorkbookRefusedException">The file cannot be read.</exception>
    /// <exception cref="ReportDataException">The edition on disk has errors.</exception>
    public static SeriesPlan Read(string path, string directory, string candidate, SeriesOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(options);
        var edition = EditionTexts.Read(directory);
        var table = SourceFile.Read(path, options);
        var (problems, notes) = (new List<SheetProblem>(table.Faults), new List<SheetProblem>());
        var (rows, notPublished) = Rows(table, options, edition, problems, notes);
        if (problems.Count > 0)
        {
            return Refused();
        }

        var file = SeriesFile.Read(edition);
        if (file.Fault is not null)
        {
            problems.Add(new(SeriesHeads.Schema.FileName, null, null, file.Fault));
            return Refused();
        }

        var merge = SeriesMerge.Of(file.Text, rows);
        if (!merge.Table.IsChanged)
        {
            return new SeriesPlan(new(edition.Edition.Package.Name, edition.Directory, [], notes, [], []), merge.Equal, notPublished, []);
        }

        var package = file.IsNew ? EditionTidy.Compare(edition.Directory, new TextFile(new Loading.EditionFolder(edition.Directory, new ProblemList()).PathOf(SeriesHeads.Schema.FileName), Encoding.UTF8.GetString(merge.Table.Bytes))) : null;
        byte[]? packageBytes = package?.Text is { } text ? Encoding.UTF8.GetBytes(text) : null;
        var tables = edition.Tables.Where(each => each.Path != file.Text.Path).Select(each => (each, each.Bytes)).Append((file.Text, merge.Table.Bytes));
        foreach (var problem in Candidate.Check(edition, candidate, tables, packageBytes))
        {
            if (Placed(problem, table, merge) is { } placed)
            {
                (problem.Severity == Severity.Error ? problems : notes).Add(placed);
            }
        }

        return problems.Count > 0 ? Refused() : new SeriesPlan(
            new ImportPlan(edition.Name, edition.Directory, [], notes, [InTable(merge)],
            [
                new ImportedFile(file.Text.Path, file.IsNew ? null : file.Text.Bytes, merge.Table.Bytes),
                .. packageBytes is null ? (IEnumerable<ImportedFile>)[] : [new ImportedFile(Path.Join(edition.Directory, PackageReader.FileName), File.ReadAllBytes(Path.Join(edition.Directory, PackageReader.FileName)), packageBytes)],
            ]),
            merge.Equal, notPublished, package?.Differences ?? []);

        SeriesPlan Refused() => new(new(edition.Name, edition.Directory, Shown(problems), notes, [], []), 0, notPublished, []);
    }

    /// <summary>The rows of a table, checked against each other, and how many of its cells hold no value.</summary>
    internal static (IReadOnlyList<SeriesRow> Rows, int NotPublished) Rows(SourceTable table, SeriesOptions options, EditionTexts edition, List<SheetProblem> problems, List<SheetProblem> notes)
    {
        if (SeriesHeader.Find(table, options.Year) is not { } header)
        {
            problems.Add(HeaderChecks.Missing(table));
            return ([], 0);
        }

        var columns = HeaderChecks.Check(table, header, problems);
        var raw = RawObservations.Read(table, header, columns, options.Year, problems);
        if (raw.Rows.Count == 0 && problems.Count == 0)
        {
            problems.Add(table.AsWhole("no cell below the header holds a value."));
        }

        var rows = SeriesChecks.Once(table, new ObservationReader(table, raw, options, edition.Edition, problems).Read(notes), problems);
        SeriesChecks.OneUnit(table, rows, edition.Edition, problems);
        notes.AddRange(SeriesPlaces.New(table, rows, edition.Edition));
        return (rows, raw.NotPublished);
    }

    /// <summary>A problem of the candidate as one of the table; null for a warning of what the table does not touch.</summary>
    private static SheetProblem? Placed(Problem problem, SourceTable table, SeriesMerge merge)
    {
        var message = $"{problem.Message} [{problem.Code.Printed()}]";
        var name = Path.GetFileName(problem.File);
        var from = name == SeriesHeads.Schema.FileName && problem.Line >= SeriesMerge.FirstLine ? merge.From.ElementAtOrDefault(problem.Line - SeriesMerge.FirstLine) : null;
        if (from is null)
        {
            return problem.Severity == Severity.Error ? new SheetProblem(name, null, problem.Field, message) : null;
        }

        var cell = problem.Field == "period" ? from.From.PeriodCell : from.From.Cells.GetValueOrDefault(problem.Field ?? "") ?? from.From.Value;
        return table.At(cell, problem.Field, message);
    }

    /// <summary>The difference with the rows of the table in place of those of <c>series.csv</c>.</summary>
    private static TableDifference InTable(SeriesMerge merge)
        => merge.Table.Difference with { Rows = [.. merge.Table.Difference.Rows.Select(row => InTable(row, merge.From[row.SheetRow - SeriesMerge.FirstLine]!))] };

    private static RowDifference InTable(RowDifference row, SeriesRow from)
        => row with { SheetRow = from.From.Value.Row, Cells = row.Change == RowChange.Added ? [new("value", "", from.Value), new("unit", "", from.Unit)] : row.Cells };

    private static List<SheetProblem> Shown(List<SheetProblem> problems)
    {
        var distinct = problems.Distinct().ToList();
        return distinct.Count <= MostProblems ? distinct : [.. distinct.Take(MostProblems), distinct[0] with { Cell = null, Column = null, Message = FormattableString.Invariant($"{distinct.Count - MostProblems} more problems are not listed.") }];
    }
}
