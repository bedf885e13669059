using System.Text.Json.Nodes;
using Baogao.Model;

namespace Baogao.Publishing.Tests;

/// <summary>What is published shows the prose of its language, by the ids of the cells, and the outputs of the one run.</summary>
public class LanguageTests
{
    private static readonly PageNotebook Notebook = new("n", "n.ipynb", JsonNode.Parse(
        """
        {"cells": [
          {"cell_type": "markdown", "id": "title", "metadata": {}, "source": ["# Heading\n", "\n", "English prose."]},
          {"cell_type": "markdown", "id": "own", "metadata": {}, "source": ["Without a twin."]},
          {"cell_type": "code", "id": "chart", "metadata": {}, "source": ["1"], "outputs": [{"output_type": "display_data", "data": {"application/vnd.plotly.v1+json": {"data": [], "layout": {}}}}]},
          {"cell_type": "code", "id": "table", "metadata": {}, "source": ["2"], "outputs": [{"output_type": "display_data", "data": {
            "text/html": "<b>one table</b>", "text/plain": "one table", "application/vnd.baogao.localized+json": {"zh": {"text/html": "<b>一张表</b>"}}}}]},
          {"cell_type": "markdown", "id": "caveats", "metadata": {}, "source": ["## Caveats\n", "\n", "- Mind this."]}
        ]}
        """)!)
    {
        Twin = JsonNode.Parse(
            """
            {"cells": [
              {"cell_type": "markdown", "id": "title", "metadata": {}, "source": ["# 标题\n", "\n", "中文说明。"]},
              {"cell_type": "code", "id": "chart", "metadata": {}, "source": ["3"], "outputs": []},
              {"cell_type": "markdown", "id": "caveats", "metadata": {}, "source": ["## 注意事项\n", "\n", "- 请留意。"]},
              {"cell_type": "markdown", "id": "more", "metadata": {}, "source": ["Of no cell."]}
            ]}
            """),
    };

    [Theory]
    [InlineData("# Taxes", "Taxes")]
    [InlineData("# Taxes\n\n## Finding", "Taxes")]
    [InlineData("# Taxes\n\n## Finding: this year's 税", "This year's 税")]
    [InlineData("# 税收\n\n## 结论：本年指标", "本年指标")]
    [InlineData("# 税收\n\n## 结论", "税收")]
    [InlineData("# Taxes\n\n## 3. How do they compare?\n\n### A detail", "How do they compare?")]
    [InlineData("No heading.", "n")]
    public void A_slide_says_what_part_of_the_notebook_its_picture_is_from(string prose, string topic)
    {
        var notebook = Notebook with { Notebook = new JsonObject { ["cells"] = new JsonArray(new JsonObject { ["cell_type"] = "markdown", ["source"] = prose }, Notebook.Notebook["cells"]![2]!.DeepClone()) } };
        Assert.Equal(topic, Assert.Single(Story.Of(notebook).Pictures).Topic);
    }

    [Theory]
    [InlineData(Language.English, "Heading", "- Mind this.", "English prose.", "中文说明。", "<b>one table</b>", "一张表")]
    [InlineData(Language.Chinese, "标题", "- 请留意。", "中文说明。", "English prose.", "<b>一张表</b>", "one table")]
    public void Page_and_slides_show_prose_and_outputs_in_their_language(Language language, string heading, string caveat, string own, string other, string table, string otherTable)
    {
        var notebook = Notebook with { Language = language };
        var facts = new PublicationFacts("T", DateTimeOffset.UnixEpoch, language);
        Assert.Equal((heading, caveat, 1), (Story.Of(notebook).Heading, Story.Of(notebook).Caveats, Story.Of(notebook).Pictures.Count));

        var page = ReportPage.Write(facts, [notebook]);
        Assert.All([own, table, "Without a twin.", "<code>1</code>", $"<a href=\"#n\">{heading}</a>"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.All([other, otherTable, "Of no cell.", "<code>3</code>", "localized+json"], text => Assert.DoesNotContain(text, page, StringComparison.Ordinal));

        var slides = SlideDeck.Write(facts, [notebook]);
        Assert.Contains($"<li>{caveat[2..]}</li>", slides, StringComparison.Ordinal);
        Assert.Contains($">{heading}<", slides, StringComparison.Ordinal);
    }
}
