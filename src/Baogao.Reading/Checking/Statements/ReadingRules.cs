using System.Collections.Frozen;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The rule that decided a field of a reading, in words.</summary>
internal static class ReadingRules
{
    private const string Stated = "stated: ";

    private static readonly FrozenDictionary<string, string> Chinese = WordTable.Rows("rules").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The rule of a field: <c>measure</c>, <c>kind</c>, <c>period</c>, <c>indicator</c> or <c>class</c>; empty where the reading has none.</summary>
    internal static string Of(Reading reading, string field)
    {
        var start = reading.Reason.IndexOf(field + ": ", StringComparison.Ordinal) + field.Length + 2;
        var end = start <= field.Length + 1 ? -1 : reading.Reason.IndexOf(';', start);
        return start <= field.Length + 1 ? "" : end < 0 ? reading.Reason[start..] : reading.Reason[start..end];
    }

    /// <summary>The rule of a field as messages name it. A rule whose name is not in the vocabulary is shown as it is.</summary>
    internal static LocalText Name(Reading reading, string field)
        => Of(reading, field) is var rule && StatedWords(reading) is { } words && field == "period" ? new(words + "的字样", rule) : new(Chinese.GetValueOrDefault(rule, rule), rule);

    /// <summary>The words that state the reading's period; null where the text states none.</summary>
    internal static string? StatedWords(Reading reading) => Of(reading, "period") is var rule && rule.StartsWith(Stated, StringComparison.Ordinal) ? rule[Stated.Length..] : null;
}
