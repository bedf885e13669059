using Baogao.Reading.Numbers;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>One figure or rank with the words that belong to it. The rules fill it in, one after the other.</summary>
internal sealed class Statement
{
    // "stated: 2025年" has the second digit of its year here.
    private const int StatedYear = 9;

    private Statement? head;

    internal required NumberExpression Number { get; init; }

    /// <summary>True where the number counts things or people, so that what follows its unit can be their noun.</summary>
    internal bool IsCount => Number.UnitKind is "count" or "people" or "ships" or "";

    /// <summary>True where the number counts things, households or people by their unit.</summary>
    internal bool IsCounted => Number.UnitKind is "count" or "people";

    /// <summary>The words before the number, back to the end of the clause or of the figure before.</summary>
    internal required string Left { get; init; }

    /// <summary>The comparator words before the number (突破).</summary>
    internal required string Comparing { get; init; }

    /// <summary>Where <see cref="Left"/> starts in the text.</summary>
    internal required int LeftStart { get; init; }

    /// <summary>The words after the number, up to the end of the clause or the next figure.</summary>
    internal required string Behind { get; init; }

    /// <summary>True where the next number ends <see cref="Behind"/>, so that its last words can be that number's; a place (500强) is no such number.</summary>
    internal bool RunsOn { get; init; }

    /// <summary>True within brackets (企业9家(商贸业6家、建筑业3家)).</summary>
    internal bool IsInBrackets { get; init; }

    /// <summary>The place that ends <see cref="Behind"/> (2位, 500强); empty where none does.</summary>
    internal string BehindPlace { get; init; } = "";

    /// <summary>The clauses behind the comma after <see cref="Behind"/>, without numbers; empty where there is none.</summary>
    internal string Following { get; init; } = "";

    /// <summary>The words of the next figure of the sentence, where a new clause opens with them; empty where there is none.</summary>
    internal string LeftOfNext { get; set; } = "";

    /// <summary>The statement before in the same sentence.</summary>
    internal required Statement? Previous { get; set; }

    /// <summary>True where a comma stands before <see cref="Left"/>: a new clause.</summary>
    internal required bool AfterComma { get; init; }

    /// <summary>True where the number goes on a list that the statement before opens (5%、7%).</summary>
    internal required bool ContinuesList { get; init; }

    /// <summary>First number of the list; the statement itself where it continues none.</summary>
    internal Statement ListHead => head ?? this;

    /// <summary>True for what a change leads to: 新增3公里、突破80公里.</summary>
    internal bool ReachesAfterChange
        => Left.Length == 0 && Previous is { Measure: Measure.Change } && Number.UnitKind is not ("percent" or "points" or "multiple") && Comparing is "突破" or "超" or "超过" && Previous.Comparing != Comparing;

    /// <summary>Sets the first number of the list.</summary>
    internal Statement? OpenedBy { init => head = value; }

    /// <summary>Place in the list, from 0, and its length.</summary>
    internal int ListIndex { get; init; }

    internal int ListLength { get; set; } = 1;

    /// <summary>What <see cref="Left"/> ends with: the predicate.</summary>
    internal Predicate Predicate { get; set; } = Predicate.None;

    /// <summary>The other end of 从A提高到B.</summary>
    internal Statement? From { get; set; }

    internal Statement? To { get; set; }

    internal Measure Measure { get; set; }

    internal bool IsNegative { get; set; }

    internal FigureKind Kind { get; set; }

    internal string Period { get; set; } = "";

    internal string Indicator { get; set; } = "";

    /// <summary>What the counted things did, in front of the indicator; empty where it says nothing of that.</summary>
    internal string Clause { get; set; } = "";

    /// <summary>How sure the indicator is; 1 until it is known.</summary>
    internal decimal IndicatorConfidence { get; set; } = 1;

    /// <summary>The subject alone, for statements after it that have none.</summary>
    internal string Subject { get; set; } = "";

    /// <summary>Subjects of a list (分别), by place.</summary>
    internal IReadOnlyList<string> Subjects { get; set; } = [];

    internal string MeasureRule { get; set; } = "";

    internal string KindRule { get; set; } = "";

    internal string PeriodRule { get; set; } = "";

    /// <summary>True where words of the sentence state the period.</summary>
    internal bool StatesPeriod => PeriodRule.StartsWith("stated", StringComparison.Ordinal);

    /// <summary>True where these words name a year.</summary>
    internal bool StatesYear => StatesPeriod && PeriodRule.Length > StatedYear && char.IsAsciiDigit(PeriodRule[StatedYear - 1]) && char.IsAsciiDigit(PeriodRule[StatedYear]);

    /// <summary>The rule by which the period was found first, where it is taken over.</summary>
    internal string PeriodSource { get; set; } = "";

    /// <summary>What is not known of the time of its part, as a rule of the confidences; empty where it is known.</summary>
    internal string TimeDoubt { get; set; } = "";

    internal string IndicatorRule { get; set; } = "";
}
