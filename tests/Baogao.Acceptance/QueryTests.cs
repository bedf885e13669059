namespace Baogao.Acceptance;

/// <summary><c>baogao query</c> and <c>baogao export --parquet</c>, as a user runs them.</summary>
public sealed class QueryTests
{
    private const string Tax = "SELECT value, unit, quote FROM figures WHERE figure = 'tax_2022_estimate'";

    [Fact]
    public void A_table_is_for_people_and_csv_and_json_are_for_tools()
    {
        BuiltProgram.Run(BuiltProgram.Root, "query", Tax).EndedWith(0, "value | unit | quote\n------+------+---------------------\n 18.5 | 亿元 | 全年预计完成18.5亿元\n1 row.\n", "");
        BuiltProgram.Run(BuiltProgram.Root, "query", Tax, "--format", "csv").EndedWith(0, "value,unit,quote\n18.5,亿元,全年预计完成18.5亿元\n", "");
        BuiltProgram.Run(BuiltProgram.Root, "query", Tax, "--format", "json").EndedWith(0, "{\"value\":18.5,\"unit\":\"亿元\",\"quote\":\"全年预计完成18.5亿元\"}\n", "");
    }

    [Fact]
    public void A_long_table_says_how_many_rows_there_are()
        => BuiltProgram.Run(BuiltProgram.Root, "query", "SELECT range AS n FROM range(12)", "--rows", "2").EndedWith(0, "n\n-\n0\n1\n2 of 12 rows. All of them: --rows 12, or --format csv\n", "");

    [Fact]
    public void A_query_ends_at_its_limits()
    {
        BuiltProgram.Run(BuiltProgram.Root, "query", "SELECT count(*) FROM range(1000000000000)", "--timeout", "1")
            .EndedWith(4, "", "The query was stopped after 1 s. Narrow it (WHERE, a join on fewer rows), or allow more time. More time: --timeout SECONDS\n");
        BuiltProgram.Run(BuiltProgram.Root, "query", "SELECT length(repeat('x', 2000000000 + range)) FROM range(2)", "--memory", "100")
            .EndedWith(2, "", "The query took more than twice the 100 MB that it may use, and was ended. Make shorter texts, or allow more: --memory MB\n");
        BuiltProgram.Run(BuiltProgram.Root, "query", "SELECT 1", "--timeout", "0").EndedWith(2, "", "--timeout 0: expected a whole number of at least 1.\nFor help: baogao query --help\n");
    }

    [Fact]
    public void An_edition_that_cannot_be_loaded_is_named_and_the_others_are_asked()
    {
        using var workspace = new TestWorkspace();
        File.AppendAllText(workspace["data/pudong-2022/figures.csv"], "too,few\n");
        var asked = workspace.Run("query", "SELECT DISTINCT edition FROM figures WHERE level IN ('town', 'county') ORDER BY edition", "--format", "csv");
        Assert.Equal((3, "edition\ngaohang-2022\ngaohang-2023\n"), (asked.ExitCode, asked.Output));
        Assert.StartsWith("data/pudong-2022 is left out, as it cannot be loaded: data/pudong-2022/figures.csv:", asked.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_into_a_file_of_another_is_an_error()
    {
        using var workspace = new TestWorkspace();
        File.WriteAllText(workspace["note.txt"], "mine");
        var export = workspace.Run("export", "--parquet", "note.txt/tables");
        Assert.Equal((5, ""), (export.ExitCode, export.Output));
        Assert.StartsWith("Cannot write note.txt/", export.Errors, StringComparison.Ordinal);
        Assert.EndsWith("What was there before is whole. Mend that, or name another folder.\n", export.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_replaces_its_own_folder_and_no_other()
    {
        using var workspace = new TestWorkspace();
        var first = workspace.Run("export", "--parquet", "tables");
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.StartsWith("tables: figures 412, rankings ", first.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(workspace["tables/figures/level=town/year=2022/data_0.parquet"]));
        File.WriteAllText(workspace["tables/figures/old.parquet"], "");
        Assert.Equal(0, workspace.Run("export", "--parquet", "tables").ExitCode);
        Assert.False(File.Exists(workspace["tables/figures/old.parquet"]));

        Directory.CreateDirectory(workspace["mine"]);
        File.WriteAllText(workspace["mine/note.txt"], "mine");
        workspace.Run("export", "--parquet", "mine")
            .EndedWith(2, "", "mine holds files, and no baogao-export.txt says that an export made them, so nothing is written there. Name a new or an empty folder.\n");
        workspace.Run("export", "--parquet", "mine/note.txt").EndedWith(2, "", "mine/note.txt is a file or a link. Name a new or an empty folder.\n");
        Assert.Equal("mine", File.ReadAllText(workspace["mine/note.txt"]));
        Assert.Equal(["artifacts", "data", "mine", "notebooks", "tables"], Directory.GetFileSystemEntries(workspace.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
