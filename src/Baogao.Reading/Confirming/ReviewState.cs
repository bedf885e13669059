using System.Text.Encodings.Web;
using System.Text.Json;
using Baogao.Loading.Files;

namespace Baogao.Reading.Confirming;

/// <summary>
/// What is remembered of confirming an edition: the sample that was drawn last, and what was confirmed in bulk on what proof. It lies beside the tables, in
/// <c>confirmation.json</c>: it says how far they can be relied on, so it goes where they go, and another person can go on with it.
/// </summary>
internal sealed record ReviewState
{
    public const string FileName = "confirmation.json";
    private const int MostMegabytes = 16;

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The sample that is being looked at; null for none.</summary>
    public ReviewSample? Sample { get; init; }

    /// <summary>The rows that samples found wrong, by id, with the hash of what each said then.</summary>
    public IReadOnlyDictionary<string, string> Wrong { get; init; } = new Dictionary<string, string>();

    /// <summary>What was confirmed in bulk, the first one first.</summary>
    public IReadOnlyList<BulkConfirmation> Bulk { get; init; } = [];

    /// <summary>Where it lies in an edition's folder.</summary>
    public static string PathIn(string directory) => Path.Join(directory, FileName).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Reads it; nothing is remembered where there is no file.</summary>
    /// <exception cref="ConfirmingRefusedException">The file holds something else.</exception>
    public static ReviewState Read(string directory)
    {
        var path = PathIn(directory);
        try
        {
            return JsonSerializer.Deserialize<ReviewState>(PlainFile.ReadText(path, MostMegabytes), Options) is { } state && state.IsSound() ? state : throw new JsonException("It is not what the tool writes.");
        }
        catch (FileRefusedException refused) when (refused.Refusal == FileRefusal.Missing)
        {
            return new ReviewState();
        }
        catch (Exception fault) when (fault is FileRefusedException or JsonException)
        {
            throw new ConfirmingRefusedException($"{path} cannot be read: {fault.Message} It remembers the sample: restore it from your version control, or remove it and draw a sample again.", isData: true);
        }
    }

    /// <summary>Whether a sample found a row wrong, and it says the same still.</summary>
    public bool IsWrong(DraftRow row) => Wrong.TryGetValue(row.Id, out var then) && then == ReviewSample.Hash(row);

    /// <summary>The file's text.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options) + "\n";

    private bool IsSound() => Bulk is not null && (Sample is null || (Sample.Size >= 1 && Sample.Size <= Sample.From.Count && Sample.Wrong.All(Sample.Rows.Contains)));
}

/// <summary>Rows that were confirmed in bulk, and what the sample proved.</summary>
/// <param name="On">The day, as ISO 8601 writes it.</param>
/// <param name="Rows">How many rows were confirmed.</param>
/// <param name="Sample">How many rows were looked at.</param>
/// <param name="Of">How many they were drawn from.</param>
/// <param name="Wrong">How many of them were wrong.</param>
/// <param name="MostWrongPercent">The largest share of wrong rows that can be, with 95 % confidence.</param>
internal sealed record BulkConfirmation(string On, int Rows, int Sample, int Of, int Wrong, decimal MostWrongPercent);
