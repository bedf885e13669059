using System.Globalization;
using Baogao.Loading.Problems;
using CsCheck;

namespace Baogao.Tests.Loading;

public class ReportReaderTests
{
    [Fact]
    public void A_good_edition_has_no_problem()
    {
        using var folder = new TemporaryFolder();
        new SmallEdition().Write(folder.Path);
        var (report, problems) = ReportReader.Read(folder.Path);
        Assert.Empty(problems);
        Assert.Equal(11, report!.Figures.Count);
    }

    [Fact]
    public void Every_code_is_told_by_some_fault()
    {
        var told = Faults.All.SelectMany(fault => fault.Problems).Select(text => text[^7..].Trim('[', ']')).Append("BG101").ToHashSet();
        // Codes from 4xx on are the checker's: its own tests tell them.
        var loaders = Enum.GetValues<ProblemCode>().Where(code => (int)code < 400).Select(code => code.Printed()).ToList();
        Assert.Empty(loaders.Except(told));
        Assert.Empty(told.Except(loaders));
    }

    [Fact]
    public void Every_fault_has_a_name_of_its_own() => Assert.Equal(Faults.All.Count(), Faults.All.Select(fault => fault.Name).Distinct().Count());

    [Fact]
    public void All_problems_come_at_once_and_in_order()
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        edition.Set("rankings", "tax_first", "place", "25");
        edition.Set("figures", "tax_2023", "value", "23.2亿");
        edition.Set("figures", "tax_2022", "kind", "estimated");
        edition.Json(package => package.Remove("version"));
        edition.Write(folder.Path);
        var thrown = Assert.Throws<ReportDataException>(() => Report.Load(folder.Path));
        Assert.Equal(["BG112", "BG226", "BG221", "BG332"], thrown.Problems.Select(problem => problem.Code.Printed()));
        Assert.Equal(string.Join(Environment.NewLine, thrown.Problems), thrown.Message);
    }

    [Fact]
    public void A_table_that_cannot_be_read_gives_no_dangling_keys()
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        edition.Delete("indicators.csv");
        edition["bases.csv"] = "nonsense\n";
        edition.Write(folder.Path);
        Assert.DoesNotContain(ReportReader.Read(folder.Path).Problems, problem => problem.Code is ProblemCode.ReferenceToMissingRow or ProblemCode.BasisMissing or ProblemCode.ValueNotInQuote);
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void What_Excel_writes_is_read_alike(string lineEnding, bool byteOrderMark)
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        foreach (var file in edition.Files.ToList())
        {
            edition[file] = (byteOrderMark ? "\uFEFF" : "") + edition[file].Replace("\n", lineEnding, StringComparison.Ordinal);
        }

        edition.Set("bases", "tax_town", "name_as_written", "=税收");
        edition.Write(folder.Path);
        Assert.Equal($"{folder.Path}/bases.csv:4:22 name_as_written: \"=税收\" would run as a formula when the table is opened in Excel. Begin it with another character. [BG216]",
            Assert.Single(ReportReader.Read(folder.Path).Problems).ToString());
    }

    [Fact]
    public void A_column_behind_quoted_and_Chinese_cells_is_counted_in_characters()
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        edition.Replace("indicators.csv", "charging,充电,Charging,welfare,,,", "charging,\"充\"\"电\"\"\",Charging,welfare,up,level,");
        edition.Write(folder.Path);
        var problem = Assert.Single(ReportReader.Read(folder.Path).Problems);
        Assert.Equal((6, 39, "stock_or_flow"), (problem.Line, problem.Column, problem.Field));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            A_good_edition_has_no_problem();
            foreach (var fault in Faults.All.Where(fault => fault.Name != "sixteen_megabytes_of_one_line"))
            {
                Faults.Try([fault], fault.Name);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Any_damage_to_bytes_ends_in_problems_and_never_in_another_exception()
    {
        var files = new SmallEdition().Files.Order(StringComparer.Ordinal).ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Double[0, 1], Gen.Byte, Gen.Int[0, 3], Gen.Int[1, 40]).Sample((file, place, value, how, length) =>
        {
            var edition = new SmallEdition();
            var bytes = edition.Bytes(files[file]);
            var at = (int)(place * (bytes.Length - 1));
            var end = Math.Min(bytes.Length, at + length);
            edition.Bytes(files[file], how switch
            {
                0 => [.. bytes[..at], value, .. bytes[(at + 1)..]],
                1 => [.. bytes[..at], .. bytes[end..]],
                2 => [.. bytes[..end], .. bytes[at..]],
                _ => bytes[..at],
            });
            using var folder = new TemporaryFolder();
            edition.Write(folder.Path);
            try
            {
                Report.Load(folder.Path);
            }
            catch (ReportDataException thrown)
            {
                Assert.NotEmpty(thrown.Problems);
                Assert.All(thrown.Problems, problem => Assert.Matches("[.?]\\z", problem.Message.ToString()));
            }
        }, iter: 500, threads: 1);
    }
}
