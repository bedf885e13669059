using Baogao.Charts;

namespace Baogao.Publishing;

/// <summary>A picture of a deck with the story that it belongs to.</summary>
internal sealed record DeckPicture(Story Story, StoryPicture Picture);

/// <summary>
/// What is shown to leaders, and what stands ready behind it: the first picture of each chart, as many as there is room for, in the order of the notebooks;
/// every other picture is in the appendix, and so are those of cells tagged <c>appendix</c>.
/// </summary>
/// <param name="Lead">The pictures of the leaders' deck.</param>
/// <param name="Appendix">All others.</param>
internal sealed record DeckPlan(IReadOnlyList<DeckPicture> Lead, IReadOnlyList<DeckPicture> Appendix)
{
    /// <summary>The most slides of the leaders' deck, title and sources among them.</summary>
    public const int MostSlides = 9;

    /// <summary>The slides before the pictures of the appendix: title, leaders' pictures, sources, contents of the appendix.</summary>
    public int BeforeAppendix => Lead.Count + 3;

    /// <summary>The number of the slide that shows a finding, from 1; null where none does.</summary>
    public int? SlideOf(Headline headline)
    {
        return First(Lead, 2) ?? First(Appendix, BeforeAppendix + 1);

        int? First(IReadOnlyList<DeckPicture> pictures, int from)
            => pictures.Index().Where(each => each.Item.Picture.LibraryChart is { } chart && headline.IsShownBy(chart)).Select(each => (int?)(each.Index + from)).FirstOrDefault();
    }

    /// <summary>The plan of executed notebooks.</summary>
    public static DeckPlan Of(IEnumerable<PageNotebook> notebooks) => Of([.. Story.InOrder(notebooks).Select(Story.Of)]);

    public static DeckPlan Of(IReadOnlyList<Story> stories)
    {
        List<DeckPicture> all = [.. stories.SelectMany(story => story.Pictures.Select(picture => new DeckPicture(story, picture)))];
        List<DeckPicture> lead = [.. all.Where(each => each.Picture is { IsAppendix: false, IsFirst: true, Problem.Length: 0 }).Take(MostSlides - 2)];
        return new DeckPlan(lead, [.. all.Where(each => !lead.Exists(shown => ReferenceEquals(shown, each)))]);
    }
}
