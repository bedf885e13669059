using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace Baogao.Acceptance;

/// <summary>What a reader does with the page: sees the findings first, searches, opens the row behind a mark, takes a chart along, changes the language.</summary>
[Collection(PageInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed partial class PageReaderTests(PublishedFixture published)
{
    [Theory]
    [InlineData("en", "RMB 2.32 bn")]
    [InlineData("zh", "23.2亿元")]
    public void The_first_screen_holds_four_findings_and_the_first_chart_begins_on_it_or_on_top_of_the_next(string language, string number)
    {
        var page = Open(language, 1440, 900);
        var cards = page.FindElements(By.CssSelector(".card"));
        Assert.Equal(["recovery", "rankings", "targets", "projects"], cards.Select(card => card.GetDomAttribute("href")![1..]));
        Assert.Equal(number, cards[2].FindElement(By.ClassName("number")).Text);
        Assert.All(cards, card => Assert.True(card.Displayed && card.Location.Y + card.Size.Height < 900));
        Assert.InRange(page.FindElement(By.CssSelector(".baogao-plot")).Location.Y, 0, 1000);
        cards[2].Click();
        Assert.InRange(Convert.ToDouble(page.ExecuteScript("return document.getElementById('targets').getBoundingClientRect().top"), System.Globalization.CultureInfo.InvariantCulture), -5, 100);
        Assert.EndsWith("#targets", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_are_unique_and_lead_to_charts_in_either_language()
    {
        var page = published.OpenWhole(File("en"), address: "?lang=zh#targets");
        Assert.Equal("zh-CN", page.ExecuteScript("return document.documentElement.lang"));
        Assert.Equal(true, page.ExecuteScript("return document.getElementById('targets').closest('.version').lang === 'zh-CN'"));
        Assert.Empty((IEnumerable<object>)page.ExecuteScript("const ids = [...document.querySelectorAll('main [id], main[id]')].map(e => e.id).filter(id => !/^(clip|g|topdefs|defs|legend|pattern)/.test(id)); return ids.filter((id, i) => ids.indexOf(id) !== i)")!);
        Until(page, "return Math.abs(document.getElementById('targets').getBoundingClientRect().top) < 120");
    }

    [Fact]
    public void The_switch_changes_every_word_keeps_the_place_and_stays_in_the_address()
    {
        var page = published.OpenWhole(File("en"), 1440, 900, address: "#rankings");
        Assert.Equal("en", page.ExecuteScript("return document.documentElement.lang"));
        page.FindElement(By.CssSelector(".version:not([hidden]) .languages a[lang='zh-CN']")).Click();
        Assert.Equal("zh-CN", page.ExecuteScript("return document.documentElement.lang"));
        Assert.Contains("?lang=zh#rankings", page.Url, StringComparison.Ordinal);
        Assert.Equal("报告列出5项名次，3项第一：全区1项，全区各镇2项", page.FindElement(By.CssSelector("#rankings figcaption")).Text);
        Assert.NotEmpty(page.FindElements(By.CssSelector("#rankings .main-svg .plot")));
        page.Navigate().Refresh();
        Assert.Equal("zh-CN", page.ExecuteScript("return document.documentElement.lang"));
    }

    [Fact]
    public void The_contents_mark_where_the_reader_is()
    {
        var page = Open("en", 1440, 900);
        page.ExecuteScript("document.getElementById('projects').scrollIntoView({ behavior: 'instant' })");
        Until(page, "const at = document.querySelector('.contents [aria-current]'); return at && at.hash === '#04-projects'");
        Assert.Equal(1L, page.ExecuteScript("return document.querySelectorAll('.contents [aria-current]').length"));
    }

    [Theory]
    [InlineData("en", "税收 18.5", "Tax revenue", "targets")]
    [InlineData("zh", "tax 18.5", "税收收入", "targets")]
    [InlineData("en", "1.2.3 hotline", "Year-end assessment of the 12345 citizens' hotline", "rankings")]
    public void Search_finds_by_name_in_either_language_value_and_section_and_leads_to_row_and_chart(string language, string words, string name, string chart)
    {
        var page = Open(language, 1440, 900);
        page.FindElement(By.CssSelector(".search input")).SendKeys(words + Keys.Enter);
        var hit = page.FindElements(By.CssSelector(".hits li")).First(item => item.Text.StartsWith(name, StringComparison.Ordinal));
        Assert.Contains(hit.FindElements(By.TagName("a")), link => link.GetDomAttribute("href") == "#" + chart);
        hit.FindElement(By.TagName("button")).Click();
        Assert.Contains(name, page.FindElement(By.CssSelector("dialog[open]")).Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindElements(By.CssSelector("dialog[open] mark")));
    }

    [Fact]
    public void Of_ten_thousand_rows_each_is_indexed_once_and_fifty_results_are_drawn()
    {
        const int many = 10_000;
        var parts = RowsScript().Split(System.IO.File.ReadAllText(File("en")));
        var data = System.Text.Json.Nodes.JsonNode.Parse(parts[1])!;
        var rows = data["rows"]!.AsArray();
        for (var i = 0; rows.Count < many; i++)
        {
            rows.Add(rows[i]!.DeepClone());
        }

        var folder = Directory.CreateTempSubdirectory("baogao-rows-");
        try
        {
            var file = Path.Combine(folder.FullName, "index.html");
            System.IO.File.WriteAllText(file, parts[0] + data.ToJsonString() + parts[2]);
            var page = published.Open(file, 1440, 900);
            page.ExecuteScript(
                """
                window.normalised = 0; const normalize = String.prototype.normalize; String.prototype.normalize = function (form) { normalised++; return normalize.call(this, form); };
                window.made = 0; const create = document.createElement; document.createElement = function (name) { made++; return create.call(document, name); };
                """);
            var input = page.FindElement(By.CssSelector(".search input"));
            input.Click();
            Until(page, $"return normalised === {many}");
            input.SendKeys("tax" + Keys.Enter);
            input.SendKeys(Keys.Escape + "a" + Keys.Enter);
            // One word is normalised a search.
            Assert.InRange((long)page.ExecuteScript("return normalised")!, many + 2, many + 10);
            Assert.Equal(50, page.FindElements(By.CssSelector(".hits li")).Count);
            Assert.InRange((long)page.ExecuteScript("return made")!, 100, 5_000);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_click_and_Enter_on_a_mark_open_its_row_with_section_and_quote_between_those_beside_it(string language)
    {
        var page = Open(language, 1440, 900);
        var at = (IReadOnlyDictionary<string, object>)page.ExecuteScript(
            """
            const plot = document.querySelector('#targets .baogao-plot'); plot.scrollIntoView({ block: 'center', behavior: 'instant' });
            const mark = [...plot.querySelectorAll('.scatterlayer .point')].filter(path => path.__data__.x === 18.5)[0].getBoundingClientRect();
            return { x: Math.round(mark.x + mark.width / 2), y: Math.round(mark.y + mark.height / 2) };
            """)!;
        foreach (var type in (string[])["mouseMoved", "mousePressed", "mouseReleased"])
        {
            page.ExecuteCdpCommand("Input.dispatchMouseEvent", new() { ["type"] = type, ["x"] = at["x"], ["y"] = at["y"], ["button"] = type == "mouseMoved" ? "none" : "left", ["clickCount"] = 1 });
        }

        var row = new WebDriverWait(page, TimeSpan.FromSeconds(20)).Until(_ => page.FindElements(By.CssSelector("dialog[open]")).FirstOrDefault())!;
        Assert.Equal("全年预计完成18.5亿元", row.FindElement(By.TagName("mark")).Text);
        Assert.Contains("1.1.1", row.Text, StringComparison.Ordinal);
        Assert.Contains("税收收入17.8亿元", row.FindElement(By.TagName("blockquote")).Text, StringComparison.Ordinal);
        Axe.FindsNothing(page);
        row.FindElement(By.ClassName("to-table")).Click();
        Assert.Contains("全年预计完成18.5亿元", page.SwitchTo().ActiveElement().Text, StringComparison.Ordinal);

        var plot = page.FindElement(By.CssSelector("#rankings .baogao-plot"));
        plot.SendKeys(Keys.ArrowRight);
        plot.SendKeys(Keys.Enter);
        Assert.Contains("年度税收完成率全区第一名", page.FindElement(By.CssSelector("dialog[open]")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_drawn_mark_of_every_chart_knows_its_row()
    {
        var page = Open("en", 1440, 900);
        Assert.Empty((IEnumerable<object>)page.ExecuteScript(
            """
            const lost = [];
            document.querySelectorAll('.chart').forEach(chart => {
              const plot = chart.querySelector('.baogao-plot'), marks = chart.querySelector('.baogao-marks');
              if (!plot || !marks) { return; }
              const rows = JSON.parse(marks.textContent);
              const numbers = plot.data.flatMap(trace => trace.customdata || []);
              if (!numbers.length && plot.querySelector('.point')) { lost.push(chart.id + ' has no marks'); }
              numbers.forEach(n => { if (!rows[n] || !chart.querySelector(`tr[data-mark="${n}"]`)) { lost.push(chart.id + ' ' + n); } });
            });
            return lost;
            """)!);
    }

    [Fact]
    public void A_chart_can_be_taken_along_as_table_picture_and_citation()
    {
        var page = Open("en", 1440, 900);
        var chart = page.FindElement(By.Id("targets"));
        var csv = Uri.UnescapeDataString(chart.FindElement(By.CssSelector("a[download]")).GetDomAttribute("href")!);
        Assert.Contains("税收计划入库23.2亿元", System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(csv[(csv.IndexOf(',', StringComparison.Ordinal) + 1)..])), StringComparison.Ordinal);
        Assert.StartsWith("data:image/svg+xml", (string)page.ExecuteAsyncScript("const done = arguments[0]; baogaoPicture(document.querySelector('#targets .baogao-figure'), 'svg').then(done, e => done(String(e)))")!, StringComparison.Ordinal);
        Assert.StartsWith("data:image/png", (string)page.ExecuteAsyncScript("const done = arguments[0]; baogaoPicture(document.querySelector('#targets .baogao-figure'), 'png').then(done, e => done(String(e)))")!, StringComparison.Ordinal);
        chart.FindElement(By.CssSelector(".cite summary")).Click();
        Assert.StartsWith("上海市浦东新区高行镇. 高行镇政府工作报告（2022年12月27日）[R]. 2022.", chart.FindElements(By.ClassName("citation"))[0].Text, StringComparison.Ordinal);
        var copy = chart.FindElement(By.CssSelector("[data-do=copy]"));
        copy.Click();
        Until(page, "return document.querySelector('#targets [data-do=copy]').textContent === 'Copied'");
        chart.FindElement(By.CssSelector("[data-do=table]")).Click();
        Assert.False(chart.FindElement(By.ClassName("baogao-plot")).Displayed);
        Assert.NotNull(chart.FindElement(By.CssSelector("details.baogao-data")).GetAttribute("open"));
        chart.FindElement(By.CssSelector("[data-do=table]")).Click();
        Assert.True(chart.FindElement(By.ClassName("baogao-plot")).Displayed);
        Assert.Empty(page.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void On_a_phone_no_table_is_cut_and_words_stand_beside_their_heads(string language)
    {
        var page = Open(language, 390, 844);
        page.ExecuteScript("document.querySelectorAll('details.baogao-data').forEach(d => d.open = true)");
        Assert.Empty((IEnumerable<object>)page.ExecuteScript("return [...document.querySelectorAll('td, tbody th')].filter(c => c.checkVisibility()).filter(c => c.getBoundingClientRect().right > 391 || c.scrollWidth > c.clientWidth + 1).map(c => c.textContent.slice(0, 60))")!);
        Assert.Empty((IEnumerable<object>)page.ExecuteScript("return [...document.querySelectorAll('.baogao-data td *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().left < e.closest('td').getBoundingClientRect().left + 100).map(e => e.textContent.slice(0, 60))")!);
    }

    [Fact]
    public void On_a_phone_a_table_shows_ten_rows_at_a_time_and_prints_more()
    {
        var page = Open("en", 390, 844);
        page.ExecuteScript("document.querySelectorAll('details.baogao-data').forEach(d => d.open = true); window.long = [...document.querySelectorAll('.version:not([hidden]) .baogao-data table')].find(t => t.tBodies[0].rows.length > 20)");
        var all = (long)page.ExecuteScript("return long.tBodies[0].rows.length")!;
        Assert.Equal((10L, $"Rows 1–10 of {all}"), Shown());
        page.ExecuteScript("[...long.previousElementSibling.querySelectorAll('button')].find(b => b.textContent === 'Next').click()");
        Assert.Equal((10L, $"Rows 11–20 of {all}"), Shown());
        page.ExecuteScript("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal((Math.Min(all, 100), $"Rows 1–{Math.Min(all, 100)} of {all}"), Shown());
        page.ExecuteScript("dispatchEvent(new Event('afterprint'))");
        Assert.Equal((10L, $"Rows 1–10 of {all}"), Shown());

        (long, string) Shown() => ((long)page.ExecuteScript("return [...long.tBodies[0].rows].filter(r => r.checkVisibility()).length")!, (string)page.ExecuteScript("return long.previousElementSibling.querySelector('span').textContent")!);
    }

    /// <summary>What stands before, in and behind the rows of a page.</summary>
    [System.Text.RegularExpressions.GeneratedRegex("(?<=id=\"rows\">)|(?=</script>\\s*<script type=\"application/json\" id=\"palette\">)")]
    private static partial System.Text.RegularExpressions.Regex RowsScript();

    private string File(string language) => Path.Combine(published.Folder(language), "index.html");

    private ChromeDriver Open(string language, int width, int height) => published.Open(File(language), width, height);

    private static void Until(ChromeDriver page, string script) => new WebDriverWait(page, TimeSpan.FromSeconds(30)).Until(_ => Equals(page.ExecuteScript(script), true));
}
