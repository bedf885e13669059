using System.Globalization;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Workbooks;

/// <summary>What a cell becomes in the table, or why it cannot be used.</summary>
/// <param name="Text">The text of the table's cell.</param>
/// <param name="Fault">What is wrong, and the mend; null where nothing is.</param>
/// <param name="Mended">What was read otherwise than the cell holds it; null where nothing was.</param>
internal sealed record CellResult(string Text, string? Fault = null, string? Mended = null);

/// <summary>Makes the text of a table's cell of a cell of a workbook. Nothing is guessed: what a program made of a typed text is undone where only one text can have been typed.</summary>
internal static class CellText
{
    private const string AsText = "Format the cell as text, then type it again";
    private const int From1904 = 1462;

    // The year 9999 ends there.
    private const int Last = 2_958_466;

    /// <param name="cell">The cell.</param>
    /// <param name="field">The column.</param>
    /// <param name="before">What the table's cell holds now, to tell a number that did not change; null for a new row.</param>
    /// <param name="counts1904">Whether the dates of the workbook count from 1904.</param>
    public static CellResult Of(SheetCell cell, FieldSchema field, string? before, bool counts1904) => cell.Kind switch
    {
        SheetValue.Text when cell.Text.AsSpan().IndexOfAny('\r', '\n') >= 0 => Refused("the cell holds a line break. Keep its text on one line."),
        SheetValue.Text => new(cell.Text),
        SheetValue.Formula => Refused($"the cell holds a formula, ={Cut(cell.Text)}, and a result is not what the report states. Copy the cell and paste it as a value, as text."),
        SheetValue.Boolean => Refused($"the cell holds the truth value {cell.Text}. {AsText}."),
        SheetValue.Error => Refused($"the cell holds the error {Cut(cell.Text)}. Type the value."),
        _ when !double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number) => Refused($"the cell holds {Cut(cell.Text)} as a number, which is none. {AsText}."),
        _ when cell.Format.IsDate => Date(double.Parse(cell.Text, CultureInfo.InvariantCulture) + (counts1904 ? From1904 : 0), cell.Format, field),
        _ => Number(cell, field, before),
    };

    private static CellResult Number(SheetCell cell, FieldSchema field, string? before)
    {
        var text = Written(double.Parse(cell.Text, CultureInfo.InvariantCulture));
        if (cell.Format.Percent)
        {
            return Refused($"the cell holds {text} and shows it as a per cent. {AsText}, without the sign %.");
        }

        // 6.10 that a program made a number of is 6.1, and nobody changed it.
        if (before is not null && decimal.TryParse(before, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var old) && Written((double)old) == text)
        {
            return new(before);
        }

        var isWhole = text.All(char.IsAsciiDigit);
        return field.Type switch
        {
            CellType.Number or CellType.Integer => new(text),
            CellType.Period when isWhole && text.Length == 4 => new(text),
            CellType.Text or CellType.Token or CellType.Unit when isWhole && text.Length <= 15 => new(text),
            CellType.Period => Refused($"the cell holds the number {text}, and a period is wanted, such as 2022, 2022-05 or 2022-01/2022-11. {AsText}."),
            CellType.Section => Refused($"the cell holds the number {text}, and a section is wanted, such as 1.1.0. {AsText}."),
            _ => Refused($"the cell holds the number {text}, and a text is wanted: whether {text} was typed, or {text}0, is not known. {AsText}."),
        };
    }

    private static CellResult Date(double serial, CellFormat format, FieldSchema field)
    {
        if (serial is < 0 or >= Last)
        {
            return Refused($"the cell holds the number {Written(serial)}, shown as a date, which is none. {AsText}.");
        }

        if (serial < 1)
        {
            return Refused($"the cell holds a time, {DateTime.MinValue.AddDays(serial).ToString("H:mm", CultureInfo.InvariantCulture)}: a text such as 1:4 was read as one. {AsText}.");
        }

        var day = Moment(serial);
        if (format.Time || day.TimeOfDay != TimeSpan.Zero)
        {
            return Refused($"the cell holds the time {day.ToString("yyyy-MM-dd H:mm", CultureInfo.InvariantCulture)}, and a text is wanted. {AsText}.");
        }

        var shown = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var typed = (format.Year, format.Month, format.Day) switch
        {
            (true, true, false) when day.Day == 1 => shown[..7],
            (true, false, false) when day.DayOfYear == 1 => shown[..4],
            (true, true, true) when day.Day != 1 => shown,
            _ => null,
        };
        return field.Type != CellType.Period ? Refused($"the cell holds the date {shown}: a text that looks like one was read as one. {AsText}.")
            : typed is null ? Refused($"the cell holds the date {shown}, and which period was typed is not known: {shown}, {shown[..7]} or another. {AsText}.")
            : new(typed, Mended: $"the date {shown} is read as {typed}");
    }

    /// <summary>The day of a cell that shows day, month and year; null of any other cell.</summary>
    public static DateOnly? DayOf(SheetCell cell, bool counts1904)
        => cell is { Kind: SheetValue.Number, Format: { Year: true, Month: true, Day: true, Time: false } } && double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number + (counts1904 ? From1904 : 0) is >= 1 and < Last and var serial && serial == Math.Floor(serial) ? DateOnly.FromDateTime(Moment(serial)) : null;

    // Excel counts a 29 February 1900 that there was not.
    private static DateTime Moment(double serial) => new DateTime(1899, 12, serial < 60 ? 31 : 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(serial);

    /// <summary>The shortest number that is the same, without an exponent.</summary>
    private static string Written(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E') && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain) ? plain.ToString(CultureInfo.InvariantCulture) : text;
    }

    private static CellResult Refused(string fault) => new("", fault);

    private static string Cut(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
