using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution;

namespace Baogao.Notebooks.Tests.Execution;

public class ParameterTests
{
    private const string Declarations =
        """
        int year = 2022; // the year of the targets
        string town = "高行"; decimal threshold = 0.5m;
        bool all = true;
        DateOnly day = new DateOnly(2022, 12, 27);
        DateTime at = new(2022, 12, 27);
        double share = 0.25; long count = 1;
        FigureKind kind = FigureKind.Target;
        int? limit = null; string? note = null;
        var inferred = 1.5m; var when = DateOnly.Parse("2022-12-27"); var which = DayOfWeek.Friday;
        """;

    [Fact]
    public void Declarations_are_read_with_type_default_and_comment()
    {
        var parameters = NotebookParameters.Of(Notebook());
        Assert.Equal(
            [
                "int year = 2022", "string town = \"高行\"", "decimal threshold = 0.5m", "bool all = true", "DateOnly day = new DateOnly(2022, 12, 27)",
                "DateTime at = new(2022, 12, 27)", "double share = 0.25", "long count = 1", "FigureKind kind = FigureKind.Target", "int? limit = null",
                "string? note = null", "decimal inferred = 1.5m", "DateOnly when = DateOnly.Parse(\"2022-12-27\")", "DayOfWeek which = DayOfWeek.Friday",
            ],
            parameters.Select(parameter => parameter.ToString()));
        Assert.Equal("the year of the targets", parameters[0].Description);
    }

    [Theory]
    [InlineData("year", "2023", "year = 2023;")]
    [InlineData("year", "-1", "year = -1;")]
    [InlineData("town", "曹路\"镇\"\n", "town = \"曹路\\\"镇\\\"\\n\";")]
    [InlineData("town", "null", "town = \"null\";")]
    [InlineData("threshold", "17.80", "threshold = 17.80m;")]
    [InlineData("all", "False", "all = false;")]
    [InlineData("day", "2023-01-31", "day = new System.DateOnly(2023, 1, 31);")]
    [InlineData("at", "2023-01-31T09:30:00", "at = new System.DateTime(2023, 1, 31, 9, 30, 0);")]
    [InlineData("share", "1e-7", "share = 1E-07d;")]
    [InlineData("count", "9000000000", "count = 9000000000L;")]
    [InlineData("kind", "estimate", "kind = FigureKind.Estimate;")]
    [InlineData("kind", "FigureKind.Actual", "kind = FigureKind.Actual;")]
    [InlineData("limit", "7", "limit = 7;")]
    [InlineData("limit", "null", "limit = null;")]
    [InlineData("note", "null", "note = null;")]
    [InlineData("inferred", "2", "inferred = 2m;")]
    [InlineData("which", "Monday", "which = DayOfWeek.Monday;")]
    public void A_value_becomes_an_assignment_in_a_tagged_cell_of_its_own(string name, string value, string line)
    {
        var result = NotebookParameters.Inject(Notebook(), Values(name, value));
        Assert.Equal(3, result.Cells.Count);
        Assert.Equal(["injected-parameters"], result.Cells[1].Tags);
        Assert.Equal("// Parameters of this run\n" + line, result.Cells[1].Source);
    }

    [Theory]
    [InlineData("yaer", "1", "n.ipynb has no parameter \"yaer\". Did you mean \"year\"? It has: int year = 2022; string town = \"高行\"; ")]
    [InlineData("entirely_other", "1", "n.ipynb has no parameter \"entirely_other\". It has: int year = 2022; ")]
    [InlineData("year", "twenty", "n.ipynb: the parameter year is of the type int, and \"twenty\" is not a value of it. Expected a whole number such as 2023.")]
    [InlineData("year", "2023.5", "n.ipynb: the parameter year is of the type int, and \"2023.5\" is not a value of it. Expected a whole number such as 2023.")]
    [InlineData("threshold", "17,8", "n.ipynb: the parameter threshold is of the type decimal, and \"17,8\" is not a value of it. Expected a decimal number such as 17.8.")]
    [InlineData("all", "yes", "n.ipynb: the parameter all is of the type bool, and \"yes\" is not a value of it. Expected true or false.")]
    [InlineData("day", "27/12/2022", "n.ipynb: the parameter day is of the type DateOnly, and \"27/12/2022\" is not a value of it. Expected a date such as 2022-12-27.")]
    [InlineData("limit", "many", "n.ipynb: the parameter limit is of the type int?, and \"many\" is not a value of it. Expected a whole number such as 2023, or null.")]
    [InlineData("kind", "Goal", "n.ipynb: the parameter kind is of the type FigureKind, and \"Goal\" is not a value of it. Expected one of Actual, Estimate, Target, StretchTarget.")]
    public void A_wrong_name_or_value_is_refused_with_the_mend(string name, string value, string message)
        => Assert.StartsWith(
            message, Assert.Throws<ParameterException>(() => NotebookParameters.Inject(Notebook(), Values(name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void JSON_null_is_no_value_of_a_type_without_null()
        => Assert.Equal(
            "n.ipynb: the parameter town is of the type string, and null is not a value of it. Expected any text.",
            Assert.Throws<ParameterException>(() => NotebookParameters.Inject(Notebook(), new Dictionary<string, JsonNode?> { ["town"] = null })).Message);

    [Fact]
    public void A_notebook_without_the_tag_says_so()
    {
        var notebook = NotebookDocument.Create("n.ipynb");
        notebook.InsertCode(0, "a", "int year = 1;");
        Assert.Equal(
            "n.ipynb has no cell tagged \"parameters\", so year cannot be set. Tag the cell that declares it.",
            Assert.Throws<ParameterException>(() => NotebookParameters.Inject(notebook, Values("year", "1"))).Message);
    }

    [Fact]
    public async Task A_run_uses_the_values_and_a_second_run_replaces_them()
    {
        var notebook = NotebookDocument.Create("n.ipynb");
        notebook.InsertCode(0, "a", "int year = 2022; string town = \"高行\";", "parameters");
        notebook.InsertCode(1, "b", "$\"{town} {year}\"");
        var first = await Run(notebook, "year", "2023");
        Assert.Equal("高行 2023", Result(first));
        Assert.Equal(3, first.Document.Cells.Count);
        var second = await Run(first.Document, "town", "曹路");
        Assert.Equal("曹路 2022", Result(second));
        Assert.Equal(3, second.Document.Cells.Count);
    }

    private static string? Result(NotebookRun run) => (string?)run.Document.Cells[^1].Outputs[0]!["data"]!["text/plain"]![0];

    private static Task<NotebookRun> Run(NotebookDocument notebook, string name, string value)
        => NotebookRunner.RunAsync(notebook, Path.GetTempPath(), new RunOptions { Parameters = Values(name, value) }, CancellationToken.None);

    private static Dictionary<string, JsonNode?> Values(string name, string value) => new() { [name] = value };

    private static NotebookDocument Notebook()
    {
        var notebook = NotebookDocument.Create("n.ipynb");
        notebook.InsertCode(0, "a", Declarations, "parameters");
        notebook.InsertCode(1, "b", "year");
        return notebook;
    }
}
