using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;

namespace Baogao.Publishing.Office;

/// <summary>The first slide: the findings of the edition with their numbers, or a line from each picture where it has none.</summary>
internal static class DeckTitleSlide
{
    private const int MostFindings = 6;
    private const double LeadSize = 16;
    private const double LeastScale = 0.5;

    /// <param name="deck">The deck.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="number">The number of the slide.</param>
    /// <param name="appendix">The number of the first picture of the appendix.</param>
    public static void Write(DeckWriter deck, DeckPlan plan, int number, int appendix)
    {
        var facts = deck.Facts;
        ISlideTexts words = deck.Texts;
        var slide = deck.Slide(number);
        slide.Title(facts.Title);
        var cards = (facts.Report is null ? [] : Headlines.Of(facts.Report)).Select(card => (Headline: card, Slide: plan.SlideOf(card))).Where(card => card.Slide is not null).ToList();
        var room = Lead(slide, [.. facts.Failed.Count == 0 ? (string[])[] : [words.NotWhole(facts.Failed)], .. facts.Unconfirmed], words.EveryMark());
        string[] notes = [];
        if (cards.Count > 0)
        {
            notes = [.. cards.Select(card => card.Headline).SelectMany(card => (string[])[$"{card.Number.In(deck.Texts)}  {card.Finding.In(deck.Texts)}", card.Caveat.In(deck.Texts)]).Where(line => line.Length > 0)];
            Cards(slide, room, [.. cards.Select(card => Card.Of(card.Headline, deck.Texts) with { Link = slide.LinkTo(deck.Part(Shown(card.Slide!.Value))) })]);
        }
        else
        {
            DeckLists.Place(slide, room, [.. plan.Lead.Select(each => new DeckItem(each.Picture.Finding)).Take(MostFindings)], 20, 10);
        }

        deck.Finish(slide, $"{words.Data(string.Join(" · ", facts.Editions.Select(edition => edition.Name)))}\n{facts.Day}", notes);

        // Sources and contents may take more slides here than in a browser.
        int Shown(int planned) => planned > plan.BeforeAppendix ? planned - plan.BeforeAppendix - 1 + appendix : planned;
    }

    /// <summary>The lines under the findings; returns the room above them.</summary>
    private static Box Lead(DeckSlide slide, IReadOnlyList<string> warnings, string lead)
    {
        var room = slide.Layout.Room;
        var most = LeadSize * slide.Layout.Scale;
        var lines = warnings.Append(lead).Select((line, i) => (Text: line, IsWarning: i < warnings.Count)).ToList();
        var all = string.Join('\n', lines.Select(line => line.Text));
        var fitted = TextFit.Fit(all, room.PointsWide, room.PointsHigh / 4, most, most / 2, isBold: warnings.Count > 0);
        var high = (long)(fitted.Height * Box.PerPoint);
        var box = new Box(room.X, room.Bottom - high, room.Width, high);
        // What is cut at the least size is the end: the warnings stand first.
        slide.Text("Lead", box, [.. fitted.Text.Split('\n').Select((line, i) => new DeckLine(new DeckRun(line, fitted.Size) { Colour = i < warnings.Count ? DeckColour.Text : DeckColour.Quiet, IsBold = i < warnings.Count }) { Spacing = TextFit.LineHeight(fitted.Size) })]);
        return room with { Height = room.Height - high - (room.Height / 20) };
    }

    private static void Cards(DeckSlide slide, Box room, IReadOnlyList<Card> cards)
    {
        var columns = cards.Count == 1 ? 1 : 2;
        var rows = (cards.Count + columns - 1) / columns;
        var (gutter, gap) = (room.Width / 30, room.Height / 24);
        var (width, height) = ((room.Width - ((columns - 1) * gutter)) / columns, (room.Height - ((rows - 1) * gap)) / rows);
        var bar = Math.Max(1, room.Width / 200);
        var text = new Box(0, 0, width - (3 * bar), height);
        var scale = Scales(slide.Layout.Scale).Cast<double?>().FirstOrDefault(scale => cards.All(card => card.Height(scale!.Value, text.PointsWide) <= text.PointsHigh));
        foreach (var (i, card) in cards.Index())
        {
            var (x, y) = (room.X + (i % columns * (width + gutter)), room.Y + (i / columns * (height + gap)));
            slide.Bar(new Box(x, y, bar, height));
            slide.Text($"Finding {i + 1}", text with { X = x + (3 * bar), Y = y }, scale is { } fitting ? card.Lines(fitting) : card.Short(slide.Layout.Scale * LeastScale, text));
        }
    }

    private static IEnumerable<double> Scales(double most)
    {
        const double Step = 0.05;
        for (var scale = 1.0; scale > LeastScale - (Step / 2); scale -= Step)
        {
            yield return scale * most;
        }
    }

    /// <summary>A finding: number, sentence, caveat, and what is not confirmed.</summary>
    private sealed record Card(string Number, string Finding, string Caveat, string Unconfirmed)
    {
        private const double NumberSize = 34;
        private const double FindingSize = 18;
        private const double SmallSize = 14;
        private const double Gap = 3;

        /// <summary>The relationship of the slide that shows it.</summary>
        public string? Link { get; init; }

        public static Card Of(Headline card, ITexts texts) => new(card.Number.In(texts), card.Finding.In(texts), card.Caveat.In(texts), card.Unconfirmed?.In(texts) ?? "");

        public double Height(double scale, double width) => Parts(scale).Sum(part => (TextFit.Lines(part.Text, part.Size, part.IsBold, width) * TextFit.LineHeight(part.Size)) + (Gap * scale));

        public IReadOnlyList<DeckLine> Lines(double scale)
            => [.. Parts(scale).Select((part, i) => new DeckLine(new DeckRun(part.Text, part.Size) { Colour = part.Colour, IsBold = part.IsBold, Link = i == 0 ? Link : null }) { Spacing = TextFit.LineHeight(part.Size), Before = i == 0 ? 0 : Gap * scale })];

        /// <summary>The number, and of the finding what fits: the notes have all.</summary>
        public IReadOnlyList<DeckLine> Short(double scale, Box box)
        {
            var size = NumberSize * scale;
            var fitted = TextFit.Fit(Finding, box.PointsWide, Math.Max(1, box.PointsHigh - TextFit.LineHeight(size)), FindingSize * scale, FindingSize * scale);
            return
            [
                new DeckLine(new DeckRun(Number, size) { Colour = DeckColour.Accent, IsBold = true, Link = Link }) { Spacing = TextFit.LineHeight(size) },
                DeckLine.Of(fitted, DeckColour.Text),
            ];
        }

        private IEnumerable<(string Text, double Size, DeckColour Colour, bool IsBold)> Parts(double scale) => ((string Text, double Size, DeckColour Colour, bool IsBold)[])
        [
            (Number, NumberSize * scale, DeckColour.Accent, true), (Finding, FindingSize * scale, DeckColour.Text, false),
            .. Caveat.Length == 0 ? ((string, double, DeckColour, bool)[])[] : [(Caveat, SmallSize * scale, DeckColour.Quiet, false)],
            .. Unconfirmed.Length == 0 ? ((string, double, DeckColour, bool)[])[] : [(Unconfirmed, SmallSize * scale, DeckColour.Text, true)],
        ];
    }
}
