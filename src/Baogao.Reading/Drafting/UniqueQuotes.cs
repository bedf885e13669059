namespace Baogao.Reading.Drafting;

/// <summary>Widens runs of the text until each stands once in its section. Where the numbers beside it leave no room, it is joined with its neighbour: the rows of both then share one quote.</summary>
internal static class UniqueQuotes
{
    // Words that repeat further than that are left to the person who checks.
    private const int Widest = 400;

    // Two statements that stand together in so many characters share a quote before one takes words of the next sentence.
    private const int LongestJoint = 40;

    /// <summary>Widens the runs of one section.</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">The section.</param>
    /// <param name="spans">Its runs, in the order of the text, none within another.</param>
    internal static void Widen(DraftText text, DraftSection section, List<Span> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            while (!IsUnique(text, section, spans[i].Start, spans[i].End))
            {
                var left = i > 0 ? spans[i - 1].End : section.Start;
                var right = i + 1 < spans.Count ? spans[i + 1].Start : section.End;
                // Within its sentence first; a neighbour there says more than the words of the next sentence.
                var (from, to) = (Math.Max(left, text.SentenceStart(spans[i].Start)), Math.Min(right, text.SentenceEnd(spans[i].End)));
                if ((Room(text, section, spans[i], from, to) ?? (Neighbour(text, spans, i, LongestJoint) is null ? Room(text, section, spans[i], left, right) : null)) is var (start, end))
                {
                    (spans[i].Start, spans[i].End) = (start, end);
                }
                else if (spans[i].End - spans[i].Start < Widest && (Neighbour(text, spans, i, LongestJoint) ?? Neighbour(text, spans, i, Widest)) is { } first)
                {
                    Join(spans, first);
                    i = first;
                }
                else
                {
                    break;
                }
            }
        }
    }

    /// <summary>The smallest run around a span, between its neighbours, that stands once in the section; null where there is none.</summary>
    private static (int Start, int End)? Room(DraftText text, DraftSection section, Span span, int left, int right)
    {
        var most = Math.Min(Widest, span.Start - left + right - span.End);
        for (var more = 1; more <= most; more++)
        {
            // To the left first: there stands what the number is about.
            for (var before = Math.Min(more, span.Start - left); before >= 0 && more - before <= right - span.End; before -= Math.Max(1, more / 4))
            {
                var (start, end) = (text.Before(span.Start - before), text.Behind(span.End + more - before));
                if (start >= left && end <= right && !Punctuation.IsMark(text.Text[start]) && !Punctuation.IsMark(text.Text[end - 1]) && IsUnique(text, section, start, end) && Fits(text, span, start, end))
                {
                    return (start, end);
                }
            }
        }

        return null;
    }

    /// <summary>The first of two runs to join: the span and the nearer neighbour, where both together are not longer than they may be; a short joint stays in one sentence.</summary>
    private static int? Neighbour(DraftText text, List<Span> spans, int i, int longest)
    {
        var before = i > 0 && MayJoin(text, spans[i - 1], spans[i], longest) ? spans[i].Start - spans[i - 1].End : int.MaxValue;
        var behind = i + 1 < spans.Count && MayJoin(text, spans[i], spans[i + 1], longest) ? spans[i + 1].Start - spans[i].End : int.MaxValue;
        return Math.Min(before, behind) == int.MaxValue ? null : before <= behind ? i - 1 : i;
    }

    private static bool MayJoin(DraftText text, Span one, Span other, int longest)
        => other.End - one.Start <= longest && (longest > LongestJoint || (!one.IsExclusion && !other.IsExclusion && text.SentenceEnd(one.Start) >= other.End))
            && Fits(text, one, one.Start, other.End) && Fits(text, other, one.Start, other.End);

    /// <summary>Whether the rows of a span can have a run as their quote.</summary>
    internal static bool Fits(DraftText text, Span span, int start, int end) => !span.HoldsRise || !StatementSpans.HasFall(text, start, end);

    private static void Join(List<Span> spans, int first)
    {
        var (one, other) = (spans[first], spans[first + 1]);
        one.End = other.End;
        one.Rows.AddRange(other.Rows);
        spans.RemoveAt(first + 1);
        if (!one.IsExclusion)
        {
            // The number is held by the quote of a statement.
            one.Rows.RemoveAll(row => row is ExclusionDraft);
        }
        else if (one.Rows.Count > 1)
        {
            one.Rows.RemoveRange(1, one.Rows.Count - 1);
        }
    }

    private static bool IsUnique(DraftText text, DraftSection section, int start, int end)
    {
        var whole = text.Text.AsSpan(section.Start, section.End - section.Start);
        var quote = text.Text.AsSpan(start, end - start);
        var first = whole.IndexOf(quote, StringComparison.Ordinal);
        return first + section.Start == start && whole[(first + 1)..].IndexOf(quote, StringComparison.Ordinal) < 0;
    }
}
