namespace Baogao.Notebooks.Assistance;

/// <summary>What may stand at the cursor.</summary>
/// <param name="Items">The best first; those that begin with what is written already. At most 500.</param>
/// <param name="Start">Where the text of an item goes: the first UTF-16 unit of the cell that it replaces.</param>
/// <param name="End">The first unit after what it replaces. <c>0 ≤ Start ≤ End ≤</c> length of the cell.</param>
public sealed record CompletionResult(IReadOnlyList<CompletionEntry> Items, int Start, int End)
{
    internal const int Most = 500;

    /// <summary>True where the compiler was not ready in time and only keywords, variables, types in use and their members are offered: asking again gives more.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>One thing that may stand at the cursor.</summary>
/// <param name="Text">What to write.</param>
/// <param name="DisplayText">What to show: <c>List&lt;&gt;</c> for <c>List</c>.</param>
/// <param name="Type">
/// <c>class</c>, <c>constant</c>, <c>delegate</c>, <c>enum</c>, <c>event</c>, <c>field</c>, <c>file</c>, <c>folder</c>, <c>interface</c>, <c>keyword</c>, <c>magic</c>,
/// <c>method</c>, <c>namespace</c>, <c>parameter</c>, <c>property</c>, <c>struct</c>, <c>variable</c> or <c>text</c>.
/// </param>
public sealed record CompletionEntry(string Text, string DisplayText, string Type);
