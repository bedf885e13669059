using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Reading.Accepting;
using Baogao.Reading.Checking;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Accepting;

/// <summary>Accepting a finding adds a row to <c>accepted.csv</c> and declares the table; what cannot be accepted is refused, and why.</summary>
public sealed class AcceptedFilesTests : IDisposable
{
    private const string Found = "figures.csv:5:77 quote: warning: \"计划入库23.2亿元，\" begins or ends with a punctuation mark. Quote the words alone. [BG415]";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_table_is_made_and_declared_and_the_finding_is_left_out()
    {
        Write();
        var files = Accept("BG415", "tax_2023", "The mark is \"said\", aloud");
        Assert.Equal("code,row,reason,by,on\nBG415,tax_2023,\"The mark is \"\"said\"\", aloud\",Editor,2023-01-05\n", files.Table);
        Assert.False(File.Exists(files.TablePath));
        File.WriteAllText(files.TablePath, files.Table);
        File.WriteAllText(files.PackagePath, files.Package);

        var result = ReportChecker.Check(folder.Path);
        Assert.DoesNotContain(result.Problems, problem => problem.File.EndsWith("figures.csv", StringComparison.Ordinal) || problem.File.EndsWith("accepted.csv", StringComparison.Ordinal));
        Assert.Equal(ProblemCode.PunctuationAroundQuote, Assert.Single(result.Accepted).Code);
        Assert.Empty(EditionTidy.Compare(folder.Path).Differences);
    }

    [Fact]
    public void A_second_row_stands_behind_the_first_and_the_package_stays()
    {
        Write(edition => edition.Set("figures", "tax_2022", "quote", "预计18.5亿元。"));
        var first = Accept("BG415", "tax_2023", "First");
        // Without a line end, as an editor may leave it.
        File.WriteAllText(first.TablePath, first.Table.TrimEnd());
        File.WriteAllText(first.PackagePath, first.Package);

        var second = Accept("BG415", "tax_2022", "Second");
        Assert.Equal("code,row,reason,by,on\nBG415,tax_2023,First,Editor,2023-01-05\nBG415,tax_2022,Second,Editor,2023-01-05\n", second.Table);
        Assert.Null(second.Package);
        Assert.Equal("BG415 of tax_2023 is accepted already, by Editor on 2023-01-05: First", Refused("BG415", "tax_2023", "Again"));
    }

    [Fact]
    public void What_cannot_be_accepted_is_refused_with_what_there_is()
    {
        Write(edition => edition.Set("figures", "tax_2023_growth", "value", "0.25"));
        Assert.Equal("A finding is accepted for a reason. Say why it may stand: --reason TEXT", Refused("BG415", "tax_2023", " "));
        Assert.Equal("No table has the row \"tax_2032\". Did you mean tax_2022, tax_2023, tax_2021?", Refused("BG415", "tax_2032", "Yes"));
        Assert.Equal($"The check does not find BG999 for tax_2023. It finds:\n  {Place(Found)}\nWhat only the text shows is found with --source REPORT.txt.", Refused("BG999", "tax_2023", "Yes"));
        Assert.Equal("The check does not find BG415 for tax_2022. It finds nothing there.\nWhat only the text shows is found with --source REPORT.txt.", Refused("BG415", "tax_2022", "Yes"));
        Assert.Equal($"BG326 of tax_2023_growth is an error of the tables and cannot be accepted. Mend it:\n  {Place("figures.csv:6:58 value: The quote says 25%, and the value is 0.25. Percent are written as such: 25. [BG326]")}", Refused("BG326", "tax_2023_growth", "Yes"));
        Assert.StartsWith("This cannot be written: ", Refused("BG415", "tax_2023", "two\nlines"), StringComparison.Ordinal);
        File.WriteAllText(folder.Path + "/accepted.csv", "mine");
        Assert.Equal($"{Place("accepted.csv")} is there, and datapackage.json does not declare it. Look at the file, then run baogao tidy with --yes.", Refused("BG415", "tax_2023", "Yes"));
    }

    private string Place(string line) => folder.Path.Replace('\\', '/') + "/" + line;

    private void Write(Action<SmallEdition>? change = null)
    {
        var edition = new SmallEdition();
        edition.Set("figures", "tax_2023", "quote", "计划入库23.2亿元，");
        change?.Invoke(edition);
        edition.Write(folder.Path);
        var tidy = EditionTidy.Compare(folder.Path);
        File.WriteAllText(tidy.Path, tidy.Text);
    }

    private AcceptedFiles Accept(string code, string row, string reason)
        => AcceptedFiles.With(folder.Path, null, new AcceptedFinding(code, row, reason, "Editor", Period.Parse("2023-01-05")));

    private string Refused(string code, string row, string reason) => Assert.Throws<AcceptanceRefusedException>(() => Accept(code, row, reason)).Message;
}
