using System.Globalization;

namespace Baogao.Reading.Numbers;

/// <summary>Finds the numbers of a text in Arabic digits, with unit and comparators, and joins ranges, fractions and ratios. Cost is linear.</summary>
internal static class NumberLexer
{
    private const int MostDigits = 27;

    internal static List<NumberExpression> Find(string text)
    {
        var found = new List<NumberExpression>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var number = Read(text, at, found.Count > 0 ? found[^1].End : 0);
                found.Add(number);
                at = number.End - 1;
            }
        }

        for (var i = 0; i + 1 < found.Count; i++)
        {
            Pairs.Join(text, found[i], found[i + 1]);
        }

        return found;
    }

    private static NumberExpression Read(string text, int start, int from)
    {
        var end = Digits(text, start);
        var thousands = end - start <= 3;
        while (thousands && end + 3 < text.Length && text[end] is ',' or '\'' or '’' && Digits(text, end + 1) == end + 4)
        {
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = Digits(text, end + 1);
        }

        var readable = end - start <= MostDigits;
        var digits = text[start..end];
        var plain = digits.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var value = 0m;
        readable = readable && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
        var number = new NumberExpression { Start = start, End = end, Digits = digits, Value = value, IsReadable = readable, Left = start };
        Quantities.ReadAfter(text, number);
        Quantities.ReadBefore(text, number, from);
        return number;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
