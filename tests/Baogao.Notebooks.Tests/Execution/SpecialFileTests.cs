namespace Baogao.Notebooks.Tests.Execution;

/// <summary>What a cell imports, loads or references is looked at before it is opened.</summary>
[Trait("Category", "Slow")]
public sealed class SpecialFileTests : IDisposable
{
    private const string NotOpened = "The file is empty, or a pipe or device, and was not opened. Restore its contents, or move it away.";

    private readonly TemporaryFolder folder = new();
    private readonly Cells cells;

    public SpecialFileTests() => cells = new Cells(folder.Path);

    public void Dispose()
    {
        cells.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("p.csx")]
    [InlineData("p.ipynb")]
    public async Task An_imported_pipe_is_not_opened(string name)
    {
        SpecialFiles.Pipe(folder.File(name));
        Assert.Contains($"#!import {name}: {NotOpened}", await cells.Run($"#!import {name}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!import /dev/zero", "#!import /dev/zero: files of the kind \"\" cannot be imported. Known: .csx, .cs, .ipynb.")]
    [InlineData("#!import d.csx", "#!import d.csx: " + NotOpened)]
    [InlineData("#!import large.csx", "#!import large.csx: The file is larger than 16 MB, the most that is read. Move it away, or make it smaller.")]
    [InlineData("#!import folder.csx", "#!import folder.csx: A folder stands where a file is expected. Move it away.")]
    [InlineData("#load \"p.csx\"", NotOpened)]
    [InlineData("#load \"/dev/zero\"", NotOpened)]
    [InlineData("#load \"large.csx\"", "The file is larger than 16 MB, the most that is read. Move it away, or make it smaller.")]
    [InlineData("#r \"p.dll\"", "\"p.dll\" was not found.")]
    [InlineData("#r \"d.dll\"", "\"d.dll\" was not found.")]
    public async Task What_is_no_plain_file_is_refused_with_the_reason(string code, string said)
    {
        SpecialFiles.Pipe(folder.File("p.csx"));
        SpecialFiles.Pipe(folder.File("p.dll"));
        SpecialFiles.Link(folder.File("d.csx"), "/dev/zero");
        SpecialFiles.Link(folder.File("d.dll"), "/dev/zero");
        SpecialFiles.Sparse(folder.File("large.csx"), 5000);
        Directory.CreateDirectory(folder.File("folder.csx"));
        Assert.Contains(said, await cells.Run(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_imported_script_may_be_a_link_to_a_file()
    {
        folder.Write("real/x.csx", "int x = 7;");
        SpecialFiles.Link(folder.File("x.csx"), folder.File("real/x.csx"));
        Assert.Equal("=7", await cells.Run("#!import x.csx", "x"));
    }
}
