using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baogao.Loading.Tidying;

/// <summary>Writes JSON as people read it: Chinese is not escaped, lines end with LF.</summary>
internal static class PackageText
{
    internal static JsonSerializerOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(OneLine) { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    internal static string Of(JsonObject package) => package.ToJsonString(Indented) + "\n";
}
