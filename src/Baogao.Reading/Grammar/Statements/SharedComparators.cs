using Baogao.Reading.Numbers;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Gives the bound behind the last number of a list (控制在4%、5%以内) to all of its numbers. 左右 and 以上 can be the last number's alone: the others are less sure.</summary>
internal static class SharedComparators
{
    private static readonly string[] Bounds = ["以内", "之内", "以下"];
    private static readonly string[] Others = ["左右", "上下", "以上"];

    internal static void Share(string text, List<Statement> statements)
    {
        for (var i = statements.Count - 1; i > 0; i--)
        {
            var (first, last) = (statements[i - 1], statements[i]);
            if (!last.ContinuesList || last.Left.Length > 0 || first.Behind.Length > 0 || first.Number is not { Comparator: Comparator.Eq, Role: NumberRole.Alone } number || number.UnitKind != last.Number.UnitKind)
            {
                continue;
            }

            if (last.ListHead.Left.EndsWith("控制在", StringComparison.Ordinal) && (last.Number.HasSharedComparator || EndsWith(text, last.Number, Bounds)))
            {
                (number.Comparator, number.HasSharedComparator) = (last.Number.Comparator, true);
            }

            number.HasSharedComparator |= last.Number.HasSharedComparator || EndsWith(text, last.Number, Others);
        }
    }

    private static bool EndsWith(string text, NumberExpression number, string[] words)
        => Array.Exists(words, word => number.Right - number.End > word.Length && text.AsSpan(number.End, number.Right - number.End).EndsWith(word, StringComparison.Ordinal));
}
