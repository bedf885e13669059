using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary>A notebook after Run All and Save in VS Code, with an earlier version of the kernel, which called the language C#.</summary>
[Trait("Category", "Slow")]
public class SavedByVsCodeTests(ExecutedFixture executed)
{
    private const string Name = "notebooks/03-targets.ipynb";

    [Fact]
    public void It_is_fresh_runs_and_is_cleaned_byte_for_byte()
    {
        using var workspace = executed.Copy();
        var committed = File.ReadAllText(workspace[Name]);
        Save(workspace[Name], workspace["out/" + Name]);
        Assert.NotEqual(committed, File.ReadAllText(workspace[Name]));

        Assert.StartsWith("03-targets: fresh\n", workspace.Run("status", Name).Output, StringComparison.Ordinal);
        var run = workspace.Run("run", Name, "--force");
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Equal(0, workspace.Run("clean", Name).ExitCode);
        Assert.Equal(committed, File.ReadAllText(workspace[Name]));
    }

    private static void Save(string path, string executed)
    {
        var notebook = JsonNode.Parse(File.ReadAllText(path))!;
        var outputs = JsonNode.Parse(File.ReadAllText(executed))!["cells"]!.AsArray().Where(IsCode).Select(cell => cell!["outputs"]!.DeepClone()).ToList();
        foreach (var (cell, output) in notebook["cells"]!.AsArray().Where(IsCode).Zip(outputs))
        {
            cell!["outputs"] = output;
            cell["execution_count"] = 1;
            cell["metadata"]!["vscode"] = new JsonObject { ["languageId"] = "csharp" };
        }

        notebook["metadata"]!["kernelspec"]!["language"] = "C#";
        notebook["metadata"]!["language_info"]!["name"] = "C#";
        File.WriteAllText(path, notebook.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentSize = 1 }) + "\n");
    }

    private static bool IsCode(JsonNode? cell) => (string?)cell!["cell_type"] == "code";
}
