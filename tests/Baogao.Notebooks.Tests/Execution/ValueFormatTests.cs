using Baogao.Notebooks.Execution.Outputs;

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

    [Theory]
    [InlineData("new List<DateTimeOffset?> { new DateTimeOffset(2022, 1, 1, 9, 0, 0, TimeSpan.FromHours(8)), null }", "[ 2022-01-01 09:00 +08:00, <null> ]")]
    [InlineData("new[] { new DateTime(2022, 1, 1) }", "[ 2022-01-01 ]")]
    [InlineData("new { A = new DateTime(2022, 1, 1), B = \"x\" }", "<code>{ A = 2022-01-01, B = x }</code>")]
    [InlineData("record Day(DateTime When, DateOnly? Other);\nnew[] { new Day(new DateTime(2022, 1, 1), null) }", "<code>Day { When = 2022-01-01, Other = &lt;null&gt; }</code>")]
    [InlineData("(new DateTime(2022, 1, 1), new[] { 1.5 })", "<code>(2022-01-01, [ 1.5 ])</code>")]
    [InlineData("new Dictionary<DateTime, DateOnly[]> { [new DateTime(2022, 1, 1)] = [new DateOnly(2022, 2, 1)] }", "2022-02-01")]
    [InlineData("KeyValuePair.Create(new DateTime(2022, 1, 1), 5)", "<code>[2022-01-01, 5]</code>")]
    public async Task The_line_that_stands_for_a_value_has_dates_as_written(string cell, string line)
    {
        using var cells = new Cells();
        var told = await cells.Run([.. cell.Split('\n')]);
        Assert.True(told.Contains(line, StringComparison.Ordinal), told);
        Assert.DoesNotContain("01/01/2022", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Xml.Linq.XElement.Parse(\"<a>1</a>\")", "<a>1</a>")]
    [InlineData("System.Globalization.CultureInfo.GetCultureInfo(\"zh-CN\")", "zh-CN")]
    [InlineData("new Uri(\"https://example.org/a\")", "https://example.org/a")]
    [InlineData("new Version(1, 2)", "1.2")]
    [InlineData("new System.Numerics.Complex(1, 2)", "<1; 2>")]
    [InlineData("System.Numerics.BigInteger.Pow(10, 20)", "100000000000000000000")]
    [InlineData("new Memory<int>([1, 2])", "System.Memory<Int32>[2]")]
    [InlineData("new System.Text.RegularExpressions.Regex(\"a+\")", "a+")]
    [InlineData("DBNull.Value", "<DBNull>")]
    public async Task A_value_of_one_piece_is_its_text(string cell, string text)
    {
        using var cells = new Cells();
        await cells.Run(cell);
        var data = Assert.IsType<ResultOutput>(Assert.Single(cells.Outputs)).Data.Data;
        Assert.Equal(($"<div class=\"dni-plaintext\"><pre>{System.Net.WebUtility.HtmlEncode(text)}</pre></div>", text), ((string?)data["text/html"], (string?)data["text/plain"]));
    }

    [Theory]
    [InlineData("new { A = new Broken(), B = 7 }")]
    [InlineData("new[] { new Broken() }")]
    public async Task Within_an_object_a_formatter_that_fails_costs_that_value_only(string cell)
    {
        using var cells = new Cells();
        var told = await cells.Run("class Broken { public int C => 5; }\nFormatter.Register<Broken>((value, writer) => throw new FormatException(\"no such unit.\"), \"text/html\");", cell);
        Assert.Contains("<pre>5</pre>", told, StringComparison.Ordinal);
        Assert.Contains("<small>Not shown by its own formatter, which failed with FormatException: no such unit. To mend it, correct the Formatter.Register call for Broken.</small>", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class Silent { public override string ToString() => throw new FormatException(\"no words\"); }", "new { A = new Silent() }", "{ A = &lt;FormatException: no words&gt; }")]
    [InlineData("class Silent { public int A => throw new FormatException(\"no words\"); }", "new { A = new Silent() }", "FormatException: no words")]
    [InlineData("", "new { A = Enumerable.Range(0, 3).Select(n => 1 / n) }", "{ A = &lt;DivideByZeroException: Attempted to divide by zero.&gt; }")]
    public async Task Within_an_object_what_fails_is_told_in_its_place(string first, string cell, string told)
    {
        using var cells = new Cells();
        var shown = await cells.Run(first, cell);
        Assert.StartsWith("=", shown, StringComparison.Ordinal);
        Assert.Contains(told, shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var table = new System.Data.DataTable(); table.Columns.Add(\"day\", typeof(DateTime)); table.Rows.Add(new DateTime(2022, 1, 1)); table.Rows.Add(DBNull.Value);", "table", ">day</th>", ">2022-01-01</td>", ">–</td>")]
    [InlineData("#r \"Deedle\"", "new Deedle.Series<string, double>([KeyValuePair.Create(\"k\", 1.5)]).Observations", ">key</th>", ">k</td>", ">1.5</td>")]
    public async Task A_data_table_and_the_observations_of_a_series_are_tables(string first, string cell, params string[] parts)
    {
        using var cells = new Cells();
        var told = await cells.Run(first, cell);
        Assert.All(parts, part => Assert.Contains(part, told, StringComparison.Ordinal));
        Assert.DoesNotContain("CheckClose", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_fails_when_it_is_shown_is_the_cell_s_error()
    {
        using var cells = new Cells();
        Assert.Equal("!DivideByZeroException: Attempted to divide by zero.", await cells.Run("Enumerable.Range(0, 3).Select(n => 1 / n)"));
    }

    /// <summary>Values that hold dates at any depth.</summary>
    public static TheoryData<string> WithDates => new(
        "day", "moment", "new[] { day }", "new[] { (day, 1) }", "new[] { (1, (day, \"x\")) }", "(day, moment)", "Tuple.Create(day, moment)", "new[] { Tuple.Create(day) }",
        "new { A = day }", "new[] { new { A = day, B = moment } }", "new[] { new { A = new { B = (day, 1) } } }", "new R(day, moment)", "new[] { new R(day, null) }", "(new R(day, null), 1)",
        "new Dictionary<DateTime, R> { [day] = new R(day, moment) }", "new Dictionary<string, (DateTime, int)[]> { [\"a\"] = [(day, 1)] }", "KeyValuePair.Create(day, (moment, 1))",
        "new[] { KeyValuePair.Create(\"a\", day) }", "new List<DateTime[]> { new[] { day } }", "new DateTime[,] { { day } }", "new S { D = day }", "new[] { new S { D = day } }", "new List<DateTime?> { day, null }",
        "new object[] { day, (day, 1), new R(day, moment) }", "new System.Collections.DictionaryEntry(\"a\", day)", "new System.Collections.Hashtable { [\"a\"] = day }", "new Queue<R>([new R(day, null)])",
        "from n in new[] { 1 } select (day, n)", "new[] { 1 }.GroupBy(n => day)", "new Lazy<DateTime>(() => day)", "Task.FromResult(day)", "new[] { day }.ToHashSet()", "System.Collections.Immutable.ImmutableArray.Create((day, 1))",
        "new C { When = day, Many = [day] }", "new[] { new C { When = day, Many = [day] } }", "new Exception(\"x\") { Data = { [\"at\"] = day } }.Data", "(IEnumerable<DateTime>)new[] { day }", "new ArraySegment<DateTime>([day])", "new Memory<DateTime>([day]).ToArray()");

    [Theory]
    [MemberData(nameof(WithDates))]
    public async Task No_form_of_a_value_on_a_page_or_in_a_console_has_dates_of_another_order(string value)
    {
        using var cells = new Cells();
        await cells.Run("record R(DateTime A, DateTimeOffset? B); record struct S { public DateTime D; } class C { public DateTime When; public DateTime[] Many { get; set; } } var day = new DateTime(2022, 12, 27); var moment = new DateTimeOffset(2022, 12, 27, 9, 0, 0, TimeSpan.FromHours(8));");
        Assert.Equal("", Error(await cells.Run($"display({value}, \"text/plain\", \"text/html\", \"text/plain+summary\");")));
        foreach (var (mimeType, form) in Assert.IsType<DisplayOutput>(Assert.Single(cells.Outputs)).Data.Data)
        {
            var text = form!.ToString();
            Assert.False(System.Text.RegularExpressions.Regex.IsMatch(text, "12/27|27/12|2022-12-27 01:00|12:00:00 AM|DayOfYear"), $"{mimeType}: {text}");
        }

        static string Error(string told) => told.StartsWith('!') ? told : "";
    }
}
