using Baogao.Exchange.Sql;
using DuckDB.NET.Data;

namespace Baogao.Exchange.Tests.Sql;

public sealed class ParquetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Files_hold_every_row_with_its_quote_by_level_and_year()
    {
        var written = ParquetFiles.Write(folder.Path, RealEditions.All);
        Assert.Equal(RealEditions.All.Sum(report => report.Figures.Count), written.Single(table => table.Table == "figures").Rows);
        Assert.Equal(
            ["level=county/year=2022/data_0.parquet", "level=town/year=2022/data_0.parquet", "level=town/year=2023/data_0.parquet"],
            Directory.GetFiles(folder["figures"], "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder["figures"], file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(folder["accepted"]));
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT value, quote, section_zh FROM read_parquet('{folder["figures"]}/**/*.parquet', hive_partitioning = true) WHERE level = 'town' AND year = 2022 AND figure = 'tax_2022_estimate'";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal((18.5m, "全年预计完成18.5亿元", "经济运行"), (reader.GetDecimal(0), reader.GetString(1), reader.GetString(2)));
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_an_error_that_names_it()
    {
        folder.Write("figures", "a file where a folder is to be");
        Assert.ThrowsAny<IOException>(() => ParquetFiles.Write(folder.Path, RealEditions.All));
    }

    public void Dispose() => folder.Dispose();
}
