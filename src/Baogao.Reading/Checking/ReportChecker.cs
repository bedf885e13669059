using Baogao.Languages;
using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Consistency;
using Baogao.Reading.Checking.Findings;
using Baogao.Reading.Checking.Statements;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Checking;

/// <summary>Checks an edition: its files, its figures against each other and, given the report's text, every row against the text and every number of the text.</summary>
public static class ReportChecker
{
    /// <summary>Checks the edition in a folder. Never throws for bad data: what is wrong is in the result.</summary>
    /// <param name="directory">The folder, as the user writes it: problems name files by it. A name alone is looked for as <see cref="Report.Load"/> does.</param>
    /// <param name="sourcePath">The report's text, or null to do without.</param>
    public static CheckResult Check(string directory, string? sourcePath = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return CheckTables(EditionPlace.Of(directory), sourcePath).Result;
    }

    /// <summary>As <see cref="Check(string, string?)"/>, with the tables; null where they cannot be read.</summary>
    internal static (EditionTables? Edition, CheckResult Result) CheckTables(string directory, string? sourcePath)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return CheckTables(new EditionPlace(directory, null), sourcePath);
    }

    private static (EditionTables? Edition, CheckResult Result) CheckTables(EditionPlace place, string? sourcePath)
    {
        var problems = new ProblemList();
        var edition = ReportReader.ReadTables(place, problems, Everything());
        var text = sourcePath is null ? null : SourceReader.Read(sourcePath, problems);
        return (edition, Check(place.Directory, edition, text, problems));
    }

    /// <summary>Checks tables that were read; <paramref name="problems"/> holds what the reading found.</summary>
    internal static CheckResult Check(string directory, EditionTables? edition, SourceText? text, ProblemList problems)
    {
        var isLoaded = edition is not null && !problems.HasErrors;
        if (edition is null)
        {
            return new CheckResult { Directory = directory, Report = null, Problems = problems.Ordered(), Findings = [], Coverage = null };
        }

        var (coverage, findings) = (Compare(edition, text, problems), ConsistencyCheck.Check(edition));
        var acceptance = new Acceptance(edition);
        var told = problems.Ordered().ToLookup(acceptance.Holds);
        var compared = findings.ToLookup(finding => acceptance.Holds(finding.Problem));
        return new CheckResult
        {
            Directory = directory,
            Report = isLoaded ? Report.From(edition, Everything()) : null,
            Problems = [.. told[false].Concat(acceptance.Unused(text is not null)).Order(Problem.ByPlace)],
            Findings = [.. compared[false]],
            Accepted = [.. told[true].Concat(compared[true].Select(finding => finding.Problem)).Order(Problem.ByPlace)],
            Coverage = coverage,
        };
    }

    // The problems and the findings come from every table.
    private static EditionReads Everything()
    {
        var reads = new EditionReads();
        reads.NoteAll();
        return reads;
    }

    private static Coverage? Compare(EditionTables edition, SourceText? text, ProblemList problems)
    {
        if (text is not null && edition.Sections.Count == 0)
        {
            problems.Add(ProblemCode.TextWithoutSections, edition.Package.File.Path, 0, 0, null, Sentence.Of<ISourceFindingTexts>(texts => texts.TextWithoutSections()));
            text = null;
        }

        // The rules on statements pass over rows that the loader found fault with, so they come before what the text tells of the same rows.
        var told = problems.RowsWithErrors();
        SectionMap? map = null;
        IReadOnlyList<PlacedClaim> placed = [];
        Coverage? coverage = null;
        if (text is not null)
        {
            map = SectionMap.Locate(text, edition.Sections, problems);
            placed = QuoteCheck.Place(Claim.Of(edition), text, map, problems);
            coverage = CoverageCheck.Check(placed, text, map, problems);
        }

        foreach (var problem in StatementCheck.Check(edition, text, map, placed).Concat(PeerChecks.Check(edition)).Where(problem => !told.Contains((problem.File, problem.Line))))
        {
            problems.Add(problem);
        }

        return coverage;
    }
}
