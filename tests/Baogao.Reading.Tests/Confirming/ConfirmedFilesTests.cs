using System.Text;
using Baogao.Reading.Confirming;

namespace Baogao.Reading.Tests.Confirming;

/// <summary>Of a table that is confirmed, only two cells of a row change, whatever program wrote the file.</summary>
public class ConfirmedFilesTests
{
    [Theory]
    [InlineData("\n", false, false, true)]
    [InlineData("\r\n", false, false, true)]
    [InlineData("\n", true, false, true)]
    [InlineData("\r\n", true, true, false)]
    [InlineData("\n", false, true, false)]
    public void Every_other_byte_stays(string lineEnd, bool hasMark, bool isQuoted, bool endsWithLine)
    {
        using var folder = new DraftFolder("0.95", "honours:regional_headquarters", "honours:open_innovation_centre");
        var lines = File.ReadAllLines(folder["honours.csv"]).Select(line => isQuoted ? string.Join(',', line.Split(',').Select(cell => $"\"{cell}\"")) : line).ToList();
        var text = string.Join(lineEnd, lines) + (endsWithLine ? lineEnd : "");
        File.WriteAllText(folder["honours.csv"], text, new UTF8Encoding(hasMark));
        var before = File.ReadAllBytes(folder["honours.csv"]);

        var change = Assert.Single(Confirmation.OfRows(folder.Review(), ["regional_headquarters"]).Files);
        Assert.Equal(before, change.Before);
        var at = lines.FindIndex(line => line.Contains("regional_headquarters", StringComparison.Ordinal));
        lines[at] = isQuoted ? lines[at].Replace("\"draft\",\"0.95\"", ",", StringComparison.Ordinal) : lines[at].Replace("draft,0.95", ",", StringComparison.Ordinal);
        byte[] expected = [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(string.Join(lineEnd, lines) + (endsWithLine ? lineEnd : ""))];
        Assert.Equal(expected, change.After);

        DraftFolder.Write(change);
        Assert.Equal(["honours:open_innovation_centre"], folder.Review().Rows.Select(row => row.Id));
    }

    [Fact]
    public void Columns_may_stand_anywhere_before_others_and_a_file_without_confidence_has_one_cell_less_to_empty()
    {
        using var folder = new DraftFolder("", "honours:regional_headquarters");
        folder.Edit("honours.csv", ",review,confidence\n", ",review\n");
        File.WriteAllText(folder["honours.csv"], string.Concat(File.ReadAllLines(folder["honours.csv"]).Select((line, i) => (i == 0 ? line : line[..^1]) + "\n")));
        folder.Tidy();
        var change = Assert.Single(Confirmation.OfRows(folder.Review(), ["regional_headquarters"]).Files);
        Assert.Equal(File.ReadAllText(folder["honours.csv"]).Replace(",draft\n", ",\n", StringComparison.Ordinal), Encoding.UTF8.GetString(change.After));
    }

    [Fact]
    public void A_table_that_changed_since_it_was_read_is_refused()
    {
        using var folder = new DraftFolder("0.95", "honours:regional_headquarters");
        var review = folder.Review();
        folder.Edit("honours.csv", "enterprise,,approved", "enterprise,city,approved");
        Assert.Equal($"{folder["honours.csv"].Replace('\\', '/')} changed while it was read. Nothing was written. Run the command again.", Assert.Throws<ConfirmingRefusedException>(() => Confirmation.OfRows(review, ["regional_headquarters"])).Message);

        var change = Assert.Single(Confirmation.OfRows(folder.Review(), ["regional_headquarters"]).Files);
        Assert.True(change.IsAsRead());
        folder.Edit("honours.csv", "\n", "\r\n");
        Assert.False(change.IsAsRead());
    }
}
