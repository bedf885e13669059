using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Places in league tables, and honours.</summary>
internal interface IRankingTexts
{
    string Missing(string edition);

    /// <param name="places">The places that are stated, at least one, the best first.</param>
    string Title(IReadOnlyList<NamedPlace> places);

    /// <summary>Rankings are named, and none of them with a place.</summary>
    string TitleWithoutPlaces();

    /// <summary>A field of peers as a heading.</summary>
    string Field(LocalText scope);

    /// <summary>How many take part.</summary>
    /// <param name="peers">How many; null where the text does not say.</param>
    /// <param name="maybe">What the number may be, from the fields whose number is known; none where nothing tells.</param>
    string Peers(int? peers, IReadOnlyList<int> maybe);

    /// <summary>A place, what is ranked, and the grade given with it; null for what the name says itself, and for no grade.</summary>
    string Placed(int place, LocalText? what, string? grade);

    string WithoutPlace();

    /// <summary>What the text says in place of a place; null for nothing.</summary>
    string NotPlaced(LocalText? among);

    string HonoursHeading();

    /// <summary>The honour of the highest level, and whether there are more.</summary>
    string HonoursFound(LocalText highest, bool areMore);

    /// <summary>A level of an honour; null where the text does not say.</summary>
    string Level(LocalText? level);

    /// <summary>The heads of the table of rankings without a place.</summary>
    string RankingHead();

    string WordsHead();

    string AmongHead();

    /// <summary>The heads of the table of honours.</summary>
    string HonourHead();

    string LevelHead();

    string HolderHead();

    /// <summary>How many rankings are named, and how many of them with a place.</summary>
    string NamedAndPlaced(int named, int placed);

    string GoodNewsOnly();

    string NoEarlierYear();

    string RateNotAmount(LocalText assessment);

    string HonoursAreCoded();
}

/// <summary>A place in a field of peers as written, and what is ranked.</summary>
internal sealed record NamedPlace(int Place, LocalText Scope, LocalText Assessment);
