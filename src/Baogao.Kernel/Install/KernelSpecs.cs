using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;

namespace Baogao.Kernel.Install;

/// <summary>What an install did.</summary>
/// <param name="Kernel">The kernel as it is installed now.</param>
/// <param name="Other">The kernel of another program that has the notebooks' name, or had it and was replaced; null where there was none.</param>
public sealed record InstallResult(InstalledKernel Kernel, InstalledKernel? Other);

/// <summary>Registers the kernel for this user, and finds and removes what was registered.</summary>
public sealed class KernelSpecs(JupyterFolders folders)
{
    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every kernel that Jupyter finds in the folders, ours and others', the first of each name.</summary>
    public IReadOnlyList<InstalledKernel> All()
        => [.. folders.Others.Prepend(folders.User).Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .Select(InstalledKernel.Read).OfType<InstalledKernel>().DistinctBy(kernel => kernel.Name).OrderBy(kernel => kernel.Name, StringComparer.Ordinal)];

    /// <summary>
    /// Registers a program as <c>.net-csharp</c>. Where another kernel has that name, that one is left alone and ours is <c>baogao</c>,
    /// unless it is to be replaced.
    /// </summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be written.</exception>
    public InstallResult Install(KernelProgram program, bool replace)
    {
        var other = All().FirstOrDefault(kernel => kernel is { Name: KernelMetadata.KernelName, IsOurs: false });
        var name = other is null || replace ? KernelMetadata.KernelName : KernelMetadata.OwnKernelName;
        var folder = Path.Combine(folders.User, name);
        if (name == KernelMetadata.OwnKernelName && InstalledKernel.Read(folder) is { IsOurs: false } stranger)
        {
            throw new IOException($"{folder} holds another kernel, \"{stranger.DisplayName}\". Remove it, or install with --replace.");
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            var script = Path.Combine(folder, StartScript.Name);
            File.WriteAllText(script, StartScript.Of(program));
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        File.WriteAllText(Path.Combine(folder, "kernel.json"), Spec(program, folder).ToJsonString(Writing) + "\n");
        return new InstallResult(InstalledKernel.Read(folder)!, other);
    }

    /// <summary>Removes every kernel of this project that this user has, and tells which.</summary>
    /// <exception cref="IOException">A file cannot be deleted.</exception>
    public IReadOnlyList<InstalledKernel> Remove()
    {
        var ours = All().Where(kernel => kernel.IsOurs && Path.GetDirectoryName(kernel.Folder) == folders.User).ToList();
        ours.ForEach(kernel => Directory.Delete(kernel.Folder, recursive: true));
        return ours;
    }

    private static JsonObject Spec(KernelProgram program, string folder) => new()
    {
        ["argv"] = OperatingSystem.IsWindows()
            ? new JsonArray(program.Dotnet, program.Assembly, "kernel", "run", "--connection-file", "{connection_file}")
            : new JsonArray(Path.Combine(folder, StartScript.Name), "{connection_file}"),
        ["display_name"] = KernelMetadata.DisplayName,
        ["language"] = KernelMetadata.Language,
        ["interrupt_mode"] = "message",
        ["kernel_protocol_version"] = Server.MessageWriter.ProtocolVersion,
        ["metadata"] = new JsonObject { ["debugger"] = false, ["baogao"] = new JsonObject { ["program"] = program.Assembly } },
    };
}
