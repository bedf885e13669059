using Baogao.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Tests.Execution;

public class StopChecksTests
{
    private const string Stop = "global::Baogao.Notebooks.Execution.CellStop";

    // What is inserted, by a letter each; the long ones first.
    private static readonly (string Text, string Letter)[] Letters =
    [
        ($"{{var __stop0={Stop}.Current;", "{A"),
        ($"if(__stop0.IsSet)throw {Stop}.Stopped();", "C"),
        ($"{Stop}.Enter();", "F"),
        ($"{Stop}.Check();", "L"),
        ($"{Stop}.CheckAbandoned();", "Z"),
        ($"{Stop}.Pass(", "P("),
    ];

    [Theory]
    [InlineData("var x = 1; x + 1")]
    [InlineData("int Twice(int n) => 2 * n;")]
    [InlineData("Enumerable.Range(0, 3).Select(n => n + 1)")]
    [InlineData("class C { public int X { get; set; } = 1; }")]
    [InlineData("for (var i = 0; i < 3; i++ { }")]
    public void Code_without_loops_and_recursion_and_code_that_does_not_parse_is_left_alone(string code)
        => Assert.Equal(code, Insert(code));

    [Theory]
    [InlineData("while (true)\n{\n}", "{Awhile (true)\n{C\n}}")]
    [InlineData("for (;;) ;", "{Afor (;;) {C;}}")]
    [InlineData("foreach (var a in b)\n  do F(a);\n  while (true);", "{Aforeach (var a in b)\n  {Cdo {CF(a);}\n  while (true);}}")]
    [InlineData("for (;;) for (;;) x += a[0];", "{Afor (;;) {Cfor (;;) {Cx += a[0];}}}")]
    [InlineData("if (x) while (y) z();", "if (x) {Awhile (y) {Cz();}}")]
    [InlineData("again: x++;\ngoto again;", "again: Lx++;\ngoto again;")]
    [InlineData("int F(int n) => F(n);", "int F(int n) {Freturn  F(n);}")]
    [InlineData("void F() => F();", "void F() {F F();}")]
    [InlineData("async Task F() => await F();", "async Task F() {F await F();}")]
    [InlineData("class C { int P => P; }", "class C { int P {get{Freturn  P;}} }")]
    [InlineData("Action a = () => { };", "Action a = () => {F };")]
    [InlineData("F(); x++;", "F(); Lx++;")]
    [InlineData("while (x) { F(); x = 1; }", "{Awhile (x) {C F(); Cx = 1; }}")]
    [InlineData("switch (x) { case 1: F(); x = 1; break; }", "switch (x) { case 1: F(); Lx = 1; break; }")]
    [InlineData("try { } catch { } finally { }", "try { } catch {L } finally {Z }")]
    [InlineData("x += F(); y = await G(); z = null;", "x += P(F()); Ly = P(await G()); Lz = null;")]
    [InlineData("var c = new C { A = F() };", "var c = new C { A = F() };")]
    [InlineData("G(i => n++); H(i => n = i);", "G(i => P(ref n)++); LH(i => n = P(i));")]
    [InlineData("void F(int i) { n++; } void G(int i) { i++; }", "void F(int i) {L n++; } void G(int i) { i++; }")]
    [InlineData("Register((x, w) => w.Write(x.Show()));", "Register((x, w) => {Fw.Write(x.Show());});")]
    public void Checks_stand_on_the_lines_that_are_there(string code, string expected)
        => Assert.Equal(expected, Letters.Aggregate(Insert(code), (text, letter) => text.Replace(letter.Text, letter.Letter, StringComparison.Ordinal)));

    [Fact]
    public void A_function_in_a_loop_has_an_address_of_its_own_for_its_loops()
    {
        var inserted = Insert("while (x) { Action a = () => { while (y) { } }; while (z) { } }");
        Assert.Equal(2, inserted.Split($"={Stop}.Current;").Length - 1);
        Assert.Equal(3, inserted.Split("if(__stop").Length - 1);
    }

    private static string Insert(string code) => StopChecks.Insert(code, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script));
}
