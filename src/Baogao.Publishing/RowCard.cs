using Baogao.Languages;

namespace Baogao.Publishing;

/// <summary>The dialog that shows the row behind a mark or a search result, with its section and its quote between those beside it. A script fills it.</summary>
internal static class RowCard
{
    public static string Write(PublicationFacts facts)
    {
        IReaderTexts words = facts.Texts;
        return
            $"""
            <dialog class="row-card" aria-label="{words.InTheReport()}" data-keys="{words.MarkKeys()}" data-shown="{words.ShownIn()}" data-section="{facts.Texts.SectionHead()}">
            <button type="button" class="close">{words.Close()}</button>
            <div class="body" tabindex="-1"></div>
            <p><a class="to-table" href="#content">{words.ToTheTable()}</a></p>
            </dialog>
            """;
    }
}
