using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Loading.Problems;

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
/// <param name="Message">What, expected, mend, in whole sentences of no language yet.</param>
public sealed record Problem(ProblemCode Code, Severity Severity, string File, int Line, int Column, string? Field, Sentence Message)
{
    /// <summary>By file, line, column, code and English text: in the same order in every language.</summary>
    public static IComparer<Problem> ByPlace { get; } = Comparer<Problem>.Create((a, b) =>
    {
        var byFile = string.CompareOrdinal(a.File, b.File);
        var byPlace = byFile != 0 ? byFile : (a.Line, a.Column, a.Code).CompareTo((b.Line, b.Column, b.Code));
        return byPlace != 0 || ReferenceEquals(a, b) ? byPlace : string.CompareOrdinal(a.Message.ToString(), b.Message.ToString());
    });

    /// <summary><see cref="In(Language)"/> in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary><c>path:line:column field: message [BG103]</c>, with the message in a language; line and column only where they are known. One line: a control
    /// character in a path is written as its code.</summary>
    public string In(Language language) => WithText(Message.In(language));

    /// <summary>The same with a text for the message.</summary>
    internal string WithText(string message)
    {
        var place = Line == 0 ? File : Column == 0 ? $"{File}:{Line.ToString(CultureInfo.InvariantCulture)}"
            : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
        return VisibleText.Line(Field is null ? $"{place}: {message} [{Code.Printed()}]" : $"{place} {Field}: {message} [{Code.Printed()}]");
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

    /// <summary>The problems in a language, a line each; <see cref="Exception.Message"/> says them in English.</summary>
    public string In(Language language) => string.Join(Environment.NewLine, Problems.Select(problem => problem.In(language)));
}
