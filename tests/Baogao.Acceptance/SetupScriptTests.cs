using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

public sealed partial class SetupScriptTests
{
    [Fact]
    public void Notebooks_open_every_namespace_that_a_cell_can_use()
    {
        var opened = Using().Matches(File.ReadAllText(Path.Combine(BuiltProgram.Root, "notebooks", "setup.csx"))).Select(match => match.Groups["name"].Value);
        var folder = Path.GetDirectoryName(BuiltProgram.Dll)!;
        var wanted = new[] { "Baogao.dll", "Baogao.Reading.dll", "Baogao.Exchange.dll" }.SelectMany(name => Assembly.LoadFrom(Path.Combine(folder, name)).GetExportedTypes()).Select(type => type.Namespace!).Distinct();
        Assert.Equal(wanted.Order(StringComparer.Ordinal), opened.Where(name => name.StartsWith("Baogao", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_cell_reads_the_text_of_a_report()
    {
        using var workspace = new TestWorkspace();
        Hostile.Write(
            workspace,
            "08-read",
            ("code", "#!import setup.csx"),
            ("code", "string.Join(\" \", ReportTextReader.Read(ReportText.From(\"town-2022\", \"新建绿地12公顷。\")).Readings.Select(reading => reading.Unit))"));
        var run = workspace.Run("run", "notebooks/08-read.ipynb");
        Assert.True(run.ExitCode == 0, run.All);
        var cells = JsonNode.Parse(File.ReadAllText(workspace["out/notebooks/08-read.ipynb"]))!["cells"]!.AsArray();
        Assert.Equal("公顷", string.Concat(cells[^1]!["outputs"]![0]!["data"]!["text/plain"]!.AsArray()));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_cell_asks_all_editions_in_sql()
    {
        using var workspace = new TestWorkspace();
        Hostile.Write(
            workspace,
            "08-sql",
            ("code", "#!import setup.csx"),
            ("code", "Sql(\"SELECT value, quote FROM figures WHERE edition = 'gaohang-2022' AND figure = 'tax_2022_estimate'\")"));
        var run = workspace.Run("run", "notebooks/08-sql.ipynb");
        Assert.True(run.ExitCode == 0, run.All);
        var output = JsonNode.Parse(File.ReadAllText(workspace["out/notebooks/08-sql.ipynb"]))!["cells"]!.AsArray()[^1]!["outputs"]![0]!["data"]!;
        Assert.Contains("<td style=\"text-align:right\">18.5</td><td style=\"text-align:left\"><span lang=\"zh-CN\">全年预计完成18.5亿元</span></td>", string.Concat(output["text/html"]!.AsArray()), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^using (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
