using Baogao.Notebooks.Assistance;

namespace Baogao.Notebooks.Tests.Assistance;

public sealed class CodeCompletionTests : IDisposable
{
    private readonly Asking asking = new();

    public void Dispose() => asking.Dispose();

    [Theory]
    [InlineData("\"\".Insert|", "Insert")]
    [InlineData("int revenue = 1;\nrev|", "revenue")]
    [InlineData("void F(int revenue) { rev|", "revenue")]
    [InlineData("new[] { 1 }.SelectM|", "SelectMany")]
    [InlineData("new[] { \"a\" }.Where(each => each.PadL|", "PadLeft")]
    [InlineData("foreac|", "foreach")]
    [InlineData("System.Collections.Gener|", "Generic")]
    [InlineData("DayOfWeek.Th|", "Thursday")]
    [InlineData("Math.Clamp(1, 2, 3).CompareT|", "CompareTo")]
    [InlineData("Mat|h.Max(1, 2)", "Math MathF")]
    [InlineData("DateTime.Parse(\"2022\", styl|", "styles: style")]
    [InlineData("System.Globalization.CultureInfo.InvariantCulture.Date|\n\nvar x = 1;", "DateTimeFormat")]
    [InlineData("nothing.Known|", "")]
    [InlineData("// comm|", "")]
    [InlineData("\"in a text|", "")]
    public async Task Code_is_completed_with_what_fits(string code, string texts) => Assert.Equal(texts, await asking.Texts(code));

    [Theory]
    [InlineData("var revenue = \"a\";", "revenue.PadL|", "PadLeft")]
    [InlineData("int Doubled(int x) => 2 * x;", "Doubled|", "Doubled")]
    [InlineData("record Town(string Name, int People);\nvar gaohang = new Town(\"高行\", 1);", "gaohang.Peo|", "People")]
    [InlineData("var made = new { Figure = 17.8 };", "made.Fig|", "Figure")]
    [InlineData("var (a, other) = (1, \"b\");", "other.PadL|", "PadLeft")]
    [InlineData("int.TryParse(\"1\", out var parsed);", "parsed.CompareT|", "CompareTo")]
    [InlineData("var twice = (int x) => x * 2;", "twice.Invo|", "Invoke")]
    [InlineData("var 税收 = 17.8m;", "税|", "税收")]
    [InlineData("using System.Globalization;", "CultureInf|", "CultureInfo")]
    [InlineData("using Cult = System.Globalization.CultureInfo;", "Cult.Invar|", "InvariantCulture")]
    [InlineData("static int Tripled(this int x) => 3 * x;\nvar n = 1;", "n.Tripl|", "Tripled")]
    [InlineData("var before = 1; throw new System.Exception();", "bef|", "before")]
    [InlineData("#!time\nvar timed = 1;\n#!markdown\n# Text", "timed|", "timed")]
    public async Task What_an_earlier_cell_declared_is_offered(string cell, string code, string text)
    {
        await asking.After(cell);
        Assert.Equal(text, await asking.Texts(code));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_leaves_nothing()
    {
        await asking.After("var wrongly = 1; int x = \"\";");
        Assert.Equal("", await asking.Texts("wrong|"));
    }

    [Fact]
    public async Task Of_several_declarations_the_last_one_counts()
    {
        await asking.After("var value = 1;", "var copy = value;", "var value = \"text\";", "record R(int First);", "record R(int Second);");
        Assert.Equal("PadLeft", await asking.Texts("value.PadL|"));
        // The copy keeps the type that it was made with.
        Assert.Equal("CompareTo", await asking.Texts("copy.CompareT|"));
        Assert.Equal("Second", await asking.Texts("new R(1).Sec|"));
        Assert.Equal("", await asking.Texts("new R(1).Firs|"));
    }

    [Fact]
    public async Task Items_tell_what_they_are_and_what_they_replace()
    {
        await asking.After("var report = 1;");
        Assert.Equal(new CompletionEntry("report", "report", "variable"), (await asking.Complete("rep|")).Items[0]);
        Assert.Contains(new CompletionEntry("Dictionary", "Dictionary<>", "class"), (await asking.Complete("new Dict|")).Items);
        Assert.Contains(new CompletionEntry("foreach", "foreach", "keyword"), (await asking.Complete("fore|")).Items);
        Assert.Equal("var x = 1;\nreport.CompareTo(2)", await asking.Take("var x = 1;\nreport.Comp|(2)", "CompareTo"));
        Assert.Equal("Console.WriteLine();", await asking.Take("Console.Wri|te();", "WriteLine"));
        Assert.Equal("/*😀*/ report", await asking.Take("/*😀*/ rep|", "report"));
    }

    [Fact]
    public async Task At_an_empty_place_the_sessions_variables_come_first_and_at_most_500_items()
    {
        await asking.After("var zeta = 1;", "var alpha = 1;");
        var items = (await asking.Complete("|")).Items;
        Assert.Equal(["alpha", "zeta"], items.Take(2).Select(item => item.Text));
        Assert.Equal(500, items.Count);
    }

    [Fact]
    public async Task What_the_place_asks_for_comes_first_then_variables_then_argument_names()
    {
        await asking.After("var zeta = \"a\";");
        Assert.Equal("DayOfWeek", (await asking.Complete("DateTime.Now.DayOfWeek == |")).Items[0].Text);
        Assert.Equal(["int", "zeta", "startIndex:"], (await asking.Complete("\"b\".Insert(|")).Items.Take(3).Select(item => item.Text));
    }

    [Fact]
    public async Task After_the_warm_up_the_compiler_has_what_ran_before_it()
    {
        await asking.After("var report = \"a\";");
        await asking.Assistance.WarmUpAsync();
        var result = await asking.Assistance.CompleteAsync("report.PadL", 11, TestContext.Current.CancellationToken);
        Assert.Equal("PadLeft", Assert.Single(result.Items).Text);
    }

    [Fact]
    public async Task A_request_that_is_given_up_says_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking.Assistance.CompleteAsync("Math.", 5, stop.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking.Assistance.InspectAsync("Math.", 4, 0, stop.Token));
    }

    [Theory]
    [InlineData("#!markdown\nrep|")]
    [InlineData("#!html\n<b>rep|")]
    [InlineData("var a = 1;\n#!markdown\nrep|\n#!csharp\nvar b = 1;")]
    public async Task Text_that_is_not_CSharp_is_left_alone(string code)
    {
        await asking.After("var report = 1;");
        Assert.Equal("", await asking.Texts(code));
    }

    [Fact]
    public async Task Code_after_other_parts_of_a_cell_sees_the_code_before_them()
    {
        Assert.Equal("first", await asking.Texts("var first = 1;\n#!markdown\n# 标题 'unended\n#!csharp\nfir|"));
        Assert.Equal("first", await asking.Texts("#!time\n#r \"nuget: Deedle, 8.1.0\"\nvar first = 1;\r\nfir|"));
    }

    [Fact]
    public async Task While_a_cell_runs_questions_are_answered()
    {
        await asking.After("var report = 1;", "var go = new System.Threading.ManualResetEventSlim();");
        var running = asking.After("go.Wait(); var late = 1;");
        Assert.Equal("report", await asking.Texts("repor|"));
        Assert.False(running.IsCompleted);
        ((ManualResetEventSlim)asking.Session.Variables.Single(variable => variable.Name == "go").Value!).Set();
        await running;
        Assert.Equal("late", await asking.Texts("lat|"));
    }
}
