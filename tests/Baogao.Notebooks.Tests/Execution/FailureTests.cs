using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Execution.Failures;

namespace Baogao.Notebooks.Tests.Execution;

/// <summary>What a failed cell says, word for word.</summary>
public class FailureTests
{
    [Fact]
    public async Task A_compiler_error_marks_its_place()
    {
        using var cells = new Cells();
        await cells.Run("var x = 1;", "// two lines\nvar 税收 = x + wrong;\nfor (var i = 0; i < 2; i++) { y++; }");
        Assert.Equal(
            """
            n.ipynb, cell 2, line 2, column 14: error CS0103: The name 'wrong' does not exist in the current context
                var 税收 = x + wrong;
                               ^^^^^
            n.ipynb, cell 2, line 3, column 31: error CS0103: The name 'y' does not exist in the current context
                for (var i = 0; i < 2; i++) { y++; }
                                              ^
            """,
            Trace(cells));
        Assert.Equal(
            [("CS0103", 2, 14, 5), ("CS0103", 3, 31, 1)],
            cells.Result!.Failure!.Diagnostics.Select(error => (error.Code, error.Place.Line, error.Place.Column, error.Place.Length)));
        Assert.Equal(FailureKind.Compilation, cells.Result.Failure.Kind);
    }

    [Fact]
    public async Task A_syntax_error_marks_its_place()
    {
        using var cells = new Cells();
        await cells.Run("if (true\n  1");
        Assert.Equal(
            """
            n.ipynb, cell 1, line 1, column 9: error CS1026: ) expected
                if (true
                        ^
            n.ipynb, cell 1, line 2, column 4: error CS1002: ; expected
                  1
                   ^
            """,
            Trace(cells));
    }

    [Fact]
    public async Task An_exception_shows_the_users_own_frames_only()
    {
        using var cells = new Cells();
        await cells.Run(
            "int Share(int a, int b)\n{\n    return a / b;\n}\nclass Town { public int F(Func<int> f) => f(); }",
            "var all = new[] { 0 };\n\nvar x = all\n    .Select(n => Share(1, n))\n    .ToArray();");
        Assert.Equal(
            """
            DivideByZeroException: Attempted to divide by zero.
              at n.ipynb, cell 1, line 3, in Share
                  return a / b;
              at n.ipynb, cell 2, line 4, in a lambda
                  .Select(n => Share(1, n))
              at n.ipynb, cell 2, line 3
                  var x = all
            """,
            Trace(cells));
    }

    [Fact]
    public async Task Frames_of_classes_async_functions_and_causes_have_names()
    {
        using var cells = new Cells();
        await cells.Run(
            """
            class Town
            {
                public Town(int x) { if (x < 0) throw new ArgumentException("negative"); }
                public static Town Make() => new Town(-1);
            }
            async Task<Town> Later()
            {
                await Task.Yield();
                try { return Town.Make(); }
                catch (Exception e) { throw new InvalidOperationException("no town", e); }
            }
            await Later()
            """);
        Assert.Equal(
            """
            InvalidOperationException: no town
              at n.ipynb, cell 1, line 10, in Later
                  catch (Exception e) { throw new InvalidOperationException("no town", e); }
              at n.ipynb, cell 1, line 12
                  await Later()
            caused by ArgumentException: negative
              at n.ipynb, cell 1, line 3, in new Town
                  public Town(int x) { if (x < 0) throw new ArgumentException("negative"); }
              at n.ipynb, cell 1, line 4, in Town.Make
                  public static Town Make() => new Town(-1);
              at n.ipynb, cell 1, line 9, in Later
                  try { return Town.Make(); }
            """,
            Trace(cells));
    }

    [Fact]
    public async Task Endless_recursion_shows_a_dozen_frames_and_counts_the_rest()
    {
        using var cells = new Cells();
        await cells.Run("int Down(int n) => Down(n + 1) + 1;\nDown(0)");
        var trace = cells.Result!.Failure!.Traceback;
        Assert.Equal("  at n.ipynb, cell 1, line 1, in Down", trace[1]);
        Assert.Matches("^  … and [0-9,]+ more$", trace[^1]);
        Assert.Equal(12, cells.Result.Failure.Frames.Count);
    }

    [Fact]
    public async Task A_directive_marks_its_line()
    {
        using var cells = new Cells();
        await cells.Run("var x = 1;\n#!sql\nselect 1");
        Assert.Equal(
            "n.ipynb, cell 1, line 2: #!sql is another language, and only C# runs here. Write the cell in C#, or run the notebook where that language is installed.\n    #!sql", Trace(cells));
        Assert.Equal(2, cells.Result!.Failure!.Place!.Line);
        Assert.Equal(FailureKind.Directive, cells.Result.Failure.Kind);
    }

    [Fact]
    public async Task A_language_that_is_not_run_is_named()
    {
        using var cells = new Cells();
        await cells.RunOne("select 1", language: "sql");
        Assert.Equal("!DirectiveError: this cell is marked as \"sql\", which is not run here. Known: csharp, html, javascript, markdown, mermaid.", cells.Tell());
        await cells.RunOne("<b>x</b>", language: "html");
        Assert.Equal("show:html <b>x</b>", cells.Tell());
    }

    [Fact]
    public async Task A_warning_of_the_compiler_is_shown_once()
    {
        using var cells = new Cells();
        const string Code = "int F()\n{\n    while (false) { } int unused = 1; return 2;\n}";
        Assert.Equal(
            "err:n.ipynb, cell 1, line 3, column 27: warning CS0219: The variable 'unused' is assigned but its value is never used⏎",
            (await cells.Run(Code)).Replace("n.ipynb, cell 1, line 3, column 21: warning CS0162: Unreachable code detected⏎", "", StringComparison.Ordinal));
        Assert.Equal("", await cells.Run("F();"));
    }

    [Fact]
    public async Task A_missing_assembly_is_told_with_the_place_where_it_was_looked_for()
    {
        using var folder = new TemporaryFolder();
        using var cells = new Cells(folder.Path);
        await cells.Run("#r \"lib/Nothing.dll\"\n1");
        Assert.Equal(
            $"""
            n.ipynb, cell 1, line 1, column 1: error CS0006: "lib/Nothing.dll" was not found. Looked for {folder.Path}/lib/Nothing.dll (from the notebook's folder). Build the project that makes it, or mend the path.
                #r "lib/Nothing.dll"
                ^^^^^^^^^^^^^^^^^^^^
            """,
            Trace(cells));
    }

    [Fact]
    public void A_session_in_no_folder_is_refused()
        => Assert.Equal(
            "There is no folder /no/such/folder to run a notebook in.",
            Assert.Throws<DirectoryNotFoundException>(() => new CSharpSession(new SessionOptions { Folder = "/no/such/folder" })).Message);

    private static string Trace(Cells cells) => string.Join("\n", cells.Result!.Failure!.Traceback);
}
