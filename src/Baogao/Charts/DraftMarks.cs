using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>Says on the face of a chart which of its numbers no person has confirmed yet: at each mark, in the table, and how many of all under the title.</summary>
internal static class DraftMarks
{
    public static ReportChart Show(ReportChart chart)
    {
        var count = DraftCount.Of(chart.Marks.SelectMany(mark => mark.Evidence.Rows).Concat(chart.Unmarked));
        return count.Drafts == 0 ? chart : chart with
        {
            Panels = [.. chart.Panels.Select(panel => panel with { Marks = [.. panel.Marks.Select(Shown)] })],
            Unconfirmed = Sentence.Of<IWordTexts>(words => words.Drafts(count.Drafts, count.All)),
        };
    }

    private static Mark Shown(Mark mark)
    {
        if (!mark.Evidence.Rows.Any(provenance => provenance.IsDraft))
        {
            return mark;
        }

        var kind = mark.Evidence.Kind;
        if (mark is { Label: null, Cells: [.., var last] })
        {
            // A row of a table that has no number says it in its last cell: alone in the place of the number, the word would be read as one.
            return mark with { Cells = [.. mark.Cells.SkipLast(1), Sentence.Of<IWordTexts>(words => words.UnconfirmedText(last))], Evidence = mark.Evidence with { Kind = Sentence.Of<IWordTexts>(words => words.UnconfirmedText(kind)) } };
        }

        return mark with
        {
            Label = mark.Label is { } label ? Sentence.Of<IWordTexts>(words => words.UnconfirmedText(label)) : Sentence.Of<IWordTexts>(words => words.Unconfirmed()),
            Evidence = mark.Evidence with { Kind = Sentence.Of<IWordTexts>(words => words.UnconfirmedText(kind)) },
        };
    }
}
