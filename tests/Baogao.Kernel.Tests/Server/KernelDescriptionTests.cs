using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Kernel.Install;
using Baogao.Kernel.Server;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Tests.Server;

/// <summary>Kernel, kernelspec and notebooks say the same: choosing the kernel in VS Code writes theirs into the notebook.</summary>
public class KernelDescriptionTests
{
    // artifacts/bin/Baogao.Kernel.Tests/debug
    private static readonly string Folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "notebooks"));

    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Folder, "*.ipynb", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order()];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_says_what_the_kernel_and_its_kernelspec_say(string name)
    {
        var metadata = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!["metadata"]!;
        var reply = JsonSerializer.SerializeToNode(KernelDescription.Reply, KernelJson.Relaxed.KernelInfoReply)!;
        Assert.True(JsonNode.DeepEquals(reply["language_info"], metadata["language_info"]), metadata["language_info"]!.ToJsonString());

        using var folder = new TemporaryFolder();
        var specs = new KernelSpecs(new JupyterFolders(folder.Path, []));
        var kernel = specs.Install(new KernelProgram("dotnet", "Baogao.Cli.dll"), replace: false).Kernel;
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(kernel.Folder, "kernel.json")))!;
        Assert.Equal((string?)spec["display_name"], (string?)metadata["kernelspec"]!["display_name"]);
        Assert.Equal((string?)spec["language"], (string?)metadata["kernelspec"]!["language"]);
        Assert.Equal(kernel.Name, (string?)metadata["kernelspec"]!["name"]);
        Assert.Equal("csharp", (string?)reply["language_info"]!["name"]);
    }
}
