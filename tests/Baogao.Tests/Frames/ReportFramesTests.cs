using Baogao.Frames;
using Baogao.Loading.Schema;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao.Tests.Frames;

/// <summary>Every table of a report as both kinds of frame: rows, keys and values are those of the model.</summary>
public class ReportFramesTests
{
    private static readonly Report Town = RealData.Gaohang;
    private static readonly Report City = RealData.Shanghai;

    [Fact]
    public void Both_kinds_have_every_row_of_every_table_under_its_key()
    {
        Same(Town.Figures.ToFrame(), Town.Figures.ToDataFrame(), Town.Figures.Select(row => row.Id));
        Same(Town.Indicators.ToFrame(), Town.Indicators.ToDataFrame(), Town.Indicators.Select(row => row.Id));
        Same(Town.Bases.ToFrame(), Town.Bases.ToDataFrame(), Town.Bases.Select(row => row.Id));
        Same(Town.Rankings.ToFrame(), Town.Rankings.ToDataFrame(), Town.Rankings.Select(row => row.Id));
        Same(Town.Honours.ToFrame(), Town.Honours.ToDataFrame(), Town.Honours.Select(row => row.Id));
        Same(Town.Milestones.ToFrame(), Town.Milestones.ToDataFrame(), Town.Milestones.Select(row => row.Id));
        Same(Town.Projects.ToFrame(), Town.Projects.ToDataFrame(), Town.Projects.Select(row => row.Id));
        Same(Town.Exclusions.ToFrame(), Town.Exclusions.ToDataFrame(), Town.Exclusions.Select(row => $"{row.Section} {row.Quote}"));
        Same(City.Series.ToFrame(), City.Series.ToDataFrame(), City.Series.Select(row => $"{row.Indicator.Id} {row.Geography} {row.Period} {row.Measure.Token()}"));
    }

    [Fact]
    public void Frames_have_every_column_that_the_table_declares()
    {
        Assert.Equal(
            ["indicator", "name_zh", "name_en", "theme", .. EditionSchema.Figures.Schema.Columns.Skip(2)],
            Town.Figures.ToFrame().ColumnKeys);
        Assert.Equal(EditionSchema.Rankings.Schema.Columns, Town.Rankings.ToDataFrame().Columns.Select(column => column.Name));
        Assert.Equal("1:4", Town.Figures.ToFrame().GetColumn<string>("value_text")["charging_ratio_2022"]);
        Assert.Equal("unstated", Town.Rankings.ToFrame().GetColumn<string>("period_basis")["budget_assessment"]);
    }

    [Fact]
    public void Values_are_decimals_and_what_is_missing_stays_missing()
    {
        var frame = Town.Figures.ToFrame();
        Assert.Equal(17.8m, frame.GetColumn<decimal>("value")["tax_2022_nov"]);
        Assert.False(frame.GetColumn<string>("part_of").TryGet("tax_2022_nov").HasValue);
        var rankings = Town.Rankings.ToFrame();
        Assert.Equal(1, rankings.GetColumn<int>("place")["tax_completion"]);
        Assert.False(rankings.GetColumn<int>("place").TryGet("fewest_infections").HasValue);

        var table = Town.Rankings.ToDataFrame();
        Assert.IsType<Int32DataFrameColumn>(table["place"]);
        Assert.Equal(1, table["place"].NullCount);
        Assert.Equal(Town.Figures.Sum(figure => figure.Value), Assert.IsType<DecimalDataFrameColumn>(Town.Figures.ToDataFrame()["value"]).Sum());
    }

    [Fact]
    public void A_pivot_counts_what_the_rows_hold_and_leaves_out_what_is_not_there()
    {
        var pivot = Town.Figures.ToFrame().PivotTable<string, string, string, string, int>("theme", "measure", group => group.RowCount);
        foreach (var group in Town.Figures.GroupBy(figure => (figure.Indicator.Theme, Measure: figure.Measure.Token())))
        {
            Assert.Equal(group.Count(), pivot.GetColumn<int>(group.Key.Measure)[group.Key.Theme]);
        }

        Assert.False(pivot.GetColumn<int>("ratio").TryGet("economy").HasValue);
    }

    private static void Same(Frame<string, string> frame, DataFrame table, IEnumerable<string> keys)
    {
        Assert.Equal(keys, frame.RowKeys);
        Assert.Equal(keys, table.Columns[0].Cast<string>());
        Assert.Equal(frame.ColumnKeys, table.Columns.Skip(1).Select(column => column.Name));
        foreach (var name in frame.ColumnKeys)
        {
            var column = frame.GetColumn<object>(name);
            Assert.Equal(keys.Select(key => column.TryGet(key) is { HasValue: true } cell ? cell.Value : null), table[name].Cast<object?>());
        }
    }
}
