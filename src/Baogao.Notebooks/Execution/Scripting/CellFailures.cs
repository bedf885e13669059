using System.Globalization;
using Baogao.Notebooks.Execution.Failures;
using Microsoft.CodeAnalysis;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>Makes failures out of what the compiler, the runtime and the engine report.</summary>
internal sealed class CellFailures(SourceBook book, ReferenceResolver references)
{
    private const int MostFrames = 12;

    public CellFailure OfDirective(string label, DirectiveException e)
    {
        var place = book.Place(label, e.Line);
        return new CellFailure(FailureKind.Directive, "DirectiveError", e.Message, [$"{place}: {e.Message}", .. place.Marked()]) { DirectivePlace = place };
    }

    public CellFailure OfDiagnostics(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Diagnostic)
            .OrderBy(error => error.Place.Line).ThenBy(error => error.Place.Column).ToArray();
        if (errors.FirstOrDefault(error => error.Code == "CS0006") is { } missing)
        {
            // Every name of an assembly that is missing is unknown: only the cause is shown, and the first where a whole folder is missing.
            errors = [missing];
        }

        var message = errors.Length == 1
            ? $"{errors[0].Code}: {errors[0].Message}"
            : string.Create(CultureInfo.InvariantCulture, $"{errors[0].Code}: {errors[0].Message} (and {errors.Length - 1} more)");
        message += ScriptHints.Of(errors[0].Code, errors[0].Message) is { } first ? (message.EndsWith('.') ? " " : ". ") + first : "";
        string[] traceback =
        [
            .. errors.SelectMany(error => error.Place.Marked().Prepend($"{error.Place}: error {error.Code}: {error.Message}")
                .Concat(ScriptHints.Of(error.Code, error.Message) is { } hint ? ["    " + hint] : [])),
        ];
        return new CellFailure(FailureKind.Compilation, "CompilationError", message, traceback) { Diagnostics = errors };
    }

    public CellFailure OfException(Exception thrown)
    {
        var exception = Unwrap(thrown);
        var traceback = new List<string>();
        var frames = Describe(exception, "", traceback);
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            Describe(inner, "caused by ", traceback);
        }

        return new CellFailure(FailureKind.Exception, exception.GetType().Name, exception.Message, traceback) { Frames = frames, Exception = exception };
    }

    public CellFailure OfStop(TimeSpan? timeout, Exception? thrown, bool isAbandoned)
    {
        var message = timeout is { } limit
            ? string.Create(CultureInfo.InvariantCulture, $"The cell ran longer than its limit of {limit.TotalSeconds:0.###} s and was stopped.")
            : "The cell was stopped.";
        message += isAbandoned
            ? " Its code could not be ended (a loop inside a library, or a blocking read) and goes on in the background; restart to be rid of it."
            : " The session's variables stay.";
        var name = timeout is null ? "CellStopped" : "CellTimeout";
        var frames = thrown is null ? [] : StackFrames.Of(thrown, book, MostFrames).Frames;
        return new CellFailure(timeout is null ? FailureKind.Stopped : FailureKind.Timeout, name, message, [$"{name}: {message}", .. frames.SelectMany(Lines)])
        {
            Frames = frames,
            Exception = thrown,
        };
    }

    public CellDiagnostic Diagnostic(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (diagnostic.Id == "CS0006" && diagnostic.Location.SourceTree is { } tree)
        {
            // Metadata file not found: the compiler does not say where it looked.
            var line = tree.GetText().Lines[span.StartLinePosition.Line].ToString();
            var named = line.Split('"') is [_, var path, ..] ? path : line;
            message = MissingAssembly(named, references.FullPath(named));
        }

        var length = span.StartLinePosition.Line == span.EndLinePosition.Line ? span.EndLinePosition.Character - span.StartLinePosition.Character : int.MaxValue / 2;
        return new CellDiagnostic(
            diagnostic.Id,
            diagnostic.Severity == DiagnosticSeverity.Error,
            message,
            book.Place(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, length));
    }

    private static string MissingAssembly(string named, string path)
    {
        var at = path.Replace('\\', '/').IndexOf("/artifacts/", StringComparison.Ordinal);
        return at > 0
            ? $"\"{named}\" was not built yet. Run \"dotnet build\" once in {path[..at]}, then run this cell again."
            : $"\"{named}\" was not found. Looked for {path} (from the notebook's folder). Build the project that makes it, or mend the path.";
    }

    private IReadOnlyList<CellFrame> Describe(Exception exception, string prefix, List<string> traceback)
    {
        var (frames, more) = StackFrames.Of(exception, book, MostFrames);
        traceback.Add($"{prefix}{exception.GetType().Name}: {exception.Message}");
        traceback.AddRange(frames.SelectMany(Lines));
        if (more > 0)
        {
            traceback.Add(string.Create(CultureInfo.InvariantCulture, $"  … and {more:N0} more"));
        }

        return frames;
    }

    private static string[] Lines(CellFrame frame)
        => [$"  at {frame.Place}{(frame.Member.Length == 0 ? "" : $", in {frame.Member}")}", "    " + frame.Place.Text.TrimStart().Insert(0, "  ")];

    // A task's or a reflective call's wrapper says nothing that its content does not say.
    private static Exception Unwrap(Exception exception) => exception switch
    {
        System.Reflection.TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        _ => exception,
    };
}
