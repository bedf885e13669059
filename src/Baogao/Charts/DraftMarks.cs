using Baogao.Languages;

namespace Baogao.Charts;

/// <summary>Says on the face of a chart which of its numbers no person has confirmed yet: at each mark, in the table, and in the first caveat.</summary>
internal static class DraftMarks
{
    public static ReportChart Show(ReportChart chart)
    {
        var provenances = chart.Marks.SelectMany(mark => mark.Evidence.Provenances).Distinct().ToList();
        var drafts = provenances.Count(provenance => provenance.IsDraft);
        return drafts == 0 ? chart : chart with
        {
            Panels = [.. chart.Panels.Select(panel => panel with { Marks = [.. panel.Marks.Select(Shown)] })],
            Caveats = [Sentence.Of<IPictureTexts>(texts => texts.Drafts(drafts, provenances.Count)), .. chart.Caveats],
            CaveatsOnPicture = chart.CaveatsOnPicture + 1,
        };
    }

    private static Mark Shown(Mark mark)
    {
        if (!mark.Evidence.Provenances.Any(provenance => provenance.IsDraft))
        {
            return mark;
        }

        var kind = mark.Evidence.Kind;
        return mark with
        {
            Label = mark.Label is { } label ? Sentence.Of<IWordTexts>(words => words.UnconfirmedText(label)) : Sentence.Of<IWordTexts>(words => words.Unconfirmed()),
            Evidence = mark.Evidence with { Kind = Sentence.Of<IWordTexts>(words => words.UnconfirmedText(kind)) },
        };
    }
}
