using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;

namespace Baogao.Notebooks.Tests.Execution;

[Trait("Category", "Slow")]
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Cells cells;

    public ImportTests() => cells = new Cells(folder.Path);

    public void Dispose()
    {
        cells.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_a_script_declares_is_there_afterwards()
    {
        folder.Write("setup.csx", "using System.Globalization;\nvar x = 41; record Town(string Name);\nint Next() => x + 1;\nConsole.Write(\"set up\");");
        Assert.Equal("out:set up", await cells.Run("#!import setup.csx"));
        Assert.Equal("=42高 ", await cells.Run("$\"{Next()}{new Town(\"高\").Name}{CultureInfo.InvariantCulture.Name} \""));
    }

    [Fact]
    public async Task Paths_in_an_imported_script_start_at_the_notebooks_folder()
    {
        folder.Write("sub/outer.csx", "#!import sub/inner.csx\nvar outer = inner + 1;");
        folder.Write("sub/inner.csx", "var inner = System.IO.File.Exists(\"sub/inner.csx\") ? 1 : 0;");
        Assert.Equal("=2", await cells.Run("#!import \"sub/outer.csx\"\nouter"));
    }

    [Fact]
    public async Task An_assembly_that_a_script_names_is_looked_for_beside_the_script_where_the_notebooks_folder_has_none()
    {
        Directory.CreateDirectory(folder.File("lib"));
        Directory.CreateDirectory(folder.File("zh"));
        File.Copy(typeof(FactAttribute).Assembly.Location, folder.File("lib/" + Path.GetFileName(typeof(FactAttribute).Assembly.Location)));
        folder.Write("setup.csx", $"#r \"lib/{Path.GetFileName(typeof(FactAttribute).Assembly.Location)}\"\nvar name = typeof(Xunit.FactAttribute).Name;");
        using var below = new Cells(folder.File("zh"));
        Assert.Equal("=FactAttribute", await below.Run("#!import ../setup.csx\nname"));
    }

    [Fact]
    public async Task An_imported_file_of_classes_and_an_imported_notebook_work()
    {
        folder.Write("Town.cs", "using System;\npublic class Town { public static string Name => \"高行\"; }");
        var notebook = NotebookDocument.Create("other.ipynb");
        notebook.InsertCode(0, "a", "#!import Town.cs\nvar name = Town.Name;");
        notebook.InsertCode(1, "b", "name += \"镇\";");
        notebook.Save(folder.File("other.ipynb"));
        Assert.Equal("=高行镇", await cells.Run("#!import other.ipynb", "name"));
    }

    [Fact]
    public async Task Code_before_and_after_an_import_keeps_its_order_and_its_lines()
    {
        folder.Write("a.csx", "var b = a * 2;");
        Assert.Equal("=2 | !Exception: line 5", await cells.Run("var a = 1;\na + 1\n#!import a.csx\nif (b == 2)\n    throw new Exception(\"line 5\");"));
        Assert.Equal(5, cells.Result!.Failure!.Place!.Line);
    }

    [Fact]
    public async Task Load_works_from_the_loading_files_folder_and_errors_name_the_file()
    {
        folder.Write("sub/a.csx", "#load \"b.csx\"\nint A() => B();");
        folder.Write("sub/b.csx", "int B()\n{\n    throw new Exception(\"in b\");\n}");
        Assert.Equal("!Exception: in b", await cells.Run("#load \"sub/a.csx\"\nA()"));
        Assert.Equal($"{folder.File("sub/b.csx")}, line 3", cells.Result!.Failure!.Place!.ToString());
        Assert.Equal("    throw new Exception(\"in b\");", cells.Result.Failure.Place.Text);
    }

    [Theory]
    [InlineData("var x = 1;\nforeach (var i in new[] { 1 }) Console.Write(i); Func<int, int> f = i => nothing;", 2, 74, "error CS0103: The name 'nothing' does not exist in the current context")]
    [InlineData("using var s = new System.IO.MemoryStream(); int x = \"a\";", 1, 53, "error CS0029: Cannot implicitly convert type 'string' to 'int'")]
    [InlineData("static class E { public static int Two(this int x) => 2; } int x = \"a\";", 1, 68, "error CS0029: Cannot implicitly convert type 'string' to 'int'")]
    [InlineData("int F( { }", 1, 8, "error CS1026: ) expected")]
    public async Task Errors_in_a_loaded_script_name_it_with_line_and_column(string script, int line, int column, string message)
    {
        var path = folder.Write("sub/a.csx", script);
        Assert.StartsWith("!CompilationError", await cells.Run("#load \"sub/a.csx\"\nx"), StringComparison.Ordinal);
        Assert.Equal($"{path}, line {line}, column {column}: {message}", cells.Result!.Failure!.Traceback[0]);
        Assert.Equal(script.Split('\n')[line - 1], cells.Result.Failure.Place!.Text);
    }

    [Fact]
    public async Task A_loaded_script_is_stopped_in_its_loops_and_lambdas()
    {
        folder.Write("a.csx", "void Spin(bool isLibrary) { if (isLibrary) Enumerable.Repeat(1, int.MaxValue).Sum(i => 0L); else while (true) { } }");
        using var patient = new Cells(folder.Path, options => options with { Patience = TimeSpan.FromSeconds(60) });
        foreach (var isLibrary in new[] { "true", "false" })
        {
            var result = await patient.RunOne($"#load \"a.csx\"\nSpin({isLibrary});", TimeSpan.FromSeconds(2));
            Assert.Equal((CellStatus.TimedOut, false), (result.Status, result.IsAbandoned));
        }
    }

    [Fact]
    public async Task Errors_in_an_imported_script_name_it()
    {
        folder.Write("setup.csx", "var x = 1;\nvar y = nothing;");
        await cells.Run("#!import setup.csx");
        Assert.Equal(
            """
            setup.csx, line 2, column 9: error CS0103: The name 'nothing' does not exist in the current context
                var y = nothing;
                        ^^^^^^^
            """,
            string.Join("\n", cells.Result!.Failure!.Traceback));
    }

    [Theory]
    [InlineData("nothing.csx", "#!import nothing.csx: there is no such file. Looked for {folder}/nothing.csx (from the notebook's folder).")]
    [InlineData("a.fsx", "#!import a.fsx: files of the kind \".fsx\" cannot be imported. Known: .csx, .cs, .ipynb.")]
    [InlineData("broken.ipynb", "#!import broken.ipynb:1:1: this is not JSON: expected a value, found \"x\". Mend this place in a text editor, or restore the file from version control.")]
    [InlineData("self.csx", "#!import self.csx: this file is being imported already, so it would import itself without end. Take one of the imports away.")]
    public async Task An_import_that_fails_says_why(string file, string message)
    {
        folder.Write("a.fsx", "");
        folder.Write("broken.ipynb", "x");
        folder.Write("self.csx", "#!import self.csx");
        Assert.Equal("!DirectiveError: " + message.Replace("{folder}", folder.Path, StringComparison.Ordinal), await cells.Run("#!import " + file));
    }
}
