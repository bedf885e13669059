using System.CommandLine;
using System.CommandLine.Parsing;
using Baogao.Loading.Problems;

namespace Baogao.Cli;

/// <summary>What is wrong with a command line, with what may have been meant.</summary>
internal static class CommandLineErrors
{
    /// <summary>A message for each fault; none where the line can be carried out.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var options = UnknownOptions(parsed);
        if (options.Count > 0)
        {
            return [.. options.Distinct().Select(option => UnknownOption(option, parsed.CommandResult))];
        }

        return parsed.UnmatchedTokens.Count > 0
            ? [UnknownVerb(parsed.UnmatchedTokens[0], parsed.CommandResult)]
            : AsksForHelp(parsed) ? [] : [.. parsed.Errors.Select(error => error.Message).Distinct()];
    }

    // Help needs no argument that the verb itself requires.
    private static bool AsksForHelp(ParseResult parsed) => parsed.Tokens.Any(token => token is { Type: TokenType.Option, Value: "--help" or "-h" or "-?" });

    /// <summary>A command with the verbs before it: <c>baogao kernel install</c>.</summary>
    public static string Path(CommandResult command) => command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "baogao";

    /// <summary>
    /// Words that start with a hyphen and that the parser took for a notebook, a folder or an option's value. A number may start with one, and behind -- all may.
    /// </summary>
    private static List<string> UnknownOptions(ParseResult parsed)
        => [.. parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', var next, ..] && !char.IsAsciiDigit(next) && next != '.')
            .Select(token => token.Value.Split('=')[0])];

    private static string UnknownOption(string option, CommandResult command)
    {
        var known = Options(command).SelectMany(each => each.Aliases.Append(each.Name)).Where(name => name.StartsWith("--", StringComparison.Ordinal)).ToList();
        var near = Nearest.To(option.TrimStart('-'), known.Select(name => name[2..]));
        return $"Unknown option {option}.{(near.Count > 0 ? $" Did you mean {string.Join(", ", near.Select(name => "--" + name))}?" : "")}";
    }

    private static IEnumerable<Option> Options(CommandResult command)
        => command.Command.Options.Concat(command.Parent is CommandResult parent ? Options(parent).Where(option => option.Recursive) : []);

    private static string UnknownVerb(string word, CommandResult command)
    {
        var verbs = command.Command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name).ToList();
        if (verbs.Count == 0)
        {
            return $"{Path(command)} takes no {word}.";
        }

        var hint = Nearest.Hint(word, verbs);
        return word.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)
            ? $"{word} is no verb. To run a notebook: baogao run {word}"
            : $"Unknown verb {word}.{(hint.Length > 0 ? hint : $" The verbs are {string.Join(", ", verbs)}.")}";
    }
}
