using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary>What every committed notebook keeps to, in English and in Chinese.</summary>
public class NotebookConventionTests
{
    public static readonly string Folder = Path.Combine(BuiltProgram.Root, "notebooks");

    /// <summary>The notebooks by name; those in Chinese lie under the same names in <c>zh/</c>.</summary>
    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)!).Order()];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_imports_the_setup_then_declares_its_parameters_and_holds_no_outputs(string name)
    {
        foreach (var (path, language, setup, parts) in ((string, string, string, string[])[])
        [
            (name, "en", "#!import setup.csx", ["**Question.**", "## Caveats", "## Try this"]),
            ($"zh/{name}", "zh", "#!import ../setup.csx", ["**问题**：", "## 注意事项", "## 试一试"]),
        ])
        {
            var notebook = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, path)))!;
            Assert.Equal(".net-csharp", (string?)notebook["metadata"]!["kernelspec"]!["name"]);
            var code = notebook["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code").Select(cell => cell!).ToList();
            Assert.Equal(("setup", setup), ((string?)code[0]["id"], Source(code[0])));
            Assert.Equal("parameters", (string?)code[1]["id"]);
            Assert.Equal(["parameters"], code[1]["metadata"]!["tags"]!.AsArray().Select(tag => (string?)tag));
            Assert.StartsWith($"string edition = \"gaohang-2022\";\nstring language = \"{language}\";", Source(code[1]), StringComparison.Ordinal);
            Assert.All(code, cell => Assert.Empty(cell["outputs"]!.AsArray()));
            Assert.All(code, cell => Assert.Null(cell["execution_count"]));
            Assert.All(code, cell => Assert.True(Source(cell).Split('\n').Length <= 15, Source(cell)));
            Assert.All(code, cell => Assert.DoesNotContain("HTML(", Source(cell), StringComparison.Ordinal));
            var prose = string.Concat(notebook["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "markdown").Select(cell => Source(cell!) + "\n"));
            Assert.All(parts, part => Assert.Contains(part, prose, StringComparison.Ordinal));
        }
    }

    internal static string Source(JsonNode cell) => string.Concat(cell["source"]!.AsArray().Select(line => (string?)line));
}
