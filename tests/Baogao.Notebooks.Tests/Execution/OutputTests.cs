using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Outputs;
using Baogao.Notebooks.Execution.Runs;

namespace Baogao.Notebooks.Tests.Execution;

public class OutputTests
{
    private sealed record Chart(string Title);

    [Fact]
    public void A_host_gives_a_type_several_MIME_types()
    {
        MimeFormatters.Register<Chart>(
            ("text/html", chart => $"<h1>{chart.Title}</h1>"),
            ("text/plain", chart => chart.Title),
            ("application/vnd.plotly.v1+json", chart => "{\"layout\": {\"title\": \"" + chart.Title + "\"}}"));
        var bundle = ValueFormatter.Format(new Chart("税收"), [], 1024);
        Assert.Equal(["text/html", "text/plain", "application/vnd.plotly.v1+json"], bundle.Data.Select(each => each.Key));
        Assert.Equal("<h1>税收</h1>", (string?)bundle.Data["text/html"]);
        Assert.IsType<JsonObject>(bundle.Data["application/vnd.plotly.v1+json"]);
    }

    [Theory]
    [InlineData("6 * 7", "42")]
    [InlineData("1.50m", "1.50")]
    [InlineData("1 > 2", "False")]
    [InlineData("DayOfWeek.Friday", "Friday")]
    public async Task A_simple_value_is_plain_text_too_for_front_ends_without_HTML(string cell, string text)
    {
        using var cells = new Cells();
        await cells.Run(cell);
        var data = Assert.IsType<ResultOutput>(Assert.Single(cells.Outputs)).Data.Data;
        Assert.Equal(["text/html", "text/plain"], data.Select(each => each.Key));
        Assert.Equal(text, (string?)data["text/plain"]);
    }

    [Fact]
    public async Task What_was_shown_before_a_clear_is_not_in_the_notebook()
    {
        var notebook = NotebookDocument.Parse(
            """
            {"cells":[{"cell_type":"code","id":"a","metadata":{},"outputs":[],"execution_count":null,
              "source":"Console.WriteLine(\"gone\"); display(\"gone\"); clear_output(); display(\"kept\"); clear_output(wait: true);"},
             {"cell_type":"code","id":"b","metadata":{},"outputs":[],"execution_count":null,
              "source":"display(\"gone\"); clear_output(wait: true); Console.WriteLine(\"instead\");"}],
             "metadata":{},"nbformat":4,"nbformat_minor":5}
            """, "n.ipynb");
        var run = await NotebookRunner.RunAsync(notebook, Path.GetTempPath(), stop: TestContext.Current.CancellationToken);
        Assert.Equal(["kept"], run.Document.Cells[0].Outputs.Select(output => (string?)output!["data"]!["text/plain"]![0]));
        Assert.Equal(["instead\n"], run.Document.Cells[1].Outputs.Select(output => (string?)output!["text"]![0]));
    }

    [Fact]
    public async Task Console_output_comes_while_the_cell_runs()
    {
        using var cells = new Cells();
        var seen = new TaskCompletionSource();
        var run = cells.Session.RunAsync(
            new CellCode("Console.Write(\"first\"); await Task.Delay(3000); Console.Write(\"last\");", "c"),
            output => seen.TrySetResult(),
            null,
            TestContext.Current.CancellationToken);
        await seen.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.False(run.IsCompleted);
        await run;
    }

    [Fact]
    public async Task A_long_table_is_cut_after_a_row_and_says_how_to_see_all()
    {
        using var cells = new Cells(with: options => options with { MaxOutputBytes = 20_000 });
        var told = await cells.Run("Formatter.ListExpansionLimit = 5000;", "Enumerable.Range(0, 5000).Select(n => new { N = n })", "Formatter.ListExpansionLimit = 20;");
        await cells.Run("Formatter.ListExpansionLimit = 5000;");
        var html = (string?)((ResultOutput)(await Last(cells, "Enumerable.Range(0, 5000).Select(n => new { N = n, Text = \"高行<镇>\" })"))).Data.Data["text/html"];
        await cells.Run("Formatter.ListExpansionLimit = 20;");
        Assert.Matches(
            @"</tr></tbody></table><p>Cut after [0-9]+ rows: this output has [0-9,]+ KB, over the limit of 19 KB\. Show fewer rows, or write all of it to a file: System\.IO\.File\.WriteAllText\(&quot;all\.txt&quot;, value\.ToDisplayString\(&quot;text/html&quot;\)\)</p>$",
            html!);
        Assert.Equal("", told);
    }

