using Baogao.Model;
using Baogao.Targets;
using CsCheck;

namespace Baogao.Tests.Targets;

/// <summary>Targets with their outcomes, the year before and the targets above, on invented editions.</summary>
public class YearTargetTests
{
    [Fact]
    public void A_target_is_set_against_the_target_above_that_was_known_then_and_that_of_the_same_year()
    {
        using var all = MadeUpCollection.Usual();
        var east = Assert.Single(all.Load().Targets("gdp_growth", 2026), target => target.Place.Id == "dong");
        Assert.Equal("nation-2025", east.AboveKnownThen!.Edition.Name);
        Assert.Equal("nation-2026", east.AboveSameYear!.Edition.Name);
        Assert.Equal(new AboveGap(0.5m, null), east.GapKnownThen);
        Assert.Equal(new AboveGap(1.0m, 0.75m), east.GapSameYear);
        Assert.Null(east.NotKnownThen);
    }

    [Fact]
    public void Last_years_target_and_outcome_come_from_the_editions_of_the_place()
    {
        using var all = MadeUpCollection.Usual();
        var reports = all.Load();
        var east = reports.Targets("gdp_growth", 2026).Single(target => target.Place.Id == "dong");
        Assert.Equal(("east-2025", 5.5m), (east.LastTarget!.Edition.Name, east.LastTarget.Figure.Value));
        Assert.Equal(("east-2026", 5.2m), (east.LastActual!.Edition.Name, east.LastActual.Figure.Value));
        Assert.Null(east.Actual);

        var before = reports.Targets("gdp_growth", 2025).Single(target => target.Place.Id == "dong");
        Assert.Equal(5.2m, before.Actual!.Figure.Value);
        Assert.Equal((-0.3m, false), (before.GapActual!.FromLow, before.GapActual.IsMet));
        var nation = reports.Targets("gdp_growth", 2025).Single(target => target.Place.Id == "guo");
        Assert.Equal((0.1m, null), (nation.GapActual!.FromLow, nation.GapActual.IsMet));
    }

    [Fact]
    public void The_effort_that_follows_the_number_is_a_tail_and_the_words_commit_by_the_table()
    {
        using var all = MadeUpCollection.Usual();
        var targets = all.Load().Targets(null, 2026, PlaceLevel.Province);
        var east = targets.Single(target => target.Place.Id == "dong");
        Assert.Equal(new TargetWording("左右", "在实际工作中努力争取更好结果"), east.Wording);
        Assert.Equal(["soft", "strive"], east.Commitments.Select(one => one.Code.Id));
        Assert.Equal(new TargetWording("与经济增长同步", null), targets.Single(target => target.Figure.Value is null).Wording);
        Assert.Equal([true, false, true, true], targets.Select(target => target.IsReviewed));
    }

    [Theory]
    [InlineData("力争…以上", "力争…以上", null)]
    [InlineData("以上…力争比去年实现更多增长", "以上", "力争比去年实现更多增长")]
    [InlineData("在实际工作中争取更好结果", null, "在实际工作中争取更好结果")]
    [InlineData("按…安排…在实际工作中努力争取更好结果", "按…安排", "在实际工作中努力争取更好结果")]
    public void Words_are_divided_where_the_tail_begins(string wording, string? words, string? tail)
    {
        using var all = new MadeUpCollection();
        all.Add("east-2026", "dong:东省:province", 2025, null, MadeUpCollection.Growth("gdp_2026", "target", 2026, "eq", "5", wording: wording));
        Assert.Equal(new TargetWording(words, tail), Assert.Single(all.Load().Targets()).Wording);
    }

    [Theory]
    [InlineData("2026-01-20", null, "nation-2025 does not say on which day the report was given")]
    [InlineData(null, "2025-03-05", "east-2026 does not say on which day the report was given")]
    [InlineData("2025-03-04", "2025-03-05", "no report of GUO in the collection was given by 4 March 2025")]
    public void Without_the_days_no_target_is_said_to_be_known_then(string? ours, string? theirs, string why)
    {
        using var all = new MadeUpCollection();
        all.Add("nation-2025", "guo:某国:nation", 2024, theirs, MadeUpCollection.Growth("gdp_2025", "target", 2025, "eq", "5"));
        all.Add("east-2026", "dong:东省:province guo:某国:nation", 2025, ours, MadeUpCollection.Growth("gdp_2026", "target", 2026, "eq", "5.5"));
        var target = Assert.Single(all.Load().Targets(null, 2026));
        Assert.Equal((null, why), (target.AboveKnownThen, target.NotKnownThen?.In(Language.English)));
    }

