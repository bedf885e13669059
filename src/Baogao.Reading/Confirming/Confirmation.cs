using System.Globalization;
using System.Text;
using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Confirming;

/// <summary>What comes of confirming rows: the files to write, and what to say.</summary>
/// <param name="Files">The files, all to be written or none.</param>
/// <param name="Rows">How many rows are confirmed by it.</param>
/// <param name="Notes">What there is to say of it, in sentences.</param>
public sealed record Confirmation(IReadOnlyList<FileChange> Files, int Rows, IReadOnlyList<Sentence> Notes)
{
    /// <summary>How many rows are confirmed by it, as a sentence.</summary>
    public Sentence Said
    {
        get
        {
            var rows = Rows;
            return Sentence.Of<IConfirmingTexts>(texts => texts.Confirmed(rows));
        }
    }

    /// <summary>The largest share of wrong rows that is let pass in bulk unless another is asked for, in per cent.</summary>
    public const decimal MostWrong = 10;

    /// <summary>Confirms rows, each by its key; <c>table:key</c> where a key stands in several tables.</summary>
    /// <exception cref="ConfirmingRefusedException">A row is not there, is no draft, or the checker finds an error in it. Then none is confirmed.</exception>
    public static Confirmation OfRows(DraftReview review, IReadOnlyList<string> ids)
    {
        ArgumentNullException.ThrowIfNull(review);
        List<DraftRow> rows = [.. ids.Select(id => RowNames.Find(review, id)).DistinctBy(row => row.Id)];
        return rows.Find(review.State.IsWrong) is { } wrong
            ? throw new ConfirmingRefusedException($"{wrong.Id} was found wrong in a sample, and says the same still. Mend it, or take it out of \"wrong\" in {ReviewState.PathIn(review.Directory)}.", isData: true)
            : Of(review, rows, []);
    }

    /// <summary>Confirms the rows of class C in a section, which a person has read; those of classes A and B stay, and are named.</summary>
    /// <param name="review">The open rows.</param>
    /// <param name="section">A section (<c>1.2.3</c>), or all of a head or a part (<c>1.2</c>, <c>1</c>).</param>
    /// <exception cref="ConfirmingRefusedException">There is no such section, or no row of class C is open in it.</exception>
    public static Confirmation OfSection(DraftReview review, string section)
    {
        ArgumentNullException.ThrowIfNull(review);
        RequireLoaded(review);
        var rows = review.Rows.Where(row => IsIn(row.Row["section"], section)).ToList();
        if (rows.Count == 0)
        {
            var open = review.Rows.Select(row => row.Row["section"]).Where(one => one.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
            throw new ConfirmingRefusedException($"No draft stands in section \"{section}\".{Nearest.Hint(section, open)} Sections with drafts: {string.Join(", ", open)}.");
        }

        var (wrong, sound) = (rows.Where(review.State.IsWrong).ToList(), rows.Where(row => !review.State.IsWrong(row)).ToList());
        var (rest, others) = (sound.Where(row => row.Class == DraftClass.C).ToList(), sound.Where(row => row.Class != DraftClass.C).ToList());
        return rest.Count == 0
            ? throw new ConfirmingRefusedException($"No draft in section {section} can be confirmed in bulk: look at each, and confirm it with --row. They are: {Names(rows)}.")
            : Of(review, rest,
                [
                    .. others.Count == 0 ? [] : new[] { Sentence.AsWritten($"Not confirmed, as they are of class A or B and need --row: {Names(others)}.") },
                    .. wrong.Count == 0 ? [] : new[] { Sentence.AsWritten($"Not confirmed, as a sample found them wrong: {Names(wrong)}. Mend them.") },
                ]);
    }

    /// <summary>Confirms all open rows of class C on the proof of a sample; those that were found wrong stay drafts.</summary>
    /// <param name="review">The open rows.</param>
    /// <param name="mostWrong">The largest share of wrong rows that may pass, in per cent.</param>
    /// <exception cref="ConfirmingRefusedException">No sample holds, or it proves too little.</exception>
    public static Confirmation OfRest(DraftReview review, decimal mostWrong = MostWrong)
    {
        var sample = Samples.Holding(review);
        RequireLoaded(review);
        if (sample.MostWrong() > mostWrong)
        {
            var more = sample.Wrong.Count == 0 ? $"Draw more: --sample {Math.Min(sample.From.Count, ErrorBound.Needed((double)mostWrong / 100)).ToString(CultureInfo.InvariantCulture)}." : "Draw more (--sample), or confirm row by row.";
            throw new ConfirmingRefusedException($"{sample.Proves()} That is more than {mostWrong.ToString(CultureInfo.InvariantCulture)} %. {more} To let more pass, say how many per cent: --at-most {Math.Ceiling(sample.MostWrong()).ToString(CultureInfo.InvariantCulture)}.");
        }

        var rows = review.Rest.Where(row => !sample.Wrong.Contains(row.Id)).ToList();
        if (rows.Count == 0)
        {
            throw new ConfirmingRefusedException("No row of class C is open, but for those that the sample found wrong: mend them, and confirm each with --row.");
        }

        var done = Of(review, rows, sample.Wrong.Count == 0 ? [sample.Proves()] : [sample.Proves(), Sentence.AsWritten($"Still drafts, as the sample found them wrong: {string.Join(", ", sample.Wrong)}. Mend them, and confirm each with --row.")]);
        var bulk = new BulkConfirmation(DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), rows.Count, sample.Size, sample.From.Count, sample.Wrong.Count, sample.MostWrong());
        return done with { Files = [.. done.Files, Samples.File(review, review.State with { Sample = null, Bulk = [.. review.State.Bulk, bulk] })] };
    }

    private static Confirmation Of(DraftReview review, List<DraftRow> rows, IReadOnlyList<Sentence> notes)
    {
        if (rows.Where(row => row.HasError).ToList() is { Count: > 0 } faulty)
        {
            var told = new StringBuilder("Not confirmed, as the checker finds an error. Mend it first:");
            foreach (var problem in faulty.SelectMany(row => row.Problems.Where(problem => problem.Severity == Severity.Error)))
            {
                told.Append(Environment.NewLine).Append("  ").Append(problem);
            }

            throw new ConfirmingRefusedException(told.ToString(), isData: true);
        }

        return new Confirmation(ConfirmedFiles.Of(rows), rows.Count, notes);
    }

    // Without charts it is not known which rows their titles say, and so which are of class C.
    private static void RequireLoaded(DraftReview review)
    {
        if (!review.IsLoaded)
        {
            throw new ConfirmingRefusedException($"The edition has errors, so it is not known which rows a title says, and none is confirmed in bulk. See baogao check {review.Directory}.", isData: true);
        }
    }

    private static bool IsIn(string of, string section) => of == section || of.StartsWith(section + ".", StringComparison.Ordinal);

    private static string Names(List<DraftRow> rows) => string.Join(", ", rows.Select(row => row.Id));
}
