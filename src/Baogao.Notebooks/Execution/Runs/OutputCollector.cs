using System.Text;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>Writes the outputs of a run into the cells of a notebook, in nbformat's shapes.</summary>
internal sealed class OutputCollector
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, JsonObject> displays = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();
    private NotebookCell? cell;
    private ConsoleChannel channel;
    private int executionCount;
    private bool isClearing;

    /// <summary>From now on outputs go to this cell.</summary>
    public void Begin(NotebookCell next, int count)
    {
        lock (gate)
        {
            (cell, executionCount, isClearing) = (next, count, false);
        }
    }

    /// <summary>Ends the cell; what comes later from its background tasks is dropped.</summary>
    public void End()
    {
        lock (gate)
        {
            Flush();
            cell = null;
        }
    }

    /// <summary>Takes one output.</summary>
    public void Add(CellOutput output)
    {
        lock (gate)
        {
            if (cell is null)
            {
                return;
            }

            if (output is ClearOutput clear)
            {
                isClearing = clear.Wait;
                if (!clear.Wait)
                {
                    Clear();
                }

                return;
            }

            if (isClearing)
            {
                isClearing = false;
                Clear();
            }

            if (output is StreamOutput stream)
            {
                // Writes that follow each other are one output, as in Jupyter.
                if (stream.Channel != channel)
                {
                    Flush();
                    channel = stream.Channel;
                }

                text.Append(stream.Text);
                return;
            }

            Flush();
            switch (output)
            {
                case DisplayOutput { IsUpdate: true } update:
                    if (displays.TryGetValue(update.DisplayId, out var shown))
                    {
                        shown["data"] = Lines(update.Data.Data);
                        shown["metadata"] = update.Data.Metadata.DeepClone();
                    }

                    break;
                case DisplayOutput display:
                    cell.Outputs.Add((JsonNode)(displays[display.DisplayId] = Bundle("display_data", display.Data)));
                    break;
                case ResultOutput result:
                    var json = Bundle("execute_result", result.Data);
                    json["execution_count"] = executionCount;
                    cell.Outputs.Add((JsonNode)json);
                    break;
                case ErrorOutput { Failure: var failure }:
                    cell.Outputs.Add((JsonNode)new JsonObject
                    {
                        ["output_type"] = "error",
                        ["ename"] = failure.Name,
                        ["evalue"] = failure.Message,
                        ["traceback"] = new JsonArray([.. failure.Traceback.Select(line => (JsonNode)JsonValue.Create(line))]),
                    });
                    break;
            }
        }
    }

    private void Clear()
    {
        text.Clear();
        cell!.Outputs.Clear();
    }

    private void Flush()
    {
        if (text.Length > 0)
        {
            cell!.Outputs.Add((JsonNode)new JsonObject
            {
                ["output_type"] = "stream",
                ["name"] = channel == ConsoleChannel.Output ? "stdout" : "stderr",
                ["text"] = MultilineText.Split(text.ToString()),
            });
            text.Clear();
        }
    }

    private static JsonObject Bundle(string type, MimeBundle bundle)
        => new() { ["output_type"] = type, ["data"] = Lines(bundle.Data), ["metadata"] = bundle.Metadata.DeepClone() };

    // The types that nbformat stores as lists of lines.
    private static JsonObject Lines(JsonObject data) => new(data.Select(each =>
    {
        var isText = each.Key.StartsWith("text/", StringComparison.Ordinal) || each.Key is "application/javascript" or "image/svg+xml";
        return KeyValuePair.Create(each.Key, isText && each.Value is JsonValue ? MultilineText.Split((string)each.Value!) : each.Value?.DeepClone());
    }));
}
