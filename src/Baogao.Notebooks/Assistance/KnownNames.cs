using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Assistance;

/// <summary>
/// What can be offered without the compiler: the session's variables, the keywords, the types of the namespaces in use, and the members of
/// all these.
/// </summary>
internal static class KnownNames
{
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
            .Where(keyword => keyword.All(char.IsAsciiLetter)).Distinct().Order(StringComparer.Ordinal),
    ];

    public static CompletionResult At(string code, int cursor, IReadOnlyList<(string Name, Type Type)> variables, IReadOnlyList<string> namespaces)
    {
        var (start, end) = (StartOfName(code, cursor), cursor);
        while (end < code.Length && SyntaxFacts.IsIdentifierPartCharacter(code[end]))
        {
            end++;
        }

        var entries = start > 0 && code[start - 1] == '.'
            ? Members(Path(code, start - 1), variables, namespaces).DistinctBy(entry => (entry.DisplayText, entry.Type)).OrderBy(entry => entry.Text, StringComparer.OrdinalIgnoreCase)
            : variables.Select(variable => new CompletionEntry(variable.Name, variable.Name, "variable"))
                .Concat(Keywords.Select(keyword => new CompletionEntry(keyword, keyword, "keyword")))
                .Concat(namespaces.SelectMany(KnownTypes.Of).OrderBy(entry => entry.Text, StringComparer.OrdinalIgnoreCase));
        var items = entries.Where(entry => entry.Text.StartsWith(code[start..cursor], StringComparison.OrdinalIgnoreCase)).Take(CompletionResult.Most);
        return new CompletionResult([.. items], start, end) { IsPartial = true };
    }

    private static IEnumerable<CompletionEntry> Members(string[] path, IReadOnlyList<(string Name, Type Type)> variables, IReadOnlyList<string> namespaces)
    {
        if (path.Length == 0)
        {
            return [];
        }

        var (type, isValue, at) = variables.FirstOrDefault(variable => variable.Name == path[0]).Type is { } ofVariable
            ? (ofVariable, true, 1)
            : FindType(path, namespaces);
        if (type is null)
        {
            return KnownTypes.Of(string.Join('.', path));
        }

        for (; at < path.Length && type is not null; at++)
        {
            (type, isValue) = (KnownTypes.TypeOfMember(type, path[at], isValue), true);
        }

        return type is null ? [] : KnownTypes.Members(type, isValue);
    }

    // Console, or System.Console.
    private static (Type? Type, bool IsValue, int At) FindType(string[] path, IReadOnlyList<string> namespaces)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (KnownTypes.Find(path[i], i == 0 ? namespaces : [string.Join('.', path[..i])]) is { } type)
            {
                return (type, false, i + 1);
            }
        }

        return (null, false, 0);
    }

    // The names before a dot, the first one first; none where something else than names stands there: f(x).
    private static string[] Path(string code, int dot)
    {
        var names = new List<string>();
        for (var end = dot; ; )
        {
            var start = StartOfName(code, end);
            if (start == end)
            {
                return [];
            }

            names.Insert(0, code[start..end]);
            if (start == 0 || code[start - 1] != '.')
            {
                return [.. names];
            }

            end = start - 1;
        }
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
