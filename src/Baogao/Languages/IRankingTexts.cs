using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Places in league tables, and honours.</summary>
internal interface IRankingTexts
{
    string Missing(string edition);

    /// <param name="all">How many places are stated.</param>
    /// <param name="firsts">In which fields of peers the place is first, and how often.</param>
    string Title(int all, IReadOnlyList<ScopeCount> firsts);

    /// <summary>A field of peers as a heading.</summary>
    string Field(LocalText scope);

    /// <summary>How many take part; null where the text does not say.</summary>
    string Peers(int? peers);

    /// <summary>A place, what is ranked and the grade given with it.</summary>
    string Placed(int place, LocalText what, string? grade);

    string WithoutPlace();

    /// <summary>What the text says in place of a place, and among whom.</summary>
    string NotPlaced(LocalText? among, LocalText scope);

    /// <param name="level">At which level; null where the text does not say.</param>
    string Honours(LocalText? level);

    /// <param name="all">How many honours the report names.</param>
    /// <param name="levels">How many of them at which level.</param>
    string HonoursFound(int all, IReadOnlyList<LevelCount> levels);

    string GoodNewsOnly();

    string NoEarlierYear();

    string RateNotAmount(LocalText assessment);

    string HonoursAreCoded();
}

/// <summary>A field of peers as written, and how many places are first in it.</summary>
internal sealed record ScopeCount(LocalText Scope, int Count);

/// <summary>A level, or null where the text gives none, and how many honours it has.</summary>
internal sealed record LevelCount(LocalText? Level, int Count);
