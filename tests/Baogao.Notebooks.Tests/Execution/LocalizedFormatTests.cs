using System.Text.Json.Nodes;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Notebooks.Tests.Execution;

/// <summary>A cell's output holds what a page in the other language shows, where that differs.</summary>
public class LocalizedFormatTests
{
    private const string Setup =
        """
        using Baogao; using Baogao.Frames; using Baogao.Languages; using Baogao.Model;
        var report = Report.Load(Edition);
        """;

    [Theory]
    [InlineData("Language.English.Show(new LocalText(\"一\", \"one\"))", "one", """{"zh":{"text/plain":"一"}}""")]
    [InlineData("Language.Chinese.Show(new LocalText(\"一\", \"one\"))", "一", """{"en":{"text/plain":"one"}}""")]
    [InlineData("display(Language.English.Show(new LocalText(\"一\", \"one\")))", "one", """{"zh":{"text/plain":"一"}}""")]
    [InlineData("Language.English.Show(new LocalText(\"2022\", \"2022\"))", "2022", null)]
    [InlineData("\"2022\"", "2022", null)]
    public async Task A_text_has_one_more_form_for_each_other_language_that_says_something_else(string cell, string plain, string? localized)
    {
        using var cells = new Cells();
        await cells.Run("using Baogao.Languages; using Baogao.Model;", cell);
        var data = Data(cells.Outputs[0]);
        Assert.Equal(plain, (string?)data["text/plain"]);
        Assert.Equal(localized is null ? null : JsonNode.Parse(localized)!.ToJsonString(), data[LocalizedFormat.MimeType]?.ToJsonString());
    }

    [Fact]
    public async Task A_table_is_HTML_and_text_in_its_language_with_its_HTML_alone_in_the_other()
    {
        using var cells = new Cells();
        await cells.Run(Setup.Replace("Edition", $"\"{Path.Combine(Root(), "data", "gaohang-2022")}\"", StringComparison.Ordinal), "report.Table(report.Rankings.ToFrame().Columns[[\"scope\"]]).In(Language.English)");
        var data = Data(cells.Outputs[0]);
        Assert.Equal(["application/vnd.baogao.localized+json", "text/html", "text/plain"], data.Select(form => form.Key).Order(StringComparer.Ordinal));
        Assert.StartsWith("Scope\ndistrict-wide\n", (string?)data["text/plain"], StringComparison.Ordinal);
        var chinese = Assert.Single(Assert.Single(data[LocalizedFormat.MimeType]!.AsObject()).Value!.AsObject());
        Assert.Equal("text/html", chinese.Key);
        Assert.Contains(">参评范围</th>", (string?)chinese.Value, StringComparison.Ordinal);

        var page = LocalizedFormat.In(data, "zh");
        Assert.Equal((string?)chinese.Value, (string?)page["text/html"]);
        Assert.Equal((string?)data["text/plain"], (string?)page["text/plain"]);
        Assert.Equal((string?)data["text/html"], (string?)LocalizedFormat.In(data, "en")["text/html"]);
        Assert.False(page.ContainsKey(LocalizedFormat.MimeType));
    }

    [Theory]
    [InlineData("""{"text/plain":"1","application/vnd.baogao.localized+json":5}""")]
    [InlineData("""{"text/plain":"1","application/vnd.baogao.localized+json":{"zh":[]}}""")]
    [InlineData("""{"text/plain":"1","application/vnd.baogao.localized+json":{"zh":{"text/html":"<b>only here</b>","text/plain":null}}}""")]
    public void An_entry_of_another_shape_changes_nothing(string bundle)
        => Assert.Equal("""{"text/plain":"1"}""", LocalizedFormat.In(JsonNode.Parse(bundle)!.AsObject(), "zh").ToJsonString());

    private static JsonObject Data(CellOutput output) => output switch
    {
        ResultOutput result => result.Data.Data,
        DisplayOutput display => display.Data.Data,
        _ => throw new InvalidOperationException(output.ToString()),
    };

    // artifacts/bin/Baogao.Notebooks.Tests/debug
    private static string Root() => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));
}
