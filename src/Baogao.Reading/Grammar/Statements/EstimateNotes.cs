using System.Text.RegularExpressions;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Notes in brackets that numbers are expected ones: 9亿元(预计数), and for all that follow: 9亿元(预计数,下同).</summary>
internal static class EstimateNotes
{
    internal const string Rule = "noted as expected";

    /// <summary>The place from which on all numbers are expected ones; null where no note says so.</summary>
    internal static int? From(string text) => ForAll.Match(text) is { Success: true } note ? note.Index : null;

    internal static bool Cover(Statement statement, ReportCalendar calendar)
        => Own.IsMatch(statement.Behind) || calendar.ExpectedFrom is { } from && statement.Number.Right >= from;

    private static readonly Regex ForAll = new(@"\((?:均?为)?预计数?[,、]?(?:下同|以下同)\)");

    private static readonly Regex Own = new(@"^\((?:均?为)?预计数?[,)、]");
}
