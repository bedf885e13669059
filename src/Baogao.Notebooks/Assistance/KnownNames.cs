using Baogao.Notebooks.Execution;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Assistance;

/// <summary>What can be offered without the compiler: the session's variables and the keywords.</summary>
internal static class KnownNames
{
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
            .Where(keyword => keyword.All(char.IsAsciiLetter)).Distinct().Order(StringComparer.Ordinal),
    ];

    public static CompletionResult At(string code, int cursor, IReadOnlyList<SessionVariable> variables)
    {
        var (start, end) = (cursor, cursor);
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
        {
            start--;
        }

        while (end < code.Length && SyntaxFacts.IsIdentifierPartCharacter(code[end]))
        {
            end++;
        }

        // After a dot only the compiler knows.
        var isMember = code.AsSpan(0, start).TrimEnd() is [.., '.'];
        var entries = isMember ? [] : variables.Select(variable => new CompletionEntry(variable.Name, variable.Name, "variable"))
            .Concat(Keywords.Select(keyword => new CompletionEntry(keyword, keyword, "keyword")))
            .Where(entry => entry.Text.StartsWith(code[start..cursor], StringComparison.OrdinalIgnoreCase));
        return new CompletionResult([.. entries], start, end) { IsPartial = true };
    }
}
