using System.Buffers;
using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds for each figure and rank of a sentence the words that belong to it, and the lists that figures form.</summary>
internal static partial class StatementFinder
{
    // What a person writes between two signs or numbers: the cost of a clause without end stays linear.
    private const int LongestClause = 300;
    private const int LongestNoun = 24;
    private const int LongestAddition = 10;
    private const int LongestFollowing = 30;
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:、。!");
    private static readonly string[] Connectors = ["以及", "其中", "、", "和", "及", "与", "并", "至", "到", "或", "且"];

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
            var next = i + 1 < stops.Count ? stops[i + 1] : null;
            var behind = Behind(text, sentence, stops[i], next);
            var previous = found.Count > 0 ? found[^1] : null;
            continues = continues && previous is not null && previous.Number == before;
            found.Add(new Statement
            {
                Number = stops[i],
                Left = text[start..Math.Max(start, stops[i].Left)],
                LeftStart = start,
                Comparing = text[stops[i].Left..stops[i].Start],
                Behind = behind,
                RunsOn = next is { Class: not NumberClass.Rank } && stops[i].Right + behind.Length >= next.Left - 1 && behind.AsSpan().IndexOfAny(Marks) < 0 && IsWord(text[next.Left - 1]),
                BehindPlace = next is { Class: NumberClass.Rank } && stops[i].Right + behind.Length == next.Left ? Place(text, next) : "",
                Following = Following(text, sentence, stops[i].Right + behind.Length),
                Previous = previous,
                AfterComma = start > 0 && text[start - 1] is ',' or ';' or '。',
                ContinuesList = continues,
                OpenedBy = continues ? previous!.ListHead : null,
                ListIndex = continues ? previous!.ListIndex + 1 : 0,
            });
        }

        foreach (var statement in found)
        {
            statement.ListHead.ListLength = Math.Max(statement.ListHead.ListLength, statement.ListIndex + 1);
        }

        ShareUnits(found);
        return found;
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
        foreach (var connector in Connectors)
        {
            if (gap.EndsWith(connector, StringComparison.Ordinal) && !gap.Contains('提', StringComparison.Ordinal) && connector is not ("至" or "到"))
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

    private static string Behind(string text, Sentence sentence, NumberExpression number, NumberExpression? next)
    {
        var end = Math.Min(next is null ? sentence.End : Math.Min(sentence.End, next.Left), number.Right + LongestClause);
        var at = number.Right;
        var depth = 0;
        for (; at < end; at++)
        {
            var c = text[at];
            depth += c is '“' or '《' ? 1 : c is '”' or '》' ? -1 : 0;
            // 8个县(市、区): a short addition in brackets belongs to the noun.
            if (c == '(' && text.AsSpan(at, Math.Min(LongestAddition, end - at)).IndexOf(')') is > 0 and var close && text.AsSpan(at, close).IndexOfAnyInRange('0', '9') < 0)
            {
                at += close;
                continue;
            }

            if (c == '、' && at > number.Right + 1 && number.UnitKind == "count" && GoesOn(text, at + 1, end))
            {
                continue;
            }

            if (depth < 0 || (depth == 0 && c is ',' or ';' or ':' or '。' or '!' or '?' or '、' or '(' or ')'))
            {
                break;
            }
        }

        var behind = number.Right < at ? text[number.Right..at] : "";
        return next is not null && at == end ? TrailingConnector().Replace(behind, "") : behind;
    }

    private static string Place(string text, NumberExpression rank)
        => text[rank.Left..Math.Min(text.Length, rank.End + (rank.End < text.Length && text[rank.End] is '位' or '名' or '强' ? 1 : 0))];

    private static bool IsWord(char c) => !Marks.Contains(c);

    // 安排9亿元,支持…: what the money is for can stand in the next clause.
    private static string Following(string text, Sentence sentence, int at)
    {
        var clause = "";
        // 比上年增加2亿元 can stand between.
        for (var clauses = 0; clauses < 2 && clause.Length == 0 && at < sentence.End && text[at] == ','; clauses++)
        {
            var rest = text.AsSpan(at + 1, Math.Min(LongestFollowing, sentence.End - at - 1));
            var stop = rest.IndexOfAny(Marks);
            var words = stop < 0 ? rest : rest[..stop];
            at += words.Length + 1;
            clause = words.IndexOfAnyInRange('0', '9') < 0 ? words.ToString() : "";
            if (clause.Length == 0 && !words.StartsWith("比") && !words.StartsWith("增"))
            {
                break;
            }
        }

        return clause;
    }

    // 90个车间、工厂: a list of nouns without a number of its own, up to the next sign.
    private static bool GoesOn(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(LongestNoun, end - at));
        var stop = rest.IndexOfAny(Marks);
        var noun = stop < 0 ? rest : rest[..stop];
        return noun.Length >= 2 && stop >= 0 && noun.IndexOfAnyInRange('0', '9') < 0 && !NounPhrases.OpensWithVerb(noun.ToString()) && !States().IsMatch(noun);
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

    // 数量居全省前列: a statement of its own.
    [GeneratedRegex("(?:位?居|位列|列)[全前首第各]|达到|超过|占")]
    private static partial Regex States();

    [GeneratedRegex("(?:以及|[和及与并]|其中)$")]
    private static partial Regex TrailingConnector();
}
