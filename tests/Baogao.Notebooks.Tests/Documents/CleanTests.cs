using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution;

namespace Baogao.Notebooks.Tests.Documents;

public sealed class CleanTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

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
        var run = await NotebookRunner.RunAsync(source, folder.Path, new RunOptions { Parameters = new Dictionary<string, System.Text.Json.Nodes.JsonNode?> { ["x"] = "2" } }, TestContext.Current.CancellationToken);
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
}
