namespace Baogao.Notebooks.Tests.Execution;

/// <summary>Unusual cells that once broke, or could break, what the engine writes into code or reads from it.</summary>
public class OddCellTests
{
    private const string Cell = "\n---\n";

    public static TheoryData<string, string> Table => new()
    {
        { "var s = \"\"\"\r\n#!html\r\n\"\"\";\r\ns", "=#!html" },
        { "var s = \"\"\"\"\n\"\"\"\n#!html\n\"\"\"\n\"\"\"\";\ns.Length", "=14" },
        { "var s = $\"\"\"\n#!a {\"\"\"\n#!b\n\"\"\"}\n\"\"\";\ns", "=#!a #!b" },
        { "var c = '#'; var s = \"#\"; // #r \"nuget: X\"\nc + s", "=##" },
        { "#region #!html\n1\n#endregion", "=1" },
        { "#\n1", "!CompilationError: CS1024: Preprocessor directive expected" },
        { "#if !X\nvar a = 1;\n#elif Y\n#!html\n#else\n#r \"nuget: X\"\n#endif\na", "=1" },
        { "#if false\n#if true\n#!html\n#endif\n#i \"nuget:x\"\n#endif\n2", "=2" },
        { "var x = 1;\n#!who", "show:x" },
        { "var x = 1;\r\n\t#!who\r\nx", "show:x | =1" },
        { "#!csharp", "" },
        { "#!csharp // why\n1", "=1" },
        { "#!markdown\n", "" },
        { "#!markdown\n/* \" ' \"\"\" \n#!csharp\n3", "show:text/markdown \"/* \\u0022 \\u0027 \\u0022\\u0022\\u0022 \" | =3" },
        { "/* open\n#!html", "!CompilationError: CS1035: End-of-file found, '*/' expected" },
        { "var x = 1;\n#!time extra", "!DirectiveError: #!time takes no options, found \"extra\". Put code on the next line." },
        { "bool ok; ok = int.TryParse(\"5\", out var y); y", "=5" },
        { "string l; var r = new System.IO.StringReader(\"a\\nb\"); var n = 0; while ((l = r.ReadLine()) != null) n++; n", "=2" },
        { "object o; o = div(\"x\"); o", "=html <div>x</div>" },
        { "class C { public int P { get; set; } public Func<int> F() => () => P++; }" + Cell + "new C().F()()", "=0" },
        { "class P { public int A { get; set; } } System.Linq.Expressions.Expression<Func<int, P>> e = i => new P { A = i.GetHashCode() }; e.Compile()(3).A", "=3" },
        { "IEnumerable<int> F() { try { yield return 1; } finally { Console.Write(\"f\"); } } F().Sum()", "out:f | =1" },
        { "int F() { return G(); int G() { return 2; } } F()", "=2" },
        { "int F(int x) { switch (x) { case 1: Console.Write(1); goto case 2; case 2: Console.Write(2); return 5; default: return 0; } } F(1)", "out:12 | =5" },
        { "unsafe { int n = 5; int* p; p = Get(&n); Console.Write(*p); } unsafe int* Get(int* p) => p;", "out:5" },
        { "var n = 0; Func<Func<int>> f = () => () => n++; f()(); n", "=1" },
        { "string s = null; s ??= string.Concat(\"a\", \"b\"); s", "=ab" },
        { "byte b = 1; b += (byte)Math.Max(1, 2); long big; big = Math.Max(1, 2); decimal d; d = Math.Max(1, 2); b + big + d", "=7" },
        { "IEnumerable<object> o; o = new List<string>(); o = Enumerable.Empty<string>(); o.Count()", "=0" },
        { "FormattableString f; f = $\"{Math.Max(1, 2)}\"; f.Format", "={0}" },
        { "Func<int> f; f = () => Math.Max(1, 2); f()", "=2" },
        { "int[] a = { 1, 2 }; int i = 0; a[i++] = Math.Max(5, 6); (a[0], a[1]) = (a[0] + Math.Max(1, 2), 1); a[0] + i", "=9" },
        { "var d = new Dictionary<string, int> { [\"a\"] = Math.Max(1, 2) }; d[\"a\"] += Math.Max(1, 2); d[\"a\"]", "=4" },
        { "(int A, string B) t; t = (1, \"x\"); t = ValueTuple.Create(2, \"y\"); t.A + t.B", "=2y" },
        { "event Action E; E += Console.WriteLine; E -= Console.WriteLine; var n = 0; E += () => n++; E(); n", "=1" },
        { "try { try { throw new Exception(\"a\"); } catch (Exception e) when (e.Message == \"a\") { Console.Write(\"c\"); throw; } finally { Console.Write(\"f\"); } } catch { Console.Write(\"o\"); }", "out:cfo" },
        { "async Task<int> F() { try { await Task.Yield(); return 1; } catch { return 2; } finally { await Task.Yield(); Console.Write(\"f\"); } }" + Cell + "await F()", "out:f | =1" },
        { "using var s = new System.IO.MemoryStream(); await Task.Yield(); s.WriteByte(1); s.Length", "=1" },
        { "#nullable enable\nusing var s = new System.IO.MemoryStream();\nstring? t = null;\nt", "=<null>" },
        { "static class E { const int K = 2; public static int F(this int x, int y = K) => x * y; }" + Cell + "3.F()", "=6" },
        { "static class E { public static class N { public const int X = 1; } public static int F<T>(this T x) where T : struct, IComparable<T> => N.X; }" + Cell + "3.F() + E.N.X", "=2" },
        { "static class E { public static async Task<int> F(this Task<int> t) { return 1 + await t; } }" + Cell + "await Task.FromResult(1).F()", "=2" },
        { "// using var x = 1;\nvar s = \"using var y = 2;\"; s.Length", "=16" },
        { "record struct R(int A) { public int B => A; } R r; r = new R(1) with { A = Math.Max(1, 2) }; r.B", "=2" },
        { "int x; if (1 > DateTime.MinValue.Day - 1) x = Math.Max(1, 2); else x = 3; x", "=2" },
        { "var n = 0; for (var (i, j) = (0, 9); i < j; i++, j--) n = Math.Max(n, j - i); n", "=9" },
        { "foreach (var (a, b) in new[] { (1, 2) }) Console.Write(a + b); 1", "out:3 | =1" },
        { "Parallel.For(0, 8, i => { lock (typeof(string)) Console.Write('.'); });", "out:........" },
        { "var n = 0; Parallel.For(0, 1000, i => System.Threading.Interlocked.Increment(ref n)); n", "=1000" },
        { "T Id<T>(T x) => x; dynamic d = Id<dynamic>(5); int k; k = Id(d); k", "=5" },
        { "class Node { public Node Next; public int V { get => field; set => field = Math.Max(0, value); } } var a = new Node { V = 3 }; a.Next = new Node(); a.Next.V = -1; a.V + a.Next.V", "=3" },
        { "file class Hidden { }", "!CompilationError: CS9054: File-local type 'Hidden' must be defined in a top level type; 'Hidden' is a nested type. A cell's types are nested: leave the word file away." },
        { "static class E { extension(string s) { public string Loud => s + \"!\"; } }", "!CompilationError: CS9283: Extensions must be declared in a top-level, non-generic, static class. A cell's classes are nested: put this one into a .cs file with a namespace and write #!import file.cs, or write extension methods at the top level." },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Odd_cells(string cells, string expected)
    {
        using var session = new Cells();
        Assert.Equal(expected, await session.Run(cells.Split(Cell)));
    }
}
