namespace Baogao.Notebooks.Tests.Execution;

/// <summary>What C# allows and scripts do not: it works, or a sentence says what to write instead.</summary>
public sealed class ScriptLimitTests : IDisposable
{
    private const string Cell = "\n---\n";
    private const string Disposable = "class D : IDisposable { string n; public D(string n) => this.n = n; public void Dispose() => Console.Write(n + \" gone \"); }";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Table => new()
    {
        { "using var w = new System.IO.StringWriter();" + Cell + "w.ToString().Length", "=0" },
        { "using System.IO.StringWriter w2 = new();" + Cell + "w2.ToString().Length", "=0" },
        { Disposable + Cell + "using var a = new D(\"a\"); using D b = new(\"b\"), c = null; Console.Write(\"cell \");", "out:cell b gone a gone " },
        { Disposable + Cell + "using var a = new D(\"a\"); throw new Exception(\"x\");", "out:a gone  | !Exception: x" },
        { "class A : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write(\"gone\"); } }" + Cell + "await using var a = new A();", "out:gone" },
        { "using System.Text.RegularExpressions; using var w = new System.IO.StringWriter(); Regex.IsMatch(\"a\", \"a\")", "=True" },
        { "using L = System.Collections.Generic.List<int>; using static System.Math; new L { Max(1, 2) }[0]", "=2" },
        { "void F() { using var w = new System.IO.StringWriter(); } F(); 1", "=1" },
        { "public static class E { public static string Loud(this string s) => s + \"!\"; }" + Cell + "\"a\".Loud() + E.Loud(\"b\")", "=a!b!" },
        { "static class E\n{\n    internal static IEnumerable<T> Every<T>(this IEnumerable<T> all, int step = 2)\n        where T : notnull\n    {\n        var i = 0;\n        foreach (var each in all) { if (i++ % step == 0) yield return each; }\n    }\n\n    static int Own(this int x) => x;\n}\nstring.Join(',', new[] { 1, 2, 3 }.Every()) + string.Join(',', new[] { 1, 2, 3 }.Every(step: 3))", "=1,31" },
        { "static class E { public static ref int First(this int[] a) => ref a[0]; public static void Set(this ref int x, in int y) { x = y; } }" + Cell + "var a = new[] { 1 }; a.First() = 7; var n = 0; n.Set(5); a[0] + n", "=12" },
        { "namespace My { class H { public static int Two => 2; } }" + Cell + "My.H.Two", "=2" },
        { "namespace My { public static class H { public static int Twice(this int x) => 2 * x; } }" + Cell + "using My;\n3.Twice()", "=6" },
        { "namespace My { class H { public static int Two => 2; } }" + Cell + "var old = My.H.Two;" + Cell + "namespace My { class H { public static int Two => 2; } }" + Cell + "old + My.H.Two", "=4" },
        { "namespace My { class H { } }\n1", "!CompilationError: CS7021: Cannot declare namespace in script code. A cell cannot declare a namespace beside other code: move the namespace into a .cs file and write #!import file.cs, or leave it away." },
        { "Span<int> s = stackalloc int[3];", "!CompilationError: CS8345: Field or auto-implemented property cannot be of type 'Span<int>' unless it is an instance member of a ref struct. A variable at the top level of a cell is kept for later cells, and this type cannot be kept: put the code into braces { … }, or use an array or Memory<T>." },
        { "{ Span<int> s = stackalloc int[3]; Console.Write(s.Length); }", "out:3" },
        { "record T(int A);\nvar ts = new List<T>();" + Cell + "record T(int A, int B = 0);" + Cell + "ts = new List<T>();", "!CompilationError: CS0029: Cannot implicitly convert type 'System.Collections.Generic.List<T>' to 'System.Collections.Generic.List<T>'. The type was declared again in a later cell, and this value is of the earlier one: declare the variable anew (var x = …), or run the cells that made it again." },
        { "record T(int A); int F(T t) => t.A;" + Cell + "record T(int A, int B = 0);" + Cell + "F(new T(1))", "!CompilationError: CS1503: Argument 1: cannot convert from 'T [n.ipynb, cell 2(1)]' to 'T [n.ipynb, cell 1(1)]'. The type was declared again in a later cell, and this value is of the earlier one: declare the variable anew (var x = …), or run the cells that made it again." },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Cells_at_the_limits_of_scripts(string cells, string expected)
    {
        using var session = new Cells();
        Assert.Equal(expected, await session.Run(cells.Split(Cell)));
    }

    [Theory]
    [InlineData("using var w = new System.IO.StringWriter(); nothing", 1, 45)]
    [InlineData("using var w = nothing;", 1, 15)]
    [InlineData("static class E { public static int F(this int x) => nothing; }", 1, 53)]
    [InlineData("static class E { public static int F(this int x) => x; } nothing", 1, 58)]
    [InlineData("namespace My { class H { int F() => nothing; } }", 1, 37)]
    [InlineData("\nnamespace My;\ninternal class H {\n int F() => nothing; }", 4, 13)]
    public async Task Places_of_errors_stay_those_of_the_cell(string cell, int line, int column)
    {
        using var cells = new Cells();
        await cells.Run(cell);
        var place = cells.Result!.Failure!.Place!;
        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public async Task An_imported_file_with_a_namespace_is_a_library_and_may_change()
    {
        folder.Write("X.cs", "namespace My;\nclass H { public static int F(int n) { var s = 0; for (var i = 0; i < n; i++) s += 2; return s; } public static int G() => throw new InvalidOperationException(\"no\"); }");
        using var cells = new Cells(folder.Path);
        Assert.Equal("=6", await cells.Run("#!import X.cs", "My.H.F(3)"));
        Assert.Equal("=6", await cells.Run("#!import X.cs\nusing My;\nH.F(3)"));
        Assert.Equal("!InvalidOperationException: no", await cells.Run("My.H.G()"));
        Assert.Contains("  at X.cs, line 2, in H.G", cells.Result!.Failure!.Traceback);
        folder.Write("X.cs", "namespace My;\nclass H { public static int F(int n) => 10; }");
        Assert.Equal("=10", await cells.Run("#!import X.cs", "My.H.F(3)"));
        folder.Write("X.cs", "namespace My;\nclass H { int x = nothing; }");
        Assert.Equal("!CompilationError: CS0103: The name 'nothing' does not exist in the current context", await cells.Run("#!import X.cs"));
        Assert.Equal("X.cs, line 2, column 19", cells.Result!.Failure!.Place!.ToString());
    }

    [Fact]
    public async Task A_script_that_is_not_UTF_8_is_refused_by_name()
    {
        File.WriteAllBytes(folder.File("22-gbk.csx"), [.. "string S = \""u8, 0xB9, 0xAB, 0xB1, 0xA8, .. "\";"u8]);
        using var cells = new Cells(folder.Path);
        Assert.StartsWith("!DirectiveError: #!import 22-gbk.csx: The file is not UTF-8; it looks like GBK.", await cells.Run("#!import 22-gbk.csx\nS"), StringComparison.Ordinal);
    }
}
