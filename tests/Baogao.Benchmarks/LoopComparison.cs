using System.Diagnostics;
using System.Globalization;
using System.Text;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Scripting;
using Baogao.Notebooks.Execution.Stopping;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Baogao.Benchmarks;

/// <summary>Loops of cells with the checks that let them be stopped, beside the same loops without.</summary>
internal static class LoopComparison
{
    private const double Limit = 2.0;
    private const int Steps = 10_000_000;
    private const int WarmUp = 60;
    private const string Result = "\n(Func<int, long>)Run";

    // Each cell leaves a function Run: about so many rounds of its innermost loop. The arrays are variables of the session, as in a notebook.
    private static readonly (string What, string Cell)[] Loops =
    [
        ("for, one addition", "long Run(int n) { long s = 0; for (int i = 0; i < n; i++) s += i; return s; }"),
        ("for, doubles", "long Run(int n) { double s = 0; for (int i = 0; i < n; i++) s += i; return (long)s; }"),
        ("while", "long Run(int n) { long s = 0; int i = 0; while (i < n) { s += i; i++; } return s; }"),
        ("do", "long Run(int n) { long s = 0; int i = 0; do { s += i; i++; } while (i < n); return s; }"),
        ("nested", "long Run(int n) { long s = 0; int m = (int)Math.Sqrt(n); for (int i = 0; i < m; i++) for (int j = 0; j < m; j++) s += i ^ j; return s; }"),
        ("nested, eight rounds", "long Run(int n) { long s = 0; for (int i = 0; i < n / 8; i++) for (int j = 0; j < 8; j++) s += i ^ j; return s; }"),
        ("array by index", "int[] a = Enumerable.Range(0, 1000).ToArray(); long Run(int n) { long s = 0; for (int k = 0; k < n / 1000; k++) for (int i = 0; i < a.Length; i++) s += a[i]; return s; }"),
        ("list by index", "var a = Enumerable.Range(0, 1000).ToList(); long Run(int n) { long s = 0; for (int k = 0; k < n / 1000; k++) for (int i = 0; i < a.Count; i++) s += a[i]; return s; }"),
        ("foreach, array", "int[] a = Enumerable.Range(0, 1000).ToArray(); long Run(int n) { long s = 0; for (int k = 0; k < n / 1000; k++) foreach (var x in a) s += x; return s; }"),
        ("foreach, list", "var a = Enumerable.Range(0, 1000).ToList(); long Run(int n) { long s = 0; for (int k = 0; k < n / 1000; k++) foreach (var x in a) s += x; return s; }"),
        ("foreach, span", "int[] a = Enumerable.Range(0, 1000).ToArray(); long Run(int n) { long s = 0; for (int k = 0; k < n / 1000; k++) foreach (var x in a.AsSpan()) s += x; return s; }"),
        ("foreach, string", "var a = new string('x', 1000); long Run(int n) { long s = 0; for (int k = 0; k < n / 1000; k++) foreach (var x in a) s += x; return s; }"),
        ("Fibonacci numbers", "long Run(int n) { ulong a = 0, b = 1; for (int i = 0; i < n; i++) { var t = a + b; a = b; b = t; } return (long)a; }"),
        ("Collatz", "long Run(int n) { long c = 0; for (long i = 1; i < n / 100; i++) { var x = i; while (x != 1) { x = (x & 1) == 0 ? x / 2 : 3 * x + 1; c++; } } return c; }"),
        ("sieve", "long Run(int n) { var c = new bool[n / 3]; int k = 0; for (int i = 2; i < c.Length; i++) { if (!c[i]) { k++; for (long j = (long)i * i; j < c.Length; j += i) c[j] = true; } } return k; }"),
        ("matrix product", "double[,] a = new double[100, 100], b = new double[100, 100]; long Run(int n) { double t = 0; for (int r = 0; r < n / 1000000; r++) for (int i = 0; i < 100; i++) for (int j = 0; j < 100; j++) { double s = 0; for (int k = 0; k < 100; k++) s += a[i, k] * b[k, j]; t += s; } return (long)t; }"),
        ("decimals", "long Run(int n) { decimal s = 0; for (int i = 0; i < n / 20; i++) s += 1.1m; return (long)s; }"),
        ("a call of the framework", "long Run(int n) { double s = 0; for (int i = 0; i < n; i++) s += Math.Sqrt(i); return (long)s; }"),
    ];

    /// <summary>Measures and returns the table. The least time of each is compared: the loops are alike each time, all else only adds.</summary>
    public static string Run(int rounds)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{20 * rounds} runs of {Steps:N0} steps, least time, .NET {Environment.Version}.\n\n");
        text.Append("| loop | without checks | with checks | ratio | at most |\n|---|---|---|---|---|\n");
        foreach (var (what, cell) in Loops)
        {
            var compilation = CSharpScript.Create(cell + Result, Options()).GetCompilation();
            var (plain, withChecks) = (Compiled(cell + Result), Compiled(StopChecks.Insert(compilation, compilation.SyntaxTrees.Single())));
            var (without, with) = (double.MaxValue, double.MaxValue);
            if (plain(Steps) != withChecks(Steps))
            {
                throw new MeasuredProcessException($"{what}: the loop with checks gives another result.");
            }

            // In turn: whatever else the machine does falls on both.
            for (var run = 0; run < 20 * rounds; run++)
            {
                without = Math.Min(without, Time(plain));
                with = Math.Min(with, Time(withChecks));
            }

            text.Append(CultureInfo.InvariantCulture, $"| {what} | {without:0.00} ms | {with:0.00} ms | {with / without:0.00} | {Limit} |\n");
        }

        return text.ToString();
    }

    private static double Time(Func<int, long> loop)
    {
        var start = Stopwatch.GetTimestamp();
        loop(Steps);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static ScriptOptions Options()
        => ScriptSettings.First(new ReferenceResolver(Environment.CurrentDirectory, null, _ => { }), new LoadResolver(Environment.CurrentDirectory, new SourceBook(), null));

    private static Func<int, long> Compiled(string cell)
    {
        var loop = CSharpScript.EvaluateAsync<Func<int, long>>(cell, Options()).GetAwaiter().GetResult();
        // Called often, and given the time that the runtime waits for before it compiles a method anew.
        for (var i = 0; i < WarmUp; i++)
        {
            loop(1000);
            Thread.Sleep(i == WarmUp / 2 ? 300 : 0);
        }

        Thread.Sleep(300);
        return loop;
    }
}
