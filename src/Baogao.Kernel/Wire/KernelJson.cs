using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Baogao.Kernel.Messages;

namespace Baogao.Kernel.Wire;

/// <summary>How messages are written as JSON: names in snake_case, Chinese as it is. Generated, because reflection would cost the start.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MessageHeader))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(AbortedReply))]
[JsonSerializable(typeof(ExecuteRequest))]
[JsonSerializable(typeof(ExecuteReply))]
[JsonSerializable(typeof(ExecuteErrorReply))]
[JsonSerializable(typeof(ExecuteInput))]
[JsonSerializable(typeof(StreamContent))]
[JsonSerializable(typeof(DisplayContent))]
[JsonSerializable(typeof(ResultContent))]
[JsonSerializable(typeof(ErrorContent))]
[JsonSerializable(typeof(ClearOutputContent))]
[JsonSerializable(typeof(StatusContent))]
[JsonSerializable(typeof(WelcomeContent))]
[JsonSerializable(typeof(KernelInfoReply))]
[JsonSerializable(typeof(ConnectReply))]
[JsonSerializable(typeof(CompleteRequest))]
[JsonSerializable(typeof(CompleteReply))]
[JsonSerializable(typeof(InspectRequest))]
[JsonSerializable(typeof(InspectReply))]
[JsonSerializable(typeof(IsCompleteRequest))]
[JsonSerializable(typeof(IsCompleteReply))]
[JsonSerializable(typeof(HistoryRequest))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(CommInfoReply))]
[JsonSerializable(typeof(CommOpen))]
[JsonSerializable(typeof(CommClose))]
[JsonSerializable(typeof(InputRequest))]
[JsonSerializable(typeof(InputReply))]
[JsonSerializable(typeof(ShutdownRequest))]
[JsonSerializable(typeof(ShutdownReply))]
[JsonSerializable(typeof(OkReply))]
[JsonSerializable(typeof(DebugRequest))]
[JsonSerializable(typeof(DebugReply))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class KernelJson : JsonSerializerContext
{
    /// <summary>The one to use: an encoder cannot be named in an attribute.</summary>
    public static KernelJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