    [Fact]
    public void A_report_of_the_same_day_was_known_and_an_older_one_than_the_year_before_is_not_given()
    {
        using var all = new MadeUpCollection();
        all.Add("nation-2024", "guo:某国:nation", 2023, "2024-03-05", MadeUpCollection.Growth("gdp_2024", "target", 2024, "eq", "5"));
        all.Add("east-2026", "dong:东省:province guo:某国:nation", 2025, "2026-01-20", MadeUpCollection.Growth("gdp_2026", "target", 2026, "eq", "5.5"));
        all.Add("south-2024", "nan:南省:province guo:某国:nation", 2023, "2024-03-05", MadeUpCollection.Growth("gdp_2024", "target", 2024, "eq", "6"));
        var reports = all.Load();
        Assert.Equal("no edition of a place above sets targets for 2026 or 2025", reports.Targets(null, 2026).Single().NotKnownThen!.In(Language.English));
        Assert.Equal("nation-2024", reports.Targets(null, 2024, PlaceLevel.Province).Single().AboveKnownThen!.Edition.Name);
    }

    [Fact]
    public void Places_are_one_by_name_or_key_unless_what_lies_above_differs()
    {
        using var all = new MadeUpCollection();
        all.Add("gulou-a-2026", "gulou:鼓楼区:county a:甲市:city", 2025, "2026-01-01", MadeUpCollection.Growth("gdp_2026", "target", 2026, "eq", "6"));
        all.Add("gulou-b-2025", "gulou:鼓楼区:county b:乙市:city", 2024, "2025-01-01", MadeUpCollection.Growth("gdp_2025", "target", 2025, "eq", "7"));
        all.Add("gulou-c-2025", "gulou_qu:鼓楼区:county jia:甲市:city", 2024, "2025-01-02", MadeUpCollection.Growth("gdp_2025", "target", 2025, "eq", "6.5"));
        Assert.Equal("gulou-c-2025", all.Load().Targets(null, 2026).Single().LastTarget!.Edition.Name);
    }

    [Fact]
    public void A_gap_is_in_the_unit_of_the_target_and_on_one_measure_only()
    {
        using var all = new MadeUpCollection();
        all.Add("nation-2026", "guo:某国:nation", 2025, "2026-01-01", MadeUpCollection.Level("grain_2026", "target", 2026, "1.5", "万吨"), MadeUpCollection.Growth("gdp_2026", "target", 2026, "eq", "5"));
        all.Add("east-2026", "dong:东省:province guo:某国:nation", 2025, "2026-01-02", MadeUpCollection.Level("grain_2026", "target", 2026, "4000", "吨"));
        all.Add("west-2026", "xi:西省:province guo:某国:nation", 2025, "2026-01-02", MadeUpCollection.Level("grain_2026", "target", 2026, "30", "亩"));
        var targets = all.Load().Targets("grain", 2026, PlaceLevel.Province);
        Assert.Equal([-11000m, null], targets.Select(target => target.GapSameYear?.FromLow));
        Assert.Equal("nation-2026 sets no such target on the same basis", targets[1].NotKnownThen!.In(Language.English));
    }

    [Fact]
    public void What_was_known_then_is_never_of_a_later_day()
        => Gen.Select(Gen.Int[0, 900], Gen.Int[0, 730], Gen.Int[0, 900]).Sample(
            (own, first, second) =>
            {
                using var all = new MadeUpCollection();
                all.Add("nation-a", "guo:某国:nation", 2024, Day(first), MadeUpCollection.Growth("gdp_2025", "target", 2025, "eq", "5"));
                all.Add("nation-b", "guo:某国:nation", 2025, Day(second), MadeUpCollection.Growth("gdp_2026", "target", 2026, "eq", "4"));
                all.Add("east-2026", "dong:东省:province guo:某国:nation", 2025, Day(own), MadeUpCollection.Growth("gdp_2026", "target", 2026, "eq", "5.5"));
                var east = all.Load().Targets(null, 2026, PlaceLevel.Province).Single();
                var known = east.AboveKnownThen?.Edition.Delivered;
                Assert.Equal(known is null, own < first && own < second);
                Assert.True(known is null || known <= east.Edition.Delivered);
                Assert.Equal(4m, east.AboveSameYear!.Figure.Value);
            },
            iter: 12, threads: 1);

    [Fact]
    public void A_gap_is_positive_where_the_targets_number_is_the_higher_one()
    {
        using var all = MadeUpCollection.Usual();
        var like = all.Load().Targets("gdp_growth", 2026)[0].Figure;
        Gen.Select(Gen.Decimal[-20, 20], Gen.Decimal[0, 5], Gen.Decimal[-20, 20], Gen.Decimal[0, 5]).Sample((low, width, above, aboveWidth) =>
        {
            var gap = AboveGap.Of(like with { Value = low, ValueHigh = low + width }, like with { Value = above, ValueHigh = above + aboveWidth })!;
            var turned = AboveGap.Of(like with { Value = above, ValueHigh = above + aboveWidth }, like with { Value = low, ValueHigh = low + width })!;
            return Math.Sign(gap.FromLow) == low.CompareTo(above) && turned.FromLow == -gap.FromLow && Math.Abs(turned.FromMiddle!.Value + gap.FromMiddle!.Value) < 1e-20m;
        });
    }

    private static string Day(int after) => new DateOnly(2024, 1, 1).AddDays(after).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
