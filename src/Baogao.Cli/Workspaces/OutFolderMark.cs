using System.Text.Json;
using System.Text.Json.Serialization;
using Baogao.Cli.Output;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Publishing;

namespace Baogao.Cli.Workspaces;

/// <summary>The images that a publication made.</summary>
/// <param name="Key">What they were made from, as <see cref="ReportPage.IsMadeFrom"/> has it.</param>
/// <param name="Language">The language that they speak.</param>
/// <param name="Files">Their names.</param>
internal sealed record ImageSet(string Key, string Language, IReadOnlyList<string> Files)
{
    /// <summary>What each chart was drawn from, by the name of its images without the ending.</summary>
    public IReadOnlyDictionary<string, string> Charts { get; init; } = new Dictionary<string, string>();
}

/// <summary>What the file says by which an <see cref="OutFolder"/> is known. It may have come with a folder from anywhere, and names files to replace and remove.</summary>
internal sealed record OutFolderMark([property: JsonPropertyName("note")] string Note, [property: JsonPropertyName("images")] ImageSet? Images = null)
{
    /// <summary>The note that a run writes.</summary>
    public const string Words = "Baogao made this folder and replaces what it has made here. This file says so: leave it.";

    private const string WordsStart = "Baogao made this folder";
    private const string Ending = ".ipynb";

    private static readonly JsonSerializerOptions Options = new()
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>As <see cref="OutFolder.Sources"/>.</summary>
    [JsonPropertyName("sources")]
    public IReadOnlyDictionary<string, string> Sources { get; init; } = new Dictionary<string, string>();

    /// <summary>As <see cref="OutFolder.Template"/>.</summary>
    [JsonPropertyName("template")]
    public string? Template { get; init; }

    /// <exception cref="UsageException">The file is no such mark, or would not be opened. The message says where it is wrong.</exception>
    public static OutFolderMark Read(string path)
    {
        try
        {
            var mark = JsonSerializer.Deserialize<OutFolderMark>(PlainFile.ReadText(path, FileLimits.Script), Options);
            return mark?.Fault() is { } fault ? throw Wrong(path, fault) : mark ?? throw Wrong(path, "$");
        }
        catch (JsonException problem)
        {
            throw Wrong(path, FormattableString.Invariant($"{problem.Path ?? "$"}, line {problem.LineNumber + 1}"));
        }
        catch (FileRefusedException refused)
        {
            throw new UsageException($"{Workspace.Show(path)}: {refused.Message}");
        }
    }

    // The types say nothing of what is in lists and objects.
    private string? Fault()
        => !Note.StartsWith(WordsStart, StringComparison.Ordinal) ? "$.note"
            : Sources.FirstOrDefault(source => !IsExecuted(source.Key) || !IsSource(source.Value)) is { Key: not null } source ? $"$.sources, {source.Key}"
            : Images?.Files.Any(name => !IsImage(name)) == true ? "$.images.Files"
            : Template?.Contains('\0', StringComparison.Ordinal) == true ? "$.template"
            : null;

    /// <summary>A path with slashes that stays below the folder of executed notebooks.</summary>
    private static bool IsExecuted(string path)
        => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && path.Split('/').All(IsName);

    private static bool IsSource(string? path) => path?.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) == true && !path.Contains('\0', StringComparison.Ordinal);

    private static bool IsImage(string? name) => name is not null && IsName(name) && Path.GetExtension(name) is ".svg" or ".png";

    private static bool IsName(string name) => name.Length > 0 && name is not ("." or "..") && name == Path.GetFileName(name);

    private static UsageException Wrong(string path, string where)
        => new($"{Workspace.Show(path)} is not as a run writes it, at {Visible.Line(where)}. Restore it, or name a new folder: baogao publish --out FOLDER.");
}
