using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Runs;
using Baogao.Cli.Workspaces;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao run</c>, which is also what <c>baogao</c> alone does.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var command = new Command(
            "run",
            """
            Runs the notebooks of which something has changed and makes out/index.html and out/notebooks/.
            With --help behind a notebook it lists the parameters that it declares.

            Example: baogao run notebooks/03-targets.ipynb
            Example: baogao run notebooks/03-targets.ipynb --help
            Example: baogao run --edition ../other-town-2022
            Example: baogao run notebooks/zh/03-targets.ipynb
            """);
        command.Arguments.Add(RequestOptions.Notebooks);
        Options(command);
        return command;
    }

    /// <summary>Lets the root command do the same for all notebooks.</summary>
    public static void AddTo(RootCommand root) => Options(root);

    private static void Options(Command command)
    {
        RunningOptions.AddTo(command);
        command.SetAction((parsed, stop) => Failures.ToExitCode(async () =>
        {
            var request = RequestOptions.Read(parsed);
            var folder = OutFolder.Open(request.Workspace);
            var plan = request.Plan();
            var others = Section.OfEarlierRuns(request.Workspace, folder, plan.Jobs);
            var result = await RunningOptions.Read(parsed, request, folder).ExecuteAsync(plan, stop).ConfigureAwait(false);
            if (result.ExitCode != ExitCodes.Success)
            {
                await Console.Error.WriteLineAsync(
                    $"{result.Failed.Count} of {result.Count} notebooks failed, so the page was not made anew. What ran is in {Workspace.Show(request.Workspace.Executed)}, a failed notebook as NAME.failed.ipynb.").ConfigureAwait(false);
                return result.ExitCode;
            }

            // The page takes nothing from the runs of Chinese twins.
            var shown = result.Sections.Where(section => !section.File.IsTwin).ToList();
            var publication = shown.Count > 0 ? PublicationOf(request, folder, Section.InOrder(shown, others)) : null;
            var isWhole = publication is null || await WriteAsync(publication, request, stop).ConfigureAwait(false);
            Console.WriteLine($"Executed notebooks: {Workspace.Show(request.Workspace.Executed)}");
            publication?.ShowFindings();
            return isWhole ? ExitCodes.Success : ExitCodes.CannotWrite;
        }));
    }

    /// <summary>What is made of the sections; null where all is left as it is.</summary>
    private static Publication? PublicationOf(Request request, OutFolder folder, IReadOnlyList<Section> sections)
    {
        var foreign = sections.Count(section => section.IsForeignTo(request.Spoken));
        if (foreign > 0)
        {
            // A page is of one language, and a run of some notebooks takes the sections of the others from nobody.
            Console.WriteLine($"Page: left as it is, as {foreign} of its {sections.Count} notebooks were run in the other language. For all in this one: baogao run --language {request.SpokenOption}");
            return null;
        }

        return new Publication(request, folder, sections, failed: []);
    }

    /// <summary>Writes the page and, where they were published before, workbooks, PowerPoint decks and slides. False where one could not be written.</summary>
    private static async Task<bool> WriteAsync(Publication publication, Request request, CancellationToken stop)
    {
        var office = publication.Office;
        var isWhole = !office.HasWorkbook || office.WriteWorkbooks();
        isWhole &= !office.HasDeck || await office.WriteDecksAgainAsync(stop).ConfigureAwait(false);
        publication.WritePage(publication.HasSlides);
        if (publication.HasSlides)
        {
            publication.WriteSlides();
        }

        if (publication.Images.IsOld)
        {
            Console.WriteLine($"Images: {Workspace.Show(request.Workspace.Images)} is of an earlier run. To draw them anew: baogao publish");
        }

        return isWhole;
    }
}
