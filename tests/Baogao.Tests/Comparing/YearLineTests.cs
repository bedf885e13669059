using System.Globalization;
using Baogao.Analysis;
using Baogao.Comparing;
using Baogao.Model;
using CsCheck;

namespace Baogao.Tests.Comparing;

/// <summary>Where a line over the years goes on and where it breaks, on made-up reports.</summary>
public class YearLineTests
{
    private static readonly string[] Periods = ["{0}", "{0}-01/{0}-11", "{0}-01/{0}-06", "{0}-07/{0}-12", "{0}-12"];
    private static readonly string[] Units = ["亿元", "万元", "户"];

    [Theory]
    [InlineData("2022 actual level eq 8 亿元 basis=budget_a", "2023 actual level eq 9 亿元 basis=budget_a", null, null)]
    [InlineData("2022 actual level eq 8 亿元 basis=budget_a", "2023 actual level eq 90000 万元 basis=budget_a", null, null)]
    [InlineData("2022 estimate level eq 8 亿元", "2023 actual level eq 9 亿元", null, null)]
    [InlineData("2022 actual level eq 8 亿元 basis=budget_a", "2023 actual level eq 9 亿元 basis=budget_b", YearBreak.Basis, "they stand on two bases (一般公共预算收入 and 区级一般公共预算收入)")]
    [InlineData("2022-01/2022-11 actual level eq 8 亿元", "2023 actual level eq 9 亿元", YearBreak.Period, "their periods differ in length (2022-01/2022-11 and 2023)")]
    [InlineData("2022-01/2022-06 actual level eq 8 亿元", "2023-07/2023-12 actual level eq 9 亿元", YearBreak.Period, "they cover different months (January to June 2022 and July to December 2023)")]
    [InlineData("2022 actual level eq 8 亿元", "2023 actual level eq 9 户", YearBreak.Unit, "their units differ (亿元 and 户)")]
    [InlineData("2022 actual level eq 8 亿元", "2023 actual growth eq 9 %", YearBreak.Measure, "one is a level and the other a growth")]
    [InlineData("2022 actual level eq 8 亿元", "2023 target level eq 9 亿元", YearBreak.Kind, "one is of the kind actual, the other of the kind target")]
    [InlineData("2021 actual level eq 8 亿元", "2023 actual level eq 9 亿元", YearBreak.YearsMissing, "there is no figure of 2022")]
    [InlineData("2019 actual level eq 8 亿元", "2023 actual level eq 9 亿元", YearBreak.YearsMissing, "there is no figure of 2020 to 2022")]
    public void A_line_goes_on_only_where_two_figures_compare(string earlier, string later, YearBreak? broken, string? why)
    {
        var line = YearLine.Of(Figures(earlier, later).Reverse());
        var step = Assert.Single(line.Steps);
        Assert.Equal((broken, why), (step.Break, step.Why?.In(Language.English)));
        Assert.Equal(broken is null ? 1 : 2, line.Runs.Count);
        Assert.Equal(earlier.Contains("estimate", StringComparison.Ordinal), step.HasEstimate);
    }

    [Fact]
    public void Coverage_of_the_place_and_prices_break_a_line()
    {
        var both = Figures("2022 actual level eq 8 亿元", "2023 actual level eq 9 亿元");
        var (one, other) = (both[0], both[1]);
        var part = YearLine.Of([one, other with { Figure = other.Figure with { Subject = "开发区" } }]);
        Assert.Equal((YearBreak.Coverage, "one is of the place itself, the other of 开发区"), (part.Steps[0].Break, part.Steps[0].Why!.In(Language.English)));
        Assert.Equal("一为本地的数据，一为开发区的数据", part.Steps[0].Why!.In(Language.Chinese));
        var real = YearLine.Of([one, other with { Figure = other.Figure with { Prices = Prices.Constant } }]);
        Assert.Equal(YearBreak.Prices, real.Steps[0].Break);
    }

