using Baogao.Model;
using Baogao.Notebooks.Execution.Cells;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Tests.Execution;

public sealed class ReferenceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Cells cells;

    public ReferenceTests() => cells = new Cells(folder.Path);

    public void Dispose()
    {
        cells.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task An_assembly_is_referenced_from_the_notebooks_folder_in_a_script_too()
    {
        Compile("lib/Stats.dll", "public static class Stats { public static int Two => 2; }");
        folder.Write("sub/setup.csx", "#r \"lib/Stats.dll\"");
        Assert.Equal("=2", await cells.Run("#!import sub/setup.csx", "Stats.Two"));
    }

    [Fact]
    public async Task What_a_referenced_assembly_needs_is_found_beside_it()
    {
        Compile("lib/Base.dll", "public class Base { public int X => 3; }");
        Compile("lib/Derived.dll", "public class Derived : Base { }", folder.File("lib/Base.dll"));
        Assert.Equal("=3", await cells.Run("#r \"lib/Derived.dll\"\nnew Derived().X"));
    }

    [Fact]
    public async Task An_assembly_that_the_host_has_is_that_one_whatever_the_path()
    {
        // A copy elsewhere, and a path where there is nothing.
        Directory.CreateDirectory(folder.File("copy"));
        File.Copy(typeof(Report).Assembly.Location, folder.File("copy/Baogao.dll"));
        Assert.Equal("", await cells.Run("#r \"copy/Baogao.dll\"\nvar period = Baogao.Model.Period.Parse(\"2022\");"));
        Assert.IsType<Period>(cells.Session.Variables.Single(variable => variable.Name == "period").Value);
        Assert.Equal("=2022", await cells.Run("#r \"nowhere/Baogao.dll\"\nBaogao.Model.Period.Parse(\"2022\").ToString()"));
    }

    [Theory]
    [InlineData("#r \"anywhere/Deedle.dll\"\nusing Deedle;", "Frame.FromRecords(new[] { new { A = 1 }, new { A = 2 } }).RowCount", "=2")]
    [InlineData("#r \"Microsoft.Data.Analysis.dll\"\nusing Microsoft.Data.Analysis;", "new DataFrame(new Int32DataFrameColumn(\"a\", new[] { 1, 2 })).Rows.Count", "=2")]
    [InlineData("#r \"Plotly.NET.dll\"\n#r \"Plotly.NET.CSharp.dll\"", "Plotly.NET.GenericChart.toFigureJson(Plotly.NET.CSharp.Chart.Point<int, int, string>(new[] { 1 }, new[] { 2 })).Contains(\"scatter\")", "=True")]
    public async Task The_libraries_of_the_host_are_found_by_name(string setup, string code, string output)
        => Assert.Equal((setup, output), (setup, await cells.Run(setup, code)));

    [Fact]
    public async Task Another_build_of_an_assembly_that_the_host_has_is_told_once()
    {
        Compile("Baogao.dll", "public class Other { }");
        File.SetLastWriteTimeUtc(folder.File("Baogao.dll"), new DateTime(2022, 12, 27, 0, 0, 0, DateTimeKind.Utc));
        var warning = $"err:warning: Baogao.dll is another build of Baogao.dll than the one that this program runs, which is used instead ({typeof(Report).Assembly.Location}). Rebuild so that they are the same.⏎";
        Assert.Equal(warning + " | =2022", await cells.Run("#r \"Baogao.dll\"\nBaogao.Model.Period.Parse(\"2022\").ToString()"));
        Assert.Equal("=2023", await cells.Run("#r \"Baogao.dll\"\nBaogao.Model.Period.Parse(\"2023\").ToString()"));
    }

    [Fact]
    public async Task A_build_made_while_the_program_runs_is_told_with_the_advice_to_restart()
    {
        Compile("Baogao.dll", "public class Newer { }");
        Assert.Equal(
            "err:warning: Baogao.dll was rebuilt after this program had started, which goes on with the build from before. Restart the kernel to use the new one.⏎ | =2022",
            await cells.Run("#r \"Baogao.dll\"\nBaogao.Model.Period.Parse(\"2022\").ToString()"));
    }

    [Fact]
    public async Task Libraries_that_were_not_built_give_one_sentence()
    {
        folder.Write("setup.csx", "#r \"artifacts/library/Town.dll\"\n#r \"artifacts/library/County.dll\"\nusing Town;\nusing County;\nPlace.Prepare();");
        var run = await cells.Session.RunAsync(new CellCode("#!import setup.csx", "n.ipynb, cell 1"), _ => { }, stop: TestContext.Current.CancellationToken);
        Assert.Equal($"CS0006: \"artifacts/library/Town.dll\" was not built yet. Run \"dotnet build\" once in {folder.Path}, then run this cell again.", run.Failure!.Message);
        Assert.Single(run.Failure.Diagnostics);
    }

    [Fact]
    public async Task A_type_that_names_its_formatter_source_by_convention_is_shown_with_it()
    {
        Compile(
            "Convention.dll",
            """
            using System;
            using System.Collections.Generic;
            using System.IO;
            [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/html", "application/vnd.plotly.v1+json" })]
            public class Chart { public string Title = "高行"; }
            internal class Source { public IEnumerable<object> CreateTypeFormatters() { yield return new Html(); yield return new Json(); } }
            internal class Html { public string MimeType => "text/html"; public bool Format(object instance, TextWriter writer) { writer.Write("<h1>" + ((Chart)instance).Title + "</h1>"); return true; } }
            internal class Json { public string MimeType => "application/vnd.plotly.v1+json"; public bool Format(object instance, TextWriter writer) { writer.Write("{\"data\": [1E2, 2], \"t\": \"" + ((Chart)instance).Title + "\"}"); return true; } }
            [AttributeUsage(AttributeTargets.Class)]
            internal class TypeFormatterSourceAttribute : Attribute
            {
                public TypeFormatterSourceAttribute(Type type) => FormatterSourceType = type;
                public Type FormatterSourceType { get; }
                public string[] PreferredMimeTypes { get; set; }
            }
            """);
        Assert.Equal(
            """=html <h1>高行</h1> + application/vnd.plotly.v1+json {"data":[100,2],"t":"\u9AD8\u884C"}""",
            await cells.Run("#r \"Convention.dll\"\nnew Chart()"));
    }

    private void Compile(string file, string code, params string[] references) => Compile(folder.File(file), code, references.AsEnumerable());

    internal static void Compile(string file, string code, IEnumerable<string> references)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        var result = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(file),
            [CSharpSyntaxTree.ParseText(code)],
            framework.Concat(references).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(file);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
    }
}
