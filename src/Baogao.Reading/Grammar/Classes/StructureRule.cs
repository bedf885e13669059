namespace Baogao.Reading.Grammar.Classes;

/// <summary>Numbering of headings and lists, page marks.</summary>
internal static class StructureRule
{
    internal static string? Match(NumberContext context)
    {
        var (before, after) = (context.CharBefore, context.CharAfter);
        var starts = context.Number.Start == context.Sentence.Start;
        if (context.Number.Digits.Length <= 2 && starts && after is '.' or '、' or ')' or '．')
        {
            return "number of a list";
        }

        if (context.Number.Digits.Length <= 2 && before == '(' && after == ')' && (context.Number.Start - 1 == context.Sentence.Start || IsBreak(context.Text[context.Number.Start - 2])))
        {
            return "number of a list";
        }

        if (context.Number.Digits.Length <= 2 && before is ';' or ':' or '。' && after is '.' or '、')
        {
            return "number of a list";
        }

        if (context.Number.Digits.Length <= 3 && before is '—' or '-' && after is '—' or '-' && context.Number.Start - 1 == context.Sentence.Start)
        {
            return "page number";
        }

        if (before == '[' && after == ']')
        {
            return "mark of a note";
        }

        // ①: NFKC makes a digit of it that a word follows at once.
        return starts && context.Sentence.StartsLine && context.Number.Digits.Length <= 3 && context.Sentence.End == context.Number.End ? "page number" : null;
    }

    private static bool IsBreak(char c) => c is '。' or ';' or ':' or '!';
}
