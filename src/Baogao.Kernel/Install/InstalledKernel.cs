using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Kernel.Install;

/// <summary>A kernel that Jupyter knows by a name.</summary>
/// <param name="Name">The name, which is the folder's, in lower case.</param>
/// <param name="DisplayName">What front ends show; the name where the file says nothing.</param>
/// <param name="Folder">The folder that holds its <c>kernel.json</c>.</param>
/// <param name="Program">The program of this project that it starts, or null where it is another kernel.</param>
public sealed record InstalledKernel(string Name, string DisplayName, string Folder, string? Program)
{
    /// <summary>True where it is one of ours.</summary>
    public bool IsOurs => Program is not null;

    /// <summary>True where it is ours and its program is no longer there.</summary>
    public bool IsBroken => Program is not null && !File.Exists(Program);

    /// <summary>The kernel in a folder, or null where there is none.</summary>
    public static InstalledKernel? Read(string folder)
    {
        var file = Path.Combine(folder, "kernel.json");
        if (!File.Exists(file))
        {
            return null;
        }

        var name = Path.GetFileName(folder).ToLowerInvariant();
        try
        {
            var json = JsonNode.Parse(PlainFile.ReadText(file, FileLimits.Script));
            return new InstalledKernel(
                name, (string?)json?["display_name"] ?? name, folder, (string?)json?["metadata"]?["baogao"]?["program"]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FileRefusedException)
        {
            // Whatever it is, it has the name.
            return new InstalledKernel(name, name, folder, null);
        }
    }
}
