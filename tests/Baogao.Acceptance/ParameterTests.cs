namespace Baogao.Acceptance;

/// <summary>Parameters as a user gives and finds them.</summary>
[Trait("Category", "Slow")]
public sealed class ParameterTests(ExecutedFixture executed) : IDisposable
{
    private const string Notebook = "notebooks/02-rankings.ipynb";
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_help_behind_a_notebook_lists_what_it_declares()
    {
        var help = workspace.Run("run", Notebook, "--help");
        help.EndedWith(0, "Parameters of notebooks/02-rankings.ipynb, set by -p name=value:\n  string edition = \"gaohang-2022\"\n  string language = \"en\"\n");
    }

    [Fact]
    public void A_file_sets_parameters_and_the_command_line_goes_before()
    {
        File.WriteAllText(workspace["p.json"], """{"language": "zh", "edition": "../data/none"}""");
        var run = workspace.Run("run", Notebook, "--params", "p.json", "-p", "edition=../data/gaohang-2022");
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("\"edition = \\\"../data/gaohang-2022\\\";\\n\",\n    \"language = \\\"zh\\\";\"", File.ReadAllText(workspace["out/" + Notebook]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"langauge": "zh"}""", "notebooks/02-rankings.ipynb has no parameter \"langauge\". Did you mean \"language\"? It has: string edition = \"gaohang-2022\"; string language = \"en\".")]
    [InlineData("""["zh"]""", "p.json: a list was found. Expected an object of names and plain values, such as {\"language\": \"zh\", \"year\": 2023}.")]
    [InlineData("""{"language": ["zh"], "edition": {}}""", "p.json: language: a list was found. Expected an object of names and plain values, such as {\"language\": \"zh\", \"year\": 2023}.\np.json: edition: an object was found. Expected an object of names and plain values, such as {\"language\": \"zh\", \"year\": 2023}.")]
    [InlineData("{\n  \"language\": zh\n}", "p.json:2:15: this is not JSON, or a name stands twice. Expected an object of names and plain values, such as {\"language\": \"zh\", \"year\": 2023}.")]
    [InlineData("""{"language": 3}""", "notebooks/02-rankings.ipynb: the parameter language cannot be \"3\". Expected en or zh.")]
    public void A_wrong_file_stops_before_the_first_cell(string text, string said)
    {
        File.WriteAllText(workspace["p.json"], text);
        var run = workspace.Run("run", Notebook, "--params", "p.json");
        run.EndedWith(2, errors: said + "\n");
        Assert.False(Directory.Exists(workspace["out"]));
    }

    [Fact]
    public void All_that_is_wrong_for_any_notebook_is_told_before_the_first_cell_of_all()
    {
        var run = workspace.Run("run", "02-rankings", "03-targets", "-p", "language=de", "-p", "edition=", "-p", "contxt=x");
        Assert.Equal(2, run.ExitCode);
        var edition = "the parameter edition cannot be \"\": there is no datapackage.json in " + workspace["notebooks"] + ". Expected the name of an edition or the path of its folder, from the notebook's folder, such as gaohang-2022.";
        Assert.Contains("notebooks/02-rankings.ipynb: the parameter language cannot be \"de\". Expected en or zh. The same in another notebook.\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"notebooks/02-rankings.ipynb: {edition} The same in another notebook.\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("notebooks/02-rankings.ipynb has no parameter \"contxt\".", run.Errors, StringComparison.Ordinal);
        Assert.Contains("notebooks/03-targets.ipynb has no parameter \"contxt\".", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace["out"]));
    }

    [Fact]
    public void A_file_that_is_not_there()
        => workspace.Run("run", "--params", "none.json").EndedWith(2, errors: "--params none.json: there is no such file.\n");

    [Fact]
    public void Clean_takes_out_what_a_run_left_and_check_only_tells()
    {
        var source = File.ReadAllText(workspace[Notebook]);
        File.Copy(executed.Workspace["out/" + Notebook], workspace[Notebook], overwrite: true);
        var check = workspace.Run("clean", "--check");
        check.EndedWith(7, "notebooks/02-rankings.ipynb: holds what a run left. Run baogao clean.\n19 of 20 notebooks are clean.\n");
        Assert.NotEqual(source, File.ReadAllText(workspace[Notebook]));
        var clean = workspace.Run("clean");
        clean.EndedWith(0, "notebooks/02-rankings.ipynb: cleaned\n19 of 20 notebooks were clean.\n");
        Assert.Equal(source, File.ReadAllText(workspace[Notebook]));
    }
}
