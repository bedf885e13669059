using System.Text;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Tests.Documents;

/// <summary>A notebook is looked at before it is opened.</summary>
[Trait("Category", "Slow")]
public sealed class SpecialFileTests : IDisposable
{
    private const string NotOpened = "The file is empty, or a pipe or device, and was not opened. Restore its contents, or move it away.";
    private const string DeadLink = "This is a link that leads to no file. Put the file itself here, or mend the link.";

    private readonly TemporaryFolder folder = new();

    private string Path => folder.File("z.ipynb");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_pipe_is_not_opened() => Assert.Equal($"z.ipynb: {NotOpened}", Refused(SpecialFiles.Pipe(Path)));

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal($"z.ipynb: {NotOpened}", Refused(folder.Write("z.ipynb", "")));

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/random")]
    [InlineData("/dev/tty")]
    public void A_link_to_a_device_is_not_opened(string device) => Assert.Equal($"z.ipynb: {NotOpened}", Refused(SpecialFiles.Link(Path, device)));

    [Fact]
    public void A_link_to_a_pipe_is_not_opened() => Assert.Equal($"z.ipynb: {NotOpened}", Refused(SpecialFiles.Link(Path, SpecialFiles.Pipe(folder.File("pipe")))));

    [Fact]
    public void A_link_to_a_link_to_itself_is_refused()
    {
        SpecialFiles.Link(folder.File("other"), Path);
        Assert.Equal($"z.ipynb: {DeadLink}", Refused(SpecialFiles.Link(Path, folder.File("other"))));
    }

    [Fact]
    public void A_link_to_nothing_is_refused() => Assert.Equal($"z.ipynb: {DeadLink}", Refused(SpecialFiles.Link(Path, folder.File("none"))));

    [Fact]
    public void A_folder_of_that_name_is_refused()
    {
        Directory.CreateDirectory(Path);
        Assert.Equal("z.ipynb: A folder stands where a file is expected. Move it away.", Refused(Path));
    }

    [Fact]
    public void A_link_to_a_folder_is_refused()
        => Assert.Equal("z.ipynb: A folder stands where a file is expected. Move it away.", Refused(SpecialFiles.Link(Path, "/")));

    [Fact]
    public void A_file_of_5_GB_is_refused_by_its_size()
        => Assert.Equal("z.ipynb: The file is larger than 64 MB, the most that is read. Move it away, or make it smaller.", Refused(SpecialFiles.Sparse(Path, 5000)));

    [Fact]
    public void A_file_just_above_the_limit_is_refused_and_one_at_it_is_read()
    {
        Refused(SpecialFiles.Sparse(Path, 65));
        Assert.Contains("64 MB", Refused(Path), StringComparison.Ordinal);
        SpecialFiles.Sparse(Path, FileLimits.Notebook);
        Assert.Equal("z.ipynb: The file is UTF-16. Save it as UTF-8.", Refused(Path));
    }

    [Fact]
    public void A_link_to_a_plain_file_is_followed()
    {
        NotebookDocument.Create("real").Save(folder.File("real.ipynb"));
        Assert.Empty(NotebookDocument.Load(SpecialFiles.Link(Path, folder.File("real.ipynb"))).Cells);
    }

    [Fact]
    public void A_notebook_in_GBK_is_refused_by_the_name_of_its_encoding()
    {
        File.WriteAllBytes(Path, CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetBytes("{\"cells\": [], \"metadata\": {\"题\": \"高行镇政府工作报告税收收入\"}, \"nbformat\": 4, \"nbformat_minor\": 5}"));
        Assert.Equal("z.ipynb: The file is not UTF-8; it looks like GBK. Save it as UTF-8.", Refused(Path));
    }

    private static string Refused(string path) => Assert.Throws<NotebookFormatException>(() => NotebookDocument.Load(path, "z.ipynb")).Message;
}
