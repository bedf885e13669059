namespace Baogao.Reading.Drafting;

/// <summary>Gives each figure a run of the text that holds its number and its noun and no number of another figure.</summary>
internal static class StatementSpans
{
    private const int Longest = 40;
    private const int LongestList = 120;

    // The quote of a rise holds none of these words: a person who looks at it alone would read a fall.
    internal static readonly string[] Falls = ["下降", "减少", "降低", "回落", "下跌", "缩减", "负增长", "降幅"];

    /// <summary>The runs, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="figures">The figures, in the order of the text.</param>
    internal static List<Span> Of(DraftText text, IEnumerable<FigureDraft> figures)
    {
        var spans = new List<Span>();
        var (last, coreEnd) = ((Span?)null, 0);
        foreach (var figure in figures)
        {
            if (last is not null && (figure.CoreStart < coreEnd || Continues(text, last, figure)))
            {
                // Both stand in the same words: a list has its noun and its verb once.
                last.End = Math.Max(last.End, figure.CoreEnd);
                last.Rows.Add(figure);
                coreEnd = Math.Max(coreEnd, figure.CoreEnd);
                continue;
            }

            var (start, end) = FigureWords.Quote(text.Text, figure);
            if (last is not null)
            {
                last.End = Math.Min(last.End, figure.CoreStart);
                start = Math.Max(start, last.End);
            }

            start = Math.Max(start, text.SectionAt(figure.At).Start);
            start = Math.Min(Shorter(text, figure, start, ref end), figure.CoreStart);
            start = Field(text, figure, start, last?.End ?? 0);
            while (start < figure.CoreStart && Punctuation.IsMark(text.Text[start]))
            {
                start++;
            }

            while (end > figure.CoreEnd && Punctuation.IsMark(text.Text[end - 1]))
            {
                end--;
            }

            last = new Span { Start = start, End = end, Rows = { figure } };
            coreEnd = figure.CoreEnd;
            spans.Add(last);
        }

        return spans;
    }

    /// <summary>True for a number of a list that says neither noun nor verb of its own: …分别下降5%、7%.</summary>
    private static bool Continues(DraftText text, Span last, FigureDraft figure)
        => figure.CoreStart - last.End is >= 0 and <= 1 && figure.WordsStart >= last.End && figure.WordsEnd <= figure.CoreEnd + 1 && figure.CoreEnd - last.Start <= LongestList
            && (figure.CoreStart == last.End || text.Text[last.End] is '、' or '和' or '及' or '与') && UniqueQuotes.Fits(text, last, last.Start, figure.CoreEnd)
            && text.SectionAt(last.Start) == text.SectionAt(figure.At) && !(figure is { Measure: Measure.Growth, Value: >= 0 } && HasFall(text, last.Start, figure.CoreEnd));

    internal static bool HasFall(DraftText text, int start, int end) => Falls.Any(word => text.Text.IndexOf(word, start, end - start, StringComparison.Ordinal) >= 0);

    /// <summary>Of a place in an order, the start of the words that name its field of peers, where they stand in its sentence before the run.</summary>
    private static int Field(DraftText text, FigureDraft figure, int start, int from)
    {
        if (!figure.IsRank || RankingRows.ScopeIn(text.Text[start..figure.CoreEnd]).Length > 0)
        {
            return start;
        }

        from = Math.Max(from, Math.Max(text.SentenceStart(figure.At), figure.CoreEnd - LongestList));
        var field = from < start ? RankingRows.ScopeIn(text.Text[from..start]) : "";
        return field.Length == 0 ? start : text.Text.LastIndexOf(field, start - 1, start - from, StringComparison.Ordinal) is >= 0 and var at ? at : start;
    }

    private static int Shorter(DraftText text, FigureDraft figure, int start, ref int end)
    {
        if (figure is { Measure: Measure.Growth, Value: >= 0 })
        {
            foreach (var word in Falls)
            {
                var at = text.Text.LastIndexOf(word, Math.Max(start, figure.CoreStart - 1), Math.Max(0, figure.CoreStart - start), StringComparison.Ordinal);
                start = at >= 0 ? at + word.Length : start;
            }
        }

        if (end - start > Longest)
        {
            start = Math.Max(start, Math.Min(figure.CoreStart, figure.CoreEnd - Longest));
            end = text.Before(Math.Max(figure.CoreEnd, Math.Min(end, start + Longest)));
        }

        // What stands in the middle of a number starts behind it.
        end = Math.Max(text.Behind(end) is var behind && behind - start <= Longest ? behind : text.Before(end), figure.CoreEnd);
        return text.Behind(start);
    }
}
