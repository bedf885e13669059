using Baogao.Loading.Tidying;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Documentation;

/// <summary>The tables of the data dictionary are those of the declarations. Set BAOGAO_APPROVE=1 to write them anew.</summary>
public class DictionaryTests
{
    [Fact]
    public void The_dictionary_describes_the_columns_as_they_are_declared()
    {
        var path = Path.Combine(RealData.Root, "data", "README.md");
        var readme = File.ReadAllText(path);
        var (start, end) = (readme.IndexOf("### sections\n", StringComparison.Ordinal), readme.IndexOf("## Readings that", StringComparison.Ordinal));
        var expected = readme[..start] + DictionaryText.OfTables() + readme[end..];
        if (Environment.GetEnvironmentVariable("BAOGAO_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }
}
