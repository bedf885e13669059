using System.CommandLine;
using System.Text.Json.Nodes;
using Baogao.Cli.Output;
using Baogao.Cli.Runs;
using Baogao.Cli.Workspaces;
using Baogao.Languages;

namespace Baogao.Cli.Verbs;

/// <summary>The part of a command line that says what is to be run: shared by the verbs that run and the verb that tells what would.</summary>
internal static class RequestOptions
{
    public static readonly Argument<string[]> Notebooks = new("notebook")
    {
        Description = "The notebooks; all in notebooks/ where none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Edition = new("--edition")
    {
        Description = "The edition to run on: its name under data/, or a path.",
        DefaultValueFactory = _ => Workspace.DefaultEdition,
    };

    private static readonly Option<string> Language = new("--language") { Description = "The language, en or zh, of images, of slides.html and figures.xlsx, and of the page where its reader has neither. Without it that is en, and images are made in both languages. The page and the slides always come in both, and one run of the notebooks serves both. A notebook that has no twin in notebooks/zh/ and declares a language is run in it." };

    private static readonly Option<string[]> Parameter = new("--parameter", "-p")
    {
        Description = "Sets a parameter that the notebooks declare: name=value. May be given several times.",
        HelpName = "name=value",
    };

    private static readonly Option<string> ParameterFile = new("--params")
    {
        Description = "Sets parameters from a JSON file: {\"name\": value}. What -p gives goes before.",
        HelpName = "file.json",
    };

    static RequestOptions() => Language.AcceptOnlyFromAmong([.. LanguageTexts.Tags]);

    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[Edition, Language, Parameter, ParameterFile])
        {
            command.Options.Add(option);
        }
    }

    public static Request Read(ParseResult parsed)
    {
        var workspace = Workspace.Find(Environment.CurrentDirectory);
        var named = parsed.CommandResult.Command.Arguments.Contains(Notebooks) ? parsed.GetValue(Notebooks) ?? [] : [];
        return new Request(workspace, workspace.Edition(parsed.GetValue(Edition)!), workspace.Select(named))
        {
            Parameters = Parameters(parsed),
            Language = parsed.GetValue(Language),
        };
    }

    private static Dictionary<string, JsonNode?> Parameters(ParseResult parsed)
    {
        var values = parsed.GetValue(ParameterFile) is { } file ? ParametersFile.Read(file) : [];
        var given = new HashSet<string>();
        foreach (var pair in parsed.GetValue(Parameter) ?? [])
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            // C# may write a name with @ before it; it is the same name.
            var name = equals < 1 ? "" : pair[..equals].TrimStart('@');
            if (name.Length == 0 || !given.Add(name))
            {
                throw new UsageException($"-p {pair}: expected name=value, each name once, such as -p language=zh.");
            }

            values[name] = pair[(equals + 1)..];
        }

        return values;
    }
}
