using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Execution.Inputs;

namespace Baogao.Notebooks.Execution.Packages;

/// <summary>What a restore gave: the assemblies to reference, the folders that hold native libraries, and the packages that they come from.</summary>
internal sealed record RestoredPackages(IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeFolders, IReadOnlyList<RestoredPackages.Package> Packages)
{
    /// <summary>A package with the files of it that are used.</summary>
    internal sealed record Package(string Id, string Version, string ContentHash, IReadOnlyList<string> Files);

    /// <summary>Each package as its files are now.</summary>
    public IReadOnlyList<RestoredPackage> Hashed() => [.. Packages.Select(package => new RestoredPackage(package.Id, package.Version, package.ContentHash, HashOf(package.Files)))];

    /// <summary>Reads NuGet's <c>project.assets.json</c>.</summary>
    public static RestoredPackages Read(string assetsFile)
    {
        var assets = JsonNode.Parse(File.ReadAllText(assetsFile))!;
        var folders = assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToArray();
        // With a runtime identifier there are two targets; the one that names it has the assets of this system.
        var target = assets["targets"]!.AsObject().OrderBy(each => each.Key.Contains('/', StringComparison.Ordinal)).Last().Value!.AsObject();
        var assemblies = new List<string>();
        var natives = new List<string>();
        var packages = new List<Package>();
        foreach (var (key, library) in target)
        {
            if ((string?)library!["type"] != "package")
            {
                continue;
            }

            var path = (string)assets["libraries"]![key]!["path"]!;
            var root = folders.Select(folder => Path.Combine(folder, path)).First(Directory.Exists);
            List<string> own = [.. Files(library, "runtime", root).Where(file => Path.GetExtension(file) == ".dll")];
            List<string> native = [.. Files(library, "native", root)];
            assemblies.AddRange(own);
            natives.AddRange(native.Select(file => Path.GetDirectoryName(file)!));
            var name = key.Split('/');
            packages.Add(new Package(name[0], name[1], (string?)assets["libraries"]![key]!["sha512"] ?? "", [.. own, .. native]));
        }

        return new RestoredPackages(assemblies, [.. natives.Distinct()], packages);
    }

    /// <summary>The result of an earlier restore, or null where there is none or a file of it is gone.</summary>
    public static RestoredPackages? Load(string file)
    {
        try
        {
            var stored = File.Exists(file) ? JsonSerializer.Deserialize<RestoredPackages>(File.ReadAllText(file)) : null;
            // One that an earlier version of the program wrote does not name its packages.
            return stored is { Packages: not null } && stored.Assemblies.All(File.Exists) && stored.NativeFolders.All(Directory.Exists) ? stored : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Save(string file) => Documents.AtomicFile.WriteText(file, JsonSerializer.Serialize(this));

    private static string HashOf(IReadOnlyList<string> files)
        => Baogao.Loading.Files.ContentHash.Of(string.Join('\n', files.Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)} {FileHash.Of(file)}")));

    private static IEnumerable<string> Files(JsonNode library, string kind, string root)
        => (library[kind] as JsonObject ?? []).Select(file => Path.GetFullPath(Path.Combine(root, file.Key)))
            .Where(file => Path.GetFileName(file) != "_._");
}
