using System.Text;
using System.Text.RegularExpressions;
using Baogao.Exchange.Workbooks;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;

namespace Baogao.Exchange.Series;

/// <summary>Reads the numbers of a table. The digits of a text stay as they are written; a number of a workbook is its shortest decimal.</summary>
internal static class SeriesNumber
{
    private static readonly string[] NotPublished = ["-", "--", "—", "——", "–", "−", "…", "……", "...", "..", "、", "/", "N/A", "n/a", "NA", "n.a."];
    private static readonly Regex Thousands = new(@"^-?[0-9]{1,3}([, '][0-9]{3})+(\.[0-9]+)?$");

    /// <summary>Whether a cell says that there is no value.</summary>
    public static bool IsNotPublished(SheetCell cell) => cell.Kind == SheetValue.Text && NotPublished.Contains(cell.Text.Normalize(NormalizationForm.FormKC).Trim().Replace("...", "…", StringComparison.Ordinal));

    /// <summary>The number as <c>series.csv</c> writes it, or what is wrong with the cell.</summary>
    public static CellResult Of(SheetCell cell, string? unit, bool counts1904)
    {
        var read = CellText.Of(cell, SeriesHeads.Field("value"), null, counts1904);
        if (read.Fault is not null)
        {
            return read;
        }

        var plain = read.Text.Normalize(NormalizationForm.FormKC).Trim().Replace('−', '-');
        plain = plain is ['+', >= '0' and <= '9', ..] ? plain[1..] : plain;
        var text = Thousands.IsMatch(plain) ? string.Concat(plain.Where(character => character is not (',' or ' ' or '\''))) : plain;
        var bare = unit == "%" ? text.TrimEnd('%').TrimEnd() : text;
        return NumberText.Fault(bare, unit ?? "") is null ? new CellResult(bare)
            : NumberText.Fault(read.Text, unit ?? "") is { } fault ? new CellResult("", $"{fault.Message} [{fault.Code.Printed()}]")
            : new CellResult(read.Text);
    }
}
