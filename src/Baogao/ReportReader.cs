using Baogao.Languages;
using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Loading.Package;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Loading.Tables;

namespace Baogao;

/// <summary>Reads an edition and tells everything that is wrong with it, without throwing: what a checker needs.</summary>
public static class ReportReader
{
    /// <summary>Reads the edition in a folder.</summary>
    /// <param name="directory">The folder, as the user writes it: problems name files by it. A name alone is looked for as <see cref="Report.Load"/> does.</param>
    /// <returns>
    /// The report, or null if there is an error among the problems; and all problems, in the order of file, line and column. A file of which more than a
    /// hundred are found lists the first hundred and says how many are left.
    /// </returns>
    public static (Report? Report, IReadOnlyList<Problem> Problems) Read(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var reads = new EditionReads();
        reads.NoteAll();
        return Read(directory, reads);
    }

    /// <summary>Reads the edition in a folder; its report notes in <paramref name="reads"/> what it is asked for.</summary>
    internal static (Report? Report, IReadOnlyList<Problem> Problems) Read(string directory, EditionReads reads)
    {
        var problems = new ProblemList();
        var edition = ReadTables(EditionPlace.Of(directory), problems, reads);
        var ordered = problems.Ordered();
        return (edition is null || ordered.Any(problem => problem.Severity == Severity.Error) ? null : Report.From(edition, reads), ordered);
    }

    /// <summary>
    /// Raised whenever an edition was read in this process, with or without success, on the thread that read it and before the caller has it:
    /// for a host that records what a result was made from.
    /// </summary>
    public static event EventHandler<EditionReadEventArgs>? EditionRead;

    /// <summary>Everything that could be understood, for a checker that goes on after a fault; null where there is no package.</summary>
    internal static EditionTables? ReadTables(string directory, ProblemList problems, EditionReads reads) => ReadTables(new EditionPlace(directory, null), problems, reads);

    /// <summary>The same of an edition that was given by a path or by its name.</summary>
    internal static EditionTables? ReadTables(EditionPlace place, ProblemList problems, EditionReads reads)
    {
        var directory = place.Directory;
        var folder = new EditionFolder(directory, problems);
        EditionTables? edition = null;
        if (MissingFolder.Problem(place) is { } missing)
        {
            problems.Add(missing);
        }
        else
        {
            edition = ReadTables(directory, folder, problems);
        }

        EditionRead?.Invoke(null, new EditionReadEventArgs(EditionSnapshot.Of(directory, folder, folder.Files), reads));
        return edition;
    }

    private static EditionTables? ReadTables(string directory, EditionFolder folder, ProblemList problems)
    {
        var file = folder.Read(PackageReader.FileName, ProblemCode.PackageMissing, Sentence.Of<IFileProblemTexts>(texts => texts.PackageMissing()), mostMegabytes: 1);
        if (file is null || new PackageReader(problems).Read(file) is not { } package)
        {
            return null;
        }

        var tables = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach (var schema in package.Tables)
        {
            var text = folder.Read(schema.FileName, ProblemCode.TableFileMissing, Sentence.Of<IFileProblemTexts>(texts => texts.TableFileMissing()));
            tables[schema.Name] = text is null ? new Table(schema, folder.PathOf(schema.FileName)) { IsWhole = false } : TableReader.Read(schema, text, problems);
        }

        foreach (var name in folder.CsvFiles().Where(name => package.IsWhole && !package.Tables.Any(schema => schema.FileName == name)))
        {
            problems.Add(ProblemCode.FileNotDeclared, folder.PathOf(name), 0, 0, null, Sentence.Of<IFileProblemTexts>(texts => texts.FileNotDeclared()), Severity.Warning);
        }

        foreach (var table in tables.Values.Where(table => table.IsWhole))
        {
            SchemaAgreement.CheckHeader(directory, package, table, problems);
        }

        return Understand(directory, package, tables, problems);
    }

    /// <summary>Checks tables that were read and makes records of them. Touches no file.</summary>
    internal static EditionTables Understand(string directory, PackageInfo package, IReadOnlyDictionary<string, Table> tables, ProblemList problems)
    {
        foreach (var table in tables.Values)
        {
            CellChecks.Check(table, problems);
        }

        KeyChecks.Check(package, tables, problems);
        var edition = RecordMapper.Map(directory, package, tables);
        RuleBook.Apply(edition, problems);
        return edition;
    }
}
