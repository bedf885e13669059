using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Baogao.Charts;

/// <summary>A chart as JSON and back: what a notebook keeps of it beside the picture.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ReportChart))]
internal sealed partial class ChartJson : JsonSerializerContext
{
    // Chinese stays legible; a page that puts this into HTML encodes it itself.
    private static readonly JsonWriterOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ReportChart chart)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Legible))
        {
            JsonSerializer.Serialize(writer, chart, Default.ReportChart);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static ReportChart Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Default.ReportChart) ?? throw new FormatException("This is JSON's null and no chart.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"This is no chart as ReportChart.ToJson writes it: {e.Message}", e);
        }
    }
}
