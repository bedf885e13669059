using System.Globalization;
using Baogao.Exchange.Sql;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Tests.Sql;

public sealed class TableTests
{
    private static readonly ReportDatabase Database = new(RealEditions.All);

    [Fact]
    public void Every_table_has_the_columns_of_its_declaration_and_of_its_edition()
    {
        Assert.Equal(EditionSchema.Tables.Select(table => table.Name).Order(StringComparer.Ordinal), Database.Tables.Order(StringComparer.Ordinal));
        foreach (var table in EditionSchema.Tables)
        {
            var columns = Texts($"SELECT column_name FROM (DESCRIBE {table.Name})");
            Assert.Equal(["edition", "place", "place_zh", "level", "year", "delivered"], columns.Take(6));
            Assert.Equal(
                table.Columns.Select(column => (table.Name, column) switch
                {
                    ("rankings", "place") => "ranking_place",
                    ("honours", "level") => "honour_level",
                    ("projects", "year") => "project_year",
                    ("codes", "level") => "codes_level",
                    _ => column,
                }),
                columns.Skip(6).Take(table.Columns.Count));
        }
    }

    [Fact]
    public void A_figure_is_there_with_its_edition_indicator_section_and_source()
    {
        var result = Database.Ask(
            """
            SELECT edition, place, place_zh, level, year, delivered, indicator_zh, indicator_en, theme, value, value_decimals, unit, section, section_zh, section_en, quote, source, source_zh, secondary, review
            FROM figures WHERE edition = 'gaohang-2022' AND figure = 'tax_2022_estimate'
            """);
        var figure = RealEditions.All[0].Figures.Single(one => one.Id == "tax_2022_estimate");
        var section = RealEditions.All[0].Sections.Single(one => one.Section == figure.Provenance.Section);
        Assert.Equal(
            [
                "gaohang-2022", RealEditions.All[0].Place.Id, "高行镇", "town", 2022, new DateOnly(2022, 12, 27), figure.Indicator.Name.Zh, figure.Indicator.Name.En, figure.Indicator.Theme,
                18.5m, 1, "亿元", section.Section.ToString(), section.Title.Zh, section.Title.En, "全年预计完成18.5亿元", figure.Provenance.Source.Name, figure.Provenance.Source.Title.Zh, false, null,
            ],
            Assert.Single(result.Rows));
    }

    [Fact]
    public void Every_value_is_what_the_report_holds_and_numbers_compare_as_numbers()
    {
        var held = RealEditions.All.SelectMany(report => report.Figures.Select(figure => (report.Name, figure.Id, figure.Value, Decimals: figure.Value?.Scale))).Order();
        var asked = Database.Ask("SELECT edition, figure, value, value_decimals FROM figures").Rows
            .Select(row => ((string)row[0]!, (string)row[1]!, (decimal?)row[2], (byte?)(int?)row[3])).Order();
        Assert.Equal(held, asked);
        Assert.Equal(held.Max(one => one.Value), Database.Ask("SELECT max(value) FROM figures").Rows[0][0]);
        Assert.Equal(held.Count(one => one.Value > 9), (long)Database.Ask("SELECT count(*) FROM figures WHERE value > 9").Rows[0][0]!);
    }

    [Fact]
    public void A_table_has_the_rows_of_all_editions()
    {
        var counts = Database.Ask(string.Join(" UNION ALL ", Database.Tables.Select(table => $"SELECT '{table}', count(*) FROM {table}"))).Rows.ToDictionary(row => (string)row[0]!, row => Convert.ToInt32(row[1], CultureInfo.InvariantCulture));
        Assert.Equal(RealEditions.All.Sum(report => report.Rankings.Count), counts["rankings"]);
        Assert.Equal(RealEditions.All.Sum(report => report.Series.Count), counts["series"]);
        Assert.Equal(RealEditions.All.Sum(report => report.Milestones.Count), counts["milestones"]);
        Assert.Equal(RealEditions.All.Sum(report => report.Exclusions.Count), counts["exclusions"]);
        Assert.All(["rankings", "series", "milestones", "exclusions"], table => Assert.True(counts[table] > 0, table));
    }

    [Fact]
    public void An_empty_cell_is_null_and_no_text_of_no_length()
    {
        var texts = Database.Ask("SELECT column_name FROM (DESCRIBE figures) WHERE column_type = 'VARCHAR'").Rows.Select(row => (string)row[0]!);
        Assert.Equal(0L, Database.Ask($"SELECT count(*) FROM figures WHERE {string.Join(" OR ", texts.Select(column => $"{column} = ''"))}").Rows[0][0]);
        Assert.Equal(RealEditions.All.Sum(report => report.Figures.Count(figure => figure.Note is null)), Convert.ToInt32(Database.Ask("SELECT count(*) FROM figures WHERE note IS NULL").Rows[0][0], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_database_without_editions_has_empty_tables()
    {
        using var empty = new ReportDatabase([]);
        Assert.Empty(empty.Ask("FROM figures").Rows);
        Assert.Contains(empty.Ask("FROM figures").Columns, column => column.Name == "quote");
    }

    private static List<string> Texts(string sql) => [.. Database.Ask(sql).Rows.Select(row => (string)row[0]!)];
}