    [Fact]
    public async Task Long_text_is_cut_after_a_line_and_long_JSON_is_left_out()
    {
        using var cells = new Cells(with: options => options with { MaxOutputBytes = 10_240 });
        Assert.Equal(
            "show:" + string.Concat(Enumerable.Repeat(new string('高', 99) + "⏎", 34)) + "Cut after 34 rows: this output has 29 KB, over the limit of 10 KB. Show fewer rows, or write all of it to a file: System.IO.File.WriteAllText(\"all.txt\", value.ToDisplayString(\"text/plain\"))",
            await cells.Run("display(string.Concat(Enumerable.Repeat(new string('高', 99) + \"\\n\", 100)), \"text/plain\");"));
        Assert.Equal(
            "show:Left out: this output has 28 KB, over the limit of 10 KB. Show fewer rows, or write all of it to a file: System.IO.File.WriteAllText(\"all.txt\", value.ToDisplayString(\"application/json\"))",
            await cells.Run("display(Enumerable.Repeat(\"12345678901234567890123456\", 1000).ToArray(), \"application/json\");"));
    }

    [Fact]
    public async Task A_cell_that_prints_without_end_is_cut_with_one_note()
    {
        using var cells = new Cells(with: options => options with { MaxOutputBytes = 2048 });
        var told = await cells.Run("for (var i = 0; i < 1000; i++) Console.Write(\"0123456789\");", "for (var i = 0; i < 1000; i++) Console.Write(\"0123456789\"); 5");
        Assert.Equal(
            "out:" + string.Concat(Enumerable.Repeat("0123456789", 204)) + " | err:⏎Cut: this cell printed more than 2 KB. Print less, or write to a file with System.IO.File.AppendAllText.⏎ | =5",
            told);
    }

    [Fact]
    public async Task What_the_host_prints_on_an_output_is_not_output_of_the_cell()
    {
        using var cells = new Cells();
        var outputs = new List<CellOutput>();
        await cells.Session.RunAsync(
            new CellCode("Console.Write(\"from the cell\");", "c"),
            output =>
            {
                outputs.Add(output);
                Console.Out.Write("");
                Console.Out.WriteLine("host");
            },
            null,
            TestContext.Current.CancellationToken);
        Assert.Equal([new StreamOutput(ConsoleChannel.Output, "from the cell")], outputs);
    }

    [Fact]
    public async Task A_cell_that_reads_the_console_asks_the_session_or_fails()
    {
        using var nobody = new Cells();
        Assert.Equal(
            "!InvalidOperationException: This cell reads the console, and nobody is there to type. Make what it asks for a parameter of the notebook.",
            await nobody.Run("Console.ReadLine()"));
        var answers = new Queue<string>(["高行", "xy"]);
        using var somebody = new Cells(with: options => options with { ReadLine = () => answers.Dequeue() });
        Assert.Equal("=高行x", await somebody.Run("Console.ReadLine() + (char)Console.Read()"));
    }

    [Fact]
    public async Task A_session_keeps_to_the_culture_that_it_is_given()
    {
        using var turkish = new Cells(with: options => options with { Culture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR") });
        Assert.Equal("=17,8 İ", await turkish.Run("await Task.Yield();", "$\"{17.8m} {\"i\".ToUpper()}\""));
        Assert.Equal("out:1,5", await turkish.Run("Console.Write(1.5m)"));
        using var invariant = new Cells();
        Assert.Equal("out:1.5", await invariant.Run("Console.Write(1.5m)"));
        Assert.Equal("=17.8 I", await invariant.Run("$\"{17.8m} {\"i\".ToUpper()}\""));
    }

    [Fact]
    public void Display_outside_a_cell_says_so()
        => Assert.Equal(
            "There is no cell to show this in: display works in code that a notebook cell runs or started.",
            Assert.Throws<InvalidOperationException>(() => Microsoft.DotNet.Interactive.Kernel.display(1)).Message);

    [Fact]
    public async Task A_timed_cell_tells_its_wall_time()
    {
        using var cells = new Cells();
        Assert.Matches(@"^=1 \| show:Wall time: [0-9.]+ms$", await cells.Run("#!time\n1"));
    }

    private static async Task<CellOutput> Last(Cells cells, string cell)
    {
        await cells.Run(cell);
        return cells.Outputs[^1];
    }
}
