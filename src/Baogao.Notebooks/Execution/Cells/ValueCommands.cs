using System.Text.Json;
using System.Text.RegularExpressions;
using Baogao.Notebooks.Execution.Failures;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Execution.Cells;

/// <summary><c>#!set</c>, <c>#!share</c> and <c>#!value</c>, as far as one language goes: each declares a variable.</summary>
internal static partial class ValueCommands
{
    private const string SetUse = "Write it as #!set --name year --value 2023, or --value @csharp:other for the value of a variable.";
    private const string ShareUse = "Write it as #!share --from csharp name --as other.";

    /// <summary><c>#!set --name x --value 5</c></summary>
    public static CellPart Set(string rest, int line)
    {
        var (options, _) = Options(rest);
        if (!options.TryGetValue("--value", out var value))
        {
            throw new DirectiveException(line, $"#!set needs a value. {SetUse}");
        }

        var name = Name("set", options.GetValueOrDefault("--name"), line, SetUse);
        return Declaration(line, name, value.StartsWith('@') ? Reference(value[1..], line) : Literal(value));
    }

    /// <summary><c>#!share --from csharp x --as y</c></summary>
    public static CellPart Share(string rest, int line)
    {
        var (options, plain) = Options(rest);
        var from = options.GetValueOrDefault("--from", "csharp");
        if (from is not ("csharp" or "value"))
        {
            throw new DirectiveException(line, $"#!share --from {from}: only C# runs here, and its variables are seen by every cell already. {ShareUse}");
        }

        var name = Name("share", plain ?? options.GetValueOrDefault("--name"), line, ShareUse);
        return Declaration(line, Name("share", options.GetValueOrDefault("--as", name), line, ShareUse), name);
    }

    /// <summary><c>#!value --name x</c> and the text behind it.</summary>
    public static CellPart Value(string rest, string text, int line)
    {
        const string Use = "Write it as #!value --name data, with the text on the next lines, or with --from-file path.";
        var (options, _) = Options(rest);
        var name = Name("value", options.GetValueOrDefault("--name"), line, Use);
        if (options.ContainsKey("--from-url"))
        {
            throw new DirectiveException(line, $"#!value does not fetch addresses. Fetch it in C#: var {name} = await new System.Net.Http.HttpClient().GetStringAsync(\"…\");");
        }

        return Declaration(line, name, options.TryGetValue("--from-file", out var file)
            ? $"System.IO.File.ReadAllText({SymbolDisplay.FormatLiteral(file, true)})"
            : options.TryGetValue("--from-value", out var value) ? Literal(value) : SymbolDisplay.FormatLiteral(text, true));
    }

    private static CodePart Declaration(int line, string name, string value) => new(line, new string('\n', line - 1) + $"var {name} = {value};");

    private static string Name(string command, string? name, int line, string use)
        => name is not null && SyntaxFacts.IsValidIdentifier(name)
            ? SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name
            : throw new DirectiveException(line, name is null ? $"#!{command} needs a name. {use}" : $"#!{command}: \"{name}\" is no name of a variable. {use}");

    private static string Reference(string reference, int line)
    {
        var (kind, name) = reference.Split(':', 2) is [var first, var second] ? (first, second.Trim('"')) : ("csharp", reference);
        return kind switch
        {
            "csharp" or "value" => Name("set", name, line, SetUse),
            "input" => $"await Microsoft.DotNet.Interactive.Kernel.GetInputAsync({SymbolDisplay.FormatLiteral(name, true)})",
            "password" => $"await Microsoft.DotNet.Interactive.Kernel.GetInputAsync({SymbolDisplay.FormatLiteral(name, true)}, isPassword: true)",
            _ => throw new DirectiveException(line, $"#!set: @{reference} names another language, and only C# runs here. {SetUse}"),
        };
    }

    private static string Literal(string value)
    {
        try
        {
            using var json = JsonDocument.Parse(value);
            return json.RootElement.ValueKind switch
            {
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => json.RootElement.GetRawText(),
                JsonValueKind.Object or JsonValueKind.Array => $"System.Text.Json.JsonDocument.Parse({SymbolDisplay.FormatLiteral(value, true)})",
                JsonValueKind.Null => "(object)null",
                _ => SymbolDisplay.FormatLiteral(json.RootElement.GetString()!, true),
            };
        }
        catch (JsonException)
        {
            return SymbolDisplay.FormatLiteral(value, true);
        }
    }

    private static (IReadOnlyDictionary<string, string> Options, string? Plain) Options(string rest)
    {
        var words = Word().Matches(rest).Select(word => word.Groups["quoted"].Success ? word.Groups["quoted"].Value : word.Value).ToArray();
        var (options, plain) = (new Dictionary<string, string>(StringComparer.Ordinal), (string?)null);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].StartsWith("--", StringComparison.Ordinal))
            {
                options[words[i]] = i + 1 < words.Length && !words[i + 1].StartsWith("--", StringComparison.Ordinal) ? words[++i] : "";
            }
            else
            {
                plain ??= words[i];
            }
        }

        return (options, plain);
    }

    [GeneratedRegex("""
        "(?<quoted>[^"]*)"|'(?<quoted>[^']*)'|(@\w+:"[^"]*")|\S+
        """)]
    private static partial Regex Word();
}
