using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Parameters;
using Baogao.Notebooks.Execution.Runs;

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

    /// <summary>Declaration, value, and the line that is injected or the end of the message.</summary>
    public static TheoryData<string, string, string> Types => new()
    {
        { "int @class = 1;", "2", "@class = 2;" },
        { "byte x = 1;", "255", "x = 255;" },
        { "byte x = 1;", "256", "Expected a whole number from 0 to 255." },
        { "uint x = 1;", "7", "x = 7u;" },
        { "ulong x = 1;", "18446744073709551615", "x = 18446744073709551615ul;" },
        { "short x = 1;", "-5", "x = -5;" },
        { "float x = 1;", "1.5", "x = 1.5f;" },
        { "var x = 1.5f;", "2", "x = 2f;" },
        { "char x = 'a';", "高", "x = '高';" },
        { "char x = 'a';", "ab", "Expected one character." },
        { "TimeSpan x = default;", "1:30", "x = System.TimeSpan.ParseExact(\"01:30:00\", \"c\", null);" },
        { "TimeSpan x = default;", "PT90M", "x = System.TimeSpan.ParseExact(\"01:30:00\", \"c\", null);" },
        { "Guid x = default;", "6F9619FF-8B86-D011-B42D-00C04FC964FF", "x = new System.Guid(\"6f9619ff-8b86-d011-b42d-00c04fc964ff\");" },
        { "DateTimeOffset x = default;", "2022-12-27T09:00+08:00", "x = new System.DateTimeOffset(2022, 12, 27, 9, 0, 0, System.TimeSpan.FromMinutes(480));" },
        { "DateTimeOffset x = default;", "2022-12-27T09:00", "Expected a time with its offset such as 2022-12-27T09:00:00+08:00." },
        { "TimeOnly x = default;", "09:30", "x = new System.TimeOnly(9, 30, 0);" },
        { "System.Int64 x = 1;", "5", "x = 5L;" },
        { "Nullable<int> x = null;", "5", "x = 5;" },
        { "Nullable<int> x = null;", "null", "x = null;" },
        { "string[] x = { \"a\" };", "a, b", "x = [\"a\", \"b\"];" },
        { "string[] x = { \"a\" };", "[\"a,b\", \"c\"]", "x = [\"a,b\", \"c\"];" },
        { "string[] x = { \"a\" };", "", "x = [];" },
        { "var x = new[] { 1, 2 };", "3,4", "x = [3, 4];" },
        { "var x = new[] { 1, 2 };", "3,four", "Expected a list with commas or in JSON, each a whole number such as 2023." },
        { "List<int?> x = new();", "1,null", "x = [1, null];" },
        { "IReadOnlyList<DayOfWeek> x = [];", "monday", "x = [DayOfWeek.Monday];" },
        { "int[][] x = [];", "[[1],[2,3]]", "x = [[1], [2, 3]];" },
        { "const int x = 1;", "2", "const int x = 2;" },
        { "readonly string x = \"a\";", "b", "readonly string x = \"b\";" },
        { "enum Mode { Fast, Slow } Mode x = Mode.Fast;", "slow", "x = Mode.Slow;" },
        { "Environment.SpecialFolder x = default;", "Desktop", "x = Environment.SpecialFolder.Desktop;" },
        { "Uri x = null;", "Goal", "the parameter x is of the type Uri, which cannot be set from outside. Declare it as one of string, char, bool, sbyte, byte, short, ushort, int, uint, long, ulong, decimal, double, float, DateOnly, TimeOnly, DateTime, DateTimeOffset, TimeSpan, Guid, an enum of this cell or of a library (not of an imported script), or a list of these." },
        { "Dictionary<string, int> x = new();", "Goal", "(not of an imported script), or a list of these." },
        { "int[,] x = new int[1, 1];", "1", "(not of an imported script), or a list of these." },
        { "Shape x = Shape.Round;", "Round", "(not of an imported script), or a list of these." },
        { "#!import shapes.csx\nShape x = Shape.Round;", "Round", "an enum of this cell or of a library (not of an imported script), or a list of these." },
        { "#load \"shapes.csx\"\nvar x = Shape.Round;", "Round", "an enum of this cell or of a library (not of an imported script), or a list of these." },
        { "var x = Math.Max(1, 2);", "3", "(not of an imported script), or a list of these." },
        { "(int, int) x = (1, 2);", "3", "(not of an imported script), or a list of these." },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_is_read_or_refused_by_name(string declaration, string value, string expected)
    {
        var notebook = NotebookDocument.Create("n.ipynb");
        notebook.InsertCode(0, "a", declaration, "parameters");
        var name = declaration.Contains("@class", StringComparison.Ordinal) ? "class" : "x";
        string told;
        try
        {
            told = NotebookParameters.Inject(notebook, Values(name, value)).Cells[1].Source;
        }
        catch (ParameterException e)
        {
            told = e.Message;
        }

        Assert.EndsWith(expected, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Constants_lists_and_escaped_names_are_set_in_a_run()
    {
        var notebook = NotebookDocument.Create("n.ipynb");
        notebook.InsertCode(0, "a", "const int year = 2022; readonly string town = \"a\"; int @class = 1; List<string> names = new() { \"x\" }; DateTimeOffset at = default;", "parameters");
        notebook.InsertCode(1, "b", "$\"{year} {town} {@class} {string.Join('+', names)} {at:yyyy-MM-dd HH:mm zzz}\"");
        var run = await NotebookRunner.RunAsync(
            notebook,
            Path.GetTempPath(),
            new RunOptions
            {
                Parameters = new Dictionary<string, JsonNode?>
                {
                    ["year"] = 2023, ["town"] = "b", ["class"] = "5", ["names"] = new JsonArray("p", "q"), ["at"] = "2022-12-27T09:00:00+08:00",
                },
            },
            CancellationToken.None);
        Assert.Equal("2023 b 5 p+q 2022-12-27 09:00 +08:00", Result(run));
    }

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
