using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary>What every committed notebook keeps to.</summary>
public class NotebookConventionTests
{
    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Path.Combine(BuiltProgram.Root, "notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)!).Order()];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_imports_the_setup_then_declares_its_parameters_and_holds_no_outputs(string name)
    {
        var notebook = JsonNode.Parse(File.ReadAllText(Path.Combine(BuiltProgram.Root, "notebooks", name)))!;
        Assert.Equal(".net-csharp", (string?)notebook["metadata"]!["kernelspec"]!["name"]);
        var code = notebook["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code").Select(cell => cell!).ToList();
        Assert.Equal("#!import setup.csx", Source(code[0]));
        Assert.Equal(["parameters"], code[1]["metadata"]!["tags"]!.AsArray().Select(tag => (string?)tag));
        Assert.All(code, cell => Assert.Empty(cell["outputs"]!.AsArray()));
        Assert.All(code, cell => Assert.Null(cell["execution_count"]));
        Assert.All(code, cell => Assert.True(Source(cell).Split('\n').Length <= 15, Source(cell)));
        var prose = string.Concat(notebook["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "markdown").Select(cell => Source(cell!) + "\n"));
        Assert.All(["**Question.**", "## Caveats", "## Try this", "**问题**：", "## 注意事项", "## 试一试"], part => Assert.Contains(part, prose, StringComparison.Ordinal));
    }

    private static string Source(JsonNode cell) => string.Concat(cell["source"]!.AsArray().Select(line => (string?)line));
}
