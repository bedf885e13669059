using OpenQA.Selenium;

namespace Baogao.Acceptance;

/// <summary>A chart of 10,000 marks on the page: drawn, pointed at, and read in its table page by page, with keys alone.</summary>
[Collection(SlidesInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed class ManyMarksTests(PublishedFixture published) : IDisposable
{
    private const int Marks = 10_000;
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Ten_thousand_marks_stay_interactive_and_their_table_pages()
    {
        published.RequireBrowser();
        Hostile.Write(
            workspace,
            "08-many",
            ("markdown", "# Many"),
            ("code", "#!import setup.csx"),
            ("code",
                $$"""
                var figure = Report.Load("../data/gaohang-2022").Figures[0];
                var marks = Enumerable.Range(0, {{Marks}}).Select(i => new Mark(Sentence.AsWritten($"m{i}"), i % 97, null, MarkStyle.Actual, Evidence.Of(figure))).ToList();
                var panel = new ChartPanel(Sentence.AsWritten("Many"), MarkForm.Curve, Sentence.AsWritten("count"), marks);
                new ReportChart { Id = "many", Title = Sentence.AsWritten("Ten thousand marks"), Panels = [panel], Caveats = [Sentence.AsWritten("Made up.")], Source = Sentence.AsWritten("A test") }
                """),
            ("code", "Frame.FromColumns(new[] { KeyValue.Create(\"n\", Enumerable.Range(0, 5000).Select(i => KeyValue.Create($\"r{i}\", i)).ToSeries()) })"));
        var run = workspace.Run("publish", "notebooks/08-many.ipynb");
        Assert.True(run.ExitCode == 0, run.All);
        // The images too: a chart of many marks does not keep them from being made.
        Assert.Contains("2 pictures in both languages as SVG and PNG", run.Output, StringComparison.Ordinal);
        Assert.InRange(new FileInfo(workspace["out/index.html"]).Length, 5_000_000, 5_000_000 + (2_500 * Marks));

        var page = published.Open(workspace["out/index.html"]);
        Assert.Empty(page.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message));
        Assert.Equal((long)Marks, page.ExecuteScript("return document.querySelectorAll('.baogao-chart .points path').length"));
        page.ExecuteScript("const p = document.querySelector('.baogao-plot'); p.scrollIntoView(); Plotly.Fx.hover(p, [{curveNumber: p.data.findIndex(t => t.hovertext), pointNumber: 7000}]);");
        Assert.Contains("m7000", page.FindElement(By.CssSelector(".hoverlayer")).Text, StringComparison.Ordinal);

        var table = page.FindElement(By.CssSelector("details.baogao-data"));
        table.FindElement(By.TagName("summary")).SendKeys(Keys.Enter);
        Assert.Equal(("m0", "m99", 100L, "Rows 1–100 of 10000"), Shown());
        Tab(page, "Next");
        page.SwitchTo().ActiveElement().SendKeys(Keys.Enter);
        Assert.Equal(("m100", "m199", 100L, "Rows 101–200 of 10000"), Shown());
        Tab(page, "Last");
        page.SwitchTo().ActiveElement().SendKeys(Keys.Enter);
        Assert.Equal(("m9900", "m9999", 100L, "Rows 9901–10000 of 10000"), Shown());

        // A frame is cut already where it is made, and says so.
        Assert.Contains("100 of 5000 rows.", page.FindElement(By.CssSelector(".baogao-frame")).Text, StringComparison.Ordinal);

        (string, string, long, string) Shown()
        {
            var rows = (IReadOnlyList<object>)page.ExecuteScript("return [...document.querySelector('details.baogao-data tbody').rows].filter(r => r.checkVisibility()).map(r => r.cells[1].textContent)")!;
            return ((string)rows[0], (string)rows[^1], rows.Count, table.FindElement(By.CssSelector(".pages span")).Text);
        }
    }

    private static void Tab(OpenQA.Selenium.Chrome.ChromeDriver page, string button)
    {
        for (var i = 0; i < 6 && page.SwitchTo().ActiveElement().Text != button; i++)
        {
            page.SwitchTo().ActiveElement().SendKeys(Keys.Tab);
        }

        Assert.Equal(button, page.SwitchTo().ActiveElement().Text);
    }
}
