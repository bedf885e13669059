using Baogao.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Tests.Execution;

public class StopChecksTests
{
    private const string Flag = "global::System.Runtime.CompilerServices.Unsafe.AddByteOffset(ref global::System.Runtime.CompilerServices.Unsafe.NullRef<bool>(),";
    private const string Throw = "throw global::Baogao.Notebooks.Execution.CellStop.Stopped();";

    // What is inserted, by a letter each; the long ones first.
    private static readonly (string Text, string Letter)[] Letters =
    [
        ($"if(global::System.Threading.Volatile.Read(ref {Flag}(nint){CellStop.Address(7)}L))){Throw}global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();", "F"),
        ($"if(global::System.Threading.Volatile.Read(ref {Flag}(nint){CellStop.Address(7)}L))){Throw}", "L"),
        ($"if(global::System.Threading.Volatile.Read(ref {Flag}__stop0))){Throw}", "C"),
        ($"if((i&7)==0&&{Flag}__stop0^=1)){Throw}", "N"),
        ($"if({Flag}__stop0^=1)){Throw}", "E"),
        ("{var __stop0=global::Baogao.Notebooks.Execution.CellStop.Address(7);", "{A"),
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
    [InlineData("foreach (var a in b)\n  do F(a);\n  while (true);", "{Aforeach (var a in b)\n  {Edo {CF(a);}\n  while (true);}}")]
    [InlineData("for (;;) for (;;) x += a[0];", "{Afor (;;) {Efor (;;) {Ex += a[0];}}}")]
    [InlineData("for (int i = 0; i < n; i++) s += a[i];", "{Afor (int i = 0; i < n; i++) {Ns += a[i];}}")]
    [InlineData("for (var i = n; i > 0; --i) s += a[i];", "{Afor (var i = n; i > 0; --i) {Es += a[i];}}")]
    [InlineData("for (var i = 9L; i > 0; --i) s += a[i];", "{Afor (var i = 9L; i > 0; --i) {Ns += a[i];}}")]
    [InlineData("for (var i = 0.0; i < n; i++) s += a[0];", "{Afor (var i = 0.0; i < n; i++) {Es += a[0];}}")]
    [InlineData("for (int i = 0; i < n; i += 8) s += a[i];", "{Afor (int i = 0; i < n; i += 8) {Es += a[i];}}")]
    [InlineData("for (int i = 1; i < n; i++) s += a[i--];", "{Afor (int i = 1; i < n; i++) {Es += a[i--];}}")]
    [InlineData("for (int i = 1; i < n; i++) (i, s) = (0, a[i]);", "{Afor (int i = 1; i < n; i++) {E(i, s) = (0, a[i]);}}")]
    [InlineData("for (int i = 1; i < n; i++) { ref int j = ref i; j = a[0]; }", "{Afor (int i = 1; i < n; i++) {E ref int j = ref i; j = a[0]; }}")]
    [InlineData("for (int i = 0; i < a.Length; i++) s += a[i];", "{Afor (int i = 0; i < a.Length; i++) {Ns += a[i];}}")]
    [InlineData("for (int i = 0; i < n; i++) s += a[i].Slow;", "{Afor (int i = 0; i < n; i++) {Es += a[i].Slow;}}")]
    [InlineData("for (int i = 0; Slow(a[i]); i++) s++;", "{Afor (int i = 0; Slow(a[i]); i++) {Es++;}}")]
    [InlineData("for (int i = 0; i < n; i++) s += Slow(a[i]);", "{Afor (int i = 0; i < n; i++) {Es += Slow(a[i]);}}")]
    [InlineData("if (x) while (y) z();", "if (x) {Awhile (y) {Cz();}}")]
    [InlineData("again: x++;\ngoto again;", "again: Lx++;\ngoto again;")]
    [InlineData("int F(int n) => F(n);", "int F(int n) {Freturn  F(n);}")]
    [InlineData("void F() => F();", "void F() {F F();}")]
    [InlineData("async Task F() => await F();", "async Task F() {F await F();}")]
    [InlineData("class C { int P => P; }", "class C { int P {get{Freturn  P;}} }")]
    [InlineData("Action a = () => { };", "Action a = () => {F };")]
    [InlineData("Register((x, w) => w.Write(x.Show()));", "Register((x, w) => {Fw.Write(x.Show());});")]
    [InlineData("_ = 5; int.TryParse(s, out _); (_, x) = t;", "var __discard0 = 5; int.TryParse(s, out var _); (var _, x) = t;")]
    [InlineData("if (x) _ = 5; void F(int _) { _ = 5; } G(_ => _ = 5); int F() { int _ = 3; _ = 5; return _; }", "if (x) {var __discard0 = 5;} void F(int _) { _ = 5; } G(_ => _ = 5); int F() { int _ = 3; _ = 5; return _; }")]
    public void Checks_stand_on_the_lines_that_are_there(string code, string expected)
        => Assert.Equal(expected, Letters.Aggregate(Insert(code), (text, letter) => text.Replace(letter.Text, letter.Letter, StringComparison.Ordinal)));

    [Fact]
    public void A_function_in_a_loop_has_an_address_of_its_own_for_its_loops()
    {
        var inserted = Insert("while (x) { Action a = () => { while (y) { } }; while (z) { } }");
        Assert.Equal(2, inserted.Split("=global::Baogao.Notebooks.Execution.CellStop.Address(7);").Length - 1);
        Assert.Equal(3, inserted.Split($"{Flag}__stop").Length - 1);
    }

    private static string Insert(string code) => StopChecks.Insert(code, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script), 7);
}
