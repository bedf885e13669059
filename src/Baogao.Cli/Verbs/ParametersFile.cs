using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Cli.Output;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Verbs;

/// <summary>Reads a file of parameters: a JSON object of names and plain values.</summary>
internal static class ParametersFile
{
    private const string Expected = """Expected an object of names and plain values, such as {"language": "zh", "year": 2023}.""";

    /// <exception cref="UsageException">There is no such file, or it is no object of plain values. The message names line and column.</exception>
    public static Dictionary<string, JsonNode?> Read(string path)
    {
        try
        {
            var root = JsonNode.Parse(PlainFile.ReadText(path, FileLimits.Script), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (root is not JsonObject members)
            {
                throw new UsageException($"{path}: {Kind(root)} was found. {Expected}");
            }

            var wrong = members.Where(member => member.Value is JsonObject or JsonArray).Select(member => $"{path}: {Visible.Line(member.Key)}: {Kind(member.Value)} was found. {Expected}").ToList();
            return wrong.Count == 0
                ? members.ToDictionary(member => member.Key, member => member.Value?.DeepClone())
                : throw new UsageException(string.Join(Environment.NewLine, wrong));
        }
        catch (FileRefusedException refused)
        {
            throw new UsageException(refused.Refusal == FileRefusal.Missing ? $"--params {path}: there is no such file." : $"--params {path}: {refused.Message}");
        }
        catch (JsonException problem)
        {
            var place = FormattableString.Invariant($"{path}:{problem.LineNumber + 1}:{problem.BytePositionInLine + 1}");
            throw new UsageException($"{place}: this is not JSON, or a name stands twice. {Expected}");
        }
    }

    private static string Kind(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray => "a list",
        JsonObject => "an object",
        _ => "a plain value",
    };
}
