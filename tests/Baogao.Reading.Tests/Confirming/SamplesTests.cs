using Baogao.Languages;
using Baogao.Reading.Confirming;

namespace Baogao.Reading.Tests.Confirming;

/// <summary>A sample is drawn by the tool, remembered, and holds while the rows are as they were.</summary>
public class SamplesTests
{
    [Fact]
    public void A_seed_gives_one_order_and_a_larger_sample_holds_the_smaller_one()
    {
        using var folder = new DraftFolder();
        var review = folder.Review();
        var (ten, file) = Samples.Draw(review, 10, 7);
        Assert.Equal(ten.State.Sample!.Rows, Samples.Draw(review, 10, 7).Review.State.Sample!.Rows);
        Assert.NotEqual(ten.State.Sample.Rows, Samples.Draw(review, 10, 8).Review.State.Sample!.Rows);
        DraftFolder.Write(file);
        var twenty = Samples.Draw(folder.Review(), 20).Review.State.Sample!;
        Assert.Equal((7, 20), (twenty.Seed, twenty.Rows.Count));
        Assert.Equal(ten.State.Sample.Rows, twenty.Rows.Take(10));
        Assert.All(twenty.Rows, id => Assert.Equal(DraftClass.C, folder.Row(id).Class));
        Assert.Equal(20, Samples.Draw(Samples.Draw(folder.Review(), 20).Review, 5).Review.State.Sample!.Size);
    }

    [Fact]
    public void Every_row_of_class_C_can_be_drawn()
    {
        using var folder = new DraftFolder();
        var review = folder.Review();
        var rest = review.Rows.Where(row => row.Class == DraftClass.C).Select(row => row.Id).ToHashSet();
        Assert.Equal(rest, Enumerable.Range(1, 100).SelectMany(seed => Samples.Draw(review, 10, seed).Review.State.Sample!.Rows).ToHashSet());
    }

    [Fact]
    public void A_sample_that_holds_is_not_drawn_anew_and_none_is_larger_than_class_C()
    {
        using var folder = new DraftFolder();
        var review = folder.Review();
        var rest = review.Open(DraftClass.C);
        var (drawn, _) = Samples.Draw(review, 10, 7);
        Assert.Equal("A sample of 10 rows with the seed 7 holds, and a new one would forget what it showed. Take more rows of it: --sample 20.", Refused(() => Samples.Draw(drawn, 10, 8)));
        Assert.Equal($"--sample {rest + 1}: only {rest} rows are of class C. To look at all: --sample {rest}.", Refused(() => Samples.Draw(review, rest + 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Draw(review, 0));
        using var none = new DraftFolder("0.95", "figures:tax_2022_nov");
        Assert.Equal("No row of class C is open: there is nothing to draw from.", Refused(() => Samples.Draw(none.Review(), 1)));
    }

    [Fact]
    public void A_row_that_changed_or_came_makes_a_sample_stale_and_a_confirmed_or_mended_one_does_not()
    {
        using var folder = new DraftFolder();
        var (drawn, file) = Samples.Draw(folder.Review(), 30, 7);
        DraftFolder.Write(file);
        var sample = drawn.State.Sample!;
        DraftFolder.Write(Confirmation.OfRows(folder.Review(), [sample.Rows[0], "tax_2022_nov"]).Files);
        Assert.Null(folder.Review().State.Sample!.WhyStale(folder.Review()));

        // Found wrong and mended: the sample has counted it as wrong.
        var wrong = sample.Rows.First(id => id.StartsWith("projects:", StringComparison.Ordinal) && id != sample.Rows[0]);
        DraftFolder.Write(Samples.Wrong(folder.Review(), [wrong]).File);
        Mend(folder, wrong);
        Assert.Null(folder.Review().State.Sample!.WhyStale(folder.Review()));

        var other = folder.Review().Rows.First(row => row.Table == "projects" && row.Class == DraftClass.C && row.Id != wrong).Id;
        Mend(folder, other);
        Assert.Equal($"The sample holds no more: {other} changed since it was drawn. Draw another one and look at it: --sample 30.", Refused(() => Confirmation.OfRest(folder.Review(), 100)));
        Assert.NotEqual(wrong, Assert.Single(Samples.Draw(folder.Review(), 1, 9).Review.State.Sample!.Rows));
    }

    [Fact]
    public void A_row_that_comes_to_class_C_makes_a_sample_stale()
    {
        using var folder = new DraftFolder();
        DraftFolder.Write(Samples.Draw(folder.Review(), 30, 7).File);
        var row = folder.Review().Rows.First(one => one.Table == "projects" && one.Class == DraftClass.B);
        var line = File.ReadAllLines(folder["projects.csv"]).First(one => one.Contains($",{row.Key},", StringComparison.Ordinal));
        folder.Edit("projects.csv", line, line.Replace($",{row.Key},", ",,", StringComparison.Ordinal));
        Assert.Contains(" since it was drawn", folder.Review().State.Sample!.WhyStale(folder.Review()), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_rows_of_the_sample_can_be_noted_as_wrong()
    {
        using var folder = new DraftFolder();
        var (drawn, _) = Samples.Draw(folder.Review(), 3, 7);
        Assert.Equal($"figures:tax_2022_nov is not in the sample. The sample is: {string.Join(", ", drawn.State.Sample!.Rows)}.", Refused(() => Samples.Wrong(drawn, ["tax_2022_nov"])));
        Assert.Equal("No sample was drawn. Draw one and look at it first: --sample 30.", Refused(() => Samples.Wrong(folder.Review(), ["tax_2022_nov"])));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"sample\": {\"seed\": 1, \"size\": 9, \"wrong\": [], \"from\": {}}}")]
    [InlineData("{\"sample\": {\"seed\": 1}}")]
    public void A_file_that_remembers_something_else_is_refused(string text)
    {
        using var folder = new DraftFolder();
        File.WriteAllText(folder["confirmation.json"], text);
        Assert.StartsWith($"{folder["confirmation.json"].Replace('\\', '/')} cannot be read: ", Refused(() => folder.Review()), StringComparison.Ordinal);
    }

    private static string Refused(Action act) => Assert.Throws<ConfirmingRefusedException>(act).Message;

    /// <summary>Changes what a project says.</summary>
    private static void Mend(DraftFolder folder, string id)
    {
        var line = File.ReadAllLines(folder["projects.csv"]).First(one => one.StartsWith(id.Split(':')[1] + ",", StringComparison.Ordinal));
        var cells = line.Split(',');
        cells[5] += " (mended)";
        folder.Edit("projects.csv", line, string.Join(',', cells));
    }
}
