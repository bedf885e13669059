using System.Text;
using Baogao.Exchange.Sql;
using Microsoft.Data.Analysis;

namespace Baogao.Exchange.Tests.Sql;

public sealed class ResultTests : IDisposable
{
    private const string Values =
        """
        SELECT * FROM (VALUES
          ('高行镇', 17.80::DECIMAL(10,2), 3, 2.5::DOUBLE, true, DATE '2022-12-27', 12345678901::BIGINT),
          (NULL, NULL, NULL, NULL, NULL, NULL, NULL)) AS t(place, value, n, share, sure, day, count)
        """;

    private readonly ReportDatabase database = new([]);

    [Fact]
    public void Columns_have_their_types()
        => Assert.Equal(
            [("place", typeof(string)), ("value", typeof(decimal)), ("n", typeof(int)), ("share", typeof(double)), ("sure", typeof(bool)), ("day", typeof(DateOnly)), ("count", typeof(long))],
            database.Ask(Values).Columns.Select(column => (column.Name, column.ClrType)));

    [Fact]
    public void A_Deedle_frame_has_numbered_rows_and_leaves_out_what_is_null()
    {
        var frame = database.Ask(Values).ToFrame();
        Assert.Equal([0, 1], frame.RowKeys);
        Assert.Equal(17.8m, frame.GetColumn<decimal>("value")[0]);
        Assert.False(frame.GetColumn<decimal>("value").TryGet(1).HasValue);
        Assert.Equal(new DateOnly(2022, 12, 27), frame.GetColumn<DateOnly>("day")[0]);
        Assert.Equal(7, frame.ColumnCount);
    }

    [Fact]
    public void A_data_frame_holds_nulls()
    {
        var frame = database.Ask(Values).ToDataFrame();
        Assert.Equal(2, frame.Rows.Count);
        Assert.IsType<DecimalDataFrameColumn>(frame["value"]);
        Assert.Equal(["高行镇", 17.8m, 3, 2.5, true, new DateTime(2022, 12, 27), 12345678901L], frame.Rows[0]);
        Assert.All(frame.Rows[1], Assert.Null);
    }

    [Fact]
    public void A_text_table_is_aligned_where_Chinese_characters_are_two_wide()
        => Assert.Equal(
            """
            place  | value
            -------+------
            高行镇 |  17.8
            NULL   |  NULL
            a      |   3.0

            """.ReplaceLineEndings("\n"),
            ResultText.Table(database.Ask("SELECT * FROM (VALUES ('高行镇', 17.8), (NULL, NULL), ('a', 3)) t(place, value)"), 10));

    [Fact]
    public void A_long_cell_is_cut_and_a_line_end_is_a_blank()
    {
        var lines = ResultText.Table(database.Ask("SELECT repeat('镇', 40) AS x, 'a\nb' AS y"), 10).Split('\n');
        Assert.Equal(new string('镇', 29) + "… | a b", lines[2]);
    }

    [Fact]
    public void Csv_quotes_what_needs_it_and_leaves_null_empty()
        => Assert.Equal(
            "place,value,day\n\"a,\"\"b\"\"\",17.80,2022-12-27\n,,\n",
            Written(stream => ResultText.WriteCsv(database.Ask("SELECT * FROM (VALUES ('a,\"b\"', 17.80, DATE '2022-12-27'), (NULL, NULL, NULL)) t(place, value, day)"), stream)));

    [Fact]
    public void Json_is_an_object_a_line_with_numbers_as_numbers()
        => Assert.Equal(
            "{\"place\":\"高行镇\",\"value\":0.1234567891,\"nan\":null,\"list\":\"[1,2]\",\"sum\":3}\n",
            Written(stream => ResultText.WriteJson(database.Ask("SELECT '高行镇' AS place, 0.1234567891 AS value, 'nan'::DOUBLE AS nan, [1, 2] AS list, sum(x) AS sum FROM (VALUES (1), (2)) t(x)"), stream)));

    [Fact]
    public void Nested_values_are_text()
        => Assert.Equal(
            ["[\"2022-01-01\"]", "[1.5,\"NaN\"]", "{\"a\":1,\"b\":[\"高\"]}", "01:02:03", "3 bytes"],
            Assert.Single(database.Ask("SELECT [DATE '2022-01-01'], [1.5::DOUBLE, 'nan'], {'a': 1, 'b': ['高']}, TIME '01:02:03', 'abc'::BLOB").Rows));

    [Fact]
    public void Of_two_columns_with_one_name_the_second_has_a_number()
        => Assert.Equal(["a", "a_2", "b"], database.Ask("SELECT 1 AS a, 2 AS a, 3 AS b").ToFrame().ColumnKeys);

    public void Dispose() => database.Dispose();

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
