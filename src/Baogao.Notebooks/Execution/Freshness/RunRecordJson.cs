using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution.Freshness;

/// <summary>Keeps a <see cref="RunRecord"/> in the metadata of an executed notebook.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(RunRecord))]
internal sealed partial class RunRecordJson : JsonSerializerContext
{
    /// <summary>Writes the record into a notebook; null takes away the one that it has.</summary>
    public static void Write(NotebookDocument notebook, RunRecord? record)
    {
        if (record is null)
        {
            notebook.Metadata.Remove(RunTags.Record);
        }
        else
        {
            notebook.Metadata[RunTags.Record] = JsonSerializer.SerializeToNode(record, Default.RunRecord);
        }
    }

    /// <summary>Reads the record of a notebook; null where it has none that can be read.</summary>
    public static RunRecord? Read(NotebookDocument notebook)
    {
        try
        {
            return notebook.Metadata[RunTags.Record] is JsonObject json ? json.Deserialize(Default.RunRecord) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
