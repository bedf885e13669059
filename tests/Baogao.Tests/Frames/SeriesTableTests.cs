using System.Text.RegularExpressions;
using Baogao.Frames;
using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao.Tests.Frames;

/// <summary>What a Deedle frame gives beside itself is a table too.</summary>
public partial class SeriesTableTests
{
    private static readonly Frame<int, string> Frame = Deedle.Frame.FromRecords(new[] { new { A = 1, B = "x" }, new { A = 2, B = "y" } });

    [Fact]
    public void Rows_and_columns_of_a_frame_are_its_table()
    {
        const string table = "# A B|0 1 x|1 2 y";
        Assert.Equal(table, Text(Frame.Rows));
        Assert.Equal(table, Text(Frame.Columns));
        Assert.Equal(table, Text(Frame.RowsDense));
        Assert.Equal(table, Text(Frame.ColumnsDense));
        Assert.Equal("# A B|1 2 y", Text(Frame.Rows.Where(row => row.Value.GetAs<int>("A") > 1)));
    }

    [Fact]
    public void A_row_a_column_and_a_derived_series_list_their_values()
    {
        Assert.Equal("# value|A 1|B x", Text(Frame.Rows[0]));
        Assert.Equal("# value|0 x|1 y", Text(Frame.Columns["B"]));
        Assert.Equal("# value|0 2|1 4", Text(Frame.Rows.Select(row => row.Value.GetAs<int>("A") * 2)));
        Assert.Equal("# value|0 1|1 –", Text(Frame.GetColumn<double>("A").Select(value => value.Value > 1 ? double.NaN : value.Value)));
    }

    [Fact]
    public void Series_of_other_keys_line_up_and_leave_gaps()
    {
        var one = new Series<string, int>([KeyValuePair.Create("a", 1)]);
        var two = new Series<string, int>([KeyValuePair.Create("b", 2)]);
        Assert.Equal("# a b|x 1 –|y – 2", Text(new Series<string, Series<string, int>>([KeyValuePair.Create("x", one), KeyValuePair.Create("y", two)])));
    }

    [Fact]
    public void Dates_are_ISO_as_cells_and_as_keys()
    {
        var day = new DateTime(2022, 2, 1);
        Assert.Equal("# D|0 2022-02-01", Text(Deedle.Frame.FromRecords(new[] { new { D = day } })));
        Assert.Equal("# value|2022-02-01 3", Text(new Series<DateTime, int>([KeyValuePair.Create(day, 3)])));
        Assert.Equal("# value|(2022-02-01, a) 3", Text(new Series<(DateTime, string), int>([KeyValuePair.Create((day, "a"), 3)])));
        Assert.Equal("# D|0 2022-02-01", Text(new DataFrame(new DateTimeDataFrameColumn("D", [day]))));
    }

    [Fact]
    public void A_cell_that_is_a_list_shows_its_items()
        => Assert.Equal("# L|0 [1, 2]", Text(Deedle.Frame.FromRowKeys([0]).With("L", new Series<int, int[]>([KeyValuePair.Create(0, new[] { 1, 2 })]))));

    [Fact]
    public void Empty_frames_are_tables_with_nothing_in_them()
    {
        Assert.Equal("#", Text(Deedle.Frame.CreateEmpty<int, string>()));
        Assert.Equal("# value", Text(Deedle.Frame.CreateEmpty<int, string>().Rows));
        Assert.Equal("# value", Text(new Series<string, int>([])));
    }

    private static string Text(object value)
        => string.Join('|', Row().Matches(FrameHtml.Of(value)).Select(row => string.Join(' ', Cell().Matches(row.Value).Select(cell => Tag().Replace(cell.Value, "")))));

    [GeneratedRegex("<tr>.*?</tr>")]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd].*?</t[hd]>")]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}

/// <summary>A frame with one more column.</summary>
internal static class FrameWith
{
    public static Frame<int, string> With<T>(this Frame<int, string> frame, string name, Series<int, T> column)
    {
        frame.AddColumn(name, column);
        return frame;
    }
}
