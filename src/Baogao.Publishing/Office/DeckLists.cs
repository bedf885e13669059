using Baogao.Languages;

namespace Baogao.Publishing.Office;

/// <summary>A line of a list.</summary>
/// <param name="Text">The text.</param>
/// <param name="Slide">The number of the slide that it leads to; 0 for none.</param>
internal sealed record DeckItem(string Text, int Slide = 0);

/// <summary>Slides with lists: the sources, and the contents of the appendix.</summary>
internal static class DeckLists
{
    private const double MostSize = 16;
    private const double LeastSize = 11;

    /// <summary>Writes the sources: all of them, on as many slides as they take.</summary>
    public static void WriteSources(DeckWriter deck)
    {
        var facts = deck.Facts;
        var items = facts.Sources.Select(source => new DeckItem(facts.TitleOf(source))).ToList();
        var pages = Pages(deck.Layouts.Content, items);
        Write(deck, deck.Reserve(deck.Layouts.Content, pages.Count), facts.Words.Sources(), facts.Words.MadeOn(facts.Day), pages);
    }

    /// <summary>Writes the contents of the appendix and reserves its slides: the parts of one finding are one line, which leads to the first of them.</summary>
    /// <returns>The number of the first slide of the appendix.</returns>
    public static int WriteContents(DeckWriter deck, IReadOnlyList<DeckPicture> pictures)
    {
        var findings = pictures.Index().GroupBy(each => each.Item.Picture.Title, (title, parts) => (Title: title, parts.First().Index)).ToList();
        var pages = Pages(deck.Layouts.Content, [.. findings.Select(finding => new DeckItem(finding.Title))]);
        var number = deck.Reserve(deck.Layouts.Content, pages.Count);
        var first = deck.Reserve(deck.Layouts.Content, pictures.Count);
        var links = findings.ToDictionary(finding => finding.Title, finding => first + finding.Index);
        ISlideTexts words = deck.Texts;
        Write(deck, number, words.Appendix(), deck.Facts.Title, [.. pages.Select(page => page with { Items = [.. page.Items.Select(item => item with { Slide = links[item.Text] })] })]);
        return first;
    }

    /// <summary>Writes a list into a box, in one column or two, at the greatest size at which it fits. What does not fit at the least size is cut.</summary>
    public static void Place(DeckSlide slide, Box room, IReadOnlyList<DeckItem> items, double most, double least, Func<DeckItem, string?>? link = null)
    {
        if (items.Count == 0)
        {
            return;
        }

        var set = Fit(items, room, most * slide.Layout.Scale, least * slide.Layout.Scale) ?? SetAt(items, room, least * slide.Layout.Scale, 2);
        foreach (var (i, column) in set.Columns.Index())
        {
            var box = Column(room, i, set.Columns.Count);
            slide.Text($"List {i + 1}", box, [.. column.Select((item, line) => new DeckLine(new DeckRun(item.Text, set.Size) { Colour = DeckColour.Text, Link = link?.Invoke(item) })
            {
                Spacing = TextFit.LineHeight(set.Size), Before = line == 0 ? 0 : set.Size / 2,
            })]);
        }
    }

    private static void Write(DeckWriter deck, int first, string title, string foot, IReadOnlyList<Page> pages)
    {
        foreach (var (i, page) in pages.Index())
        {
            var slide = deck.Slide(first + i);
            slide.Title(title, pages.Count == 1 ? "" : FormattableString.Invariant($"{i + 1}/{pages.Count}"));
            Place(slide, slide.Layout.Room, page.Items, MostSize, LeastSize, item => item.Slide == 0 ? null : slide.LinkTo(deck.Part(item.Slide)));
            deck.Finish(slide, foot, []);
        }
    }

    /// <summary>The items of one slide.</summary>
    private sealed record Page(IReadOnlyList<DeckItem> Items);

    /// <summary>As many items on a slide as it holds; one at least.</summary>
    private static List<Page> Pages(DeckLayout layout, IReadOnlyList<DeckItem> items)
    {
        var pages = new List<Page>();
        var rest = items.ToList();
        while (rest.Count > 0)
        {
            var count = Enumerable.Range(1, rest.Count).Reverse().First(count => count == 1 || Fit([.. rest.Take(count)], layout.Room, LeastSize * layout.Scale, LeastSize * layout.Scale) is not null);
            pages.Add(new Page([.. rest.Take(count)]));
            rest.RemoveRange(0, count);
        }

        return pages.Count == 0 ? [new Page([])] : pages;
    }

    /// <summary>A list in columns.</summary>
    private sealed record Setting(IReadOnlyList<IReadOnlyList<DeckItem>> Columns, double Size);

    private static Setting? Fit(IReadOnlyList<DeckItem> items, Box room, double most, double least)
    {
        for (var size = most; size >= least; size -= 0.5)
        {
            foreach (var columns in (int[])[1, 2])
            {
                var set = SetAt(items, room, size, columns);
                if (set.Columns.All(column => Height(column, size, Column(room, 0, columns)) <= room.PointsHigh))
                {
                    return set;
                }
            }
        }

        return null;
    }

    /// <summary>The items in columns, the first filled as far as the room goes.</summary>
    private static Setting SetAt(IReadOnlyList<DeckItem> items, Box room, double size, int columns)
    {
        if (columns == 1)
        {
            return new Setting([items], size);
        }

        var box = Column(room, 0, columns);
        var half = Height(items, size, box) / 2;
        var count = Enumerable.Range(1, items.Count).First(count => count == items.Count || Height([.. items.Take(count)], size, box) >= half);
        return new Setting(count == items.Count ? [items] : [[.. items.Take(count)], [.. items.Skip(count)]], size);
    }

    private static double Height(IReadOnlyList<DeckItem> items, double size, Box box)
        => items.Sum(item => TextFit.Lines(item.Text, size, false, box.PointsWide) * TextFit.LineHeight(size)) + ((items.Count - 1) * size / 2);

    private static Box Column(Box room, int index, int columns)
    {
        var gutter = room.Width / 24;
        var width = (room.Width - ((columns - 1) * gutter)) / columns;
        return room with { X = room.X + (index * (width + gutter)), Width = width };
    }
}
