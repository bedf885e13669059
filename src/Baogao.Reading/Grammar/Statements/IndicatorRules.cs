namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds what a figure measures: before the number, behind its unit, or in a clause before.</summary>
internal static class IndicatorRules
{
    internal static void Decide(Statement statement, string clauseBefore)
    {
        (statement.Indicator, statement.IndicatorRule) = Of(statement, clauseBefore);
        if (statement.Number.Class == NumberClass.Rank && statement.Left.EndsWith("倒数第", StringComparison.Ordinal))
        {
            // A place counted from the end is another quantity.
            statement.Indicator += "倒数";
        }

        if (statement.Subject.Length == 0)
        {
            statement.Subject = statement.Indicator;
        }
    }

    private static (string Indicator, string Rule) Of(Statement statement, string clauseBefore)
    {
        if (statement.From is { } from)
        {
            return (from.Indicator, "as the start of the change");
        }

        if (TargetShares.SubjectOf(statement) is { Length: > 0 } planned)
        {
            statement.Subject = planned;
            return (planned, TargetShares.Rule);
        }

        if (Meetings.AttendersOf(statement) is { Length: > 0 } attenders)
        {
            return (attenders, Meetings.Rule);
        }

        if (SharedWords.SharedHerd(statement) is { Length: > 0 } herd)
        {
            statement.Subject = herd;
            return (herd, "list of subjects");
        }

        if (Purposes.Of(statement, clauseBefore) is { Length: > 0 } purpose)
        {
            return (purpose, "what the money is for");
        }

        if (BehindNouns.Strongest(statement) is { } strongest)
        {
            return (strongest, "noun behind the place");
        }

        if (SharedWords.FromList(statement, clauseBefore) is { } listed)
        {
            return (listed, IndicatorNames.OfList(listed));
        }

        var phrase = IndicatorPhrase.Of(statement, clauseBefore);
        statement.Clause = phrase.Counts ? phrase.BehindVerb : "";
        return CountedNouns.Of(phrase) ?? HeadNouns.Of(phrase) ?? TakenOver.Of(phrase);
    }
}
