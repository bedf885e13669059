using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Joins the two figures of a change: 从A提高到B.</summary>
internal static class Changes
{
    private const int LongestChange = 60;

    /// <summary>The same end of a change right before in the sentence, where words state the times of both its ends; null for none.</summary>
    internal static Statement? Before(Statement statement)
        => statement switch
        {
            { To: not null, AfterComma: true, Previous: { From: { StatesPeriod: true } start, StatesPeriod: true } } => start,
            { From: { AfterComma: true, Previous: { From.StatesPeriod: true, StatesPeriod: true } end } } => end,
            _ => null,
        };

    // 从A提高到B: two figures of one indicator.
    internal static void Join(List<Statement> statements, string text)
    {
        for (var i = 0; i + 1 < statements.Count; i++)
        {
            var (first, second) = (statements[i], statements[i + 1]);
            var gap = text[first.Number.Right..Math.Clamp(second.Number.Left, first.Number.Right, first.Number.Right + LongestChange)];
            var says = From.IsMatch(first.Left);
            if ((says && To.IsMatch(gap)) || (first.Number.UnitKind == second.Number.UnitKind && BareTo.IsMatch(gap)))
            {
                var start = says ? first.Left.LastIndexOfAny(['从', '由']) : first.Left.Length;
                var noun = says ? "" : BareTo.Match(gap).Groups["noun"].Value;
                if (first.ListIndex == 0 || says)
                {
                    first.Predicate = new Predicate(Sense.To, Present.Replace(Predicate.Of(first.Left[..start]).Subject, "") + noun, first.Left[start..]);
                }

                second.Predicate = second.Predicate with { Sense = Sense.To };
                JoinLists(statements, i);
            }
        }
    }

    // 分别从A、B提高到C、D: each with its own; 分别从A、B提高到C: both with C.
    private static void JoinLists(List<Statement> statements, int at)
    {
        var (last, reached) = (statements[at], statements[at + 1]);
        var length = last.ListIndex + 1;
        var pairs = length > 1 && reached.ListLength == length && at + length < statements.Count;
        for (var k = 0; k < length; k++)
        {
            var (start, end) = (statements[at - length + 1 + k], pairs ? statements[at + 1 + k] : reached);
            start.To = end;
            end.From ??= start;
        }
    }

    private static readonly Regex From = new(@"(?:从|由)(?:[^,;。从由]{0,14})?$");

    private static readonly Regex Present = new("现行$");

    // 31%降至22%, 16%的税率降至13%: without 从.
    private static readonly Regex BareTo = new("^(?:的(?<noun>[^,;。、0-9]{2,10}?))?(?:提高|提升|上升|增加|扩大|升|增|降|降低|下降|减少|压缩|压减|缩短|缩小)[到至]$");

    private static readonly Regex To = new("^[^;。]{0,16}?(?:提高|提升|上升|增加|增长|扩大|扩展|增|升|降|降低|下降|减少|压缩|压减|缩短|缩小|精简|调整|跃升|攀升|发展|延长|上调|减|拓展|上涨|改善|优化|回落|提|缩减|跃居|前移|前进|跨越|变为|扩|恢复|集聚|壮大|上移|增至)?[^,;。]{0,3}(?:到|至|为|(?<=跃)居)[^,;。]{0,12}$");
}
