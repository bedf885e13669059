using Baogao.Notebooks.Execution;

namespace Baogao.Notebooks.Tests.Execution;

/// <summary>Values whose default form misleads or fails.</summary>
public class ValueFormatTests
{
    [Theory]
    [InlineData("new DateTimeOffset(2022, 12, 27, 9, 0, 0, TimeSpan.FromHours(8))", "2022-12-27 09:00 +08:00")]
    [InlineData("new DateOnly(2022, 2, 1)", "2022-02-01")]
    [InlineData("new TimeOnly(9, 30)", "09:30")]
    [InlineData("new DateTime(2022, 2, 1)", "2022-02-01")]
    [InlineData("(DateTime?)new DateTime(2022, 2, 1, 9, 30, 0)", "2022-02-01 09:30")]
    [InlineData("TimeSpan.FromHours(36)", "1 d 12 h")]
    public async Task A_date_or_a_time_is_one_value_as_written(string cell, string text)
    {
        using var cells = new Cells();
        await cells.Run(cell);
        var data = Assert.IsType<ResultOutput>(Assert.Single(cells.Outputs)).Data.Data;
        Assert.Equal(($"<span>{text}</span>", text), ((string?)data["text/html"], (string?)data["text/plain"]));
    }

    [Fact]
    public async Task Within_objects_and_lists_dates_are_one_value_too()
    {
        using var cells = new Cells();
        var told = await cells.Run("new { Day = new DateOnly(2022, 2, 1), Moment = new DateTimeOffset(2022, 12, 27, 9, 0, 0, TimeSpan.FromHours(8)), None = (DateTime?)null }");
        Assert.Contains("<span>2022-02-01</span>", told, StringComparison.Ordinal);
        Assert.Contains("<span>2022-12-27 09:00 +08:00</span>", told, StringComparison.Ordinal);
        Assert.DoesNotContain("DayOfYear", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Text.Json.Nodes.JsonNode.Parse(\"{\\\"a\\\":[1,null]}\")")]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":[1,null]}\")")]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":[1,null]}\").RootElement")]
    [InlineData("#r \"Newtonsoft.Json\"\nNewtonsoft.Json.Linq.JObject.Parse(\"{\\\"a\\\":[1,null]}\")")]
    [InlineData("#r \"Newtonsoft.Json\"\nNewtonsoft.Json.Linq.JToken.Parse(\"{\\\"a\\\":[1,null]}\")")]
    public async Task JSON_is_shown_as_JSON(string cell)
    {
        using var cells = new Cells();
        await cells.Run(cell);
        var data = Assert.IsType<ResultOutput>(Assert.Single(cells.Outputs)).Data.Data;
        Assert.Equal("{\"a\":[1,null]}", data["application/json"]?.ToJsonString());
        Assert.Equal("{\n  \"a\": [\n    1,\n    null\n  ]\n}", ((string?)data["text/plain"])?.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_formatter_that_fails_gives_the_default_form_and_says_so()
    {
        using var cells = new Cells();
        var told = await cells.Run("class Broken { public int A => 5; }\nFormatter.Register<Broken>((value, writer) => { writer.Write(\"half\"); throw new FormatException(\"no such unit.\"); }, \"text/html\");", "new Broken()");
        Assert.Contains(">5<", told, StringComparison.Ordinal);
        Assert.DoesNotContain("half", told, StringComparison.Ordinal);
        Assert.EndsWith("<p><small>Not shown by its own formatter, which failed with FormatException: no such unit. To mend it, correct the Formatter.Register call for Broken.</small></p>", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formatter_that_does_not_know_its_value_leaves_it_to_the_default()
    {
        using var cells = new Cells();
        var told = await cells.Run("class Unknown { public int A => 5; }\nFormatter.Register(typeof(Unknown), (value, context) => false, \"text/html\");", "new Unknown()");
        Assert.Contains(">5<", told, StringComparison.Ordinal);
        Assert.DoesNotContain("small", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_whose_formatter_fails_is_a_note()
    {
        using var cells = new Cells();
        Assert.Equal(
            "=Not shown by its own formatter, which failed with FormatException: no pixels. To mend it, correct the Formatter.Register call for Picture.",
            await cells.Run("class Picture { }\nFormatter.Register<Picture>((value, writer) => throw new FormatException(\"no pixels.\"), \"image/png\");\nFormatter.SetPreferredMimeTypesFor(typeof(Picture), \"image/png\");", "new Picture()"));
    }

    [Fact]
    public async Task A_query_that_fails_when_it_is_shown_is_the_cell_s_error()
    {
        using var cells = new Cells();
        Assert.Equal("!DivideByZeroException: Attempted to divide by zero.", await cells.Run("Enumerable.Range(0, 3).Select(n => 1 / n)"));
    }
}
