using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;

namespace Baogao.Notebooks.Assistance;

/// <summary>What Roslyn offers in C# code.</summary>
internal static class CodeCompletions
{
    private static readonly (string Tag, string Type)[] Types =
    [
        (WellKnownTags.Class, "class"), (WellKnownTags.Constant, "constant"), (WellKnownTags.Delegate, "delegate"), (WellKnownTags.Enum, "enum"),
        (WellKnownTags.EnumMember, "constant"), (WellKnownTags.Event, "event"), (WellKnownTags.ExtensionMethod, "method"), (WellKnownTags.Field, "field"),
        (WellKnownTags.Interface, "interface"), (WellKnownTags.Keyword, "keyword"), (WellKnownTags.Local, "variable"), (WellKnownTags.Method, "method"),
        (WellKnownTags.Module, "class"), (WellKnownTags.Namespace, "namespace"), (WellKnownTags.Parameter, "parameter"), (WellKnownTags.Property, "property"),
        (WellKnownTags.RangeVariable, "variable"), (WellKnownTags.Structure, "struct"), (WellKnownTags.TypeParameter, "class"),
    ];

    /// <summary>The completions at a position of a document.</summary>
    public static async Task<CompletionResult> AtAsync(Document document, int position, IReadOnlySet<string> variables, CancellationToken stop)
    {
        var service = CompletionService.GetService(document)!;
        var found = await service.GetCompletionsAsync(document, position, cancellationToken: stop).ConfigureAwait(false);
        if (found.ItemsList.Count == 0)
        {
            return new CompletionResult([], position, position);
        }

        var text = await document.GetTextAsync(stop).ConfigureAwait(false);
        var prefix = text.ToString(found.Span)[..Math.Clamp(position - found.Span.Start, 0, found.Span.Length)];
        var items = found.ItemsList
            .Where(item => item.FilterText.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && IsPlain(item))
            .Select(item => (Item: item, Entry: Entry(item, variables)))
            .OrderByDescending(each => each.Item.FilterText.StartsWith(prefix, StringComparison.Ordinal))
            .ThenBy(each => Rank(each.Item, each.Entry))
            .ThenBy(each => each.Item.SortText, StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase))
            .Select(each => each.Entry)
            .DistinctBy(entry => (entry.DisplayText, entry.Type))
            .Take(CompletionResult.Most);
        return new CompletionResult([.. items], found.Span.Start, found.Span.End);
    }

    // What the place asks for, what the user named and the arguments of the call come before what the framework has: the limit may cut that.
    private static int Rank(CompletionItem item, CompletionEntry entry)
        => entry.Type is "variable" or "parameter" ? 1
            : IsArgumentName(item) ? 2
            : item.Rules.MatchPriority > 0 ? 0
            : 3;

    private static bool IsArgumentName(CompletionItem item) => item.DisplayTextSuffix == ":";

    // Operators, conversions and snippets write something else than they say, and around the cursor.
    private static bool IsPlain(CompletionItem item)
        => !item.IsComplexTextEdit && !item.Tags.Contains(WellKnownTags.Snippet) && !item.Tags.Contains(WellKnownTags.Operator)
            && item.DisplayText.Length > 0 && (char.IsLetter(item.DisplayText[0]) || item.DisplayText[0] is '_' or '@' or '#');

    private static CompletionEntry Entry(CompletionItem item, IReadOnlySet<string> variables)
    {
        var text = item.Properties.TryGetValue("InsertionText", out var insertion) ? insertion : item.DisplayText;
        if (IsArgumentName(item))
        {
            return new CompletionEntry(text + ":", item.DisplayText + ":", "text");
        }

        var type = Types.FirstOrDefault(each => item.Tags.Contains(each.Tag)).Type ?? "text";
        // A variable of the session is a field to Roslyn.
        type = type == "field" && variables.Contains(text) ? "variable" : type;
        return new CompletionEntry(text, item.DisplayTextPrefix + item.DisplayText + item.DisplayTextSuffix, type);
    }
}
