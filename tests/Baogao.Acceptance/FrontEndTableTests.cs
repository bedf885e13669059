using System.Text.Json.Nodes;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>The tables of an executed notebook in a page that treats outputs as VS Code does: it runs a copy of each script at the end of the output.</summary>
[Collection(SlidesInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed class FrontEndTableTests(PublishedFixture published)
{
    private const string FrontEnd =
        """
        <!DOCTYPE html><meta charset="utf-8"><style>.output table tbody td, .output table thead th { text-align: right }</style><body>
        <script>
        function show(html) {
          var output = document.createElement('div');
          output.className = 'output';
          document.body.append(output);
          output.innerHTML = html;
          Array.from(output.getElementsByTagName('script')).forEach(function (old) {
            var script = document.createElement('script');
            script.text = old.innerText;
            output.appendChild(script).parentNode.removeChild(script);
          });
        }
        </script>
        """;

    [Fact]
    public void Each_of_several_tables_sorts_by_itself_wherever_the_front_end_runs_its_script()
    {
        var page = Open();
        var tables = page.FindElements(By.CssSelector(".baogao-frame > table"));
        Assert.Equal(3, tables.Count);
        for (var i = 0; i < tables.Count; i++)
        {
            var before = tables.Select(Values).ToList();
            var head = tables[i].FindElement(By.CssSelector("thead th:nth-child(5)"));
            Assert.Equal("Value", head.Text);
            Assert.Single(head.FindElements(By.TagName("button")));
            head.Click();
            Assert.Equal(before[i].Order(), Values(tables[i]));
            // A second listener would have sorted it back.
            Assert.Equal("ascending", head.GetDomAttribute("aria-sort"));
            head.Click();
            Assert.Equal(before[i].OrderDescending(), Values(tables[i]));
            Assert.All(tables.Select((table, n) => (table, n)).Where(each => each.n != i), each => Assert.Equal(before[each.n], Values(each.table)));
        }

        IReadOnlyList<double> Values(IWebElement table)
            => [.. ((IEnumerable<object>)page.ExecuteScript("return [...arguments[0].tBodies[0].rows].map(r => Number(r.cells[4].textContent))", table)!).Select(Convert.ToDouble)];
    }

    [Fact]
    public void Texts_stand_at_the_left_and_numbers_at_the_right_against_the_front_ends_style()
    {
        var page = Open();
        // The third column is the period, where a year is no number.
        const string Script =
            """
            return [...document.querySelectorAll('.baogao-frame td, .baogao-data td')]
              .filter(c => (c.closest('.baogao-frame') && c.cellIndex !== 2 && /^-?[0-9]+([.][0-9]+)?$/.test(c.textContent) ? 'right' : 'left') !== getComputedStyle(c).textAlign).map(c => c.outerHTML)
            """;
        Assert.NotEmpty(page.FindElements(By.CssSelector(".baogao-data td")));
        Assert.Empty((IEnumerable<object>)page.ExecuteScript(Script)!);
    }

    private ChromeDriver Open()
    {
        published.RequireBrowser();
        var folder = published.Folder("en");
        var html = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "notebooks", "01-recovery.ipynb")))!["cells"]!.AsArray()
            .SelectMany(cell => cell!["outputs"]?.AsArray() ?? []).Select(output => output!["data"]?["text/html"]).OfType<JsonNode>().Select(Text).ToList();
        var table = html.First(each => each.Contains(">Geography</th>", StringComparison.Ordinal));
        var chart = html.First(each => each.Contains("baogao-data", StringComparison.Ordinal));
        var file = Path.Combine(folder, "front-end.html");
        File.WriteAllText(file, FrontEnd + string.Concat(((string[])[table + "<p>and</p>" + table, table, chart]).Select(each
            => $"<script>show({JsonValue.Create(each).ToJsonString()})</script>\n")));
        return published.Open(file);
    }

    // nbformat stores texts as lists of lines.
    private static string Text(JsonNode node) => node is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string)node!;
}
