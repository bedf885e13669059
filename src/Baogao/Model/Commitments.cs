namespace Baogao.Model;

/// <summary>A commitment that a word of a target carries.</summary>
/// <param name="Code">The commitment: <c>hard</c>, <c>soft</c>, <c>strive</c>, or one of the edition's own.</param>
/// <param name="Word">The word that carries it.</param>
public sealed record Commitment(Code Code, string Word);

/// <summary>
/// How firmly a target commits, by its words: the list <c>commitments</c> of the codes, which an edition may replace row by row in its <c>codes.csv</c>.
/// Derived and never stored. 约束性 and 预期性, the official classes of plan targets, are something else.
/// </summary>
public static class Commitments
{
    internal const string List = "commitments";

    /// <summary>The commitments of a target in the order of their list, each with its first word; none where no word of the table stands with the target.</summary>
    /// <param name="target">A target or a stretch target. Where it has no words, those that its comparator stands for are taken: 以上 of <see cref="Comparator.Ge"/>, 区间 of a range.</param>
    /// <param name="codes">The codes of its edition: <see cref="Report.Codes"/>.</param>
    public static IReadOnlyList<Commitment> Of(Figure target, CodeBook codes)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(codes);
        string[] wordings = [.. WordingsOf(target)];
        return [.. from code in codes.Of(List)
                   let word = First(wordings, (code.Words ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
                   where word is not null
                   select new Commitment(code, word)];
    }

    /// <summary>The word that comes first: 努力争取 holds 力争 too.</summary>
    private static string? First(string[] wordings, string[] words) => wordings
        .SelectMany(text => words.Select(word => (Word: word, At: text.IndexOf(word, StringComparison.Ordinal))).Where(found => found.At >= 0).OrderBy(found => found.At))
        .Select(found => found.Word).FirstOrDefault();

    private static IEnumerable<string> WordingsOf(Figure target)
    {
        if (target.Kind == FigureKind.StretchTarget)
        {
            yield return "力争";
        }

        if (target.ValueHigh is not null)
        {
            yield return "区间";
        }

        var byComparator = target.Comparator switch
        {
            Comparator.Ge or Comparator.Gt => "以上",
            Comparator.Le or Comparator.Lt => "以内",
            Comparator.Approx => "左右",
            _ => null,
        };
        if ((target.Wording ?? byComparator) is { } words)
        {
            yield return words;
        }
    }
}
