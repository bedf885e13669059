using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Runs;
using Baogao.Cli.Workspaces;
using Baogao.Publishing.Images;
using Baogao.Publishing.Office;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao publish</c></summary>
internal static class PublishVerb
{
    private static readonly Option<string> Out = new("--out") { Description = "The folder to write to; out/ where it is not given.", HelpName = "folder" };

    private static readonly Option<bool> AllowFailed = new("--allow-failed") { Description = "Publishes notebooks too whose cells failed; page and slides then say so. One that cannot be read is still a failure: exit code 1." };

    private static readonly Option<string> BrowserPath = new("--browser") { Description = "The Edge, Chrome or Chromium that draws charts of your own as images; one is looked for where it is not given.", HelpName = "path" };

    private static readonly Option<bool> NoImages = new("--no-images") { Description = "Makes no images; images of an earlier run that no longer fit are removed." };

    private static readonly Option<string> Template = new("--template") { Description = "A PowerPoint presentation (.pptx or .potx) whose master, layouts, fonts, colours and size slides.pptx takes; its own slides are left out.", HelpName = "file" };

    public static Command Create()
    {
        var command = new Command(
            "publish",
            """
            Runs what is stale and makes the report page (index.html), the slides in both languages (slides.html, and slides.zh.html or slides.en.html), each one file that needs no network, the same
            slides for PowerPoint and WPS (slides.pptx, and slides.zh.pptx or slides.en.pptx), the numbers in both languages as workbooks (figures.xlsx, and
            figures.zh.xlsx or figures.en.xlsx), the charts as images for papers in both languages (images/NAME.svg and .png, and NAME.zh.svg and .png) and the executed notebooks. With --language zh the images are in Chinese alone, slides.html and figures.xlsx are in Chinese, and the page opens in it where its reader has neither language.

            Example: baogao publish
            Example: baogao publish --language zh --out meeting
            Example: baogao publish --template office.pptx
            """);
        command.Arguments.Add(RequestOptions.Notebooks);
        RunningOptions.AddTo(command);
        command.Options.Add(Out);
        command.Options.Add(AllowFailed);
        command.Options.Add(BrowserPath);
        command.Options.Add(NoImages);
        command.Options.Add(Template);
        command.SetAction((parsed, stop) => Failures.ToExitCode(() => PublishAsync(parsed, stop)));
        return command;
    }

    private static async Task<int> PublishAsync(ParseResult parsed, CancellationToken stop)
    {
        var request = RequestOptions.Read(parsed);
        if (parsed.GetValue(Out) is { } folder)
        {
            if (folder.Length == 0)
            {
                throw new UsageException("--out \"\": expected a folder, such as --out meeting.");
            }

            request = request with { Workspace = request.Workspace with { Out = Path.GetFullPath(folder) } };
        }

        var output = OutFolder.Open(request.Workspace);
        // Looked at before anything runs.
        var template = ReadTemplate(parsed.GetValue(Template));
        var plan = request.Plan();
        RefuseTwins(plan);
        var others = Section.OfEarlierRuns(request.Workspace, output, plan.Jobs);
        RefuseForeign(request, others);
        var result = await RunningOptions.Read(parsed, request, output).ExecuteAsync(plan, stop).ConfigureAwait(false);
        if (result.ExitCode != ExitCodes.Success && !parsed.GetValue(AllowFailed))
        {
            await Console.Error.WriteLineAsync(
                $"{result.Failed.Count} of {result.Count} notebooks failed, so nothing was published. Mend them, or publish what there is with --allow-failed.").ConfigureAwait(false);
            return result.ExitCode;
        }

        var publication = new Publication(request, output, Section.InOrder(result.Sections, others), result.Failed);
        // Images and Office files first: the page links to those that there are.
        var code = await ImagesAsync(publication, parsed, stop).ConfigureAwait(false);
        code = publication.Office.WriteWorkbooks() ? code : ExitCodes.CannotWrite;
        output.Template = parsed.GetValue(Template) is { } path ? Path.GetRelativePath(request.Workspace.Root, Path.GetFullPath(path)) : null;
        code = await publication.Office.WriteDecksAsync(template, publication.Images.Slides, parsed.GetValue(BrowserPath), stop).ConfigureAwait(false) ? code : ExitCodes.CannotWrite;
        output.Save();
        publication.WritePage(hasSlides: true);
        publication.WriteSlides();
        Console.WriteLine($"Executed notebooks: {Workspace.Show(request.Workspace.Executed)}");
        publication.ShowFindings();
        if (plan.Unreadable.Count == 0)
        {
            return code;
        }

        await Console.Error.WriteLineAsync($"Not published, as they cannot be read: {string.Join(", ", plan.Unreadable.Select(each => each.Name))}").ConfigureAwait(false);
        return ExitCodes.FailedCell;
    }

    private static DeckTemplate? ReadTemplate(string? path)
    {
        try
        {
            return path is null ? null : DeckTemplate.Read(path);
        }
        catch (TemplateException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    /// <summary>What is published takes its charts and tables from the notebook in <c>notebooks/</c>, in every language.</summary>
    private static void RefuseTwins(Plan plan)
    {
        if (plan.Jobs.FirstOrDefault(job => job.File.IsTwin)?.File is { } twin)
        {
            var name = Path.GetFileNameWithoutExtension(twin.Path);
            throw new UsageException(
                $"{Workspace.Show(twin.Path)} gives its prose to what is published, and notebooks/{Visible.Line(name)}.ipynb the charts and tables in both languages. "
                + $"Publish that one: baogao publish {Visible.Line(name)} --language zh");
        }
    }

    /// <summary>Notebooks without a twin are published in the one language that they ran in: some in another one are refused before any is run.</summary>
    private static void RefuseForeign(Request request, IReadOnlyList<Section> others)
    {
        var foreign = others.Where(section => section.IsForeignTo(request.Spoken)).ToList();
        if (foreign.Count > 0)
        {
            var language = request.SpokenOption;
            throw new UsageException(
                $"{Workspace.Show(request.Workspace.Out)} holds notebooks in the other language ({string.Join(", ", foreign.Select(section => section.File.Name))}), and what is published is of one language. "
                + $"Publish all: baogao publish --language {language}. Or publish into another folder: baogao publish --language {language} --out FOLDER.");
        }
    }

    private static async Task<int> ImagesAsync(Publication publication, ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(NoImages))
        {
            publication.Images.RemoveOld();
            return ExitCodes.Success;
        }

        try
        {
            return await publication.Images.WriteAsync(parsed.GetValue(BrowserPath), stop).ConfigureAwait(false) ? ExitCodes.Success : ExitCodes.NoImages;
        }
        catch (Exception problem) when (problem is BrowserException or FontException)
        {
            await Console.Error.WriteLineAsync($"No images were made. {problem.Message} Or publish without them: --no-images.").ConfigureAwait(false);
            return ExitCodes.NoImages;
        }
    }
}
