using Baogao.Notebooks.Assistance.Inspecting;

namespace Baogao.Notebooks.Tests.Assistance;

public sealed class InspectionTests : IDisposable
{
    private readonly Asking asking = new();

    public void Dispose() => asking.Dispose();

    [Theory]
    [InlineData("Math.Cla|mp(1, 2, 3)", "int Math.Clamp(int value, int min, int max)  (+ 12 overloads)")]
    [InlineData("Math.Clamp(1, |2, 3)", "int Math.Clamp(int value, int min, int max)  (+ 12 overloads)")]
    [InlineData("\"a\".Insert(|", "string string.Insert(int startIndex, string value)")]
    [InlineData("\"a\".Insert(0, \"b\".Substring(|", "string string.Substring(int startIndex)  (+ 1 overload)")]
    [InlineData("\"a\".Insert(0, \"b\".Trim()|)", "string string.Insert(int startIndex, string value)")]
    [InlineData("string.IsNullOrEmpty|", "bool string.IsNullOrEmpty(string? value)")]
    [InlineData("new[] { 1 }.Any(|", "bool IEnumerable<int>.Any<int>()  (+ 1 overload)")]
    [InlineData("new Version(|", "Version.Version()  (+ 4 overloads)")]
    [InlineData("var local = 17.8m;\nloc|al", "decimal local")]
    [InlineData("DayOfWeek|.Friday", "enum DayOfWeek")]
    [InlineData("record struct Place(int X);\nPlac|e p;", "record struct Place")]
    [InlineData("DayOfWeek.Friday|", "DayOfWeek.Friday = 5")]
    [InlineData("System.Text.StringBuild|er x;", "class StringBuilder")]
    [InlineData("Figure f; f.Val|ue", "decimal? Figure.Value")]
    [InlineData("\"a\".Length|", "int string.Length")]
    public async Task The_first_line_is_the_signature_of_what_the_cursor_is_at(string code, string signature)
        => Assert.Equal(signature, (await Inspect("#r \"Baogao.dll\"\nusing Baogao.Model;\n" + code))!.PlainText.Split('\n')[0]);

    [Theory]
    [InlineData("1 + 1|")]
    [InlineData("|")]
    [InlineData("undeclared|")]
    [InlineData("#!mark|down\ntext")]
    [InlineData("#!markdown\nMath|")]
    [InlineData("// Math|")]
    public async Task Nothing_is_told_of_what_is_no_name(string code) => Assert.Null(await Inspect(code));

    [Fact]
    public async Task A_member_of_the_library_is_told_with_its_documentation_and_parameters()
    {
        var told = await Inspect("#r \"Baogao.dll\"\nusing Baogao.Model;\nPeriod.Parse(|");
        Assert.Equal("Period Period.Parse(string text)\n\nReads an ISO 8601 period.", told!.PlainText);
        Assert.Equal("```csharp\nPeriod Period.Parse(string text)\n```\n\nReads an ISO 8601 period.", told.Markdown);
    }

    [Fact]
    public async Task A_function_of_an_earlier_cell_is_told_with_its_comment_and_on_demand_its_place()
    {
        await asking.After(
            """
            var n = 1;
            /// <summary>Scales by <paramref name="factor"/>, see <see cref="System.Math"/>.</summary>
            /// <param name="x">What is scaled.</param>
            /// <returns>The product.</returns>
            /// <remarks>Exact.<para>For ever.</para></remarks>
            int Scaled(int x, int factor) => x * factor;
            class Area { }
            """);
        Assert.Equal(
            "int Scaled(int x, int factor)\n\nScales by factor, see Math.\n\nx: What is scaled.\n\nReturns: The product.",
            (await Inspect("Scaled(1, |"))!.PlainText);
        Assert.Equal(
            "```csharp\nint Scaled(int x, int factor)\n```\n\nScales by `factor`, see `Math`.\n\n- `x`: What is scaled.\n\nReturns: The product.\n\nExact.\n\nFor ever.",
            (await Inspect("Scaled|", 1))!.Markdown);
        Assert.Equal("int n\n\nValue: 1\n\nRepresents a 32-bit signed integer.\n\nDeclared in n.ipynb, cell 1, line 1", WithSdkText((await Inspect("n|", 1))!.PlainText));
        Assert.Equal("class Area\n\nDeclared in n.ipynb, cell 1, line 7", (await Inspect("Area|", 1))!.PlainText);
    }

    [Theory]
    [InlineData("var value = \"高行镇\";", "string value", "\"高行镇\"")]
    [InlineData("var value = 17.8m;", "decimal value", "17.8")]
    [InlineData("var value = new List<int> { 1, 2 };", "List<int> value", "2 items")]
    [InlineData("var value = new[] { 1 };", "int[] value", "1 item")]
    [InlineData("record Town(string Name);\nvar value = new Town(\"高行\");", "Town value", "Town { Name = 高行 }")]
    [InlineData("string? value = null;", "string? value", "null")]
    [InlineData("var value = 1; throw new Exception();", "int value", "1")]
    [InlineData("class Bad { public override string ToString() => throw new FormatException(); }\nvar value = new Bad();", "Bad value", "(cannot be shown: FormatException)")]
    [InlineData("class Slow { public override string ToString() { System.Threading.Thread.Sleep(1500); return \"\"; } }\nvar value = new Slow();", "Slow value", "(takes too long to show)")]
    [InlineData("class Nothing { }\nvar value = new Nothing();", "Nothing value", null)]
    public async Task A_variable_is_told_with_its_type_and_its_value(string cell, string signature, string? value)
    {
        await asking.After(cell);
        var lines = (await Inspect("val|ue"))!.PlainText.Split("\n\n");
        Assert.Equal(signature, lines[0]);
        Assert.Equal(value, lines.Skip(1).FirstOrDefault(line => line.StartsWith("Value: ", StringComparison.Ordinal))?["Value: ".Length..]);
    }

    [Fact]
    public async Task A_long_value_is_cut_between_characters_and_told_in_one_line()
    {
        await asking.After("var value = new string('a', 199) + \"😀\" + new string('b', 100_000);", "var lines = \"a\\nb\";");
        Assert.Contains("Value: \"" + new string('a', 199) + "…\"", (await Inspect("value|"))!.PlainText, StringComparison.Ordinal);
        Assert.Contains("Value: \"a b\"", (await Inspect("lines|"))!.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_that_the_cell_declares_anew_has_no_value_yet()
    {
        await asking.After("var value = 1;");
        Assert.DoesNotContain("Value:", (await Inspect("var value = \"new\"; value|"))!.PlainText, StringComparison.Ordinal);
    }

    private async Task<Inspection?> Inspect(string marked, int detail = 0)
    {
        // The compiler is warm after this: an answer that is still none is none.
        await asking.Complete("Syst|");
        var (code, cursor) = Asking.Cursor(marked);
        Inspection? told = null;
        for (var i = 0; told is null && i < 3; i++)
        {
            told = await asking.Assistance.InspectAsync(code, cursor, detail);
        }

        return told;
    }

    // The framework's documentation comes with the SDK and may be missing.
    private static string WithSdkText(string text)
        => text.Contains("Represents", StringComparison.Ordinal) ? text : text.Replace("\n\nDeclared", "\n\nRepresents a 32-bit signed integer.\n\nDeclared", StringComparison.Ordinal);
}