    [Fact]
    public void One_outcome_a_year_is_taken_and_of_two_bases_the_one_that_goes_on()
    {
        Report[] editions =
        [
            YearEdition.Of(2021, ["a general_public_budget_revenue 2021 actual level eq 7 亿元 basis=budget_a"]),
            YearEdition.Of(2022, ["b general_public_budget_revenue 2022 actual level eq 8.8 亿元 basis=budget_b", "a general_public_budget_revenue 2022 estimate level eq 8 亿元 basis=budget_a", "part general_public_budget_revenue 2022-01/2022-11 actual level eq 7.5 亿元 basis=budget_a"]),
            YearEdition.Of(2023, ["a general_public_budget_revenue 2023 actual level eq 9 亿元 basis=budget_a", "again general_public_budget_revenue 2022 actual level eq 8.1 亿元 basis=budget_a", "aim general_public_budget_revenue 2024 target level eq 10 亿元 basis=budget_a"]),
        ];
        var line = YearLine.OfOutcomes(editions, "general_public_budget_revenue", Measure.Level);
        Assert.Equal(["xuxi-2021/a", "xuxi-2023/again", "xuxi-2023/a"], line.Figures.Select(figure => figure.Id));
        Assert.Single(line.Runs);
        Assert.Empty(YearLine.OfOutcomes(editions, "tax_revenue", Measure.Level).Figures);
    }

    [Fact]
    public void Two_places_or_more_than_a_year_are_no_line()
    {
        var town = YearEdition.Of(2022, ["a tax_revenue 2022 actual level eq 8 亿元"]);
        var here = new EditionFigure(town, town.Figures[0]);
        var there = YearEdition.Of(2023, ["a tax_revenue 2023 actual level eq 9 亿元"], place: "别镇");
        Assert.StartsWith("xuxi-2022/a is of Xuxi Town and xuxi-2023/a of Xuxi Town: a line is of one place.", Assert.Throws<ArgumentException>(() => YearLine.Of([here, new EditionFigure(there, there.Figures[0])])).Message, StringComparison.Ordinal);
        var wide = here with { Figure = here.Figure with { Period = Period.Parse("2021/2022") } };
        Assert.StartsWith("xuxi-2022/a covers 2021/2022: a line over the years takes figures of one year or a part of it.", Assert.Throws<ArgumentException>(() => YearLine.Of([wide])).Message, StringComparison.Ordinal);
    }

    /// <summary>The rule of the type: whatever years, parts of years, bases, units and kinds follow each other, no line joins two figures that do not compare.</summary>
    [Fact]
    public void No_line_joins_what_may_not_be_compared()
    {
        var stated = Figures("2022 actual level eq 8 亿元", "2022 actual level eq 8 亿元 basis=budget_a", "2022 actual level eq 8 亿元 basis=budget_b");
        EditionFigure[] bases = [stated[0] with { Figure = stated[0].Figure with { Indicator = stated[1].Figure.Indicator } }, stated[1], stated[2]];
        var figure = Gen.Select(Gen.Int[2000, 2012], Of(Periods), Of(bases), Of(Units), Of(Enum.GetValues<FigureKind>()), Of(Measure.Level, Measure.Growth), Of("", "", "开发区"),
            (year, period, one, unit, kind, measure, subject) => one with
            {
                Figure = one.Figure with
                {
                    Period = Period.Parse(string.Format(CultureInfo.InvariantCulture, period, year)), Unit = Unit.TryParse(unit, out var read) ? read : Unit.None, Kind = kind, Measure = measure, Subject = subject.Length == 0 ? null : subject,
                },
            });
        figure.Array[0, 12].Sample(figures =>
        {
            var line = YearLine.Of(figures);
            Assert.Equal(figures.Length, line.Runs.Sum(run => run.Count));
            foreach (var (one, other) in line.Runs.SelectMany(run => run.Zip(run.Skip(1))))
            {
                Assert.Null(Mismatch.Of(one.Figure, other.Figure));
                Assert.True(other.Figure.Period.Start.Year - one.Figure.Period.Start.Year <= 1);
                Assert.Equal(one.Figure.Period.Start.Month, other.Figure.Period.Start.Month);
                Assert.Equal(Aim(one), Aim(other));
            }

            Assert.All(line.Breaks, step => Assert.NotEmpty(step.Why!.In(Language.Chinese)));
        });
    }

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static FigureKind? Aim(EditionFigure one) => one.Figure.Kind is FigureKind.Target or FigureKind.StretchTarget ? one.Figure.Kind : null;

    private static EditionFigure[] Figures(params string[] rows)
    {
        var report = YearEdition.Of(2023, [.. rows.Select((row, i) => $"{(char)('a' + i)} {(row.Contains("basis=", StringComparison.Ordinal) ? "general_public_budget_revenue" : "tax_revenue")} {row}")]);
        return [.. report.Figures.Select(figure => new EditionFigure(report, figure))];
    }
}
