using Baogao.Charts.Builders;
using Baogao.Comparing;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Baogao.Tests.Charts;

namespace Baogao.Tests.Comparing;

public class EditionChangesTests
{
    private static readonly Report Corrected = ChangedEdition.Of(
        "gaohang-2022",
        ("figures.csv", "target,level,eq,23.2,", "target,level,eq,23.3,"),
        ("figures.csv", "税收计划入库23.2亿元", "税收计划入库23.3亿元"));

    [Fact]
    public void A_corrected_figure_is_named_with_old_and_new_value_and_so_are_the_charts_and_findings_that_change()
    {
        var row = Assert.Single(EditionChanges.Of(RealData.Gaohang, Corrected));
        Assert.Equal(("figures", "tax_2023_target", false, false), (row.Table, row.Key, row.IsNew, row.IsGone));
        Assert.Equal([("value", "23.2", "23.3"), ("quote", "税收计划入库23.2亿元", "税收计划入库23.3亿元")], row.Cells);

        var changes = ChartChanges.Of(RealData.Gaohang, Corrected);
        var target = Assert.Single(changes, change => change is { Id: "targets-2023", IsFinding: false });
        Assert.StartsWith("2023 targets: tax revenue 23.3 亿元", target.After!.In(Language.English), StringComparison.Ordinal);
        var finding = Assert.Single(changes, change => change.IsFinding);
        Assert.Equal("targets", finding.Id);
        Assert.StartsWith("RMB 2.33 bn", finding.After!.In(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain(changes, change => change.Id.StartsWith("rankings", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_are_new_and_gone_are_told_apart_and_the_same_edition_has_no_change()
    {
        Assert.Empty(EditionChanges.Of(RealData.Gaohang, RealData.Gaohang));
        Assert.Empty(ChartChanges.Of(RealData.Gaohang, RealData.Gaohang));
        var (one, two) = (YearEdition.Of(2022, ["tax tax_revenue 2022 actual level eq 20 亿元", "old gdp 2022 actual level eq 5 亿元"]), YearEdition.Of(2022, ["tax tax_revenue 2022 actual level eq 20 亿元", "new retail_sales 2022 actual level eq 6 亿元"]));
        Assert.Equal(["indicators retail_sales new", "indicators gdp gone", "figures new new", "figures old gone"], EditionChanges.Of(one, two).Select(row => $"{row.Table} {row.Key} {(row.IsNew ? "new" : "gone")}"));
    }
}
