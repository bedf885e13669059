using System.IO.Compression;
using Baogao.Notebooks.Execution.Packages;

namespace Baogao.Notebooks.Tests.Execution;

/// <summary><c>#r "nuget:"</c>, with a folder as the package source: no network is asked.</summary>
[Trait("Category", "Slow")]
public sealed class PackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Cells cells;

    public PackageTests()
    {
        Directory.CreateDirectory(folder.File("feed"));
        Directory.CreateDirectory(folder.File("cache"));
        cells = Session(folder.File("feed"));
    }

    public void Dispose()
    {
        cells.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_package_and_what_it_depends_on_is_restored_and_cached()
    {
        Pack("Baogao.Trial.Base", "1.0.0", "public class Base { public int X => 3; }");
        Pack("Baogao.Trial", "1.2.0", "public class Derived : Base { }", "Baogao.Trial.Base");
        Assert.Equal("=3", await cells.Run("#r \"nuget: Baogao.Trial, 1.2.0\"\nnew Derived().X", "new Derived().X"));

        // The feed is gone; what was restored is there.
        Directory.Delete(folder.File("feed"), recursive: true);
        using var later = Session(folder.File("feed"));
        Assert.Equal("=3", await later.Run("#r \"nuget:Baogao.Trial,1.2.0\"", "new Derived().X"));
        Assert.Equal(
            "!DirectiveError: #r \"nuget: Baogao.Trial, 1.3.0\": an earlier cell has version 1.2.0 of it in this session already. Use one version, or restart.",
            await later.Run("#r \"nuget: Baogao.Trial, 1.3.0\""));
    }

    [Theory]
    [InlineData("#r \"nuget: Baogao.Trial\"")]
    [InlineData("#r \"nuget: Baogao.Trial, 1.*\"")]
    [InlineData("#r \"nuget: Baogao.Trial, 1.1.0\" // an earlier one will do")]
    [InlineData("#r \"nuget: Baogao.Trial, [1.0, 2.0)\"")]
    [InlineData("var n = 0;\n#r \"nuget: Baogao.Trial, *\"")]
    public async Task A_version_that_is_met_is_accepted(string again)
    {
        Pack("Baogao.Trial", "1.2.0", "public class A { }");
        Assert.Equal("=A", await cells.Run("#r \"nuget: Baogao.Trial, 1.2.0\" // why", again, "new A().ToString()"));
    }

    [Fact]
    public async Task A_source_can_be_added()
    {
        Pack("Baogao.Trial", "1.2.0", "public class A { }");
        Directory.CreateDirectory(folder.File("empty"));
        using var other = Session(folder.File("empty"));
        Assert.Equal("=A", await other.Run("#i \"nuget: feed\"\n#r \"nuget: Baogao.Trial, 1.2.0\"\nnew A().ToString()"));
    }

    [Fact]
    public async Task Without_a_version_the_one_that_is_taken_is_said_and_recorded_and_a_byte_of_its_files_matters()
    {
        Pack("Baogao.Trial.Base", "1.0.0", "public class Base { public int X => 3; }");
        Pack("Baogao.Trial", "1.2.0", "public class Derived : Base { }", "Baogao.Trial.Base");
        var session = Session(folder.File("feed"));
        Assert.Equal(
            "out:Baogao.Trial 1.2.0 is used. To ask for it by its version: #r \"nuget: Baogao.Trial, 1.2.0\"⏎ | =3",
            await session.Run("#r \"nuget: Baogao.Trial\"\nnew Derived().X"));
        var (key, record) = Assert.Single(session.Session.Inputs.Packages);
        Assert.True(record.IsOpen);
        Assert.Equal(["Baogao.Trial 1.2.0", "Baogao.Trial.Base 1.0.0"], record.Packages.Select(package => package.ToString()));
        Assert.All(record.Packages, package => Assert.NotEqual("", package.ContentHash));
        Assert.Empty(record.Differences(PackageRestore.Kept(key, folder.File("cache"))?.Hashed()));

        // A newer version comes: what was taken once is taken again.
        Pack("Baogao.Trial", "1.3.0", "public class Derived : Base { public int Y; }", "Baogao.Trial.Base");
        using var later = Session(folder.File("feed"));
        Assert.Contains("Baogao.Trial 1.2.0 is used", await later.Run("#r \"nuget: Baogao.Trial\"\nnew Derived().X"), StringComparison.Ordinal);

        var file = Directory.EnumerateFiles(folder.File("cache/files"), "Baogao.Trial.dll", SearchOption.AllDirectories).First();
        File.AppendAllText(file, "x");
        Assert.Equal(["package Baogao.Trial 1.2.0: its files changed"], record.Differences(PackageRestore.Kept(key, folder.File("cache"))?.Hashed()));
        Directory.Delete(folder.File("cache/" + key), recursive: true);
        Assert.Equal(
            ["packages: Baogao.Trial 1.2.0, Baogao.Trial.Base 1.0.0 then; they are no longer kept here, and a run would look for versions again"],
            record.Differences(PackageRestore.Kept(key, folder.File("cache"))?.Hashed()));
        Assert.Empty((record with { IsOpen = false }).Differences(null));
        session.Dispose();
    }

    [Fact]
    public async Task A_package_that_does_not_exist_is_told()
    {
        Pack("Baogao.Trial", "1.2.0", "public class A { }");
        Assert.Equal("!DirectiveError: #r \"nuget: Baogao.Nothing\": there is no package of this id in the sources. Check the id.", await cells.Run("#r \"nuget: Baogao.Nothing\""));
        Assert.StartsWith("!DirectiveError: #r \"nuget: Baogao.Trial, 9.0.0\": there is no such version of it. Unable to find package Baogao.Trial with version (>= 9.0.0)", await cells.Run("var x = 1;\n#r \"nuget: Baogao.Trial, 9.0.0\""), StringComparison.Ordinal);
        Assert.Equal(2, cells.Result!.Failure!.Place!.Line);
    }

    [Fact]
    public async Task A_source_that_cannot_be_reached_is_told()
    {
        using var offline = Session("https://127.0.0.1:9/v3/index.json");
        Assert.StartsWith(
            "!DirectiveError: #r \"nuget: Baogao.Trial, 1.0.0\": the package source cannot be reached, and the package was not restored before. Restore once with the network, or reference the assembly by path. (",
            await offline.Run("#r \"nuget: Baogao.Trial, 1.0.0\""),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#r \"nuget: A/><B, 1.0\"", "#r \"nuget: A/><B, 1.0\"")]
    [InlineData("#r \"nuget: A, <1>\"", "#r \"nuget: A, <1>\"")]
    public async Task What_is_no_package_is_refused(string cell, string named)
        => Assert.Equal(
            $"!DirectiveError: {named}: this is no package. Write it as #r \"nuget: Id, Version\", for example #r \"nuget: Deedle, 8.1.0\"", await cells.Run(cell));

    private Cells Session(string source)
        => new(folder.Path, options => options with { PackageSources = [source], PackageCache = folder.File("cache") });

    private void Pack(string id, string version, string code, params string[] dependencies)
    {
        ReferenceTests.Compile(folder.File($"build/{id}.dll"), code, [.. dependencies.Select(each => folder.File($"build/{each}.dll"))]);
        using var package = ZipFile.Open(folder.File($"feed/{id}.{version}.nupkg"), ZipArchiveMode.Create);
        package.CreateEntryFromFile(folder.File($"build/{id}.dll"), $"lib/net8.0/{id}.dll");
        using var manifest = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open());
        manifest.Write(
            $"""
            <package><metadata><id>{id}</id><version>{version}</version><authors>test</authors><description>test</description>
            <dependencies><group targetFramework="net8.0">{string.Concat(dependencies.Select(each => $"<dependency id=\"{each}\" version=\"1.0.0\" />"))}</group></dependencies></metadata></package>
            """);
    }
}
