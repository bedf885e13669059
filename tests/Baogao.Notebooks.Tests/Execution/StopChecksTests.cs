using Baogao.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Tests.Execution;

public class StopChecksTests
{
    private static readonly string Loop = string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"if(global::System.Threading.Volatile.Read(ref global::System.Runtime.CompilerServices.Unsafe.AddByteOffset(ref global::System.Runtime.CompilerServices.Unsafe.NullRef<bool>(),(nint){CellStop.Address(7)}L)))throw global::Baogao.Notebooks.Execution.CellStop.Stopped();");

    private static readonly string Function = Loop + "global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();";

    [Theory]
    [InlineData("var x = 1; x + 1")]
    [InlineData("int Twice(int n) => 2 * n;")]
    [InlineData("Enumerable.Range(0, 3).Select(n => n + 1)")]
    [InlineData("class C { public int X { get; set; } = 1; }")]
    [InlineData("for (var i = 0; i < 3; i++ { }")]
    public void Code_without_loops_and_recursion_and_code_that_does_not_parse_is_left_alone(string code)
        => Assert.Equal(code, Insert(code));

    [Theory]
    [InlineData("while (true)\n{\n}", "while (true)\n{L\n}")]
    [InlineData("for (;;) ;", "for (;;) {L;}")]
    [InlineData("foreach (var a in b)\n  do F(a);\n  while (true);", "foreach (var a in b)\n  {Ldo {LF(a);}\n  while (true);}")]
    [InlineData("int F(int n) => F(n);", "int F(int n) {Freturn  F(n);}")]
    [InlineData("void F() => F();", "void F() {F F();}")]
    [InlineData("async Task F() => await F();", "async Task F() {F await F();}")]
    [InlineData("class C { int P => P; }", "class C { int P {get{Freturn  P;}} }")]
    [InlineData("Action a = () => { };", "Action a = () => {F };")]
    [InlineData("Register((x, w) => w.Write(x.Show()));", "Register((x, w) => {Fw.Write(x.Show());});")]
    [InlineData("_ = 5; int.TryParse(s, out _); (_, x) = t;", "{var __discard0 = 5;} int.TryParse(s, out var _); (var _, x) = t;")]
    public void Checks_stand_on_the_lines_that_are_there(string code, string expected)
        => Assert.Equal(expected, Insert(code).Replace(Function, "F", StringComparison.Ordinal).Replace(Loop, "L", StringComparison.Ordinal));

    private static string Insert(string code) => StopChecks.Insert(code, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script), 7);
}
