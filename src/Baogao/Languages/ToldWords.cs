using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What the quote of a step says beside its month: of which indicators it speaks, and what they do. No more than its words.</summary>
internal static class ToldWords
{
    // The longer word before those that it holds.
    private static readonly (string Word, ToldScope Scope)[] Scopes =
    [
        ("大部分", ToldScope.Most), ("绝大多数", ToldScope.Most), ("多数", ToldScope.Most), ("主要", ToldScope.Main), ("部分", ToldScope.Some), ("各项", ToldScope.All), ("所有", ToldScope.All), ("全部", ToldScope.All),
    ];

    private static readonly (string Word, ToldMove Move)[] Moves =
    [
        ("持续向好", ToldMove.KeepsImproving), ("向好", ToldMove.Improves), ("好转", ToldMove.Improves), ("回升", ToldMove.Rises), ("上升", ToldMove.Rises), ("回暖", ToldMove.Recovers),
        ("反弹", ToldMove.Rebounds), ("恢复", ToldMove.Recovers), ("冲击", ToldMove.Shock), ("开门红", ToldMove.OpensHigh), ("高点", ToldMove.OpensHigh),
    ];

    public static ToldTurn? Of(Milestone step)
        => step.Direction is { } direction ? new ToldTurn(step.Period!, ScopeOf(step.Provenance.Quote!), direction == "trough" ? ToldMove.Lowest : MoveOf(step.Provenance.Quote!, direction)) : null;

    private static ToldScope ScopeOf(string quote)
        => quote.Contains("指标", StringComparison.Ordinal) ? Scopes.FirstOrDefault(each => quote.Contains(each.Word, StringComparison.Ordinal)).Scope : ToldScope.NotSaid;

    private static ToldMove MoveOf(string quote, string direction)
        => Moves.FirstOrDefault(each => IsOf(each.Move, direction) && quote.Contains(each.Word, StringComparison.Ordinal)) is { Word: not null } found ? found.Move
            : direction switch { "up" => ToldMove.Rises, "high" => ToldMove.OpensHigh, _ => ToldMove.Fall };

    private static bool IsOf(ToldMove move, string direction) => direction switch
    {
        "up" => move is not (ToldMove.Shock or ToldMove.OpensHigh),
        "down" => move is ToldMove.Shock,
        _ => move is ToldMove.OpensHigh,
    };
}
