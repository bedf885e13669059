using System.Globalization;

namespace Baogao.Loading;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Probably wrong; the data can be read.</summary>
    Warning,

    /// <summary>Wrong; the edition is not loaded.</summary>
    Error,
}

/// <summary>Something wrong with a data package: what was found, where, what was expected and how to mend it.</summary>
/// <param name="Code">The stable code; one sentence on each stands in <c>data/README.md</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="File">Path of the file as the user would write it.</param>
/// <param name="Line">Line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">Character in the line, from 1; 0 for the line as a whole.</param>
/// <param name="Field">Name of the CSV column or JSON property, or null.</param>
/// <param name="Message">What, expected, mend, in whole sentences.</param>
public sealed record Problem(ProblemCode Code, Severity Severity, string File, int Line, int Column, string? Field, string Message)
{
    /// <summary>By file, line, column, code and text.</summary>
    public static IComparer<Problem> ByPlace { get; } = Comparer<Problem>.Create((a, b) =>
    {
        var byFile = string.CompareOrdinal(a.File, b.File);
        return byFile != 0 ? byFile : (a.Line, a.Column, a.Code, a.Message).CompareTo((b.Line, b.Column, b.Code, b.Message));
    });

    /// <summary><c>path:line:column field: message [BG103]</c>; line and column only where they are known. One line: a control character in a path is written as its code.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? File : Column == 0 ? $"{File}:{Line.ToString(CultureInfo.InvariantCulture)}"
            : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
        return Say.Line(Field is null ? $"{place}: {Message} [{Code.Printed()}]" : $"{place} {Field}: {Message} [{Code.Printed()}]");
    }
}

/// <summary>An edition could not be loaded. Holds every problem that was found, in the order of their places.</summary>
public sealed class ReportDataException : Exception
{
    /// <summary>Creates the exception from its problems, at least one.</summary>
    public ReportDataException(IReadOnlyList<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>All problems, ordered.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
