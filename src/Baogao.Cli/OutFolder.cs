using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Publishing;

namespace Baogao.Cli;

/// <summary>The images that a publication made.</summary>
/// <param name="Key">What they were made from, as <see cref="ReportPage.IsMadeFrom"/> has it.</param>
/// <param name="Language">The language that they speak.</param>
/// <param name="Files">Their names.</param>
internal sealed record ImageSet(string Key, string Language, IReadOnlyList<string> Files);

/// <summary>
/// The folder of what is made. A file in it says that it is Baogao's, which notebooks from other folders it holds, and which images are Baogao's: nothing else
/// is ever replaced or removed.
/// </summary>
internal sealed record OutFolder
{
    public const string MarkName = "baogao.json";

    private const string Note = "Baogao made this folder and replaces what it has made here. This file says so: leave it.";
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, IndentSize = 1, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private OutFolder(string path) => Path = path;

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The sources of executed notebooks that do not lie in <c>notebooks/</c>, by the path of the executed one; from the workspace's folder.</summary>
    public SortedDictionary<string, string> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>The images that were made, or null where there are none.</summary>
    public ImageSet? Images { get; set; }

    private string Mark => System.IO.Path.Combine(Path, MarkName);

    /// <summary>Opens the folder; nothing is written.</summary>
    /// <exception cref="UsageException">It is not new, not empty and not Baogao's.</exception>
    public static OutFolder Open(Workspace workspace)
    {
        var folder = new OutFolder(workspace.Out);
        if (Lies(workspace.Out, workspace.Notebooks) || Lies(workspace.Out, workspace.Data) || Lies(workspace.Root, workspace.Out))
        {
            throw new UsageException($"--out {Workspace.Show(workspace.Out)}: what is made would lie among what it is made from. Name a new folder, such as --out meeting.");
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
        var json = new JsonObject { ["note"] = Note };
        if (Sources.Count > 0)
        {
            json["sources"] = new JsonObject(Sources.Select(source => KeyValuePair.Create(source.Key, (JsonNode?)source.Value)));
        }

        if (Images is { } images)
        {
            json["images"] = JsonSerializer.SerializeToNode(images);
        }

        AtomicFile.MakeFolder(Path);
        var text = json.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
        if (!File.Exists(Mark) || File.ReadAllText(Mark) != text)
        {
            AtomicFile.WriteText(Mark, text);
        }
    }

    private void Read()
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(Mark)) as JsonObject;
            foreach (var (executed, source) in json?["sources"] as JsonObject ?? [])
            {
                Sources[executed] = (string)source!;
            }

            var images = json?["images"].Deserialize<ImageSet>();
            Images = images is null ? null : images with { Files = [.. images.Files.Where(name => name == System.IO.Path.GetFileName(name))] };
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new UsageException($"{Workspace.Show(Mark)} is not as a run writes it. Restore it, or name a new folder: baogao publish --out FOLDER.");
        }
    }

    // A run that was killed while it made the folder leaves the folder, or half of the mark.
    private static bool IsEmpty(string folder) => Directory.EnumerateFileSystemEntries(folder).All(entry => System.IO.Path.GetFileName(entry).StartsWith($".{MarkName}.", StringComparison.Ordinal));

    // Runs of before there was a mark: the page carries a tag, and executed notebooks a record. Any other folder may hold copies of them beside a user's own files.
    private static bool IsOlder(Workspace workspace)
        => workspace.Out == System.IO.Path.Combine(workspace.Root, "out")
            && (ReportPage.IsMade(System.IO.Path.Combine(workspace.Out, "index.html"))
            || (Directory.Exists(workspace.Executed) && Directory.EnumerateFiles(workspace.Executed, "*.ipynb").Any(path => File.ReadAllText(path).Contains("\n  \"baogao\": {", StringComparison.Ordinal))));

    private static bool Lies(string path, string folder)
    {
        var relative = System.IO.Path.GetRelativePath(folder, path);
        return relative == "." || !(relative.StartsWith("..", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(relative));
    }
}
