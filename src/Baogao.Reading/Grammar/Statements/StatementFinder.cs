using System.Buffers;
using Baogao.Reading.Numbers;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds for each figure and rank of a sentence the words that belong to it, and the lists that figures form.</summary>
internal static class StatementFinder
{
    // What a person writes between two signs or numbers: the cost of a clause without end stays linear.
    internal const int LongestClause = 300;
    internal static readonly SearchValues<char> Marks = SearchValues.Create(",;:、。!");
    private static readonly string[] Connectors = ["以及", "其中", "、", "和", "及", "与", "并", "或", "且"];

    internal static List<Statement> Find(string text, Sentence sentence, IReadOnlyList<NumberExpression> numbers)
    {
        var stops = numbers.Where(number => number.Class is NumberClass.Figure or NumberClass.Rank or NumberClass.Reference).ToList();
        var found = new List<Statement>();
        for (var i = 0; i < stops.Count; i++)
        {
            if (stops[i].Class == NumberClass.Reference)
            {
                continue;
            }

            var at = i - 1;
            while (at >= 0 && IsInside(text, stops[at], stops[i]))
            {
                at--;
            }

            var before = at >= 0 ? stops[at] : null;
            var (start, continues) = Left(text, sentence, stops[i], before);
            var next = Next(text, stops, i);
            var behind = BehindWords.Of(text, sentence, stops[i], next);
            var previous = found.Count > 0 ? found[^1] : null;
            continues = continues && previous is not null && previous.Number == before;
            found.Add(new Statement
            {
                Number = stops[i],
                Left = text[start..Math.Max(start, stops[i].Left)],
                LeftStart = start,
                Comparing = text[stops[i].Left..stops[i].Start],
                Behind = behind,
                RunsOn = next is { Class: not NumberClass.Rank } && BehindWords.RunsInto(text, stops[i], behind, next),
                BehindPlace = next is { Class: NumberClass.Rank } && stops[i].Right + behind.Length == next.Left ? BehindWords.Place(text, next) : "",
                IsInBrackets = IsInBrackets(text, sentence.Start, stops[i].Start),
                Following = BehindWords.Following(text, sentence, stops[i].Right + behind.Length),
                Previous = previous,
                AfterComma = start > 0 && text[start - 1] is ',' or ';' or '。',
                ContinuesList = continues,
                OpenedBy = continues ? previous!.ListHead : null,
                ListIndex = continues ? previous!.ListIndex + 1 : 0,
            });
        }

        foreach (var statement in found)
        {
            if (statement is { AfterComma: true, Previous: { } previous })
            {
                previous.LeftOfNext = statement.Left;
            }

            statement.ListHead.ListLength = Math.Max(statement.ListHead.ListLength, statement.ListIndex + 1);
        }

        ShareUnits(found);
        SharedComparators.Share(text, found);
        return found;
    }

    private static bool IsInBrackets(string text, int from, int at)
    {
        var before = text.AsSpan(from, at - from)[^Math.Min(LongestClause, at - from)..];
        return before.LastIndexOf('(') > before.LastIndexOf(')');
    }

    // 12名60岁以上村民: the reference behind the number is part of its noun.
    private static NumberExpression? Next(string text, List<NumberExpression> stops, int at)
    {
        var next = at + 1;
        if (next < stops.Count && stops[next].Class == NumberClass.Reference && stops[at].Right == stops[next].Left && stops[at].UnitKind is "count" or "people")
        {
            next++;
        }

        return next < stops.Count ? stops[next] : null;
    }

    // 3岁以下托位数达5个, 世界500强企业3家: the number before is part of this one's noun.
    private static bool IsInside(string text, NumberExpression before, NumberExpression number)
        => before.End < number.Left && text.AsSpan(before.End, number.Left - before.End).IndexOfAny(Marks) < 0
            && (before.Class == NumberClass.Reference || (before.Class == NumberClass.Rank && text[before.End] == '强' && before.End + 1 < number.Left && text[before.End + 1] is '企' or '县' or '区' or '高' or '院'));

    private static (int Start, bool Continues) Left(string text, Sentence sentence, NumberExpression number, NumberExpression? before)
    {
        var limit = Math.Max(before is null ? sentence.Start : Math.Max(sentence.Start, before.Right), number.Left - LongestClause);
        var at = number.Left;
        while (at > limit)
        {
            var c = text[at - 1];
            if (c is ',' or ';' or ':' or '!' or '?' or '。' or '(')
            {
                return (at, false);
            }

            if (c == ')')
            {
                var open = text.LastIndexOf('(', at - 1, at - limit);
                if (open >= limit)
                {
                    at = open;
                    continue;
                }
            }

            at--;
        }

        if (before is null || limit != before.Right)
        {
            return (at, false);
        }

        var gap = text[limit..number.Left];
        // 分别增长4%5%6%: a list without signs.
        if (gap.Length == 0 && before is { UnitKind: "percent", Role: NumberRole.Alone } && number.UnitKind == "percent")
        {
            return (number.Left, true);
        }

        foreach (var connector in Connectors)
        {
            if (gap.EndsWith(connector, StringComparison.Ordinal) && !gap.Contains('提', StringComparison.Ordinal))
            {
                return (number.Left, true);
            }
        }

        // 建成5座、在建8座: what follows the connector is the next figure's own.
        var cut = gap.IndexOf('、', StringComparison.Ordinal);
        if (cut >= 0)
        {
            return (limit + cut + 1, false);
        }

        foreach (var connector in (ReadOnlySpan<string>)["和", "及", "并", "以及", "且", "其中"])
        {
            if (gap.StartsWith(connector, StringComparison.Ordinal))
            {
                return (limit + connector.Length, false);
            }
        }

        return (limit, false);
    }

    // 10.6万、3.8万、3.3万平方公里: the unit at the end is everybody's.
    private static void ShareUnits(List<Statement> statements)
    {
        for (var i = statements.Count - 1; i > 0; i--)
        {
            var (number, next) = (statements[i - 1].Number, statements[i].Number);
            if (statements[i].ContinuesList && number.UnitKind.Length == 0 && next.UnitKind.Length > 0 && statements[i - 1].Behind.Length == 0 && number.Role == NumberRole.Alone)
            {
                var unit = next.Scale.Length > 0 ? next.Unit[next.Scale.Length..] : next.Unit;
                number.Unit = number.Scale.Length > 0 ? number.Scale + unit : next.Unit;
                number.UnitKind = next.UnitKind;
                number.SharesUnit = true;
            }
        }
    }
}
