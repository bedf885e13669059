using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;
using Baogao.Loading.Tables;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Model;

public class ShippedCodesTests
{
    [Fact]
    public void The_codes_of_the_library_are_what_the_table_of_an_edition_makes_of_them()
    {
        var table = EditionSchema.Codes;
        var text = File.ReadAllText(Path.Combine(RealData.Root, "src", "Baogao", "Vocabulary", "codes.csv"));
        var lookups = new Lookups(new Dictionary<string, Source>());
        var problems = new ProblemList();
        // The library has lists of its own beside those that an edition adds to: they are no problem of the other columns.
        Code[] read = [.. TableReader.Read(table.Schema, new TextFile("codes.csv", text), problems).Rows.Select(row => table.Read(column => row[column], lookups)!)];
        Assert.Equal(read, CodeBook.Shared.All);
    }
}
