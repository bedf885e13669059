namespace Baogao.Notebooks.Tests.Execution;

/// <summary>What cells do, as a table: the cells of a session, and the outputs of the last one.</summary>
[Trait("Category", "Slow")]
public class CellTableTests
{
    private const string Cell = "\n---\n";

    public static TheoryData<string, string, string> Table => new()
    {
        // Values
        { "a trailing expression is the result", "1 + 1", "=2" },
        { "a trailing statement has no result", "var x = 1;", "" },
        { "text is shown as text", "\"a<b\"", "=a<b" },
        { "markup of a text is not markup", "(object)\"<b>\"", "=<b>" },
        { "null has a name", "(string)null", "=<null>" },
        { "void has no result", "Console.Write(1)", "out:1" },
        { "decimals keep their zeros", "17.80m", "=17.80" },
        { "Chinese text", "\"高行镇 𠮷 😀\"", "=高行镇 𠮷 😀" },
        { "an enum", "DayOfWeek.Friday", "=Friday" },
        { "an array", "new[] { 1, 2, 3 }", "=[ 1, 2, 3 ]" },
        { "HTML is markup", "HTML(\"<b>bold</b>\")", "=html <b>bold</b>" },
        { "tags of PocketView", "b(\"x\")", "=html <b>x</b>" },
        { "an await has a result", "await Task.FromResult(3)", "=3" },
        { "a comment is no statement", "// nothing", "" },
        { "an empty cell", "   ", "" },
        { "a cell with CR LF", "var x = 1;\r\nx", "=1" },
        { "the value of an assignment", "var x = 1;" + Cell + "x = 5", "=5" },
        { "a conditional with text interpolation", "$\"{(true ? \"yes\" : \"no\"),5}\"", "=  yes" },

        // State
        { "variables stay", "var x = 1;" + Cell + "x + 1", "=2" },
        { "a variable may change its type", "var x = 1;" + Cell + "var x = \"now text\";" + Cell + "x", "=now text" },
        { "usings stay", "using System.Globalization;" + Cell + "CultureInfo.InvariantCulture.Name.Length", "=0" },
        { "a using alias stays", "using L = System.Collections.Generic.List<int>;" + Cell + "new L { 1 }.Count", "=1" },
        { "a static using stays", "using static System.Math;" + Cell + "Max(1, 2)", "=2" },
        { "functions stay", "int Twice(int n) => 2 * n;" + Cell + "Twice(21)", "=42" },
        { "functions see what changes later", "int k = 1; int K() => k;" + Cell + "k = 7;" + Cell + "K()", "=7" },
        { "generic functions", "T Same<T>(T x) => x;" + Cell + "Same(\"s\")", "=s" },
        { "records stay", "record Town(string Name, decimal Tax);" + Cell + "new Town(\"高行\", 17.8m).ToString()", "=Town { Name = 高行, Tax = 17.8 }" },
        { "records have values", "record P(int X);" + Cell + "new P(1) == new P(1)", "=True" },
        { "a record struct with with", "record struct P(int X, int Y);" + Cell + "(new P(1, 2) with { Y = 5 }).Y", "=5" },
        { "classes, interfaces and inheritance", "interface I { int F(); } class A : I { public virtual int F() => 1; } class B : A { public override int F() => base.F() + 1; }" + Cell + "((I)new B()).F()", "=2" },
        { "a type may be declared again", "class A { public int X => 1; }" + Cell + "class A { public int X => 2; }" + Cell + "new A().X", "=2" },
        { "enums and switch expressions", "enum Kind { Actual, Target }" + Cell + "Kind.Target switch { Kind.Actual => \"a\", Kind.Target => \"t\", _ => \"?\" }", "=t" },
        { "extension methods", "static string Shout(this string s) => s + \"!\";" + Cell + "\"a\".Shout()", "=a!" },
        { "a failed cell keeps what it did", "var x = 1; x = 2; throw new Exception(\"a\");" + Cell + "x", "=2" },
        { "a cell that does not compile changes nothing", "var x = 1;" + Cell + "x = 2; nothing" + Cell + "x", "=1" },
        { "tuples and deconstruction", "var (a1, b1) = (1, 2);" + Cell + "a1 + b1", "=3" },
        { "lambdas keep their variables", "var n = 0; Func<int> next = () => ++n;" + Cell + "next(); next()", "=2" },

        // Language
        { "LINQ", "Enumerable.Range(1, 4).Where(n => n % 2 == 0).Sum()", "=6" },
        { "query syntax", "string.Join(\",\", from n in new[] { 3, 1, 2 } orderby n select n * n)", "=1,4,9" },
        { "expression trees are not touched", "System.Linq.Expressions.Expression<Func<int, int>> f = x => x + 1;" + Cell + "f.ToString()", "=x => (x + 1)" },
        { "async streams", "async IAsyncEnumerable<int> Numbers() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } }" + Cell + "var s = 0; await foreach (var n in Numbers()) s += n;" + Cell + "s", "=3" },
        { "iterators", "IEnumerable<int> Numbers() { var n = 0; while (true) yield return n++; }" + Cell + "Numbers().Take(3).Sum()", "=3" },
        { "nested loops without braces", "var s = 0; for (var i = 0; i < 3; i++) foreach (var j in new[] { 1, 2 }) while (true) if (s++ >= 0) break;" + Cell + "s", "=6" },
        { "do, goto and labels", "var n = 0; again: n++; if (n < 3) goto again; do n++; while (n < 5);" + Cell + "n", "=5" },
        { "using declarations end with their scope", "class D : IDisposable { public void Dispose() => Console.Write(\"gone\"); }" + Cell + "void F() { using var d = new D(); Console.Write(\"in \"); } F();", "out:in gone" },
        { "nullable annotations", "#nullable enable\nstring? s = null; s?.Length", "=<null>" },
        { "pattern matching", "object o = new[] { 1, 2, 3 };" + Cell + "o is int[] and [1, .., var last] ? last : 0", "=3" },
        { "collection expressions", "int[] all = [1, .. new[] { 2, 3 }];" + Cell + "all.Length", "=3" },
        { "raw strings", "\"\"\"\n  a \"b\"\n  \"\"\"", "=a \"b\"" },
        { "expression-bodied everything", "class C { int x; public C(int x) => this.x = x; public int X { get => x; set => x = value; } public int Y => X + 1; public int this[int i] => X + i; public static C operator +(C a, C b) => new(a.X + b.X); public void Set(int v) => X = v; public async Task Later() => await Task.Yield(); public async Task<int> Value() => await Task.FromResult(X); ~C() => x = 0; }" + Cell + "var c = new C(1) + new C(2); c.Set(c.X + 1); await c.Later(); c[1] + c.Y + await c.Value()", "=14" },
        { "ref returns and locals", "int[] cells = [1, 2]; ref int At(int i) => ref cells[i]; At(1) = 9;" + Cell + "cells[1]", "=9" },
        { "checked arithmetic", "checked { var big = int.MaxValue; big++; }", "!OverflowException: Arithmetic operation resulted in an overflow." },
        { "dynamic", "dynamic d = \"abc\";" + Cell + "d.Length", "=3" },
        { "unsafe code", "unsafe { int x = 5; int* p = &x; Console.Write(*p); }", "out:5" },
        { "spans and stackalloc", "int Sum() { Span<int> s = stackalloc int[3]; s.Fill(2); var t = 0; foreach (var n in s) t += n; return t; }" + Cell + "Sum()", "=6" },
        { "a blocked wait for an async function does not hang", "async Task<int> Later() { await Task.Delay(10); await Task.Yield(); return 4; }" + Cell + "Later().Result", "=4" },
        { "discards", "_ = 5; _ = int.TryParse(\"7\", out _); (_, var two) = (1, 2); if (true) _ = \"\"; void F(Action a) { _ = a; } _ = await Task.FromResult(1);" + Cell + "two", "=2" },
        { "what is declared beside a discard stays", "_ = int.TryParse(\"5\", out var parsed); int F() { _ = int.TryParse(\"6\", out var more); return more; }" + Cell + "parsed + F()", "=11" },
        { "a variable of the name _ is one", "int G() { int _ = 3; _ = 5; return _; } G() + new[] { 1 }.Select(_ => { _ = 9; return _; }).Single()", "=14" },
        { "return without a value shows nothing", "return;", "" },
        { "return with a value shows it, null too", "return (object)null;", "=<null>" },
        { "a return in a function is no value of the cell", "void F() { return; } int G() { return 1; } F(); G();", "" },
        { "a discard in a lambda", "Action a = () => _ = 5; a(); _ = new int[3].AsSpan(); 1", "=1" },
        { "an error beside a discard is the only one told", "_ = 5;\nnowhere", "!CompilationError: CS0103: The name 'nowhere' does not exist in the current context" },
        { "JSON of the framework", "System.Text.Json.JsonSerializer.Serialize(new { a = 1 })", "={\"a\":1}" },

        // Output
        { "console and results keep their order", "Console.WriteLine(\"a\"); display(1); Console.Error.WriteLine(\"b\"); Console.Write(\"c\"); 2", "out:a⏎ | show:1 | err:b⏎ | out:c | =2" },
        { "formatted console writes", "Console.Write(\"{0}-{1}\", 1, 2); Console.Write('c'); Console.WriteLine(); Console.WriteLine(1.5m); Console.Write(new[] { 'x', 'y' });", "out:1-2c⏎1.5⏎xy" },
        { "tasks print to their cell", "await Task.Run(() => Console.Write(\"from a task\"));", "out:from a task" },
        { "threads print to their cell", "var t = new System.Threading.Thread(() => Console.Write(\"from a thread\")); t.Start(); t.Join();", "out:from a thread" },
        { "Display on a value", "5.Display();", "show:5" },
        { "display in a MIME type", "display(\"<b>x</b>\", \"text/html\");", "show:<b>x</b>" },
        { "display in two MIME types", "display(5, \"text/plain\", \"text/html\");", "show:5 + 5" },
        { "DisplayAs", "\"# Title\".DisplayAs(\"text/markdown\");", "show:text/markdown \"# Title\"" },
        { "a display is updated", "var shown = display(1); shown.Update(2);", "show:1 | update:2" },
        { "a display is updated from a later cell", "var shown = display(1);" + Cell + "shown.Update(2);", "update:2" },
        { "a trailing display is shown once", "display(1)", "show:1" },
        { "a formatter registered in a cell", "record Yuan(decimal Value); Formatter.Register<Yuan>(y => $\"¥{y.Value}\", \"text/html\");" + Cell + "new Yuan(9.1m)", "=html ¥9.1" },
        { "a lazy sequence is shown in part", "Enumerable.Range(0, 1000).Select(n => n)", "=[ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, … ]" },

        // Magic commands
        { "markdown", "#!markdown\n# Title\ntext", "show:text/markdown \"# Title\\ntext\"" },
        { "html", "#!html\n<b>x</b>", "show:html <b>x</b>" },
        { "javascript is shown, not run", "#!javascript\nalert(1)", "show:html <script type=\"text/javascript\">alert(1)</script>" },
        { "languages in turn", "1\n#!html\n<i>a</i>\n#!csharp\n2", "=1 | show:html <i>a</i> | =2" },
        { "an unknown magic lists the known ones", "#!nothing", "!DirectiveError: #!nothing is not known. Known: #!about, #!csharp, #!html, #!import, #!javascript, #!lsmagic, #!markdown, #!mermaid, #!set, #!share, #!time, #!value, #!who, #!whos." },
        { "a magic with a bad option", "#!time --often\n1", "!DirectiveError: #!time takes no options, found \"--often\". Put code on the next line." },
        { "an import without a file", "#!import", "!DirectiveError: #!import needs a file (.csx, .cs or .ipynb), from the notebook's folder. Example: #!import setup.csx" },

        // Errors
        { "an exception", "throw new InvalidOperationException(\"no 口径\");", "!InvalidOperationException: no 口径" },
        { "a task's wrapper is taken off", "Task.Run(() => { throw new ArgumentException(\"inner\"); }).Wait();", "!ArgumentException: inner" },
        { "output before an error stays", "Console.Write(1); throw new Exception(\"x\");", "out:1 | !Exception: x" },
        { "two compiler errors", "var a = nothing;\nnowhere", "!CompilationError: CS0103: The name 'nothing' does not exist in the current context (and 1 more)" },
        { "endless recursion does not end the process", "int Down(int n) => Down(n + 1) + 1;\nDown(0)", "!InsufficientExecutionStackException: Insufficient stack to continue executing the program safely. This can happen from having too many functions on the call stack or function on the stack using too much stack space." },
        { "a delegate that calls itself does not end the process", "Func<int, int> f = null;\nf = n => f(n + 1) + 1;\nf(0)", "!InsufficientExecutionStackException: Insufficient stack to continue executing the program safely. This can happen from having too many functions on the call stack or function on the stack using too much stack space." },
        { "a property that returns itself does not end the process", "class C { public int P => P; public int Q { get { return Q; } } }" + Cell + "try { _ = new C().P; } catch (InsufficientExecutionStackException) { Console.Write(1); } try { _ = new C().Q; } catch (InsufficientExecutionStackException) { Console.Write(2); }", "out:12" },
        { "async void that throws ends the cell only", "async void Bad() { await Task.Yield(); throw new Exception(\"from async void\"); }\nBad(); await Task.Delay(100);", "!Exception: from async void" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_cell_gives(string what, string cells, string outputs)
    {
        using var session = new Cells();
        Assert.Equal((what, outputs), (what, await session.Run(cells.Split(Cell))));
    }
}
