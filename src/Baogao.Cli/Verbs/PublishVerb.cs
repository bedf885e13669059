using System.CommandLine;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao publish</c></summary>
internal static class PublishVerb
{
    private static readonly Option<string> Out = new("--out") { Description = "The folder to write to; out/ where it is not given.", HelpName = "folder" };

    private static readonly Option<bool> AllowFailed = new("--allow-failed") { Description = "Publishes notebooks too whose cells failed; page and slides then say so." };

    private static readonly Option<string> BrowserPath = new("--browser") { Description = "The Edge, Chrome or Chromium that draws the images; one is looked for where it is not given.", HelpName = "path" };

    public static Command Create()
    {
        var command = new Command(
            "publish",
            """
            Runs what is stale and makes the report page (index.html), the slides (slides.html), each one file that needs no network, the charts as images
            for papers (images/*.svg and *.png) and the executed notebooks.

            Example: baogao publish
            Example: baogao publish --language zh --out meeting
            """);
        command.Arguments.Add(RequestOptions.Notebooks);
        RunningOptions.AddTo(command);
        command.Options.Add(Out);
        command.Options.Add(AllowFailed);
        command.Options.Add(BrowserPath);
        command.SetAction((parsed, stop) => Failures.ToExitCode(() => PublishAsync(parsed, stop)));
        return command;
    }

    private static async Task<int> PublishAsync(ParseResult parsed, CancellationToken stop)
    {
        var request = RequestOptions.Read(parsed);
        if (parsed.GetValue(Out) is { } folder)
        {
            request = request with { Workspace = request.Workspace with { Out = Path.GetFullPath(folder) } };
        }

        var (notebooks, code) = await RunningOptions.Read(parsed, request).ExecuteAsync(stop).ConfigureAwait(false);
        if (code != ExitCodes.Success && !parsed.GetValue(AllowFailed))
        {
            await Console.Error.WriteLineAsync(
                $"{request.Notebooks.Count - notebooks.Count(notebook => !notebook.IsFailed)} of {request.Notebooks.Count} notebooks failed, so nothing was published. Mend them, or publish what there is with --allow-failed.").ConfigureAwait(false);
            return code;
        }

        var publication = new Publication(request, notebooks);
        publication.WritePage();
        publication.WriteSlides();
        await publication.WriteImagesAsync(parsed.GetValue(BrowserPath), stop).ConfigureAwait(false);
        Console.WriteLine($"Executed notebooks: {Workspace.Show(request.Workspace.Executed)}");
        return ExitCodes.Success;
    }
}
