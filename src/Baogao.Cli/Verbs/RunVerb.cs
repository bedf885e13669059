using System.CommandLine;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao run</c>, which is also what <c>baogao</c> alone does.</summary>
internal static class RunVerb
{
    private static readonly Argument<string[]> Notebooks = new("notebook")
    {
        Description = "The notebooks to run; all in notebooks/ where none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Edition = new("--edition")
    {
        Description = "The edition to run on: its name under data/, or a path.",
        DefaultValueFactory = _ => Workspace.DefaultEdition,
    };

    private static readonly Option<string> Language = new("--language") { Description = "The language of the charts: en or zh." };

    private static readonly Option<double?> Timeout = new("--timeout") { Description = "Seconds that a cell may run; no limit where it is not given." };

    private static readonly Option<string[]> Parameter = new("--parameter", "-p")
    {
        Description = "Sets a parameter that the notebooks declare: name=value. May be given several times.",
        HelpName = "name=value",
    };

    static RunVerb() => Language.AcceptOnlyFromAmong("en", "zh");

    public static Command Create()
    {
        var command = new Command(
            "run",
            """
            Runs notebooks and makes out/index.html and out/notebooks/.

            Example: baogao run notebooks/03-targets-2023.ipynb
            Example: baogao run --edition ../other-town-2022 --language zh
            """);
        command.Arguments.Add(Notebooks);
        Options(command);
        return command;
    }

    /// <summary>Lets the root command do the same for all notebooks.</summary>
    public static void AddTo(RootCommand root) => Options(root);

    private static void Options(Command command)
    {
        command.Options.Add(Edition);
        command.Options.Add(Language);
        command.Options.Add(Timeout);
        command.Options.Add(Parameter);
        command.SetAction((parsed, stop) => Failures.ToExitCode(async () =>
        {
            var workspace = Workspace.Find(Environment.CurrentDirectory);
            var run = new Run(workspace, workspace.Edition(parsed.GetValue(Edition)!), new RunDisplay())
            {
                Parameters = Pairs(parsed.GetValue(Parameter) ?? []),
                Language = parsed.GetValue(Language),
                Timeout = parsed.GetValue(Timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            };
            var named = command is RootCommand ? [] : parsed.GetValue(Notebooks) ?? [];
            return await run.ExecuteAsync(workspace.Select(named), stop).ConfigureAwait(false);
        }));
    }

    private static Dictionary<string, string> Pairs(string[] pairs)
    {
        var values = new Dictionary<string, string>();
        foreach (var pair in pairs)
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !values.TryAdd(pair[..equals], pair[(equals + 1)..]))
            {
                throw new UsageException($"-p {pair}: expected name=value, each name once, such as -p language=zh.");
            }
        }

        return values;
    }
}
