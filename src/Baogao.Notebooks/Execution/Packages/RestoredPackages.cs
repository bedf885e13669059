using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Execution;

/// <summary>What a restore gave: the assemblies to reference, and the folders that hold native libraries.</summary>
internal sealed record RestoredPackages(IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeFolders)
{
    /// <summary>Reads NuGet's <c>project.assets.json</c>.</summary>
    public static RestoredPackages Read(string assetsFile)
    {
        var assets = JsonNode.Parse(File.ReadAllText(assetsFile))!;
        var folders = assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToArray();
        // With a runtime identifier there are two targets; the one that names it has the assets of this system.
        var target = assets["targets"]!.AsObject().OrderBy(each => each.Key.Contains('/', StringComparison.Ordinal)).Last().Value!.AsObject();
        var assemblies = new List<string>();
        var natives = new List<string>();
        foreach (var (key, library) in target)
        {
            if ((string?)library!["type"] != "package")
            {
                continue;
            }

            var path = (string)assets["libraries"]![key]!["path"]!;
            var root = folders.Select(folder => Path.Combine(folder, path)).First(Directory.Exists);
            assemblies.AddRange(Files(library, "runtime", root).Where(file => Path.GetExtension(file) == ".dll"));
            natives.AddRange(Files(library, "native", root).Select(file => Path.GetDirectoryName(file)!));
        }

        return new RestoredPackages(assemblies, [.. natives.Distinct()]);
    }

    /// <summary>The result of an earlier restore, or null where there is none or a file of it is gone.</summary>
    public static RestoredPackages? Load(string file)
    {
        var stored = File.Exists(file) ? JsonSerializer.Deserialize<RestoredPackages>(File.ReadAllText(file)) : null;
        return stored is not null && stored.Assemblies.All(File.Exists) && stored.NativeFolders.All(Directory.Exists) ? stored : null;
    }

    public void Save(string file) => Documents.AtomicFile.WriteText(file, JsonSerializer.Serialize(this));

    private static IEnumerable<string> Files(JsonNode library, string kind, string root)
        => (library[kind] as JsonObject ?? []).Select(file => Path.GetFullPath(Path.Combine(root, file.Key)))
            .Where(file => Path.GetFileName(file) != "_._");
}
