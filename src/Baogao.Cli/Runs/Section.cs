using Baogao.Cli.Workspaces;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Parameters;
using Baogao.Publishing;

namespace Baogao.Cli.Runs;

/// <summary>An executed notebook as a section of page and slides.</summary>
internal sealed record Section(NotebookFile File, NotebookDocument Document, string Text, bool IsFailed)
{
    /// <summary>Whether an earlier run made it. Then the file that it was read from may be anybody's, and so may what its record names.</summary>
    public bool IsOfEarlierRun { get; init; }

    /// <summary>The language that it was run in, which its tables and texts speak; null where it declares none.</summary>
    public Language? Language => NotebookParameters.TextOf(Document, "language") is { } tag ? LanguageTexts.OfTag(tag) : null;

    /// <summary>The Chinese prose of its twin, as JSON; empty where it has none that can be read.</summary>
    public string ChineseProse => chinese.Value?.ToString() ?? "";

    private readonly Lazy<NotebookDocument?> chinese = new(() => File.Twin is { } twin ? UnreadableNotebook.Load(twin).Document : null);

    public PageNotebook Page(Language language)
        => new(File.Name.Replace('/', '-'), $"notebooks/{(IsFailed ? File.FailedRelative : File.Relative)}", Document.Json) { Language = language, Twin = chinese.Value?.Json };

    /// <summary>True where it was run in another language, and has no twin in this one.</summary>
    public bool IsForeignTo(Language language) => File.Twin is null && Language is { } own && own != language;

    /// <summary>The sections of a run and those of earlier runs in one order: that of the workspace's notebooks, then those from elsewhere.</summary>
    public static IReadOnlyList<Section> InOrder(IReadOnlyList<Section> now, IReadOnlyList<Section> earlier)
        => [.. now.Concat(earlier).OrderBy(section => section.File.IsElsewhere).ThenBy(section => section.File.Relative, StringComparer.Ordinal)];

    /// <summary>The good executed notebooks of earlier runs, without those of this run, in the order of their sources.</summary>
    public static IReadOnlyList<Section> OfEarlierRuns(Workspace workspace, OutFolder folder, IReadOnlyList<Job> jobs)
    {
        var now = jobs.Select(job => job.File.Path).ToHashSet();
        return
        [
            .. workspace.All().Concat(folder.Sources.Values.Select(source => Path.GetFullPath(source, workspace.Root)).Where(System.IO.File.Exists)).Where(path => !now.Contains(path))
                .Select(path => new NotebookFile(workspace, path)).Where(file => !file.IsTwin).Select(file => (File: file, Document: file.Executed())).Where(each => each.Document is not null)
                .Select(each => new Section(each.File, each.Document!, each.Document!.ToString(), IsFailed: false) { IsOfEarlierRun = true }),
        ];
    }
}
