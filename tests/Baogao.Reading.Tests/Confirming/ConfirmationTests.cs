using Baogao.Languages;
using Baogao.Reading.Confirming;

namespace Baogao.Reading.Tests.Confirming;

/// <summary>What is confirmed and what is not; nothing of class A or B ever in bulk.</summary>
public class ConfirmationTests
{
    [Fact]
    public void Rows_of_several_tables_are_confirmed_by_their_keys()
    {
        using var folder = new DraftFolder();
        var done = Confirmation.OfRows(folder.Review(), ["tax_2022_nov", "rankings:tax_completion", "figures:tax_2022_nov"]);
        Assert.Equal((2, 2, "Confirmed now: 2 rows."), (done.Rows, done.Files.Count, done.Said.ToString()));
        var all = folder.Review().Count.All;
        DraftFolder.Write(done.Files);
        Assert.Equal(new DraftCount(all - 2, all), folder.Review().Count);
    }

    [Theory]
    [InlineData("tax_2022_now", "No row \"tax_2022_now\" in {0}. Did you mean tax_2022_nov? To see the drafts: baogao confirm {0}.")]
    [InlineData("rankings:tax_complesion", "No row \"rankings:tax_complesion\" in {0}. Did you mean rankings:tax_completion? To see the drafts: baogao confirm {0}.")]
    [InlineData("", "No row \"\" in {0}. To see the drafts: baogao confirm {0}.")]
    [InlineData("figures:budget_2022_nov", "figures:budget_2022_nov is no draft: it is confirmed.")]
    [InlineData("budget_2022_nov", "figures:budget_2022_nov is no draft: it is confirmed.")]
    public void A_row_that_cannot_be_confirmed_is_refused_and_none_is(string id, string said)
    {
        using var folder = new DraftFolder("0.95", "figures:tax_2022_nov", "rankings:tax_completion");
        var refused = Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfRows(folder.Review(), ["tax_completion", id]));
        Assert.Equal((said.Replace("{0}", folder.Path, StringComparison.Ordinal), false), (refused.Message, refused.IsData));
    }

    [Fact]
    public void A_key_of_two_tables_is_asked_back()
    {
        using var folder = new DraftFolder();
        folder.Edit("milestones.csv", "mark_trough", "tax_completion");
        Assert.Equal("2 drafts have the key tax_completion. Say which: rankings:tax_completion or milestones:tax_completion.", Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfRows(folder.Review(), ["tax_completion"])).Message);
    }

    [Fact]
    public void A_row_with_an_error_of_the_checker_is_refused_with_the_error()
    {
        using var folder = new DraftFolder();
        folder.Edit("figures.csv", "eq,17.8,,亿元", "eq,17.9,,亿元");
        var refused = Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfRows(folder.Review(), ["tax_2022_nov", "tax_2022_estimate"]));
        Assert.StartsWith("Not confirmed, as the checker finds an error. Mend it first:\n  ", refused.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.True(refused.IsData);
        Assert.Equal(1, Confirmation.OfRows(folder.Review(), ["tax_2022_estimate"]).Rows);
        Assert.True(Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfSection(folder.Review(), "1.1.3")).IsData);
    }

    [Theory]
    [InlineData("1.1.1")]
    [InlineData("1.1")]
    [InlineData("2")]
    public void A_section_confirms_class_C_and_names_the_others(string section)
    {
        using var folder = new DraftFolder();
        var before = folder.Review();
        var done = Confirmation.OfSection(before, section);
        DraftFolder.Write(done.Files);
        var after = folder.Review();
        bool Inside(DraftRow row) => row.Row["section"].StartsWith(section, StringComparison.Ordinal);
        Assert.Equal(before.Rows.Count(row => Inside(row) && row.Class == DraftClass.C), done.Rows);
        Assert.DoesNotContain(after.Rows, row => Inside(row) && row.Class == DraftClass.C);
        Assert.Equal((before.Open(DraftClass.A), before.Open(DraftClass.B)), (after.Open(DraftClass.A), after.Open(DraftClass.B)));
        Assert.All(before.Rows.Where(row => Inside(row) && row.Class != DraftClass.C), row => Assert.Contains(row.Id, Assert.Single(done.Notes).ToString(), StringComparison.Ordinal));
        Assert.StartsWith($"No draft in section {section} can be confirmed in bulk: look at each, and confirm it with --row. They are: ", Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfSection(after, section)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.7", "No draft stands in section \"1.7\".")]
    [InlineData("", "No draft stands in section \"\".")]
    [InlineData("1.1.", "No draft stands in section \"1.1.\".")]
    public void A_section_without_drafts_is_refused_with_those_that_have(string section, string said)
    {
        using var folder = new DraftFolder("0.95", "projects:senlan_tower");
        var message = Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfSection(folder.Review(), section)).Message;
        Assert.StartsWith(said, message, StringComparison.Ordinal);
        Assert.EndsWith(" Sections with drafts: 1.1.3.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_needs_a_sample_that_proves_enough_and_never_takes_class_A_or_B()
    {
        using var folder = new DraftFolder();
        Assert.Equal("No sample was drawn. Draw one and look at it first: --sample 30.", Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfRest(folder.Review())).Message);
        var before = folder.Review();
        var rest = before.Open(DraftClass.C);
        var (small, _) = Samples.Draw(before, 10, 7);
        Assert.Equal(
            $"No error in a random 10 of {rest}: at most 25.9 % of them are wrong, with 95 % confidence. That is more than 10 %. Draw more: --sample 29. To let more pass, say how many per cent: --at-most 26.",
            Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfRest(small)).Message);
        Assert.Equal(rest, Confirmation.OfRest(small, 26).Rows);

        var (review, _) = Samples.Draw(before, 29, 7);
        var done = Confirmation.OfRest(review);
        DraftFolder.Write(done.Files);
        var after = folder.Review();
        Assert.Equal((before.Open(DraftClass.A), before.Open(DraftClass.B), 0), (after.Open(DraftClass.A), after.Open(DraftClass.B), after.Open(DraftClass.C)));
        Assert.Equal($"No error in a random 29 of {rest}: at most 9.9 % of them are wrong, with 95 % confidence.", Assert.Single(done.Notes).ToString());
        var bulk = Assert.Single(after.State.Bulk);
        Assert.Equal((rest, 29, rest, 0, 9.9m), (bulk.Rows, bulk.Sample, bulk.Of, bulk.Wrong, bulk.MostWrongPercent));
        Assert.Null(after.State.Sample);
    }

    [Fact]
    public void What_the_sample_found_wrong_raises_the_bound_and_stays_a_draft()
    {
        using var folder = new DraftFolder();
        var (drawn, _) = Samples.Draw(folder.Review(), 30, 7);
        var id = drawn.State.Sample!.Rows[4];
        var (review, _) = Samples.Wrong(drawn, [id]);
        Assert.StartsWith("1 error in a random 30 of ", Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfRest(review)).Message, StringComparison.Ordinal);
        var done = Confirmation.OfRest(review, 15);
        DraftFolder.Write(done.Files);
        Assert.Equal([id], folder.Review().Rows.Where(row => row.Class == DraftClass.C).Select(row => row.Id));
        Assert.Contains($"Still drafts, as the sample found them wrong: {id}.", done.Notes[1].ToString(), StringComparison.Ordinal);

        // The sample is done with, and what it found is not forgotten.
        var row = folder.Row(id);
        Assert.Equal(
            $"{id} was found wrong in a sample, and says the same still. Mend it, or take it out of \"wrong\" in {folder["confirmation.json"].Replace('\\', '/')}.",
            Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfRows(folder.Review(), [id])).Message);
        Assert.StartsWith("No draft in section ", Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfSection(folder.Review(), row.Row["section"])).Message, StringComparison.Ordinal);
        Assert.Equal("No row of class C is open: there is nothing to draw from.", Assert.Throws<ConfirmingRefusedException>(() => Samples.Draw(folder.Review(), 1)).Message);
    }

    [Fact]
    public void An_edition_that_cannot_be_drawn_has_no_bulk_as_its_titles_are_not_known()
    {
        using var folder = new DraftFolder();
        folder.Edit("figures.csv", "eq,17.8,,亿元", "eq,17.9,,亿元");
        Assert.StartsWith("The edition has errors", Assert.Throws<ConfirmingRefusedException>(() => Samples.Draw(folder.Review(), 30)).Message, StringComparison.Ordinal);
    }
}
