using Baogao.Publishing.Office;

namespace Baogao.Publishing.Tests.Office;

public class ColumnWidthsTests
{
    [Fact]
    public void ShortTexts_GiveColumnsAsWideAsTheyAre()
    {
        var widths = Of(["a", "名称"], ["12345678901234567890", "全区"]);

        // A unit is a digit, and the margins stand beside it.
        Assert.Equal(21.5, widths[0]);
        Assert.InRange(widths[1], 5, 6);
    }

    [Fact]
    public void LongTexts_ShareTheRoom_AndNumbersKeepTheirs()
    {
        var widths = Of(["note", "quote", "number"], [new string('长', 300), new string('长', 150), WorkbookCell.Of(123456789012345m).Text]);

        Assert.InRange(widths.Sum(), 170, 178);
        Assert.True(widths[0] > widths[1] && widths[1] > 40, string.Join(' ', widths));
        Assert.Equal(18, ColumnWidths.Of(["n", "text"], [[WorkbookCell.Of(123456789012345m), WorkbookCell.Of(new string('长', 300))]])[0]);
    }

    [Fact]
    public void AHead_KeepsItsWordsWhole()
        => Assert.True(Of(["Comparator", "x"], ["", new string('长', 5000)])[0] > 11);

    [Fact]
    public void ATextTooLongForTheHighestRow_MakesTheSheetWider()
        => Assert.InRange(Of(["a", "b"], [new string('长', 3000), ""]).Sum(), 223, 228);

    [Fact]
    public void ARow_IsAsHighAsItsLines()
    {
        Assert.Equal(15.5, ColumnWidths.Height([("one line", 20)]));
        Assert.Equal(44.5, ColumnWidths.Height([("one\ntwo\nthree", 20)]));
        // Ten Chinese characters a line.
        Assert.Equal((4 * 14.5) + 1, ColumnWidths.Height([(new string('长', 40), 20)]));
        Assert.Equal(409, ColumnWidths.Height([(new string('长', 4000), 20)]));
    }

    private static IReadOnlyList<double> Of(IReadOnlyList<string> heads, IReadOnlyList<string> row) => ColumnWidths.Of(heads, [[.. row.Select(WorkbookCell.Of)]]);
}
