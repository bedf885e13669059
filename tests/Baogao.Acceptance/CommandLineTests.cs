using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary>What a user may mistype, and names as short as they can be.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string AllNotebooks = "Those in notebooks/: 00-overview, 01-recovery, 02-rankings, 03-targets, 04-projects, 05-services-and-safety, 06-check-the-figures, 07-explore, 08-compare, 09-targets-across-places.";
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("run --forse", "Unknown option --forse. Did you mean --force?", "run ")]
    [InlineData("run 01-recovery --dry-run", "Unknown option --dry-run.", "run ")]
    [InlineData("run --forse=1 --langage zh", "Unknown option --forse. Did you mean --force?\nUnknown option --langage. Did you mean --language?", "run ")]
    [InlineData("--edtion x", "Unknown option --edtion. Did you mean --edition?", "")]
    [InlineData("publish --out --forse", "Unknown option --forse. Did you mean --force?", "publish ")]
    [InlineData("check --sorce x", "Unknown option --sorce. Did you mean --source?", "check ")]
    [InlineData("clean -n", "Unknown option -n.", "clean ")]
    [InlineData("stauts", "Unknown verb stauts. Did you mean status?", "")]
    [InlineData("报告", "Unknown verb 报告. The verbs are run, publish, status, clean, check, tidy, read, new, confirm, changes, compare, targets, query, export, import, import-series, kernel.", "")]
    [InlineData("kernel instal", "Unknown verb instal. Did you mean install?", "kernel ")]
    [InlineData("kernel list all", "baogao kernel list takes no all.", "kernel list ")]
    [InlineData("01-recovery.ipynb", "01-recovery.ipynb is no verb. To run a notebook: baogao run 01-recovery.ipynb", "")]
    [InlineData("run --edition", "Required argument missing for option: '--edition'.", "run ")]
    public void A_wrong_word_is_refused_by_name(string line, string said, string help)
        => Refused(line.Split(' '), $"{said}\nFor help: baogao {help}--help\n");

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1e9")]
    [InlineData("nan")]
    [InlineData("Infinity")]
    [InlineData("2592000.01")]
    [InlineData("1,5")]
    [InlineData("soon")]
    public void A_time_limit_that_is_none_is_refused(string seconds)
        => Refused(["run", "--timeout", seconds], $"--timeout {seconds}: expected seconds from 0.001 to 2592000 (30 days), such as --timeout 60. Leave the option out for no limit.\nFor help: baogao run --help\n");

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("255", "255")]
    [InlineData("-5", "-5")]
    [InlineData("1e30", "1e30")]
    [InlineData("99999999999", "99999999999")]
    public void A_memory_limit_that_is_no_number_of_megabytes_is_refused(string limit, string shown)
        => Refused(["run", "--memory", limit], $"--memory {shown}: expected a whole number from 256 to 2147483647 (MB).\nFor help: baogao run --help\n");

    [Fact]
    public void A_folder_without_a_name_is_refused() => Refused(["publish", "--out", ""], "--out \"\": expected a folder, such as --out meeting.\n");

    [Theory]
    [InlineData("01-recovry", "No notebook 01-recovry. Did you mean 01-recovery?")]
    [InlineData("notebooks/2-rankings.ipynb", "No notebook notebooks/2-rankings.ipynb. Did you mean 02-rankings?")]
    [InlineData("notebooks", "No notebook notebooks. It is a folder: name the notebooks in it.")]
    [InlineData("", "No notebook \"\".")]
    [InlineData("总览", "No notebook 总览.")]
    [InlineData("@setup", "No notebook @setup.")]
    public void A_notebook_that_is_not_there_is_named_with_what_was_meant(string name, string said)
    {
        foreach (var verb in (string[])["run", "status", "clean", "publish"])
        {
            Refused([verb, name], $"{said}\n{AllNotebooks}\n");
        }
    }

    [Fact]
    public void Behind_two_hyphens_a_name_may_start_with_one()
    {
        Refused(["run", "--", "--forse"], $"No notebook --forse.\n{AllNotebooks}\n");
        File.Copy(workspace["notebooks/02-rankings.ipynb"], workspace["notebooks/-x.ipynb"]);
        workspace.Run("status", "--", "-x").EndedWith(7, "-x: stale\n  never run\n");
    }

    [Fact]
    public void A_notebook_is_known_by_its_name_alone_and_one_named_twice_is_one()
    {
        const string Stale = "02-rankings: stale\n  never run\n";
        foreach (var names in (string[][])[["02-rankings"], ["02-rankings.ipynb"], ["notebooks/02-rankings"], ["02-rankings", "notebooks/02-rankings.ipynb"]])
        {
            workspace.Run(["status", .. names]).EndedWith(7, Stale);
        }

        workspace.Run("clean", "02-rankings").EndedWith(0, "1 of 1 notebooks were clean.\n");
        Assert.StartsWith("Parameters of notebooks/02-rankings.ipynb", workspace.Run("run", "02-rankings", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_is_known_by_its_name_and_a_misspelt_one_is_told()
    {
        Assert.Equal("data/shanghai-2022: no problems.\n", workspace.Run("check", "shanghai-2022").Output);
        Assert.Equal("data/shanghai-2022：没有问题。\n", workspace.Run("check", "shanghai-2022", "--language", "zh").Output);
        const string Said = "data/gaohang-202: There is no such folder. Did you mean gaohang-2022, gaohang-2023? The editions beside it are gaohang-2022, gaohang-2023, pudong-2022 and shanghai-2022. [BG101]\n";
        workspace.Run("check", "gaohang-202").EndedWith(3, Said);
        var run = workspace.Run("run", "--edition", "gaohang-202");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Did you mean gaohang-2022, gaohang-2023?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_as_json_is_one_document_for_any_number_of_editions()
    {
        var all = Directories("check", "--format", "json");
        Assert.Equal(["data/gaohang-2022", "data/gaohang-2023", "data/nation/nation-1985"], all.Take(3));
        Assert.Contains("data/provinces-2026/jiangsu-2026", all);
        Assert.Equal(["data/shanghai-2022"], Directories("check", "data/shanghai-2022", "--format", "json"));
        Assert.Equal(["none"], Directories("check", "./none", "--format", "json").Select(name => name.TrimStart('.', '/')));
        Directory.Delete(workspace["data"], recursive: true);
        Directory.CreateDirectory(workspace["data"]);
        Refused(["check", "--format", "json"], "No editions in data/: expected folders that hold datapackage.json.\n");
    }

    private IEnumerable<string> Directories(params string[] arguments)
        => JsonNode.Parse(workspace.Run(arguments).Output)!.AsArray().Select(edition => (string)edition!["directory"]!);

    private void Refused(string[] arguments, string said)
    {
        var run = workspace.Run(arguments);
        run.EndedWith(2, "", said);
        Assert.False(Directory.Exists(workspace["out"]), "out/ was made.");
    }
}
