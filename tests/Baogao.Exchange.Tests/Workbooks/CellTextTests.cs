using Baogao.Exchange.Workbooks;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Tests.Workbooks;

/// <summary>What a cell of a workbook becomes in a table.</summary>
public sealed class CellTextTests
{
    [Theory]
    [InlineData("18.100000000000001", "value", null, "18.1")]
    [InlineData("6.1", "value", "6.10", "6.10")]
    [InlineData("6.2", "value", "6.10", "6.2")]
    [InlineData("1E-05", "value", null, "0.00001")]
    [InlineData("1.5E+15", "value", null, "1500000000000000")]
    [InlineData("-22.4", "value", null, "-22.4")]
    [InlineData("2022", "period", null, "2022")]
    [InlineData("78", "note", null, "78")]
    [InlineData("4", "note", "04", "04")]
    public void A_number_is_written_as_short_as_it_can_be_and_an_unchanged_one_as_before(string stored, string column, string? before, string expected)
        => Assert.Equal(new CellResult(expected), Of(stored, default, column, before));

    [Theory]
    [InlineData("1.1", "", "value_text", "the cell holds the number 1.1, and a text is wanted: whether 1.1 was typed, or 1.10, is not known. Format the cell as text, then type it again.")]
    [InlineData("1.1", "", "section", "the cell holds the number 1.1, and a section is wanted, such as 1.1.0. Format the cell as text, then type it again.")]
    [InlineData("22", "", "period", "the cell holds the number 22, and a period is wanted, such as 2022, 2022-05 or 2022-01/2022-11. Format the cell as text, then type it again.")]
    [InlineData("0.25", "0%", "value", "the cell holds 0.25 and shows it as a per cent. Format the cell as text, then type it again, without the sign %.")]
    [InlineData("0.044444444444444446", "h:mm", "value_text", "the cell holds a time, 1:04: a text such as 1:4 was read as one. Format the cell as text, then type it again.")]
    [InlineData("44562", "yyyy/m/d", "section", "the cell holds the date 2022-01-01: a text that looks like one was read as one. Format the cell as text, then type it again.")]
    [InlineData("44682", "yyyy/m/d", "period", "the cell holds the date 2022-05-01, and which period was typed is not known: 2022-05-01, 2022-05 or another. Format the cell as text, then type it again.")]
    [InlineData("44922", "mmm-yy", "period", "the cell holds the date 2022-12-27, and which period was typed is not known: 2022-12-27, 2022-12 or another. Format the cell as text, then type it again.")]
    [InlineData("44682.5", "yyyy/m/d h:mm", "period", "the cell holds the time 2022-05-01 12:00, and a text is wanted. Format the cell as text, then type it again.")]
    public void What_may_have_been_typed_otherwise_is_refused(string stored, string format, string column, string expected)
        => Assert.Equal(expected, Of(stored, CellFormat.Of(format), column).Fault);

    [Theory]
    [InlineData("44682", "mmm-yy", false, "2022-05")]
    [InlineData("44682", "yyyy\"年\"m\"月\"", false, "2022-05")]
    [InlineData("43220", "mmm-yy", true, "2022-05")]
    [InlineData("44922", "yyyy\\-mm\\-dd;@", false, "2022-12-27")]
    [InlineData("44922", "[$-804]yyyy\"年\"m\"月\"d\"日\"", false, "2022-12-27")]
    [InlineData("44562", "yyyy", false, "2022")]
    public void A_date_where_one_period_alone_can_have_been_typed_is_that_period(string stored, string format, bool counts1904, string expected)
    {
        var result = CellText.Of(new SheetCell(2, 0, SheetValue.Number, stored, CellFormat.Of(format)), Field("period"), null, counts1904);
        Assert.Equal((expected, null), (result.Text, result.Fault));
        Assert.EndsWith($" is read as {expected}", result.Mended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((int)SheetValue.Boolean, "TRUE", "the cell holds the truth value TRUE. Format the cell as text, then type it again.")]
    [InlineData((int)SheetValue.Error, "#N/A", "the cell holds the error #N/A. Type the value.")]
    [InlineData((int)SheetValue.Formula, "SUM(H2:H9)", "the cell holds a formula, =SUM(H2:H9), and a result is not what the report states. Copy the cell and paste it as a value, as text.")]
    [InlineData((int)SheetValue.Text, "two\nlines", "the cell holds a line break. Keep its text on one line.")]
    [InlineData((int)SheetValue.Number, "abc", "the cell holds abc as a number, which is none. Format the cell as text, then type it again.")]
    [InlineData((int)SheetValue.Number, "1E999", "the cell holds 1E999 as a number, which is none. Format the cell as text, then type it again.")]
    public void What_is_no_value_is_refused(int kind, string text, string expected)
        => Assert.Equal(expected, CellText.Of(new SheetCell(2, 7, (SheetValue)kind, text, default), Field("value"), null, false).Fault);

    [Theory]
    [InlineData(14u, true, true, true, false)]
    [InlineData(17u, true, true, false, false)]
    [InlineData(20u, false, false, false, true)]
    [InlineData(57u, true, true, false, false)]
    [InlineData(58u, false, true, true, false)]
    [InlineData(0u, false, false, false, false)]
    [InlineData(49u, false, false, false, false)]
    public void The_formats_that_no_workbook_writes_are_known(uint id, bool year, bool month, bool day, bool time)
        => Assert.Equal(new CellFormat(year, month, day, time, false), CellFormat.BuiltIn(id));

    [Theory]
    [InlineData("General")]
    [InlineData("G/通用格式")]
    [InlineData("@")]
    [InlineData("0.00\"d\"")]
    [InlineData("#,##0.00_);[Red]\\(#,##0.00\\)")]
    [InlineData("0.00E+00")]
    public void A_format_of_numbers_shows_no_date(string code) => Assert.Equal(default, CellFormat.Of(code));

    private static CellResult Of(string stored, CellFormat format, string column, string? before = null)
        => CellText.Of(new SheetCell(2, 0, SheetValue.Number, stored, format), Field(column), before, counts1904: false);

    private static FieldSchema Field(string name) => EditionSchema.Figures.Schema.Fields[EditionSchema.Figures.Schema.IndexOf(name)];
}
