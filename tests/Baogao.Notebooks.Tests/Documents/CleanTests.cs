using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Runs;

namespace Baogao.Notebooks.Tests.Documents;

public sealed class CleanTests : IDisposable
{
    // artifacts/bin/Baogao.Notebooks.Tests/debug
    private static readonly string Folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "notebooks"));

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Folder, "*.ipynb", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order()];

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x + 1")]
    [InlineData("throw new Exception();")]
    public async Task What_a_run_left_goes_and_the_source_is_as_it_was(string code)
    {
        var source = NotebookDocument.Create("n.ipynb");
        source.InsertCode(0, "a", "int x = 1; // 高行", "parameters", "mine");
        source.InsertCode(1, "b", code);
        source.InsertCode(2, "c", "1");
        var run = await NotebookRunner.RunAsync(source, folder.Path, new RunOptions { Parameters = new Dictionary<string, JsonNode?> { ["x"] = "2" } }, TestContext.Current.CancellationToken);
        Assert.NotEqual(source.ToString(), run.Document.ToString());
        Assert.True(run.Document.Clean());
        Assert.Equal(source.ToString(), run.Document.ToString());
        Assert.False(run.Document.Clean());
    }

    [Fact]
    public void What_is_not_of_a_run_stays()
    {
        const string Text = """{"cells": [{"cell_type": "raw", "metadata": {"tags": ["x"], "execution": 3}, "source": "r"}, {"cell_type": "markdown", "metadata": {}, "source": []}], "metadata": {"x": 1e5}, "nbformat": 4, "nbformat_minor": 2}""";
        var notebook = NotebookDocument.Parse(Text, "n.ipynb");
        var before = notebook.ToString();
        Assert.False(notebook.Clean());
        Assert.Equal(before, notebook.ToString());
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_committed_notebook_that_VS_Code_saved_comes_back_byte_for_byte(string name)
    {
        var committed = File.ReadAllText(Path.Combine(Folder, name));
        var saved = NotebookDocument.Parse(committed, name);
        foreach (var cell in saved.Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            cell.ExecutionCount = 3;
            cell.Outputs.Add((JsonNode)new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = new JsonArray("1\n") });
            cell.Metadata["vscode"] = new JsonObject { ["languageId"] = "csharp" };
        }

        // An earlier version of the kernel called the language C#.
        saved.Metadata["kernelspec"]!["language"] = "C#";
        saved.Metadata["language_info"]!["name"] = "C#";
        saved.Metadata["vscode"] = new JsonObject { ["interpreter"] = new JsonObject { ["hash"] = "31f2" } };
        Assert.NotEqual(committed, saved.ToString());
        Assert.True(saved.Clean());
        Assert.Equal(committed, saved.ToString());
        Assert.False(saved.Clean());
    }

    [Theory]
    [InlineData("""{"vscode": {"languageId": "csharp"}}""", "{}")]
    [InlineData("""{"vscode": {"languageId": "C#", "mine": 1}}""", """{"vscode":{"mine":1}}""")]
    [InlineData("""{"vscode": {"languageId": "html"}}""", """{"vscode":{"languageId":"html"}}""")]
    [InlineData("""{"vscode": 7, "tags": ["a"]}""", """{"vscode":7,"tags":["a"]}""")]
    [InlineData("""{"collapsed": true, "scrolled": "auto", "trusted": true, "ExecuteTime": {}, "execution": {}, "jupyter": {"source_hidden": true}}""", """{"jupyter":{"source_hidden":true}}""")]
    public void Of_a_cells_metadata_what_a_front_end_added_goes_and_its_language_stays(string metadata, string cleaned)
    {
        var notebook = NotebookDocument.Parse($$$"""{"nbformat": 4, "cells": [{"cell_type": "code", "source": "", "metadata": {{{metadata}}}}]}""", "n");
        notebook.Clean();
        Assert.Equal(cleaned, notebook.Cells[0].Json["metadata"]!.ToJsonString());
    }

    [Fact]
    public void The_kernel_of_another_language_is_left_as_it_is()
    {
        const string Metadata = """{"kernelspec":{"display_name":".NET (F#)","language":"F#","name":".net-fsharp"},"language_info":{"name":"polyglot-notebook"}}""";
        var notebook = NotebookDocument.Parse($$$"""{"nbformat": 4, "cells": [], "metadata": {{{Metadata}}}}""", "n");
        Assert.False(notebook.Clean());
        Assert.Equal(Metadata, notebook.Metadata.ToJsonString());
    }
}
