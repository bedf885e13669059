using System.Globalization;
using System.Text;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Tests.Documents;

public class NotebookDocumentTests
{
    [Theory]
    [InlineData("", "n.ipynb:1:1: this is not JSON: expected a value, the file ends. ")]
    [InlineData("<html>", "n.ipynb:1:1: this is not JSON: expected a value, found \"<\". ")]
    [InlineData("{\"cells\": [],\n \"nbformat\" 4}", "n.ipynb:2:13: this is not JSON: expected \":\", found \"4\". ")]
    [InlineData("{\"cells\": [],\n", "n.ipynb:2:1: this is not JSON: expected a name in double quotes, the file ends. ")]
    [InlineData("{\"a\": [1 2]}", "n.ipynb:1:10: this is not JSON: expected \",\" or \"]\", found \"2\". ")]
    [InlineData("{\"a\": \"x\ny\"}", "n.ipynb:1:9: this is not JSON: expected the closing quote of a string on the line where it opens, found \"\\u000a\". ")]
    [InlineData("{\"a\": \"\\x\"}", "n.ipynb:1:9: this is not JSON: expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX, found \"x\". ")]
    [InlineData("{\"a\": 01}", "n.ipynb:1:7: this is not JSON: expected a value, found \"0\". ")]
    [InlineData("{}\n{}", "n.ipynb:2:1: this is not JSON: expected the end of the file, found \"{\". ")]
    public void Parse_tells_where_a_text_stops_being_JSON(string text, string problem)
        => Assert.Equal(
            problem + "Mend this place in a text editor, or restore the file from version control.",
            Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(text, "n.ipynb")).Message);

    [Theory]
    [InlineData("[]", "this JSON is not a notebook: the whole file is a list, expected an object with \"nbformat\" and \"cells\".")]
    [InlineData("{}", "this JSON is not a notebook: it has no number \"nbformat\" at its top level, expected \"nbformat\": 4.")]
    [InlineData("{\"nbformat\": 3}", "this notebook is nbformat 3, expected nbformat 4. Convert it: jupyter nbconvert --to notebook --inplace n.ipynb")]
    [InlineData("{\"nbformat\": 5}", "this notebook is nbformat 5, expected nbformat 4. Save it as nbformat 4 in the program that wrote it.")]
    [InlineData("{\"nbformat\": 4}", "\"cells\" is missing or null, expected a list of cells.")]
    [InlineData("{\"nbformat\": 4, \"cells\": [7]}", "cells[0] is a number, expected an object.")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"heading\"}]}", "cells[0].cell_type is \"heading\", expected \"code\", \"markdown\" or \"raw\".")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\", \"source\": [1]}]}", "cells[0].source is a list, expected a string or a list of strings.")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\", \"source\": \"\", \"metadata\": 1}]}", "cells[0].metadata is a number, expected an object.")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": {}}]}", "cells[0].outputs is an object, expected a list of outputs.")]
    public void Parse_tells_what_is_no_notebook(string text, string problem)
        => Assert.Equal("n.ipynb: " + problem, Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(text, "n.ipynb")).Message);

    [Fact]
    public void Parse_refuses_hostile_nesting_instead_of_ending_the_process()
        => Assert.StartsWith(
            "n.ipynb:1:1001: this is not JSON: expected at most 1000 levels of nesting",
            Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(new string('[', 100_000), "n.ipynb")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void What_the_views_do_not_know_survives_a_change_of_the_source()
    {
        var document = NotebookDocument.Parse(
            """{"x": {"1": NaN}, "nbformat": 4, "nbformat_minor": 4, "cells": [{"cell_type": "markdown", "attachments": {"a.png": {"image/png": "AA=="}}, "source": "old", "later": [-Infinity, 1E400, 12345678901234567890123, "\ud800"]}]}""",
            "n");
        document.Cells[0].Source = "新\n第二行";
        Assert.Equal(
            """
            {
             "cells": [
              {
               "attachments": {
                "a.png": {
                 "image/png": "AA=="
                }
               },
               "cell_type": "markdown",
               "later": [
                -Infinity,
                1E400,
                12345678901234567890123,
                "\ud800"
               ],
               "source": [
                "新\n",
                "第二行"
               ]
              }
             ],
             "nbformat": 4,
             "nbformat_minor": 4,
             "x": {
              "1": NaN
             }
            }
            """,
            document.ToString());
    }

    [Fact]
    public void Language_is_read_from_any_of_the_front_ends_metadata()
    {
        static string? Language(string metadata)
            => NotebookDocument.Parse($$$"""{"nbformat": 4, "cells": [{"cell_type": "code", "source": "", "metadata": {{{metadata}}}}]}""", "n").Cells[0].Language;
        Assert.Equal("html", Language("""{"polyglot_notebook": {"kernelName": "html"}}"""));
        Assert.Equal("markdown", Language("""{"dotnet_interactive": {"language": "markdown"}}"""));
        Assert.Equal("csharp", Language("""{"vscode": {"languageId": "csharp"}}"""));
        Assert.Null(Language("""{"tags": ["parameters", 1]}"""));
    }

    [Fact]
    public void InsertCode_gives_an_id_only_where_the_minor_knows_ids()
    {
        var old = NotebookDocument.Parse("""{"nbformat": 4, "nbformat_minor": 4, "cells": [], "metadata": {}}""", "n");
        Assert.Null(old.InsertCode(0, "a", "1", "parameters").Id);
        var fresh = NotebookDocument.Create("n");
        Assert.Equal("a", fresh.InsertCode(0, "a", "1", "parameters").Id);
        Assert.Equal(["parameters"], fresh.Cells[0].Tags);
    }

    [Fact]
    public void ClearOutputs_takes_outputs_count_and_timings_and_nothing_else()
    {
        var document = NotebookDocument.Parse(
            """{"nbformat": 4, "cells": [{"cell_type": "code", "execution_count": 3, "outputs": [{}], "source": "1", "metadata": {"execution": {}, "tags": ["a"]}}]}""", "n");
        document.Cells[0].ClearOutputs();
        Assert.Equal(
            """{"cell_type":"code","execution_count":null,"outputs":[],"source":"1","metadata":{"tags":["a"]}}""",
            document.Cells[0].Json.ToJsonString());
    }

    [Fact]
    public void Load_names_a_missing_file_and_a_wrong_encoding()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(
            $"notebooks/a.ipynb: there is no such notebook. Looked for {folder.File("a.ipynb")}",
            Assert.Throws<FileNotFoundException>(() => NotebookDocument.Load(folder.File("a.ipynb"), "notebooks/a.ipynb")).Message);
        File.WriteAllBytes(folder.File("a.ipynb"), [(byte)'{', 0xb8, 0xe6]);
        Assert.Equal(
            "a.ipynb: The file is not UTF-8; it looks like GBK. Save it as UTF-8.",
            Assert.Throws<NotebookFormatException>(() => NotebookDocument.Load(folder.File("a.ipynb"), "a.ipynb")).Message);
    }

    [Fact]
    public void Save_leaves_one_file_without_byte_order_mark()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a.ipynb"), "old", new UTF8Encoding(true));
        NotebookDocument.Create("a.ipynb").Save(folder.File("a.ipynb"));
        Assert.Equal([folder.File("a.ipynb")], Directory.GetFiles(folder.Path));
        Assert.Equal((byte)'{', File.ReadAllBytes(folder.File("a.ipynb"))[0]);
        Assert.Equal(NotebookDocument.Create("a.ipynb").ToString(), File.ReadAllText(folder.File("a.ipynb")));
    }

    [Fact]
    public void Save_that_fails_leaves_the_old_file_and_nothing_beside_it()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("a.ipynb"));
        Assert.ThrowsAny<Exception>(() => NotebookDocument.Create("a").Save(folder.File("a.ipynb")));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData(1e-7, "1e-07")]
    [InlineData(1.0, "1.0")]
    [InlineData(1e16, "1e+16")]
    [InlineData(123456789012345.6, "123456789012345.6")]
    [InlineData(9007199254740993.0, "9007199254740992.0")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(-0.00001234, "-1.234e-05")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    [InlineData(0.1, "0.1")]
    [InlineData(100.0, "100.0")]
    public void Repr_is_Pythons(double value, string text)
    {
        Assert.Equal(text, PythonText.Repr(value));
        Assert.Equal(value, double.Parse(PythonText.Repr(value), CultureInfo.InvariantCulture));
    }
}
