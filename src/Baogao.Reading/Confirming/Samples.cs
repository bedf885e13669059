using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Baogao.Reading.Confirming;

/// <summary>Draws samples of the rows of class C, and notes which rows of them are wrong.</summary>
public static class Samples
{
    /// <summary>Draws a sample, or takes more rows of the one that was drawn.</summary>
    /// <param name="review">The open rows.</param>
    /// <param name="size">How many rows; 1 or more.</param>
    /// <param name="seed">The seed of the order; null for one by chance, or that of the sample that was drawn.</param>
    /// <returns>The review with the sample, and the file that remembers it.</returns>
    /// <exception cref="ConfirmingRefusedException">There are not so many rows, or another sample holds.</exception>
    public static (DraftReview Review, FileChange File) Draw(DraftReview review, int size, int? seed = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var rest = review.Rest.ToList();
        if (!review.IsLoaded)
        {
            throw new ConfirmingRefusedException($"The edition has errors, so it is not known which rows are of class C. See baogao check {review.Directory}.", isData: true);
        }

        var holding = review.State.Sample is { } drawn && drawn.WhyStale(review) is null ? drawn : null;
        if (holding is not null && seed is { } other && other != holding.Seed)
        {
            throw new ConfirmingRefusedException($"A sample of {Text(holding.Size)} rows with the seed {Text(holding.Seed)} holds, and a new one would forget what it showed. Take more rows of it: --sample {Text(Math.Min(holding.From.Count, holding.Size * 2))}.");
        }

        var most = holding?.From.Count ?? rest.Count;
        if (most == 0)
        {
            throw new ConfirmingRefusedException("No row of class C is open: there is nothing to draw from.");
        }

        if (size > most)
        {
            throw new ConfirmingRefusedException($"--sample {Text(size)}: only {Text(most)} {(most == 1 ? "row is" : "rows are")} of class C. To look at all: --sample {Text(most)}.");
        }

        var sample = holding is null ? ReviewSample.Draw(rest, size, seed ?? RandomNumberGenerator.GetInt32(1, 1_000_000)) : holding with { Size = Math.Max(size, holding.Size) };
        return With(review, review.State with { Sample = sample });
    }

    /// <summary>Notes rows of the sample as wrong.</summary>
    /// <exception cref="ConfirmingRefusedException">No sample holds, or a row is not in it.</exception>
    public static (DraftReview Review, FileChange File) Wrong(DraftReview review, IReadOnlyList<string> ids)
    {
        var sample = Holding(review);
        var wrong = ids.Select(id => RowNames.Find(review, id)).DistinctBy(row => row.Id).ToList();
        if (wrong.Find(row => !sample.Rows.Contains(row.Id)) is { } outside)
        {
            throw new ConfirmingRefusedException($"{outside.Id} is not in the sample. The sample is: {string.Join(", ", sample.Rows)}.");
        }

        var known = review.State.Wrong.Where(one => !wrong.Exists(row => row.Id == one.Key)).Concat(wrong.Select(row => KeyValuePair.Create(row.Id, ReviewSample.Hash(row))));
        return With(review, review.State with { Sample = sample with { Wrong = [.. sample.Wrong.Union(wrong.Select(row => row.Id))] }, Wrong = known.ToDictionary() });
    }

    /// <summary>The sample that holds.</summary>
    /// <exception cref="ConfirmingRefusedException">None was drawn, or rows changed since.</exception>
    internal static ReviewSample Holding(DraftReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.State.Sample is not { } sample ? throw new ConfirmingRefusedException("No sample was drawn. Draw one and look at it first: --sample 30.")
            : sample.WhyStale(review) is { } why ? throw new ConfirmingRefusedException($"The sample holds no more: {why}. Draw another one and look at it: --sample {Text(sample.Size)}.")
            : sample;
    }

    internal static FileChange File(DraftReview review, ReviewState state)
    {
        var path = ReviewState.PathIn(review.Directory);
        return new FileChange(path, System.IO.File.Exists(path) ? System.IO.File.ReadAllBytes(path) : null, Encoding.UTF8.GetBytes(state.Write()));
    }

    private static (DraftReview, FileChange) With(DraftReview review, ReviewState state) => (review.With(state), File(review, state));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
