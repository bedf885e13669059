using System.Text.Json.Serialization;

namespace Baogao.Cli.Workspaces;

/// <summary>What is known of a file that <c>baogao read --out</c> wrote.</summary>
/// <param name="File">The file, from the folder of results, with slashes.</param>
/// <param name="MadeOf">Hash of the text, the options and the build of the reader.</param>
/// <param name="Content">Hash of the file's bytes.</param>
/// <param name="Place">Whose report it is; empty where that is not known.</param>
/// <param name="Year">The year that the report plans; 0 where that is not known.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Numbers">How many of them are readings.</param>
/// <param name="Sure">How many of these have a confidence of at least 0.9.</param>
internal sealed record ReadResult(
    [property: JsonPropertyName("file")] string File,
    [property: JsonPropertyName("made_of")] string MadeOf,
    [property: JsonPropertyName("content")] string Content,
    [property: JsonPropertyName("place")] string Place,
    [property: JsonPropertyName("year")] int Year,
    [property: JsonPropertyName("rows")] int Rows,
    [property: JsonPropertyName("numbers")] int Numbers,
    [property: JsonPropertyName("sure")] int Sure);
