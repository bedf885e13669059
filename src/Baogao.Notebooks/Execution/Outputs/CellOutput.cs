using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Baogao.Notebooks.Execution.Failures;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>Something that a cell gave while it ran. Outputs arrive one at a time, in their order.</summary>
[JsonDerivedType(typeof(StreamOutput), "stream")]
[JsonDerivedType(typeof(DisplayOutput), "display")]
[JsonDerivedType(typeof(ResultOutput), "result")]
[JsonDerivedType(typeof(ClearOutput), "clear")]
[JsonDerivedType(typeof(ErrorOutput), "error")]
public abstract record CellOutput;

/// <summary>The two console streams.</summary>
public enum ConsoleChannel
{
    /// <summary><c>stdout</c></summary>
    Output,

    /// <summary><c>stderr</c>; warnings of the compiler come here too.</summary>
    Error,
}

/// <summary>Text written to the console.</summary>
/// <param name="Channel">Which stream.</param>
/// <param name="Text">The text of this write; not necessarily whole lines.</param>
public sealed record StreamOutput(ConsoleChannel Channel, [property: JsonConverter(typeof(ExactTextConverter))] string Text) : CellOutput;

/// <summary>A value shown by <c>display</c>.</summary>
/// <param name="Data">The value in each of its MIME types.</param>
/// <param name="DisplayId">Names the display, so that an update finds it.</param>
/// <param name="IsUpdate">True where this takes the place of what was shown under the same id.</param>
public sealed record DisplayOutput(MimeBundle Data, string DisplayId, bool IsUpdate) : CellOutput;

/// <summary>The value of a trailing expression.</summary>
/// <param name="Data">The value in each of its MIME types.</param>
public sealed record ResultOutput(MimeBundle Data) : CellOutput;

/// <summary>The outputs of the cell so far are taken away.</summary>
/// <param name="Wait">Only when the next output comes, so that nothing flickers.</param>
public sealed record ClearOutput(bool Wait) : CellOutput;

/// <summary>The error that ended the cell.</summary>
/// <param name="Failure">What happened and where.</param>
public sealed record ErrorOutput(CellFailure Failure) : CellOutput;

/// <summary>One value in several MIME types, as Jupyter has it: text as JSON strings, JSON types as JSON values.</summary>
/// <param name="Data">MIME type → value.</param>
/// <param name="Metadata">What Jupyter calls the output's metadata; mostly empty.</param>
[JsonConverter(typeof(MimeBundleConverter))]
public sealed record MimeBundle(JsonObject Data, JsonObject Metadata)
{
    /// <summary>A bundle of one text.</summary>
    public static MimeBundle OfText(string mimeType, string text) => new(new JsonObject { [mimeType] = text }, []);
}
