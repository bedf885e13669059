using Baogao.Notebooks.Execution.Cells;

namespace Baogao.Notebooks.Tests.Execution;

/// <summary>Directives are where the C# lexer sees them; what stands in strings, comments and disabled code is text.</summary>
public class DirectiveTests
{
    private const string Cell = "\n---\n";

    public static TheoryData<string, string> Table => new()
    {
        { "var sh = \"\"\"\n#!/bin/sh\n#!html\n#r \"nuget: X, 1\"\n#load \"x\"\n#i \"nuget:y\"\n\"\"\";\nsh", "=#!/bin/sh⏎#!html⏎#r \"nuget: X, 1\"⏎#load \"x\"⏎#i \"nuget:y\"" },
        { "var s = @\"\n#!time\n#load \"\"x\"\"\n\";\ns.Length", "=18" },
        { "var n = 1; var s = $$\"\"\"\n  #!html {{n}}\n  \"\"\";\ns", "=#!html 1" },
        { "var s = $@\"a\n#!html {1}\n\"; s.Trim()", "=a⏎#!html 1" },
        { "/*\n#!html\n#r \"nuget: X\"\n*/ 1", "=1" },
        { "// #!html\n1", "=1" },
        { "#if false\n#!html\n#r \"nuget: X\"\n#endif\n1", "=1" },
        { "#if true\n#if false\n#!nothing\n#endif\n#endif\n1", "=1" },
        { "#if true\n#!time\n#endif\n1", "!DirectiveError: #!time stands inside #if … #endif, where the cell cannot be cut. Put it on a line between statements." },
        { "void F() {\n#!who\n}", "!DirectiveError: #!who stands inside a statement or a block, where the cell cannot be cut. Put it on a line between statements." },
        { "var x = \"#!html\";\nx", "=#!html" },
        { "int F() => G();\n#!csharp\nint G() => 1;\nF()", "=1" },
        { "int F() => G();\n#!lsmagic\nint G() => 7;\nF()", "show:" + string.Join('⏎', MagicCommands.All) + " | =7" },
        { "int F() => G();\n#!markdown\n# Text\n#!csharp\nint G() => 7;\nF()", "show:text/markdown \"# Text\" | =7" },
        { "var x = 1;\n#!who\nvar y = 2;", "show:x" },
        { "#!who", "show:No variables." },
        { "var x = 1.50m; var names = new List<string> { \"高行\" }; string none = null;" + Cell + "#!whos", "show:html <table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody><tr><td>x</td><td>decimal</td><td>1.50</td></tr><tr><td>names</td><td>List&lt;string&gt;</td><td>1 element</td></tr><tr><td>none</td><td>string</td><td>null</td></tr></tbody></table>" },
        { "  \t#!markdown\n*a*", "show:text/markdown \"*a*\"" },
        { "\uFEFF#!markdown\n*a*", "show:text/markdown \"*a*\"" },
        { "1\r\n#!markdown\r\n*a*\r\n*b*", "=1 | show:text/markdown \"*a*\\n*b*\"" },
        { "#!markdown\na\n#!/bin/sh\n#!csharp\n2", "show:text/markdown \"a\\n#!/bin/sh\" | =2" },
        { "var x = 3;\n#!markdown", "" },
        { "#!htm\n<b>", "!DirectiveError: #!htm is not known. Did you mean #!html? Known: #!about, #!csharp, #!html, #!import, #!javascript, #!lsmagic, #!markdown, #!mermaid, #!set, #!share, #!time, #!value, #!who, #!whos." },
        { "#!fsharp\nlet x = 1", "!DirectiveError: #!fsharp is another language, and only C# runs here. Write the cell in C#, or run the notebook where that language is installed." },
        { "#!mermaid\ngraph TD; A-->B", "show:text/markdown \"\\u0060\\u0060\\u0060mermaid\\ngraph TD; A--\\u003EB\\n\\u0060\\u0060\\u0060\" | err:#!mermaid: JupyterLab 4.1 and later draws the diagram; VS Code and the page show its text, as mermaid.js is not part of this program.⏎" },
        { "#!set --name year --value 2023" + Cell + "year + 1", "=2024" },
        { "#!set --name town --value \"高行 镇\"" + Cell + "town", "=高行 镇" },
        { "var a = 5;\n#!set --name b --value @csharp:a\nb + 1", "=6" },
        { "#!set --name b --value @fsharp:a", "!DirectiveError: #!set: @fsharp:a names another language, and only C# runs here. Write it as #!set --name year --value 2023, or --value @csharp:other for the value of a variable." },
        { "#!set --value 1", "!DirectiveError: #!set needs a name. Write it as #!set --name year --value 2023, or --value @csharp:other for the value of a variable." },
        { "var a = 5;" + Cell + "#!share --from csharp a --as b\nb", "=5" },
        { "#!share --from fsharp a", "!DirectiveError: #!share --from fsharp: only C# runs here, and its variables are seen by every cell already. Write it as #!share --from csharp name --as other." },
        { "#!value --name data\na,b\n1,2\n#!csharp\ndata", "=a,b⏎1,2" },
        { "#!set --name x --value @csharp:nothing", "!CompilationError: CS0103: The name 'nothing' does not exist in the current context" },
        { "#i nowhere", "!DirectiveError: #i adds a source of packages. Write it as #i \"nuget: https://…\" or #i \"nuget: folder\"." },
        { "#pragma warning disable CS0219\n#region A\nint F<T>() where T : class => 1;\n#endregion\nF<string>()", "=1" },
        { "#!/usr/bin/env dotnet-script\n1", "=1" },
        { "new[] { new { A = 1 } }.DisplayTable();", "show:html <table><thead><tr><td><span>A</span></td></tr></thead><tbody><tr><td><div class=\"dni-plaintext\"><pre>1</pre></div></td></tr></tbody></table>" },
        { "await Kernel.GetInputAsync(\"Year?\")", "!InvalidOperationException: This cell asks for input, and nobody is there to type. Make what it asks for a parameter of the notebook." },
        { "var x = 1\n#!time", "!CompilationError: CS1002: ; expected" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Cells_with_directives(string cells, string expected)
    {
        using var session = new Cells();
        Assert.Equal(expected, await session.Run(cells.Split(Cell)));
    }

    [Fact]
    public async Task About_tells_the_versions()
    {
        using var cells = new Cells();
        Assert.StartsWith("show:Baogao 1.0.0, C# ", await cells.Run("#!about"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_is_asked_for_with_its_question()
    {
        using var cells = new Cells(with: options => options with { Ask = (prompt, isPassword) => $"{prompt}{isPassword}" });
        Assert.Equal("=Year?False", await cells.Run("await Kernel.GetInputAsync(\"Year?\")"));
        Assert.Equal("=Key?True", await cells.Run("#!set --name key --value @password:Key?\nkey"));
        using var lines = new Cells(with: options => options with { ReadLine = () => "2023" });
        Assert.Equal("out:Year?⏎ | =2023", await lines.Run("await Kernel.GetInputAsync(\"Year?\")"));
    }

    [Theory]
    [InlineData("#!markdown\ntext\n#!csharp\nvar a = 1;\n  nothing", 5, 3)]
    [InlineData("int F() => G();\n#!lsmagic\nint G() => nothing;", 3, 12)]
    [InlineData("#r \"x.dll\"", 1, 1)]
    [InlineData("var s = \"\"\"\n#!time\n\"\"\"; nothing", 3, 6)]
    [InlineData("\r\n\r\n nothing", 3, 2)]
    public async Task Places_of_errors_stay_those_of_the_cell(string cell, int line, int column)
    {
        using var cells = new Cells();
        await cells.Run(cell);
        var place = cells.Result!.Failure!.Place!;
        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void What_only_CSharp_takes_for_the_end_of_a_line_starts_no_line_of_a_cell(string end)
    {
        Assert.Empty(EngineLines.Of($"var x = 1;{end}#!markdown\nx"));
        Assert.Equal(1, Assert.Single(EngineLines.Of($"var x = 1;{end}\n#!markdown\nx")).Index);
    }
}
