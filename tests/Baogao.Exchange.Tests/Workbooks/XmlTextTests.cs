using Baogao.Exchange.Workbooks;
using Baogao.Formatting;
using CsCheck;

namespace Baogao.Exchange.Tests.Workbooks;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("a_b", "a_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("\u0001", "_x0001_")]
    [InlineData("税收 17.8亿元", "税收 17.8亿元")]
    public void Only_what_XML_cannot_hold_and_what_looks_like_a_code_is_coded(string text, string written) => Assert.Equal(written, XmlText.Write(text));

    [Fact]
    public void Every_text_is_read_as_it_was_written()
        => Pieces("_", "x", "0041", "_x005F_", "a", "\r", "高").List[0, 8].Sample(parts => XmlText.Read(XmlText.Write(string.Concat(parts))) == string.Concat(parts));

    [Fact]
    public void Every_row_is_written_so_that_CSV_gives_it_back()
        => Pieces("a", ",", "\"", " ", "1.10", "高行").List[0, 5].List[2, 4].Sample(row =>
        {
            List<string> cells = [.. row.Select(pieces => string.Concat(pieces))];
            var record = Assert.Single(Loading.Tables.CsvRecords.Read(string.Join(',', cells.Select(CsvCell.Of)) + "\n"));
            return record.Cells.Select(cell => cell.Text).SequenceEqual(cells);
        });

    [Theory]
    [InlineData("A1", 0, 1)]
    [InlineData("Z9", 25, 9)]
    [InlineData("AA10", 26, 10)]
    [InlineData("XFD1048576", 16383, 1048576)]
    public void A_cell_has_a_name(string name, int column, int row)
    {
        Assert.Equal(name, CellName.Of(column, row));
        Assert.Equal((column, row), (CellName.ColumnOf(name), CellName.RowOf(name)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("XFE1")]
    [InlineData("ABCD1")]
    public void What_is_no_name_of_a_cell_has_no_column(string name) => Assert.Null(CellName.ColumnOf(name));

    private static Gen<string> Pieces(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
}
