using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Cli.Output;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Publishing;

namespace Baogao.Cli.Workspaces;

/// <summary>
/// The folder of what is made. A file in it says that it is Baogao's, which notebooks from other folders it holds, and which images are Baogao's: nothing else
/// is ever replaced or removed.
/// </summary>
internal sealed record OutFolder
{
    public const string MarkName = "baogao.json";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, IndentSize = 1, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private OutFolder(string path) => Path = path;

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The sources of executed notebooks that do not lie in <c>notebooks/</c>, by the path of the executed one; from the workspace's folder.</summary>
    public SortedDictionary<string, string> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>The images that were made, or null where there are none.</summary>
    public ImageSet? Images { get; set; }

    /// <summary>The template of the PowerPoint deck, from the workspace's folder or in full; null for none.</summary>
    public string? Template { get; set; }

    private string Mark => System.IO.Path.Combine(Path, MarkName);

    /// <summary>Opens the folder; nothing is written.</summary>
    /// <exception cref="UsageException">It is not new, not empty and not Baogao's, or it leads to other folders.</exception>
    public static OutFolder Open(Workspace workspace)
    {
        var folder = new OutFolder(workspace.Out);
        if (IsAmongSources(workspace, workspace.Out))
        {
            throw new UsageException($"--out {Workspace.Show(workspace.Out)}: what is made would lie among what it is made from. Name a new folder, such as --out meeting.");
        }

        if (folder.Link() is { } link)
        {
            throw new UsageException($"{Workspace.Show(link)} is a link, and what is made would replace files where it leads to. Remove the link, or name a new folder: baogao publish --out FOLDER.");
        }

        if (File.Exists(folder.Mark))
        {
            folder.Read();
        }
        else if (Directory.Exists(workspace.Out) && !IsEmpty(workspace.Out) && !IsOlder(workspace))
        {
            throw new UsageException(
                $"{Workspace.Show(workspace.Out)} holds files, and no {MarkName} says that an earlier run made them, so nothing is written there. Name a new or an empty folder: baogao publish --out FOLDER.");
        }

        return folder;
    }

    /// <summary>Writes what is known of the folder into it; makes it where it is not there.</summary>
    public void Save()
    {
        var json = new JsonObject { ["note"] = OutFolderMark.Words };
        if (Sources.Count > 0)
        {
            json["sources"] = new JsonObject(Sources.Select(source => KeyValuePair.Create(source.Key, (JsonNode?)source.Value)));
        }

        if (Images is { } images)
        {
            json["images"] = JsonSerializer.SerializeToNode(images);
        }

        if (Template is not null)
        {
            json["template"] = Template;
        }

        AtomicFile.MakeFolder(Path);
        AtomicFile.WriteChangedText(Mark, json.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n");
    }

    private void Read()
    {
        var mark = OutFolderMark.Read(Mark);
        foreach (var (executed, source) in mark.Sources)
        {
            Sources[executed] = source;
        }

        Images = mark.Images;
        Template = mark.Template;
    }

    // A run that was killed while it made the folder leaves the folder, or half of the mark.
    private static bool IsEmpty(string folder) => Directory.EnumerateFileSystemEntries(folder).All(entry => System.IO.Path.GetFileName(entry).StartsWith($".{MarkName}.", StringComparison.Ordinal));

    // Runs of before there was a mark: the page carries a tag, and executed notebooks a record. Any other folder may hold copies of them beside a user's own files.
    private static bool IsOlder(Workspace workspace)
        => workspace.Out == System.IO.Path.Combine(workspace.Root, "out")
            && (ReportPage.IsMade(System.IO.Path.Combine(workspace.Out, "index.html"))
            || (Directory.Exists(workspace.Executed) && Directory.EnumerateFiles(workspace.Executed, "*.ipynb").Any(HoldsRecord)));

    private static bool HoldsRecord(string path)
        => PlainFile.Look(path, FileLimits.Notebook) == FileRefusal.None && File.ReadAllText(path).Contains("\n  \"baogao\": {", StringComparison.Ordinal);

    // The folder itself may be a link to a place that the user has chosen; it must not lead to the sources.
    private static bool IsAmongSources(Workspace workspace, string folder)
    {
        var (real, root) = (RealPath.Of(folder) ?? folder, RealPath.Of(workspace.Root) ?? workspace.Root);
        return new[] { workspace.Notebooks, workspace.Data }.Any(sources => RealPath.IsInside(folder, sources) || RealPath.IsInside(real, RealPath.Of(sources) ?? sources)) || RealPath.IsInside(workspace.Root, folder) || RealPath.IsInside(root, real);
    }

    /// <summary>A link among the folders that a run writes to, or null.</summary>
    private string? Link()
    {
        string[] folders = [System.IO.Path.Combine(Path, "notebooks"), System.IO.Path.Combine(Path, "images")];
        return folders.Concat(Directory.Exists(folders[0]) ? Directory.GetDirectories(folders[0]) : []).FirstOrDefault(each => new DirectoryInfo(each).LinkTarget is not null);
    }
}
