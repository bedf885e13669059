using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary>The main job as a user runs it, and every bad input that it must refuse without leaving anything half-written.</summary>
[Trait("Category", "Slow")]
public sealed class RunTests(ExecutedFixture executed) : IDisposable
{
    private const string Notebook = "notebooks/03-targets.ipynb";
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Without_arguments_every_notebook_runs_and_the_page_is_made()
    {
        var run = executed.Run;
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("Page: out/index.html", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            $"""
              May  The report puts most indicators' low in May, with the main ones improving since June
              3/5  First in three of five stated rankings
              RMB 2.32 bn  Tax revenue planned for 2023, +25% on the 2022 estimate; strives for RMB 2.4 bn
              15 + 15  15 major projects and 15 livelihood projects in 2023, from 20 each
            Open {new Uri(executed.Workspace["out/index.html"]).AbsoluteUri}

            """,
            run.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        var sources = Directory.GetFiles(executed.Workspace["notebooks"], "*.ipynb").Select(Path.GetFileName).Order();
        Assert.Equal(sources, Directory.GetFiles(executed.Workspace["out/notebooks"]).Select(Path.GetFileName).Order());
        var page = File.ReadAllText(executed.Workspace["out/index.html"]);
        Assert.Contains("财政预算收入", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_names_what_ran_formatted_and_published()
    {
        var record = JsonNode.Parse(File.ReadAllText(executed.Workspace["out/notebooks/03-targets.ipynb"]))!["metadata"]!["baogao"]!["program"]!.AsObject();
        Assert.All((string[])["Baogao", "Baogao.Notebooks", "Baogao.Publishing", "Markdig"], name => Assert.True(record.ContainsKey(name), name));
    }

    [Fact]
    public void The_chart_leaves_the_cell_in_every_form()
    {
        var data = Cells(executed.Workspace).SelectMany(cell => cell!["outputs"]?.AsArray() ?? []).Select(output => output!["data"]?["application/vnd.plotly.v1+json"]).First(json => json is not null)!;
        var marks = data["data"]!.AsArray().Where(trace => ((string?)trace!["mode"])?.Contains("markers", StringComparison.Ordinal) == true).SelectMany(trace => trace!["x"]!.AsArray());
        Assert.Superset(new HashSet<decimal> { 18.5m, 23.2m, 24m }, marks.Select(x => x!.GetValue<decimal>()).ToHashSet());
    }

    [Fact]
    public void Another_language_and_edition_are_injected_as_papermill_does()
    {
        Directory.Move(workspace["data/gaohang-2022"], workspace["elsewhere"]);
        var run = workspace.Run("run", Notebook, "--edition", "elsewhere", "--language", "zh");
        Assert.True(run.ExitCode == 0, run.All);
        var injected = Cells(workspace).Single(cell => cell!["metadata"]?["tags"]?.AsArray().Any(tag => (string?)tag == "injected-parameters") == true);
        Assert.Contains("../elsewhere", injected!["source"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("2023年税收收入计划23.2亿元，比2022年预计数增长25%", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_town_with_other_numbers_and_no_series_runs_through_every_notebook_and_has_a_page_in_either_language()
    {
        var edition = Path.Combine(BuiltProgram.Root, "tests", "Baogao.Tests", "Editions", "xincun-2024");
        WithoutTheFirstTown();
        foreach (var language in (string[])["en", "zh"])
        {
            var page = Page(language, "--edition", edition);
            // A notebook says what a chart lacks; the page leaves such a chart out.
            Assert.Contains("This edition", string.Concat(Directory.GetFiles(workspace["out/notebooks"], "*.ipynb").Select(File.ReadAllText)), StringComparison.Ordinal);
            // In what is read, not where a line is drawn.
            Assert.DoesNotMatch(@"(?<![\d.])23\.2(?!\d)", Regex.Replace(page[page.IndexOf("<main ", StringComparison.Ordinal)..], "<[^>]*>", " "));
        }
    }

    [Fact]
    public void Another_place_of_the_same_year_shows_what_surrounds_it_by_its_name_and_no_word_of_the_first_town()
    {
        WithoutTheFirstTown();
        foreach (var (language, around) in ((string, string)[])[("en", "Shanghai: lowest known in April by single months"), ("zh", "上海市：已有数据单月4月最低")])
        {
            // The code has the notebook's own default, which this run replaces.
            var page = Regex.Replace(Page(language, "run", "--edition", "pudong-2022"), "<pre tabindex=\"0\"><code>.*?</code></pre>", "", RegexOptions.Singleline);
            Assert.Contains(around, page, StringComparison.Ordinal);
            Assert.All((string[])["Gaohang", "gaohang", "高行"], word => Assert.DoesNotContain(word, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_such_edition()
    {
        var run = workspace.Run("--edition", "gaohang-2021");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("gaohang-2021", run.Errors, StringComparison.Ordinal);
        NothingIsWritten();
    }

    [Fact]
    public void Bad_data_stops_before_the_first_cell_with_every_problem()
    {
        workspace.Edit("data/gaohang-2022/figures.csv", "eq,17.8,,亿元", "eq,17.8亿,,亿元");
        workspace.Edit("data/gaohang-2022/figures.csv", "tax_2022_estimate,tax_revenue,2022,", "tax_2022_estimate,tax_revenue,2022年,");
        var run = workspace.Run();
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("data/gaohang-2022/figures.csv:2:65 value: \"17.8亿\" is not a number. Write 17.8 and put 亿元 in the unit column. [BG221]", run.Errors, StringComparison.Ordinal);
        Assert.Contains("data/gaohang-2022/figures.csv:3:31 period:", run.Errors, StringComparison.Ordinal);
        NothingIsWritten();
    }

    [Theory]
    [InlineData("{ \"cells\": [", "notebooks/03-targets.ipynb:1:13: ")]
    [InlineData("""{"nbformat":3,"nbformat_minor":0,"metadata":{},"worksheets":[{"cells":[]}]}""", "notebooks/03-targets.ipynb: this notebook is nbformat 3, expected nbformat 4. Convert it: jupyter nbconvert --to notebook --inplace notebooks/03-targets.ipynb\n")]
    public void A_file_that_is_no_notebook_is_named_and_the_others_run(string text, string said)
    {
        File.WriteAllText(workspace[Notebook], text);
        Hostile.Write(workspace, "08-quick", ("code", "1"));
        var run = workspace.Run("run", Notebook, "08-quick");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(said, run.Errors, StringComparison.Ordinal);
        Assert.Contains("03-targets: cannot be read, not run\n08-quick: done", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(workspace["out/notebooks/08-quick.ipynb"]));
        var status = workspace.Run("status", Notebook, "08-quick");
        Assert.Equal(1, status.ExitCode);
        Assert.Contains($"\n03-targets: cannot be read\n  {said}", status.Output, StringComparison.Ordinal);
        Assert.StartsWith("08-quick: fresh\n", status.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ReportCharts.TargetsMet(report).In(speak)", "ReportCharts.TargetsMet(report)In(speak)", "error CS1002")]
    [InlineData("ReportCharts.TargetsMet(report).In(speak)", "report.Figure(\\\"tax\\\", \\\"2023\\\", FigureKind.Target)", "No indicator \"tax\"")]
    public void A_cell_that_fails_is_shown_and_the_old_page_stays(string find, string replace, string said)
    {
        using var copy = executed.Copy();
        var page = File.ReadAllText(copy["out/index.html"]);
        copy.Edit(Notebook, find, replace);
        var run = copy.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("03-targets.ipynb, cell 5", run.Errors, StringComparison.Ordinal);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.Equal(page, File.ReadAllText(copy["out/index.html"]));
        Assert.Empty(Directory.GetFiles(copy["out"], ".*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("--edtion", "x")]
    [InlineData("run", "notebooks/99-none.ipynb")]
    [InlineData("run", "-p", "langauge=zh")]
    [InlineData("check", "data/gaohang-2022", "data/gaohang-2023", "--source", "x.txt")]
    public void A_wrong_command_line_is_bad_usage(params string[] arguments)
    {
        var run = workspace.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Errors);
        NothingIsWritten();
    }

    [Fact]
    public void A_cell_that_runs_too_long_is_stopped()
    {
        Hostile.Write(workspace, "08-endless", ("code", "while (true) { }"));
        var run = workspace.Run("run", "08-endless", "--timeout", "5");
        Assert.Equal(4, run.ExitCode);
    }

    [Fact]
    public void What_a_notebook_registers_shapes_no_output_of_the_next()
    {
        Hostile.Write(workspace, "08-first", ("code", "Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Version>((version, writer) => writer.Write(\"mine\"), \"text/plain\"); new Version(1, 2)"));
        Hostile.Write(workspace, "09-second", ("code", "new Version(1, 2)"));
        var run = workspace.Run("run", "notebooks/08-first.ipynb", "notebooks/09-second.ipynb");
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("mine", File.ReadAllText(workspace["out/notebooks/08-first.ipynb"]), StringComparison.Ordinal);
        Assert.DoesNotContain("mine", File.ReadAllText(workspace["out/notebooks/09-second.ipynb"]), StringComparison.Ordinal);
    }

    /// <summary>The page after a run in a language. In a second language no notebook runs again: one run serves both.</summary>
    /// <summary>The notebooks that set all editions side by side would name it.</summary>
    private void WithoutTheFirstTown()
    {
        foreach (var edition in Directory.GetDirectories(workspace["data"], "gaohang-*"))
        {
            Directory.Delete(edition, recursive: true);
        }
    }

    private string Page(string language, params string[] arguments)
    {
        var run = workspace.Run([.. arguments, "--language", language]);
        Assert.True(run.ExitCode == 0, run.All);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Contains($"<html lang=\"{(language == "zh" ? "zh-CN" : "en")}\">", page, StringComparison.Ordinal);
        return page;
    }

    private void NothingIsWritten() => Assert.False(Directory.Exists(workspace["out"]), "out/ was made.");

    private static JsonArray Cells(TestWorkspace workspace) => JsonNode.Parse(File.ReadAllText(workspace["out/" + Notebook]))!["cells"]!.AsArray();
}
