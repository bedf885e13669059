using System.Text.Json.Serialization;

namespace Baogao.Notebooks.Execution.Failures;

/// <summary>What kind of thing ended a cell.</summary>
public enum FailureKind
{
    /// <summary>A magic command or <c>#r "nuget:"</c> that cannot be carried out.</summary>
    Directive,

    /// <summary>The code does not compile; nothing of it was run.</summary>
    Compilation,

    /// <summary>The code threw an exception.</summary>
    Exception,

    /// <summary>The cell ran longer than its limit.</summary>
    Timeout,

    /// <summary>The cell was stopped from outside.</summary>
    Stopped,

    /// <summary>The process that ran the cell ended.</summary>
    ProcessEnded,
}

/// <summary>One finding of the compiler.</summary>
/// <param name="Code">Such as <c>CS0103</c>.</param>
/// <param name="IsError">False for a warning.</param>
/// <param name="Message">The compiler's message.</param>
/// <param name="Place">Where.</param>
public sealed record CellDiagnostic(string Code, bool IsError, string Message, SourcePlace Place);

/// <summary>One of the user's own stack frames.</summary>
/// <param name="Member">The function, or empty for a cell's top level.</param>
/// <param name="Place">Where; the column is not known.</param>
public sealed record CellFrame(string Member, SourcePlace Place);

/// <summary>Why a cell failed.</summary>
/// <param name="Kind">What kind of thing happened.</param>
/// <param name="Name">Short name, as nbformat's <c>ename</c>: <c>CompilationError</c>, <c>DivideByZeroException</c>.</param>
/// <param name="Message">One sentence or more, as nbformat's <c>evalue</c>.</param>
/// <param name="Traceback">The whole story in lines, the source with the place marked, only the user's own frames.</param>
public sealed record CellFailure(FailureKind Kind, string Name, string Message, IReadOnlyList<string> Traceback)
{
    /// <summary>The compiler's errors, in order; empty for other kinds.</summary>
    public IReadOnlyList<CellDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>The user's own frames, innermost first; empty for compiler errors.</summary>
    public IReadOnlyList<CellFrame> Frames { get; init; } = [];

    /// <summary>The exception, or null where none was thrown or where another process threw it.</summary>
    [JsonIgnore]
    public Exception? Exception { get; init; }

    /// <summary>The place that is most worth looking at, or null where none is known.</summary>
    [JsonIgnore]
    public SourcePlace? Place => Diagnostics.Count > 0 ? Diagnostics[0].Place : Frames.Count > 0 ? Frames[0].Place : DirectivePlace;

    [JsonInclude]
    internal SourcePlace? DirectivePlace { get; init; }
}
