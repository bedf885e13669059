using Baogao.Exchange.Sql;

namespace Baogao.Exchange.Tests.Sql;

public sealed class EditionFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Editions_one_level_deeper_are_found_and_no_others()
    {
        Copy("gaohang-2023", "gaohang-2023");
        Copy("pudong-2022", "districts/pudong-2022");
        Copy("gaohang-2023", "gaohang-2023/copy");
        Copy("gaohang-2023", "a/b/too-deep");
        Copy("gaohang-2023", ".being-written");
        folder.Write("catalogue/indicators.csv", "indicator\n");
        using var database = ReportDatabase.Open(folder.Path);
        Assert.Equal(["gaohang-2023", "pudong-2022"], database.Ask("SELECT DISTINCT edition FROM figures ORDER BY edition").Rows.Select(row => row[0]));
        Assert.Empty(database.Unreadable);
    }

    [Fact]
    public void An_edition_that_cannot_be_loaded_is_left_out_and_named()
    {
        Copy("gaohang-2023", "gaohang-2023");
        Copy("pudong-2022", "broken");
        File.AppendAllText(folder["broken/figures.csv"], "too,few\n");
        using var database = ReportDatabase.Open(folder.Path);
        Assert.Equal([["gaohang-2023"]], database.Ask("SELECT DISTINCT edition FROM figures").Rows);
        var left = Assert.Single(database.Unreadable);
        Assert.Equal(folder["broken"], left.Path);
        Assert.StartsWith($"{folder["broken"]} is left out, as it cannot be loaded: {folder["broken"]}/figures.csv:", left.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" All problems: baogao check", left.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error()
        => Assert.Throws<DirectoryNotFoundException>(() => ReportDatabase.Open(folder["none"]));

    public void Dispose() => folder.Dispose();

    private void Copy(string edition, string name)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(RealEditions.Data, edition)))
        {
            Directory.CreateDirectory(folder[name]);
            File.Copy(file, Path.Combine(folder[name], Path.GetFileName(file)));
        }
    }
}
