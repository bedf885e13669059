namespace Baogao.Reading.Grammar.Statements;

/// <summary>The words that can name what a figure measures, taken apart.</summary>
internal sealed class IndicatorPhrase
{
    internal required Statement Statement { get; init; }

    /// <summary>The clause before the number's own.</summary>
    internal required string ClauseBefore { get; init; }

    /// <summary>What stands before the predicate, as written.</summary>
    internal required string Subject { get; init; }

    /// <summary>True for an amount or count, whose noun can stand behind the unit.</summary>
    internal required bool Counts { get; init; }

    /// <summary>The noun behind the unit; empty where there is none.</summary>
    internal required string Behind { get; init; }

    /// <summary>What the counted things did, behind their noun.</summary>
    internal required string BehindVerb { get; init; }

    /// <summary>The noun before the number, without what is no part of it.</summary>
    internal string Head { get; set; } = "";

    /// <summary>The verb that stood at its head and changes the quantity (新增).</summary>
    internal string Kept { get; set; } = "";

    internal bool HasNoPredicate => Statement.Predicate.Sense is Sense.None;

    internal static IndicatorPhrase Of(Statement statement, string clauseBefore)
    {
        var subject = ClauseLists.Last(statement.Predicate.Subject, out var within);
        var verb = "";
        var behind = statement.To is null ? BehindNouns.BehindNoun(statement, out verb) : "";
        return new IndicatorPhrase
        {
            Statement = statement,
            ClauseBefore = within.Length > 0 ? within : clauseBefore,
            Subject = subject,
            Counts = statement.Number.Class == NumberClass.Figure && statement.Measure is Measure.Level or Measure.Change
                && (statement.IsCount || statement.Number.UnitKind is "area" or "amount" or "money" or "time"),
            Behind = behind,
            BehindVerb = verb,
        };
    }

    /// <summary>The name that the words behind the unit give, with its rule.</summary>
    internal (string Indicator, string Rule) FromBehind(string before) => (before + BehindVerb + Behind, IndicatorNames.OfBehind(Statement, Behind, BehindVerb));
}
