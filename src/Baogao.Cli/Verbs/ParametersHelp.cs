using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Notebooks.Execution.Parameters;

namespace Baogao.Cli.Verbs;

/// <summary>The help of a verb and, where notebooks are named before it, the parameters that they declare.</summary>
internal sealed class ParametersHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ParametersHelp((SynchronousCommandLineAction)option.Action!);
    }

    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        var named = parseResult.CommandResult.Command.Arguments.Contains(RequestOptions.Notebooks) ? parseResult.GetValue(RequestOptions.Notebooks) ?? [] : [];
        return named.Length == 0 ? help.Invoke(parseResult) : Failures.ToExitCode(() => Task.FromResult(List(named))).GetAwaiter().GetResult();
    }

    private static int List(string[] named)
    {
        var code = ExitCodes.Success;
        foreach (var path in Workspace.Find(Environment.CurrentDirectory).Select(named))
        {
            var (document, unreadable) = UnreadableNotebook.Load(path);
            if (document is null)
            {
                Console.Error.WriteLine(unreadable!.Problem);
                code = ExitCodes.FailedCell;
                continue;
            }

            var parameters = NotebookParameters.Of(document);
            Console.WriteLine(parameters.Count == 0 ? $"{Workspace.Show(path)} declares no parameters." : $"Parameters of {Workspace.Show(path)}, set by -p name=value:");
            foreach (var parameter in parameters)
            {
                Console.WriteLine($"  {parameter}{(parameter.Description.Length > 0 ? $"  {parameter.Description}" : "")}");
            }
        }

        return code;
    }
}
