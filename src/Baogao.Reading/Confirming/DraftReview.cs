using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Loading.Tables;
using Baogao.Reading.Checking;
using Baogao.Reading.Checking.Findings;

namespace Baogao.Reading.Confirming;

/// <summary>The rows of an edition that no person has confirmed yet, in the order in which a person should.</summary>
public sealed class DraftReview
{
    private static readonly Source Unknown = new("", new("", ""), null, false);

    private DraftReview()
    {
    }

    /// <summary>The edition's folder, as the user writes it.</summary>
    public required string Directory { get; init; }

    /// <summary>The edition's name.</summary>
    public required string Name { get; init; }

    /// <summary>How many rows are drafts, of all rows that can be.</summary>
    public required DraftCount Count { get; init; }

    /// <summary>True where the edition has no error, so that charts can be drawn of it: only then is it known which rows their titles say.</summary>
    public required bool IsLoaded { get; init; }

    /// <summary>The open rows: by class, then by sentence in the order of the text.</summary>
    internal IReadOnlyList<DraftSentence> Sentences { get; private init; } = [];

    /// <summary>The sample that was drawn from the rest, if any.</summary>
    internal ReviewState State { get; private init; } = new();

    /// <summary>Every open row.</summary>
    internal IEnumerable<DraftRow> Rows => Sentences.SelectMany(sentence => sentence.Rows);

    /// <summary>The open rows of class C that no sample found wrong: those that can be confirmed in bulk.</summary>
    internal IEnumerable<DraftRow> Rest => Rows.Where(row => row.Class == DraftClass.C && !State.IsWrong(row));

    /// <summary>The keys of rows that are confirmed, as <see cref="DraftRow.Id"/> has them.</summary>
    internal IReadOnlySet<string> Confirmed { get; private init; } = new HashSet<string>();

    /// <summary>Reads and checks an edition.</summary>
    /// <param name="directory">Its folder, as the user writes it.</param>
    /// <param name="sourcePath">The report's text, or null to do without: then rows are grouped by section.</param>
    /// <exception cref="ConfirmingRefusedException">The edition cannot be read.</exception>
    public static DraftReview Of(string directory, string? sourcePath = null)
    {
        var (edition, check) = ReportChecker.CheckTables(directory, sourcePath);
        if (edition is null)
        {
            throw new ConfirmingRefusedException(string.Join(Environment.NewLine, check.Problems), isData: true);
        }

        if (sourcePath is not null && check.Problems.Where(problem => problem.File == sourcePath && problem is { Line: 0, Severity: Severity.Error }).ToList() is { Count: > 0 } unreadable)
        {
            throw new ConfirmingRefusedException(string.Join(Environment.NewLine, unreadable), isData: true);
        }

        var titles = check.Report is null ? new HashSet<Provenance>() : TitleRows.Of(check.Report);
        var (sentences, classes) = (RowSentences.Of(edition, sourcePath), new DraftClasses(edition, titles));
        var records = Records(edition);
        var problems = check.Problems.Concat(check.Findings.Select(finding => finding.Problem)).ToLookup(problem => (problem.File, problem.Line));
        var rows = Claim.Tables.Where(edition.Tables.ContainsKey).SelectMany(name => edition.Tables[name].Rows).ToLookup(row => row["review"] == "draft");
        var open = rows[true].Select(row => (Sentence: sentences[row], Draft: Draft(row, sentences[row].Text)));
        return new DraftReview
        {
            Directory = directory,
            Name = edition.Package.Name,
            Count = new DraftCount(rows[true].Count(), rows.Sum(group => group.Count())),
            IsLoaded = check.Report is not null,
            Sentences = [.. open.GroupBy(row => row.Sentence, row => row.Draft).Select(group => new DraftSentence(group.Key, [.. group])).OrderBy(sentence => sentence.Class).ThenBy(sentence => sentence.Place.Section).ThenBy(sentence => sentence.Place.Start)],
            Confirmed = rows[false].Select(row => $"{row.Table.Schema.Name}:{row.Key}").ToHashSet(StringComparer.Ordinal),
            State = ReviewState.Read(directory),
        };

        DraftRow Draft(Row row, string? sentence)
        {
            var (record, place, says) = records.GetValueOrDefault(row, (null, new Provenance(Unknown, null, row["quote"]), RowWords.OfCells(row.Cells.Select(cell => cell.Text))));
            List<Problem> told = [.. problems[(row.Table.Path, row.Line)]];
            var reasons = classes.Reasons(record, place, row.Key, sentence, told);
            return new DraftRow(row, place, says, DraftClasses.Of(reasons), reasons, told);
        }
    }

    /// <summary>The same rows, with something else remembered.</summary>
    internal DraftReview With(ReviewState state) => new() { Directory = Directory, Name = Name, Count = Count, IsLoaded = IsLoaded, Sentences = Sentences, Confirmed = Confirmed, State = state };

    /// <summary>How many rows of a class are open.</summary>
    internal int Open(DraftClass one) => Rows.Count(row => row.Class == one);

    private static Dictionary<Row, (object? Record, Provenance Place, Sentence Says)> Records(EditionTables edition)
    {
        var records = new Dictionary<Row, (object?, Provenance, Sentence)>(ReferenceEqualityComparer.Instance);
        Add(edition.Figures, figure => figure.Provenance, RowWords.Of);
        Add(edition.Rankings, ranking => ranking.Provenance, RowWords.Of);
        Add(edition.Honours, honour => honour.Provenance, honour => RowWords.Of(honour, edition.Codes));
        Add(edition.Milestones, step => step.Provenance, step => RowWords.Of(step, edition.Codes));
        Add(edition.Shortcomings, one => one.Provenance, RowWords.Of);
        Add(edition.Projects, project => project.Provenance, project => RowWords.Of(project, edition.Codes));
        Add(edition.Exclusions, one => new Provenance(Unknown, one.Section, one.Quote) { IsDraft = one.IsDraft, Confidence = one.Confidence }, RowWords.Of);
        return records;

        void Add<T>(IReadOnlyList<Placed<T>> placed, Func<T, Provenance> place, Func<T, Sentence> says)
            where T : notnull
        {
            foreach (var (value, row) in placed)
            {
                records[row] = (value, place(value), says(value));
            }
        }
    }
}

/// <summary>A sentence of the report, or a section, with the open rows in it.</summary>
/// <param name="Place">The sentence.</param>
/// <param name="Rows">Its open rows, in the order of tables and rows.</param>
internal sealed record DraftSentence(RowSentence Place, IReadOnlyList<DraftRow> Rows)
{
    /// <summary>The class of the row that is to be looked at first.</summary>
    public DraftClass Class => Rows.Min(row => row.Class);
}
