using Baogao.Loading.Problems;

namespace Baogao.Reading.Confirming;

/// <summary>Finds the row that a user names.</summary>
internal static class RowNames
{
    /// <summary>The open row of a key, or of <c>table:key</c>.</summary>
    /// <exception cref="ConfirmingRefusedException">There is none, there are several, or it is no draft.</exception>
    public static DraftRow Find(DraftReview review, string id)
    {
        var found = review.Rows.Where(row => row.Id == id || row.Key == id).ToList();
        if (found is [var one])
        {
            return one;
        }

        if (found.Count > 1)
        {
            throw new ConfirmingRefusedException($"{found.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} drafts have the key {id}. Say which: {string.Join(" or ", found.Select(row => row.Id))}.");
        }

        var confirmed = review.Confirmed.Where(row => row == id || row[(row.IndexOf(':', StringComparison.Ordinal) + 1)..] == id).ToList();
        if (confirmed.Count > 0)
        {
            throw new ConfirmingRefusedException($"{confirmed[0]} is no draft: it is confirmed.");
        }

        var names = review.Rows.Select(row => id.Contains(':', StringComparison.Ordinal) ? row.Id : row.Key);
        throw new ConfirmingRefusedException($"No row \"{id}\" in {review.Directory}.{Nearest.Hint(id, names)} To see the drafts: baogao confirm {review.Directory}.");
    }
}
