using System.Globalization;

namespace Baogao.Notebooks.Documents;

/// <summary>Text as Python's standard library treats it, so that our files are the ones that <c>nbformat</c> would write.</summary>
internal static class PythonText
{
    /// <summary>Orders strings by code point. Ordinal order of .NET puts U+FF5E after emoji, Python before.</summary>
    public static IComparer<string> ByCodePoint { get; } = Comparer<string>.Create(CompareByCodePoint);

    /// <summary>The lines of a text with their ends, as <c>str.splitlines(True)</c>: U+2028, form feeds and the like end a line too.</summary>
    public static IEnumerable<string> SplitLines(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsLine(text[i]))
            {
                continue;
            }

            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            yield return text[start..(i + 1)];
            start = i + 1;
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    /// <summary>A float as <c>repr</c> writes it: 1.0, 1e-07, 1e+16, NaN, Infinity.</summary>
    public static string Repr(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "Infinity" : "-Infinity";
        }

        // "E16" gives d.ddddE+ddd; the shortest digits come from "R", whose layout differs from Python's.
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var (digits, point, negative) = Digits(shortest);
        var exponent = point - 1;
        string text;
        if (digits == "0")
        {
            text = "0.0";
        }
        else if (exponent is < -4 or >= 16)
        {
            var fraction = digits.Length > 1 ? "." + digits[1..] : "";
            text = string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}");
        }
        else if (point <= 0)
        {
            text = "0." + new string('0', -point) + digits;
        }
        else
        {
            text = digits.Length <= point ? digits.PadRight(point, '0') + ".0" : digits[..point] + "." + digits[point..];
        }

        return negative ? "-" + text : text;
    }

    /// <summary>Significant digits, and how many of them stand before the decimal point.</summary>
    private static (string Digits, int Point, bool Negative) Digits(string shortest)
    {
        var negative = shortest[0] == '-';
        var text = negative ? shortest[1..] : shortest;
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = e < 0 ? 0 : int.Parse(text[(e + 1)..], CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? mantissa.Length : dot;
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leading = all.Length - all.TrimStart('0').Length;
        var digits = all.Trim('0');
        return digits.Length == 0 ? ("0", 1, negative) : (digits, whole + exponent - leading, negative);
    }

    private static bool EndsLine(char c)
        => c is '\n' or '\r' or '\v' or '\f' or '\u001c' or '\u001d' or '\u001e' or '\u0085' or '\u2028' or '\u2029';

    private static int CompareByCodePoint(string? a, string? b)
    {
        var length = Math.Min(a!.Length, b!.Length);
        for (var i = 0; i < length; i++)
        {
            if (a[i] != b[i])
            {
                var (x, y) = (char.IsSurrogate(a[i]), char.IsSurrogate(b[i]));
                return x == y ? a[i].CompareTo(b[i]) : x ? 1 : -1;
            }
        }

        return a.Length.CompareTo(b.Length);
    }
}
