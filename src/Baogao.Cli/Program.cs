using System.CommandLine;
using System.Globalization;
using System.Text;
using Baogao.Cli.Output;
using Baogao.Cli.Verbs;
using Baogao.Notebooks.Execution.Workers;
using Baogao.Publishing;

namespace Baogao.Cli;

internal static class Program
{
    private const string Description =
        """
        Runs the notebooks of a Baogao workspace and makes the report page.
        Without a verb it runs every notebook in notebooks/ on the default edition, data/gaohang-2022.
        In a checkout, baogao stands for: dotnet run --project src/Baogao.Cli --

        Example: baogao
        Example: baogao run --edition gaohang-2022 --language zh
        """;

    // A cell is given a second to stop before it is abandoned; then there is a message to write.
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(5);

    private static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

        // What front ends call. Past the parser, which costs the start and would take Ctrl+C for the end of the program.
        if (args is ["kernel", "run", "--connection-file", var connectionFile])
        {
            return await KernelVerb.ServeAsync(connectionFile).ConfigureAwait(false);
        }

        // What a run starts to run the cells in.
        if (args is [WorkerVerb.Name, var pipe])
        {
            await WorkerHost.RunAsync(pipe, ChartFormats.Reset).ConfigureAwait(false);
            return ExitCodes.Success;
        }

        Terminal.Take();
        var root = new RootCommand(Description + Environment.NewLine + Environment.NewLine + ExitCodes.Help);
        RunVerb.AddTo(root);
        root.Subcommands.Add(RunVerb.Create());
        root.Subcommands.Add(PublishVerb.Create());
        root.Subcommands.Add(StatusVerb.Create());
        root.Subcommands.Add(CleanVerb.Create());
        root.Subcommands.Add(CheckVerb.Create());
        root.Subcommands.Add(TidyVerb.Create());
        root.Subcommands.Add(ReadVerb.Create());
        root.Subcommands.Add(NewVerb.Create());
        root.Subcommands.Add(ConfirmVerb.Create());
        root.Subcommands.Add(ChangesVerb.Create());
        root.Subcommands.Add(CompareVerb.Create());
        root.Subcommands.Add(TargetsVerb.Create());
        root.Subcommands.Add(QueryVerb.Create());
        root.Subcommands.Add(ExportVerb.Create());
        root.Subcommands.Add(ImportVerb.Create());
        root.Subcommands.Add(ImportSeriesVerb.Create());
        root.Subcommands.Add(KernelVerb.Create());
        ParametersHelp.AddTo(root);
        // A word that starts with @ is a word, not a file of more words.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (CommandLineErrors.Of(parsed) is { Count: > 0 } errors)
        {
            foreach (var error in errors)
            {
                await Console.Error.WriteLineAsync(error).ConfigureAwait(false);
            }

            await Console.Error.WriteLineAsync($"For help: {CommandLineErrors.Path(parsed.CommandResult)} --help").ConfigureAwait(false);
            return ExitCodes.BadUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = StopPatience }).ConfigureAwait(false);
    }
}
