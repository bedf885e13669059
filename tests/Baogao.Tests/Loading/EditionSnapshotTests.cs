using Baogao.Loading;

namespace Baogao.Tests.Loading;

public sealed class EditionSnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("baogao-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("a,b\nx,1\ny,2\n", "a,b\nx,1\ny,2\n", null)]
    [InlineData("a,b\nx,1\n", "\ufeffa,b\r\n\"x\",1\r\n", null)]
    [InlineData("a,b\nx,1\ny,2\n", "a,b\nx,2\ny,2\n", "1 row changed (x)")]
    [InlineData("a,b\nx,1\n", "a,b\nx,1\ny,\nz,\n", "2 rows added (y; z)")]
    [InlineData("a,b\nx,1\ny,2\nz,3\n", "a,b\nz,4\nw,3\n", "1 row changed (z), 1 row added (w), 2 rows removed (x; y)")]
    [InlineData("a,b\n1,\n2,\n3,\n4,\n5,\n", "a,b\n", "5 rows removed (1; 2; 3 and 2 more)")]
    [InlineData("a,b\nx,1\ny,2\n", "a,b\ny,2\nx,1\n", "the columns or the order of the rows changed")]
    [InlineData("a,b\nx,1\n", "a,c\nx,1\n", "the columns or the order of the rows changed")]
    [InlineData("a,b\nx,11,\n", "a,b\nx,1,1\n", "1 row changed (x)")]
    [InlineData("a,b\nx,1\nx,1\n", "a,b\nx,1\nx,2\n", "1 row changed (x #2)")]
    [InlineData("a,b\nx,\"1\n", "a,b\nx,\"2\n", "changed")]
    public void A_table_is_compared_by_what_its_rows_hold(string then, string now, string? said)
        => Assert.Equal(said, FileSnapshot.Difference(FileSnapshot.Of("t.csv", then.TrimStart('\ufeff')), FileSnapshot.Of("t.csv", now.TrimStart('\ufeff'))));

    [Fact]
    public void A_series_is_known_by_all_columns_of_its_key()
    {
        const string Header = "indicator,geography,period,measure,value\n";
        Assert.Equal(
            "1 row changed (gdp, 上海, 2022-05, growth)",
            FileSnapshot.Difference(FileSnapshot.Of("series.csv", Header + "gdp,上海,2022-04,growth,1\ngdp,上海,2022-05,growth,1\n"), FileSnapshot.Of("series.csv", Header + "gdp,上海,2022-04,growth,1\ngdp,上海,2022-05,growth,2\n")));
    }

    [Fact]
    public void A_CSV_file_that_is_not_declared_is_known_by_its_name()
    {
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), "{}");
        File.WriteAllText(Path.Combine(folder, "left.csv"), "a");
        var then = Listen(folder)[0];
        Assert.Equal(["left.csv"], then.Undeclared);
        File.WriteAllText(Path.Combine(folder, "left.csv"), "another");
        Assert.Empty(EditionSnapshot.ReadLike(then).DifferencesFrom(then));
        File.Delete(Path.Combine(folder, "left.csv"));
        File.WriteAllText(Path.Combine(folder, "new.csv"), "a");
        Assert.Equal(["new.csv: was not there, and is not declared", "left.csv: is not there"], EditionSnapshot.ReadLike(then).DifferencesFrom(then).Select(difference => $"{difference.File}: {difference.Text}"));
    }

    [Fact]
    public void Whoever_listens_is_told_what_was_read()
    {
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), "{}");
        var none = Path.Combine(folder, "none");
        var told = Listen(folder, none, "");
        Assert.Equal([Path.GetFullPath(folder), none, ""], told.Select(snapshot => snapshot.Directory));
        Assert.Equal(["datapackage.json"], told[0].Files.Keys);
        Assert.Empty(told[1].Files);
        Assert.Empty(told[1].DifferencesFrom(EditionSnapshot.ReadLike(told[1])));

        Directory.CreateDirectory(none);
        File.WriteAllText(Path.Combine(none, "datapackage.json"), "{}");
        Assert.Equal([new FileDifference("datapackage.json", "was not there")], EditionSnapshot.ReadLike(told[1]).DifferencesFrom(told[1]));
        File.Delete(Path.Combine(folder, "datapackage.json"));
        Assert.Equal([new FileDifference("datapackage.json", "is not there, or cannot be read")], EditionSnapshot.ReadLike(told[0]).DifferencesFrom(told[0]));
    }

    private static List<EditionSnapshot> Listen(params string[] folders)
    {
        var told = new List<EditionSnapshot>();
        // Other tests read editions at the same time.
        EventHandler<EditionReadEventArgs> listener = (_, read) => told.AddRange(folders.Contains(read.Snapshot.Directory) ? [read.Snapshot] : []);
        ReportReader.EditionRead += listener;
        try
        {
            foreach (var each in folders)
            {
                ReportReader.Read(each);
            }
        }
        finally
        {
            ReportReader.EditionRead -= listener;
        }

        return told;
    }
}
