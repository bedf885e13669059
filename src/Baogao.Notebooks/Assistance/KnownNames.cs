using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Assistance;

/// <summary>What can be offered without the compiler: the session's variables, their members, and the keywords.</summary>
internal static class KnownNames
{
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
            .Where(keyword => keyword.All(char.IsAsciiLetter)).Distinct().Order(StringComparer.Ordinal),
    ];

    public static CompletionResult At(string code, int cursor, IReadOnlyList<(string Name, Type Type)> variables)
    {
        var (start, end) = (StartOfName(code, cursor), cursor);
        while (end < code.Length && SyntaxFacts.IsIdentifierPartCharacter(code[end]))
        {
            end++;
        }

        var entries = start > 0 && code[start - 1] == '.'
            ? Members(code, start - 1, variables)
            : variables.Select(variable => new CompletionEntry(variable.Name, variable.Name, "variable"))
                .Concat(Keywords.Select(keyword => new CompletionEntry(keyword, keyword, "keyword")));
        var items = entries.Where(entry => entry.Text.StartsWith(code[start..cursor], StringComparison.OrdinalIgnoreCase)).Take(CompletionResult.Most);
        return new CompletionResult([.. items], start, end) { IsPartial = true };
    }

    private static IEnumerable<CompletionEntry> Members(string code, int dot, IReadOnlyList<(string Name, Type Type)> variables)
    {
        var start = StartOfName(code, dot);
        var isWhole = start == 0 || code[start - 1] != '.';
        return variables.Where(variable => isWhole && variable.Name == code[start..dot])
            .SelectMany(variable => variable.Type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
            .Where(member => member is PropertyInfo or FieldInfo or EventInfo or MethodInfo { IsSpecialName: false } && SyntaxFacts.IsValidIdentifier(member.Name))
            .Select(member => new CompletionEntry(member.Name, member.Name, member switch
            {
                PropertyInfo => "property",
                FieldInfo => "field",
                EventInfo => "event",
                _ => "method",
            }))
            .Distinct()
            .OrderBy(entry => entry.Text, StringComparer.OrdinalIgnoreCase);
    }

    private static int StartOfName(string code, int end)
    {
        while (end > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[end - 1]))
        {
            end--;
        }

        return end;
    }
}
