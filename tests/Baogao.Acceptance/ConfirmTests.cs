using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary><c>baogao confirm</c> as a user runs it: lists, confirms, refuses, and changes two cells of a row.</summary>
public sealed class ConfirmTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-confirm-");

    public ConfirmTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(BuiltProgram.Root, "data", "gaohang-2022")))
        {
            var text = File.ReadAllText(file);
            File.WriteAllText(this[Path.GetFileName(file)], Path.GetFileName(file) is "figures.csv" or "projects.csv"
                ? string.Concat(text.TrimEnd('\n').Split('\n').Select((line, i) => line + (i == 0 ? ",review,confidence\n" : ",draft,0.95\n"))) : text);
        }

        Assert.Equal(0, BuiltProgram.Run(BuiltProgram.Root, "tidy", folder.FullName, "--yes").ExitCode);
    }

    private string this[string file] => Path.Combine(folder.FullName, file);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Drafts_are_listed_and_confirmed_row_by_row_and_in_bulk_after_a_sample()
    {
        var list = Confirm();
        Assert.Equal(0, list.ExitCode);
        Assert.StartsWith("A: looked at by a person, one by one (", list.Output, StringComparison.Ordinal);
        Assert.Matches(@"Open: \d+ A, \d+ B, \d+ C\. Confirmed: \d+ of \d+ rows \(\d+ %\)\.\s*$", list.Output);

        var figures = File.ReadAllText(this["figures.csv"]);
        var row = Confirm("--row", "tax_2022_nov");
        Assert.Equal(0, row.ExitCode);
        Assert.StartsWith("Confirmed now: 1 row.", row.Output, StringComparison.Ordinal);
        Assert.Equal(figures.Replace("税收收入17.8亿元,report,,draft,0.95", "税收收入17.8亿元,report,,,", StringComparison.Ordinal), File.ReadAllText(this["figures.csv"]));

        var open = JsonNode.Parse(Confirm("--format", "json").Output)!["open"]!;
        var sample = Confirm("--sample", "29", "--seed", "7");
        Assert.Equal((0, 29), (sample.ExitCode, sample.Output.Split('\n').Count(line => line.StartsWith("  C ", StringComparison.Ordinal))));
        var rest = Confirm("--rest");
        Assert.Equal(0, rest.ExitCode);
        Assert.Contains($"Confirmed now: {open["c"]} rows.", rest.Output, StringComparison.Ordinal);
        Assert.Contains("at most 9.9 % of them are wrong, with 95 % confidence.", rest.Output, StringComparison.Ordinal);
        Assert.Contains($"Open: {open["a"]} A, {open["b"]} B, 0 C.", rest.Output, StringComparison.Ordinal);
        Assert.Equal(0, BuiltProgram.Run(BuiltProgram.Root, "check", folder.FullName).ExitCode);
    }

    [Theory]
    [InlineData(2, "No row \"tax_2022_now\" in ", "--row", "tax_2022_now")]
    [InlineData(2, "--sample -3: expected a whole number of rows from 1, such as --sample 30.", "--sample", "-3")]
    [InlineData(2, "rows are of class C. To look at all: --sample ", "--sample", "5000")]
    [InlineData(2, "No sample was drawn.", "--rest")]
    [InlineData(2, "--row and --rest do not go together: ask for one at a time.", "--rest", "--row", "tax_2022_nov")]
    [InlineData(2, "--sample and --wrong do not go together: ask for one at a time.", "--sample", "3", "--wrong", "tax_2022_nov")]
    [InlineData(2, "--seed goes with --sample N.", "--seed", "3")]
    [InlineData(2, "--at-most goes with --rest.", "--at-most", "20")]
    [InlineData(2, "--at-most 0: expected per cent above 0 and up to 100, such as --at-most 15.", "--rest", "--at-most", "0")]
    [InlineData(2, "Cannot parse argument 'many'", "--sample", "many")]
    [InlineData(2, "No draft stands in section \"7\".", "--section", "7")]
    [InlineData(3, "[BG4", "--source", "none.txt")]
    public void What_is_refused_says_why_and_writes_nothing(int code, string said, params string[] words)
    {
        var before = Directory.GetFiles(folder.FullName).Order().Select(file => (file, File.ReadAllText(file))).ToList();
        var refused = Confirm(words);
        Assert.Contains(said, refused.Errors, StringComparison.Ordinal);
        refused.EndedWith(code, "");
        Assert.Equal(before, Directory.GetFiles(folder.FullName).Order().Select(file => (file, File.ReadAllText(file))));
    }

    [Fact]
    public void An_edition_without_drafts_says_so_and_one_that_is_not_there_names_the_nearest()
    {
        var none = BuiltProgram.Run(BuiltProgram.Root, "confirm", "gaohang-2023");
        none.EndedWith(0, "data/gaohang-2023 has no drafts: a person has confirmed every row." + Environment.NewLine, "");
        var unknown = BuiltProgram.Run(BuiltProgram.Root, "confirm", "gaohang-2021");
        Assert.Equal(2, unknown.ExitCode);
        Assert.StartsWith("No edition gaohang-2021. Did you mean gaohang-2022, gaohang-2023? Those in data/: gaohang-2022, ", unknown.Errors, StringComparison.Ordinal);
    }

    /// <summary>The page counts whole editions, so that it is made anew where a table changed that its notebook does not read.</summary>
    [Fact]
    [Trait("Category", "Slow")]
    public void The_head_of_the_page_follows_what_is_confirmed_though_no_notebook_runs()
    {
        using var workspace = new TestWorkspace();
        foreach (var file in folder.EnumerateFiles())
        {
            file.CopyTo(workspace[$"data/gaohang-2022/{file.Name}"], overwrite: true);
        }

        Assert.Equal(0, workspace.Run("run", "02-rankings").ExitCode);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Matches("<header>.*figures not yet confirmed", page.ReplaceLineEndings(" "));
        Assert.DoesNotMatch("<main.*figures not yet confirmed", page.ReplaceLineEndings(" "));
        foreach (var table in (string[])["figures", "projects"])
        {
            var path = workspace[$"data/gaohang-2022/{table}.csv"];
            File.WriteAllText(path, File.ReadAllText(path).Replace(",draft,0.95", ",,", StringComparison.Ordinal));
        }

        var again = workspace.Run("run", "02-rankings");
        Assert.Contains("02-rankings: unchanged, not run", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("figures not yet confirmed", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }

    private BuiltProgram.Result Confirm(params string[] words) => BuiltProgram.Run(BuiltProgram.Root, ["confirm", folder.FullName, .. words]);
}
