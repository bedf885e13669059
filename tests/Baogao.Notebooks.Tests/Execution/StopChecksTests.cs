using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Scripting;
using Baogao.Notebooks.Execution.Stopping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Baogao.Notebooks.Tests.Execution;

public class StopChecksTests
{
    private static readonly string Stop = "global::" + typeof(CellStop).FullName;

    // What is inserted, by a letter each; the long ones first.
    private static readonly (string Text, string Letter)[] Letters =
    [
        ($"var __stop0={Stop}.Current;", "A"),
        ($"if(__stop0.IsSet)throw {Stop}.Stopped();", "C"),
        ($"{Stop}.Enter();", "F"),
        ($"{Stop}.Check();", "L"),
        ($"{Stop}.CheckAbandoned();", "Z"),
        ($"{Stop}.Pass(", "P("),
        ($"({Stop}.GoesOn?(", "Q("),
        ($"):throw {Stop}.Stopped())", ")"),
    ];

    [Theory]
    [InlineData("var x = 1; x + 1")]
    [InlineData("int Twice(int n) => 2 * n;")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, bool>> e = n => new[] { 1 }.Any(m => m == n);")]
    [InlineData("System.Linq.Expressions.Expression e = (int n) => n + 1;")]
    [InlineData("var q = new[] { 1 }.AsQueryable().Where(n => n > 0);")]
    [InlineData("from n in new[] { 1 }.AsQueryable() where n.ToString() == \"\" orderby n + 1 select n + 1")]
    [InlineData("from n in new[] { 1 } select n")]
    [InlineData("bool F(IQueryable<int> q, System.Linq.Expressions.Expression<Func<int, bool>> e) => true; F(null, i => i > 0 && new[] { 1 }.Select(j => j + i).Any());")]
    [InlineData("class C { public int X { get; set; } = 1; }")]
    [InlineData("for (var i = 0; i < 3; i++ { }")]
    public void Code_without_anything_to_stop_and_expression_trees_and_code_that_does_not_parse_is_left_alone(string code)
        => Assert.Equal(code, Insert(code));

    [Theory]
    [InlineData("while (true)\n{\n}", "{Awhile (true)\n{C\n}}")]
    [InlineData("for (;;) ;", "{Afor (;;) {C;}}")]
    [InlineData("foreach (var a in b)\n  do F(a);\n  while (true);", "{Aforeach (var a in b)\n  {Cdo {CF(a);}\n  while (true);}}")]
    [InlineData("for (;;) for (;;) x += a[0];", "{Afor (;;) {Cfor (;;) {Cx += a[0];}}}")]
    [InlineData("if (x) while (y) z();", "if (x) {Awhile (y) {Cz();}}")]
    [InlineData("void F() { double s = 0; while (true) s++; }", "void F() {A double s = 0; while (true) {Cs++;} }")]
    [InlineData("void F() { while (true) ; do { } while (true); }", "void F() {A while (true) {C;} do {C } while (true); }")]
    [InlineData("class C { int P { get { for (;;) ; } } }", "class C { int P { get {A for (;;) {C;} } } }")]
    [InlineData("{ double s = 0; while (true) s++; }", "{A double s = 0; while (true) {Cs++;} }")]
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
    [InlineData("int F() => 1; var list = new[] { 1 }.ToList(); list.Add(F());", "int F() => 1; var list = new[] { 1 }.ToList(); Llist.Add(P(F()));")]
    [InlineData("new[] { 1 }.ToList().ForEach(i => Console.Write(i));", "P(new[] { 1 }.ToList()).ForEach(i => {FConsole.Write(i);});")]
    [InlineData("x[F()] = 1; var d = 1.0; d = 1 < 2 ? F() : 2.0; int F() => 1;", "x[F()] = P(1); var d = 1.0; d = P(1 < 2 ? F() : 2.0); int F() => 1;")]
    [InlineData("var n = 0; Action<int> a = i => n = i; Func<int, int> b = i => n = i;", "var n = 0; Action<int> a = i => {Ln = i;}; Func<int, int> b = i => {Lreturn n = i;};")]
    [InlineData("Func<Task> a = async () => await Task.Yield(); Func<Task<int>> b = async () => 1;", "Func<Task> a = async () => {Fawait Task.Yield();}; Func<Task<int>> b = async () => {Lreturn 1;};")]
    [InlineData("Action a = () => throw new Exception(); Func<int> b = static () => throw null;", "Action a = () => {Fthrow new Exception();}; Func<int> b = static () => {Lthrow null;};")]
    [InlineData("Func<int, Func<int>> a = x => () => x;", "Func<int, Func<int>> a = x => {Lreturn () => {Lreturn x;};};")]
    [InlineData("delegate ref int D(int[] a); D d = ref int (int[] a) => ref a[0];", "delegate ref int D(int[] a); D d = ref int (int[] a) => {Lreturn ref a[0];};")]
    [InlineData("Action a = delegate { };", "Action a = delegate {F };")]
    [InlineData("var q = from n in new[] { 1 } let m = n + 1 where m > 0 orderby -m group m by m % 2 into g select g.Key + 1;",
        "var q = from n in new[] { 1 } let m = Q(n + 1) where Q(m > 0) orderby Q(-m) group m by Q(m % 2) into g select Q(g.Key + 1);")]
    [InlineData("int F(int i) => Math.Abs(i); int G => Math.Abs(1);", "int F(int i) {Lreturn  Math.Abs(i);} int G {get{Lreturn  Math.Abs(1);}}")]
    [InlineData("class C { int n; public void F() => n++; public int G() { return n; } }", "class C { int n; public void F() {L n++;} public int G() { return n; } }")]
    [InlineData("void F(int i) { n++; } void G(int i) { i++; }", "void F(int i) {L n++; } void G(int i) { i++; }")]
    [InlineData("Action<string, System.IO.TextWriter> a = (x, w) => w.Write(x.Trim());", "Action<string, System.IO.TextWriter> a = (x, w) => {Fw.Write(x.Trim());};")]
    public void Checks_stand_on_the_lines_that_are_there(string code, string expected)
        => Assert.Equal(expected, Letters.Aggregate(Insert(code), (text, letter) => text.Replace(letter.Text, letter.Letter, StringComparison.Ordinal)));

    [Fact]
    public void A_function_in_a_loop_has_an_address_of_its_own_for_its_loops()
    {
        var inserted = Insert("while (x) { Action a = () => { while (y) { } }; while (z) { } }");
        Assert.Equal(2, inserted.Split($"={Stop}.Current;").Length - 1);
        Assert.Equal(3, inserted.Split("if(__stop").Length - 1);
    }

    [Theory]
    [InlineData("var n = 0; Task.Run(() => n++); Task.Run(() => { n++; }); Task.Run(async () => await Task.Yield()); Task.Run(() => Task.FromResult(1));")]
    [InlineData("void F(Action a) { } int F(Func<int> f) => 1; var n = 0; int x = F(() => n = 5); int y = F(() => _ = 5); F(() => Console.Write(1));")]
    [InlineData("void F(Action a) { } Task F(Func<Task> f) => f(); F(() => throw new Exception()); Task t = F(async () => await Task.Yield());")]
    [InlineData("void F(Func<int, double> f) { } string F(Func<int, decimal> f) => null; string s = F(i => 1m); F(i => 1d);")]
    [InlineData("var f = (int x) => x + 1; Func<int, int> g = f; var h = () => Console.WriteLine(); Action k = h; Delegate d = (string s) => s.Length; object o = () => 1;")]
    [InlineData("Func<byte> a = () => 1; Func<int?> b = () => null; Func<List<int>> c = () => new(); Func<int[]> d = () => [1, 2]; Func<long> e = () => default; Func<FormattableString> f = () => $\"{1}\";")]
    [InlineData("Func<int, object> a = i => i switch { 1 => 1, _ => \"x\" }; Func<bool, int?> b = x => x ? 1 : null; Func<Func<int, int>> c = () => i => i; Func<Action> d = () => Console.WriteLine;")]
    [InlineData("delegate ref int R(int[] a); R r = (int[] a) => ref a[0]; delegate ref readonly int Q(in int a); Q q = (in int a) => ref a; delegate void O(out int x); O o = (out int x) => x = 5;")]
    [InlineData("delegate Span<int> S(Span<int> s); S s = x => x.Slice(1); delegate int P(params int[] a); P p = (params int[] a) => a.Length; var w = (int x = 3) => x; Func<int, int, int> v = static (_, _) => 1;")]
    [InlineData("unsafe delegate int* D(int* p); unsafe { D d = p => p + 1; }")]
    [InlineData("dynamic d = 1; Func<dynamic, object> f = x => x.Foo(); Action<dynamic> g = x => x.Foo(); Func<dynamic, int> h = x => x;")]
    [InlineData("Func<Task<int>> a = async () => await Task.FromResult(1); Func<ValueTask> b = async () => await Task.Yield(); Func<ValueTask<int>> c = async () => 1; Action e = async () => await Task.Yield(); Func<Task> f = async () => throw new Exception();")]
    [InlineData("var q = from a in new[] { 1 } from b in new[] { a, 2 } join c in new[] { 3L } on a + b equals c into d select new { a, N = d.Count() } into e where e.a > 0 orderby e.N descending, -e.a group e.N by (e.a, e.N) into g select (g.Key.a, x: 1);")]
    [InlineData("IOrderedEnumerable<int> o = from a in new[] { 1 } orderby a + 1 select a; IEnumerable<int?> n = from a in new[] { 1 } select (int?)null; int i = (from a in new[] { 1 } select a * 2).Sum();")]
    [InlineData("class C { public string Name => string.Concat(\"a\"); public Func<int> F => () => Name.Length; public static implicit operator string(C c) => c.Name; public int this[int i] { get => F(); set => Console.Write(value); } ~C() => Console.Write(1); public event Action E { add => Console.Write(1); remove { } } }")]
    [InlineData("int n; n = true ? int.Parse(\"1\") : 2; long l; l = int.Parse(\"1\") switch { 1 => 1, _ => 2L }; (long, string) t; t = (int.Parse(\"1\"), \"a\"); string s; s = $\"{int.Parse(\"1\")}\"; Func<int> f; f = int.Parse(\"1\") > 0 ? () => 1 : () => 2;")]
    [InlineData("List<int> l = null; (l ??= new()).Add(int.Parse(\"1\")); l = new(int.Parse(\"1\")); l.Add(1);")]
    [InlineData("byte[] bytes = new byte[1]; bytes[int.Parse(\"0\")] = 1; long[] longs = new long[1]; longs[int.Parse(\"0\")] = 1;")]
    [InlineData("class Bell { public event Action Rang; } Bell Get() => new Bell(); void On() { } Get().Rang += On; Action[] all = new Action[1]; all[int.Parse(\"0\")] = On; int n; n = int.Parse(\"1\");")]
    public void Code_with_checks_compiles_as_it_did_without(string code)
    {
        var checks = Insert(code);
        Assert.NotEqual(code, checks);
        Assert.Equal(Errors(code), Errors(checks));
        Assert.Equal("", Errors(code));
    }

    [Theory]
    [InlineData("Show(int.Parse(\"1\"));", "int.Parse(\"1\")")]
    [InlineData("Show(\n  new[] { 1 }.Max(n =>\n  n + 1));", "new[] { 1 }.Max(n =>\n  n + 1)")]
    [InlineData("Show(y: 2, x: new[] { 1 }.Max(n => Show(n)));", "n", "new[] { 1 }.Max(n => Show(n))")]
    [InlineData("Show(int.Parse(\"1\"), 1, \"mine\"); Show(int.Parse(\"1\"), text: \"mine\");", "mine", "mine")]
    [InlineData("int.Parse(\"1\").Extend().Extend();", "int.Parse(\"1\")", "int.Parse(\"1\").Extend()")]
    [InlineData("new Shown(() => int.Parse(\"1\")); Shown s = new(() => 2); new Derived();", "() => int.Parse(\"1\")", "() => 2", "() => int.Parse(\"3\")")]
    [InlineData("try { ArgumentOutOfRangeException.ThrowIfNegative(int.Parse(\"-1\")); } catch (ArgumentException e) { texts.Add(e.ParamName); }", "int.Parse(\"-1\")")]
    public async Task A_call_gets_the_text_of_its_argument_without_checks(string code, params string[] expected)
    {
        const string Declarations = """
            using System.Runtime.CompilerServices;
            static List<string> texts = new();
            static int Show(int x, int y = 0, [CallerArgumentExpression("x")] string text = "") { texts.Add(text); return x; }
            static int Extend(this int x, [CallerArgumentExpression("x")] string text = "") { texts.Add(text); return x; }
            class Shown { public Shown(Func<int> f, [CallerArgumentExpression(nameof(f))] string text = "") => texts.Add(text); }
            class Derived : Shown { public Derived() : base(() => int.Parse("3")) { } }

            """;
        var ended = await Script(Insert(Declarations + code)).RunAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(expected, (List<string>)ended.GetVariable("texts").Value);
    }

    private static string Insert(string code)
    {
        var compilation = Compilation(code);
        return StopChecks.Insert(compilation, compilation.SyntaxTrees.Single());
    }

    private static string Errors(string code)
        => string.Join('\n', Compilation(code).GetDiagnostics().Where(each => each.Severity == DiagnosticSeverity.Error).Select(each => each.ToString()));

    private static Compilation Compilation(string code) => Script(code).GetCompilation();

    private static Script<object> Script(string code)
    {
        var folder = Path.GetTempPath();
        return CSharpScript.Create(code, ScriptSettings.First(new ReferenceResolver(folder, null, _ => { }), new LoadResolver(folder, new SourceBook(), null)));
    }
}
