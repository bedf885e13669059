using System.Text.RegularExpressions;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Runs;
using Baogao.Notebooks.Tests.Documents;

namespace Baogao.Notebooks.Tests.Execution;

public sealed class NotebookRunnerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_run_fills_a_copy_and_leaves_the_source_alone()
    {
        var source = Notebook("Console.WriteLine(\"a\");\nConsole.WriteLine(\"b\");", "1 + 1");
        source.Cells[0].Outputs.Add("left over");
        var before = source.ToString();
        var run = await Run(source);
        Assert.Equal(before, source.ToString());
        Assert.Null(run.Failed);
        Assert.Equal(
            """[{"output_type":"stream","name":"stdout","text":["a\n","b\n"]}]""",
            run.Document.Cells[0].Outputs.ToJsonString());
        Assert.Equal([1, 2], run.Document.Cells.Select(cell => cell.ExecutionCount ?? 0));
        Assert.Equal("execute_result", (string?)run.Document.Cells[1].Outputs[0]!["output_type"]);
        NbformatTests.Check(run.Document, folder);
    }

    [Fact]
    public async Task A_failing_cell_ends_the_run_and_later_cells_are_not_run()
    {
        var run = await Run(Notebook("1", "var x = 1;\nthrow new Exception(\"no 口径\");", "3", "#!markdown\nx"));
        Assert.Equal([CellStatus.Succeeded, CellStatus.Failed, CellStatus.NotRun, CellStatus.NotRun], run.Cells.Select(cell => cell.Status));
        Assert.Equal((2, 2), (run.Failed!.Number, run.Failed.Index));
        Assert.Equal(
            """
            [{"output_type":"error","ename":"Exception","evalue":"no \u53E3\u5F84","traceback":["Exception: no \u53E3\u5F84","  at n.ipynb, cell 2, line 2","      throw new Exception(\u0022no \u53E3\u5F84\u0022);"]}]
            """,
            run.Document.Cells[2].Outputs.ToJsonString());
        Assert.Empty(run.Document.Cells[3].Outputs);
        Assert.Null(run.Document.Cells[3].ExecutionCount);
        Assert.Equal("**This run failed in code cell 2.** The 2 code cells after it were not run.", run.Document.Cells[0].Source);
        Assert.Equal(["run-failed", "", "", "not-run", "not-run"], run.Document.Cells.Select(cell => string.Concat(cell.Tags)));
        Assert.Equal(
            """
            n.ipynb, cell 2 failed: Exception: no 口径
                 1 | var x = 1;
             >   2 | throw new Exception("no 口径");
            Exception: no 口径
              at n.ipynb, cell 2, line 2
                  throw new Exception("no 口径");
            2 later code cells were not run.

            """,
            run.Report);
        NbformatTests.Check(run.Document, folder);
    }

    [Fact]
    public async Task Every_kind_of_output_is_valid_for_nbformat()
    {
        var run = await Run(Notebook(
            "var shown = display(\"first\"); Console.Error.Write(\"e\\u2028\\n\"); HTML(\"<b>\\n</b>\")",
            "shown.Update(\"second\");\n\"{\\\"data\\\": [1E-7, 1.50, \\\"高\\\"]}\".DisplayAs(\"text/plain\");",
            "record C(int X);\nFormatter.Register<C>(c => \"{\\\"data\\\": [1E-7, 1.50, 3, {}]}\", \"application/vnd.plotly.v1+json\");\nFormatter.Register<C>(c => \"<svg/>\", \"image/svg+xml\");\ndisplay(new C(1), \"application/vnd.plotly.v1+json\", \"image/svg+xml\");",
            "throw new Exception(\"\\u3000x\\n\");"));
        Assert.Contains("\"second\"", run.Document.Cells[1].Outputs.ToJsonString(), StringComparison.Ordinal);
        Assert.Single(run.Document.Cells[2].Outputs);
        Assert.Contains("\"data\":[1e-07,1.5,3,{}]", Regex.Replace(run.Document.ToString(), @"\s", ""), StringComparison.Ordinal);
        NbformatTests.Check(run.Document, folder);
    }

    [Fact]
    public async Task Two_runs_without_timings_are_equal_byte_for_byte()
    {
        var source = Notebook("display(1).Update(new { A = 1, B = new[] { 1, 2 } });", "DayOfWeek.Friday", "nothing");
        var first = await Run(source, new RunOptions { RecordTimings = false });
        var second = await Run(source, new RunOptions { RecordTimings = false });
        Assert.Equal(first.Document.ToString(), second.Document.ToString());
    }

    [Fact]
    public async Task Timings_are_written_as_nbclient_writes_them()
    {
        var run = await Run(Notebook("1"));
        Assert.Matches(
            new Regex("""^{"iopub.execute_input":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z","iopub.status.busy":"[^"]+","iopub.status.idle":"[^"]+","shell.execute_reply":"[^"]+"}$"""),
            run.Document.Cells[0].Metadata["execution"]!.ToJsonString());
    }

    [Fact]
    public async Task Cells_run_in_the_notebooks_folder()
    {
        folder.Write("data.txt", "here");
        var run = await Run(Notebook("System.IO.File.ReadAllText(\"data.txt\")"));
        Assert.Equal("here", (string?)run.Document.Cells[0].Outputs[0]!["data"]!["text/plain"]![0]);
    }

    [Fact]
    public async Task Progress_tells_each_cell_before_and_after()
    {
        var told = new List<string>();
        await Run(Notebook("1", "nothing", "3"), new RunOptions { Progress = progress => told.Add($"{progress.Notebook} {progress.Cell}/{progress.Cells} {progress.Ended?.Status}") });
        Assert.Equal(["n.ipynb 1/3 ", "n.ipynb 1/3 Succeeded", "n.ipynb 2/3 ", "n.ipynb 2/3 Failed"], told);
    }

    [Fact]
    public async Task A_cell_over_its_time_is_stopped_and_told()
    {
        var run = await Run(Notebook("var x = 1;", "while (true) { x++; }", "3"), new RunOptions { CellTimeout = TimeSpan.FromSeconds(1) });
        Assert.Equal([CellStatus.Succeeded, CellStatus.TimedOut, CellStatus.NotRun], run.Cells.Select(cell => cell.Status));
        Assert.Equal("The cell ran longer than its limit of 1 s and was stopped. The session's variables stay.", run.Failed!.Failure!.Message);
        Assert.Equal("CellTimeout", (string?)run.Document.Cells[2].Outputs[0]!["ename"]);
        Assert.False(run.IsAbandoned);
    }

    [Fact]
    public async Task Markdown_and_raw_cells_are_left_as_they_are()
    {
        var source = NotebookDocument.Parse(
            """{"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": [{"cell_type": "markdown", "metadata": {}, "source": ["# 高行"]}, {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": 9, "source": ["1 + 1"]}, {"cell_type": "raw", "metadata": {}, "source": ["x"]}]}""" + "\n",
            "n.ipynb");
        var run = await Run(source);
        Assert.Equal((1, 1), (Assert.Single(run.Cells).Number, run.Cells[0].Index));
        Assert.Equal(1, run.Document.Cells[1].ExecutionCount);
        NbformatTests.Check(run.Document, folder);
    }

    [Fact]
    public async Task Two_sessions_side_by_side_do_not_mix_their_outputs()
    {
        static string Cell(string mark) => $"for (var i = 0; i < 200; i++) {{ Console.Write(\"{mark}\"); if (i % 50 == 0) await Task.Delay(1); }}";
        var runs = await Task.WhenAll(new[] { "a", "b", "c" }.Select(mark => Run(Notebook(Cell(mark)))));
        Assert.Equal(
            [new string('a', 200), new string('b', 200), new string('c', 200)],
            runs.Select(run => (string?)run.Document.Cells[0].Outputs[0]!["text"]![0]));
    }

    private static NotebookDocument Notebook(params string[] cells)
    {
        var document = NotebookDocument.Create("n.ipynb");
        for (var i = 0; i < cells.Length; i++)
        {
            document.InsertCode(i, $"c{i}", cells[i]);
        }

        return document;
    }

    private Task<NotebookRun> Run(NotebookDocument notebook, RunOptions? options = null)
        => NotebookRunner.RunAsync(notebook, folder.Path, options, CancellationToken.None);
}
