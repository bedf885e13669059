using Baogao.Languages;
using Baogao.Model;
using Baogao.Notebooks.Tests;
using Baogao.Publishing.Office;

namespace Baogao.Publishing.Tests.Office;

public sealed class OfficePropertiesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AFile_IsKnownByWhatItWasMadeFrom()
    {
        var path = folder.File("a.xlsx");
        File.WriteAllBytes(path, Workbook.Write([new WorkbookSheet("a", ["a"], [])], "T", DateTimeOffset.UnixEpoch, Language.English.Texts(), "key1"));

        Assert.True(OfficeProperties.IsMadeFrom(path, "key1"));
        Assert.False(OfficeProperties.IsMadeFrom(path, "key2"));
        Assert.True(OfficeProperties.IsMade(path));
    }

    [Fact]
    public void AnotherFile_IsNotTakenForOne()
    {
        File.WriteAllBytes(folder.File("none.xlsx"), Workbook.Write([new WorkbookSheet("a", ["a"], [])], "T", DateTimeOffset.UnixEpoch, Language.English.Texts()));
        File.WriteAllText(folder.File("text.xlsx"), "<p>not a ZIP file</p>");
        File.WriteAllText(folder.File("empty.xlsx"), "");
        Directory.CreateDirectory(folder.File("folder.xlsx"));

        Assert.All(["none.xlsx", "text.xlsx", "empty.xlsx", "folder.xlsx", "missing.xlsx"], name => Assert.False(OfficeProperties.IsMade(folder.File(name))));
    }
}
