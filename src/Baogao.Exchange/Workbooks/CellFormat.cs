using System.Text.RegularExpressions;

namespace Baogao.Exchange.Workbooks;

/// <summary>What the number format of a cell makes of a number.</summary>
/// <param name="Year">It shows a year.</param>
/// <param name="Month">It shows a month.</param>
/// <param name="Day">It shows a day.</param>
/// <param name="Time">It shows a time.</param>
/// <param name="Percent">It shows a number as a per cent: 0.25 as 25%.</param>
internal readonly record struct CellFormat(bool Year, bool Month, bool Day, bool Time, bool Percent)
{
    // What a format shows as it stands there, what is escaped or fills the width, and colours, conditions and languages. [h] is a time.
    private static readonly Regex Literal = new("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*\\]", RegexOptions.IgnoreCase);

    /// <summary>Whether it shows a number as a date or a time.</summary>
    public bool IsDate => Year || Month || Day || Time;

    /// <summary>The format of a number that stands in every workbook and is not written there.</summary>
    public static CellFormat BuiltIn(uint id) => id switch
    {
        9 or 10 => default(CellFormat) with { Percent = true },
        14 or 15 or 22 or 30 or 31 => new(true, true, true, id == 22, false),
        16 or 28 or 29 or 51 or 53 or 54 or 58 => new(false, true, true, false, false),
        17 or 27 or 36 or 50 or 52 or 57 => new(true, true, false, false, false),
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => default(CellFormat) with { Time = true },
        _ => default,
    };

    /// <summary>The format that a code describes: <c>yyyy"年"m"月"</c>.</summary>
    public static CellFormat Of(string code)
    {
        var shown = Literal.Replace(code, "").Split(';')[0];
        if (shown.Contains("General", StringComparison.OrdinalIgnoreCase) || shown.Contains("通用", StringComparison.Ordinal) || shown.Contains('@'))
        {
            return default;
        }

        var (year, day, time) = (Has('y'), Has('d'), Has('h') || Has('s'));
        // m is a minute beside hours or seconds.
        return new CellFormat(year, Has('m') && (year || day || !time), day, time, shown.Contains('%'));

        bool Has(char letter) => shown.Contains(letter, StringComparison.OrdinalIgnoreCase);
    }
}
