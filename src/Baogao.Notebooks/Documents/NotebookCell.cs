using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Documents;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Code that is run.</summary>
    Code,

    /// <summary>Prose.</summary>
    Markdown,

    /// <summary>Text for converters, neither run nor drawn.</summary>
    Raw,
}

/// <summary>A view of one cell of a notebook: what it does not name stays in <see cref="Json"/> as it was.</summary>
public sealed class NotebookCell
{
    /// <summary>The view of a cell that stands in a notebook.</summary>
    public NotebookCell(JsonObject json) => Json = json;

    /// <summary>The cell as it is stored.</summary>
    public JsonObject Json { get; }

    /// <summary>What the cell holds.</summary>
    public CellKind Kind => (string?)Json["cell_type"] switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        _ => CellKind.Raw,
    };

    /// <summary>The cell's id, or null before nbformat 4.5.</summary>
    public string? Id => Json["id"] is JsonValue id && id.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The whole text, lines joined. Setting it stores a list of lines, as <c>nbformat</c> does.</summary>
    public string Source
    {
        get => MultilineText.Join(Json["source"]);
        set => Json["source"] = MultilineText.Split(value);
    }

    /// <summary>The cell's metadata; made where it is missing.</summary>
    public JsonObject Metadata => Member("metadata");

    /// <summary>The cell's tags, in their order.</summary>
    public IReadOnlyList<string> Tags => Json["metadata"] is JsonObject metadata && metadata["tags"] is JsonArray tags
        ? [.. tags.OfType<JsonValue>().Select(tag => tag.TryGetValue<string>(out var text) ? text : null).OfType<string>()]
        : [];

    /// <summary>True for the code cell in which a run sets parameters.</summary>
    internal bool IsInjected => Kind == CellKind.Code && Tags.Contains(RunTags.InjectedParameters);

    /// <summary>Adds a tag behind those that the cell has.</summary>
    internal void AddTag(string tag)
    {
        if (Metadata["tags"] is not JsonArray tags)
        {
            Metadata["tags"] = tags = [];
        }

        tags.Add((JsonNode)JsonValue.Create(tag));
    }

    /// <summary>Takes a tag away; the list of tags goes with its last.</summary>
    internal void RemoveTag(string tag)
    {
        if (Json["metadata"] is JsonObject metadata && metadata["tags"] is JsonArray tags && Tags.Contains(tag))
        {
            tags.RemoveAll(each => each is JsonValue value && value.TryGetValue<string>(out var text) && text == tag);
            if (tags.Count == 0)
            {
                metadata.Remove("tags");
            }
        }
    }

    /// <summary>
    /// The language that the front end chose for this cell (<c>polyglot_notebook.kernelName</c>, <c>dotnet_interactive.language</c> or
    /// <c>vscode.languageId</c>), or null for the notebook's own.
    /// </summary>
    public string? Language => Text("polyglot_notebook", "kernelName") ?? Text("dotnet_interactive", "language") ?? Text("vscode", "languageId");

    /// <summary>The outputs of a code cell as they are stored; made where they are missing.</summary>
    public JsonArray Outputs
    {
        get
        {
            if (Json["outputs"] is not JsonArray outputs)
            {
                Json["outputs"] = outputs = [];
            }

            return outputs;
        }
    }

    /// <summary>The number that a code cell shows in brackets, or null where it was not run.</summary>
    public int? ExecutionCount
    {
        get => Json["execution_count"] is JsonValue count && count.TryGetValue<int>(out var number) ? number : null;
        set => Json["execution_count"] = value;
    }

    /// <summary>Takes away outputs, the execution count and the timings of a run; other metadata stays.</summary>
    public void ClearOutputs()
    {
        if (Kind == CellKind.Code)
        {
            Json["outputs"] = new JsonArray();
            Json["execution_count"] = null;
            (Json["metadata"] as JsonObject)?.Remove("execution");
        }
    }

    /// <summary>Takes outputs, execution count and timings from a cell that ran the same code.</summary>
    internal void TakeRun(NotebookCell ran)
    {
        ClearOutputs();
        Json["outputs"] = ran.Outputs.DeepClone();
        Json["execution_count"] = ran.ExecutionCount;
        if (ran.Json["metadata"] is JsonObject metadata && metadata["execution"] is { } timings)
        {
            Metadata["execution"] = timings.DeepClone();
        }
    }

    private string? Text(string owner, string name)
        => Json["metadata"] is JsonObject metadata && metadata[owner] is JsonObject values
            && values[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private JsonObject Member(string name)
    {
        if (Json[name] is not JsonObject member)
        {
            Json[name] = member = [];
        }

        return member;
    }
}
