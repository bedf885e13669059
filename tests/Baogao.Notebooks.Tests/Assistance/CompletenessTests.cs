using Baogao.Notebooks.Assistance;

namespace Baogao.Notebooks.Tests.Assistance;

public sealed class CompletenessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1 + 1")]
    [InlineData("var x = 1;")]
    [InlineData("report.Figures")]
    [InlineData("#!import setup.csx")]
    [InlineData("#!markdown\n# Half a { brace")]
    [InlineData("#!time\nawait Task.Delay(1);\n")]
    [InlineData("#r \"nuget: Deedle, 8.1.0\"")]
    [InlineData("#r \"a.dll\"\n#load \"b.csx\"\nusing System;")]
    [InlineData("// a comment")]
    [InlineData("foreach (var x in y)\n{\n}")]
    [InlineData("undeclared.Thing()")]
    public void A_cell_that_can_run_is_complete(string code)
        => Assert.Equal(new Completeness(CompletenessStatus.Complete, ""), SessionAssistance.IsComplete(code));

    [Theory]
    [InlineData("foreach (var x in y)\n{", 4)]
    [InlineData("class A\n{\n    void F()\n    {", 8)]
    [InlineData("string.Join(", 4)]
    [InlineData("var a = new[] { 1,", 4)]
    [InlineData("var x =", 0)]
    [InlineData("int F(int x) =>", 0)]
    [InlineData("var t = \"\"\"\n    raw", 0)]
    [InlineData("var t = $\"\"\"\n    raw {1}", 0)]
    [InlineData("var t = @\"verbatim", 0)]
    [InlineData("{ /* a comment", 0)]
    [InlineData("#!time\nif (true) {", 4)]
    [InlineData("#!markdown\ntext\n#!csharp\nF(", 4)]
    public void A_cell_with_something_open_is_incomplete(string code, int spaces)
        => Assert.Equal(new Completeness(CompletenessStatus.Incomplete, new string(' ', spaces)), SessionAssistance.IsComplete(code));

    [Theory]
    [InlineData("var = ;")]
    [InlineData("}")]
    [InlineData("#!unknown")]
    [InlineData("#!import")]
    [InlineData("F(\n#!markdown\ntext")]
    [InlineData("1 +;")]
    public void A_cell_that_nothing_can_mend_is_invalid(string code)
        => Assert.Equal(new Completeness(CompletenessStatus.Invalid, ""), SessionAssistance.IsComplete(code));
}
