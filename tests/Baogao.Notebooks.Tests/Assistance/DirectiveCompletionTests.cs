namespace Baogao.Notebooks.Tests.Assistance;

public sealed class DirectiveCompletionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Asking asking;

    public DirectiveCompletionTests()
    {
        foreach (var file in new[] { "setup.csx", "图表.csx", "notes.txt", "01.ipynb", "lib/Baogao.dll", "lib/readme.md", ".hidden/x.csx", "two words.csx" })
        {
            folder.Write(file, "");
        }

        asking = new Asking(folder.Path);
    }

    public void Dispose()
    {
        asking.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("#!|", "#!about #!csharp #!html #!import #!javascript #!lsmagic #!markdown #!mermaid #!set #!share #!time #!value #!who #!whos")]
    [InlineData("#!m|", "#!markdown #!mermaid")]
    [InlineData("#|", "#!about #!csharp #!html #!import #!javascript #!lsmagic #!markdown #!mermaid #!set #!share #!time #!value #!who #!whos #r #load")]
    [InlineData("#!markdown\ntext\n#!c|", "#!csharp")]
    [InlineData("  #!m|", "")]
    [InlineData("#!import |", "01.ipynb lib/ setup.csx two words.csx 图表.csx")]
    [InlineData("#!import se|", "setup.csx")]
    [InlineData("#!import two |", "two words.csx")]
    [InlineData("#!import \"two w|\"", "two words.csx")]
    [InlineData("#!import ./图|", "图表.csx")]
    [InlineData("#!import .hid|", ".hidden/")]
    [InlineData("#!import nowhere/x|", "")]
    [InlineData("#!import \0|", "")]
    [InlineData("#load \"S|\"", "setup.csx")]
    [InlineData("#r \"|\"", "nuget:  lib/")]
    [InlineData("#r \"lib/|", "Baogao.dll")]
    [InlineData("#r \"nuget: Dee|\"", "")]
    [InlineData("Report.Load(\"./no|\")", "notes.txt")]
    [InlineData("F(\"a\", \"./no|", "notes.txt")]
    public async Task The_engines_own_lines_are_completed(string code, string texts) => Assert.Equal(texts, await asking.Texts(code));

    [Theory]
    [InlineData("#!im|port setup.csx", "#!import", "#!import setup.csx")]
    [InlineData("var x = 1;\n#!import se|tup.cs\nx", "setup.csx", "var x = 1;\n#!import setup.csx\nx")]
    [InlineData("#r \"lib/Bao|\" // why", "Baogao.dll", "#r \"lib/Baogao.dll\" // why")]
    [InlineData("#r \"l|ib/Baogao.dll\"", "lib/", "#r \"lib/Baogao.dll\"")]
    public async Task What_stands_around_the_cursor_is_replaced(string code, string text, string after) => Assert.Equal(after, await asking.Take(code, text));

    [Fact]
    public async Task What_imported_and_loaded_scripts_bring_is_offered()
    {
        folder.Write("imported.csx", "using System.Globalization;\n/// <summary>A town.</summary>\nrecord Town(string Name);\nvar imported = new Town(\"高行\");");
        folder.Write("loaded.csx", "int Doubled(int x) => 2 * x; var loaded = 1;");
        await asking.After("#!import imported.csx", "#load \"loaded.csx\"");
        Assert.Equal("Name", await asking.Texts("imported.Nam|"));
        Assert.Equal("CultureInfo", await asking.Texts("CultureInf|"));
        Assert.Equal("Doubled", await asking.Texts("Doubled|"));
        Assert.Equal("loaded", await asking.Texts("loaded|"));
        Assert.Equal("Doubled", await asking.Texts("#load \"loaded.csx\"\nDoubled|"));
    }

    [Fact]
    public async Task Referenced_assemblies_bring_their_types_in_later_cells_and_in_the_same_one()
    {
        Execution.ReferenceTests.Compile(folder.File("lib/Stats.dll"), "namespace Field; public static class Stats { public static int Two => 2; }", []);
        Assert.Equal("Two", await asking.Texts("#r \"lib/Stats.dll\"\nField.Stats.T|"));
        await asking.After("#r \"lib/Stats.dll\"");
        Assert.Equal("Two", await asking.Texts("Field.Stats.T|"));
    }

    [Fact]
    public async Task The_assemblies_of_a_restored_package_bring_their_types_before_any_code_ran()
    {
        Execution.ReferenceTests.Compile(folder.File("package/Restored.dll"), "namespace Field; public static class Restored { public static int Three => 3; }", []);
        Assert.Equal("", await asking.Texts("Field.Restored.T|"));
        asking.Session.Submissions.Reference([folder.File("package/Restored.dll")]);
        Assert.Equal("Three", await asking.Texts("Field.Restored.T|"));
    }
}
