namespace Baogao.Reading.Numbers;

/// <summary>Joins two numbers that are one statement: a range (5%—5.5%), a fraction (1/3), a ratio (1:4), a number in two parts (1万6千).</summary>
internal static class Pairs
{
    internal static void Join(string text, NumberExpression first, NumberExpression second)
    {
        // 4:38:58 is one ratio.
        if (first.Role == NumberRole.RatioSecond && second.IsReadable && text.AsSpan(first.End, second.Start - first.End) is ":" or "∶" && !IsTime(text, second))
        {
            (second.Role, second.Partner) = (NumberRole.RatioSecond, first.Partner);
            first.Partner!.Right = second.Right;
            return;
        }

        if (first.Role is NumberRole.RangeHigh or NumberRole.RatioSecond or NumberRole.LowerPart || !first.IsReadable || !second.IsReadable)
        {
            return;
        }

        if (first.Right == second.Start && first.Scale.Length > 0 && first.Unit == first.Scale && second.Scale.Length > 0 && second.Value < 10 && Factor(second.Scale) < Factor(first.Scale))
        {
            TwoParts(first, second);
            return;
        }

        var gap = text.AsSpan(first.End, second.Start - first.End);
        if (gap is "/" or "\u2044" && second.UnitKind.Length == 0 && first.Value <= second.Value)
        {
            Ratio(first, second);
        }
        else if (gap is ":" or "∶" && !IsTime(text, second))
        {
            Ratio(first, second);
        }
        else if (first.Right <= second.Start && IsDash(text.AsSpan(first.Right, second.Start - first.Right))
            && (first.Unit.Length == 0 || first.UnitKind == second.UnitKind || (first.UnitKind.Length == 0 && second.Unit.StartsWith(first.Scale, StringComparison.Ordinal)))
            && first.Value < second.Value)
        {
            Range(first, second);
        }
    }

    private static bool IsDash(ReadOnlySpan<char> gap) => gap is "-" or "—" or "–" or "~" or "——" or "--" or "至" or "到" or "―" or "−" or "‐" or "‑" or "─";

    // 9:30 is a time of day, 1:30 of a ratio is rare.
    private static bool IsTime(string text, NumberExpression second)
        => second.Digits.Length == 2 && second.Value < 60 && second.End < text.Length && text[second.End] is '—' or '-' or '至' or '前' or '起' or '开';

    private static decimal Factor(string scale) => ChineseNumerals.Value(scale) ?? 1;

    private static void TwoParts(NumberExpression first, NumberExpression second)
    {
        (first.Partner, second.Role, second.Partner) = (second, NumberRole.LowerPart, first);
        first.Value += second.Value * Factor(second.Scale) / Factor(first.Scale);
        (first.Unit, first.UnitKind) = (first.Scale + second.Unit[second.Scale.Length..], second.UnitKind);
        first.Comparator = second.Comparator != Comparator.Eq ? second.Comparator : first.Comparator;
        first.Right = second.Right;
    }

    private static void Ratio(NumberExpression first, NumberExpression second)
    {
        (first.Role, first.Partner, first.Unit, first.UnitKind) = (NumberRole.RatioFirst, second, "", "");
        (second.Role, second.Partner) = (NumberRole.RatioSecond, first);
        first.Comparator = second.Comparator != Comparator.Eq ? second.Comparator : first.Comparator;
        first.Right = second.Right;
    }

    private static void Range(NumberExpression first, NumberExpression second)
    {
        (first.Role, first.Partner) = (NumberRole.RangeLow, second);
        (second.Role, second.Partner) = (NumberRole.RangeHigh, first);
        (first.Unit, first.UnitKind, first.Scale) = (second.Unit, second.UnitKind, second.Scale);
        first.Comparator = second.Comparator != Comparator.Eq ? second.Comparator : first.Comparator;
        first.Right = second.Right;
    }
}
