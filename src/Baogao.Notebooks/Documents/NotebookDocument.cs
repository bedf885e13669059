using System.Text.Json.Nodes;
using Baogao.Loading.Files;

namespace Baogao.Notebooks.Documents;

/// <summary>
/// A Jupyter notebook (nbformat 4). It is its JSON with views on it: whatever the views do not know (metadata, attachments, raw cells,
/// fields of later minors) survives. What <c>nbformat</c> wrote is written back byte for byte; of any other notebook every value is kept,
/// in the order and layout that <c>nbformat</c> gives.
/// </summary>
public sealed class NotebookDocument
{
    private readonly string end;

    private NotebookDocument(JsonObject json, string name, string end) => (Json, Name, this.end) = (json, name, end);

    /// <summary>The notebook as it is stored.</summary>
    public JsonObject Json { get; }

    /// <summary>The name of the file as messages give it.</summary>
    public string Name { get; }

    /// <summary>The minor of nbformat 4 that the notebook says it keeps to; 5 is the one with cell ids.</summary>
    public int Minor => Json["nbformat_minor"] is JsonValue minor && minor.TryGetValue<int>(out var number) ? number : 0;

    /// <summary>The notebook's metadata; made where it is missing.</summary>
    public JsonObject Metadata
    {
        get
        {
            if (Json["metadata"] is not JsonObject metadata)
            {
                Json["metadata"] = metadata = [];
            }

            return metadata;
        }
    }

    /// <summary>Views of the cells, in their order. Change the list by <see cref="InsertCode"/>.</summary>
    public IReadOnlyList<NotebookCell> Cells => [.. ((JsonArray)Json["cells"]!).Select(cell => new NotebookCell((JsonObject)cell!))];

    /// <summary>Makes an empty nbformat 4.5 notebook for C#.</summary>
    /// <param name="name">The name for messages.</param>
    public static NotebookDocument Create(string name)
    {
        var notebook = Parse(
            """
            {"cells": [], "nbformat": 4, "nbformat_minor": 5, "metadata": {
             "polyglot_notebook": {"kernelInfo": {"defaultKernelName": "csharp", "items": [{"aliases": [], "name": "csharp"}]}}}}
            """ + "\n",
            name);
        KernelMetadata.WriteTo(notebook.Metadata);
        return notebook;
    }

    /// <summary>Reads a notebook from its text.</summary>
    /// <param name="text">The file's content.</param>
    /// <param name="name">The file's name for messages.</param>
    /// <exception cref="NotebookFormatException">The text is not JSON, not a notebook, or not nbformat 4.</exception>
    public static NotebookDocument Parse(string text, string name)
    {
        var root = PythonJsonReader.Parse(text, name);
        return new NotebookDocument(NotebookCheck.Require(root, name), name, text.EndsWith('\n') ? "\n" : "");
    }

    /// <summary>Reads a notebook file (UTF-8, with or without byte order mark).</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name for messages; the path where it is left out.</param>
    /// <exception cref="NotebookFormatException">
    /// The file is not UTF-8, not JSON, not a notebook, or not nbformat 4; or it is not opened: a pipe, a device, or larger than <see cref="FileLimits.Notebook"/>.
    /// </exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static NotebookDocument Load(string path, string? name = null)
    {
        name ??= path;
        try
        {
            return Parse(PlainFile.ReadText(path, FileLimits.Notebook), name);
        }
        catch (FileRefusedException refused) when (refused.Refusal == FileRefusal.Missing)
        {
            throw new FileNotFoundException($"{name}: there is no such notebook. Looked for {Path.GetFullPath(path)}", path);
        }
        catch (FileRefusedException refused)
        {
            throw new NotebookFormatException(name, refused.Line, refused.Column, refused.Message, refused);
        }
    }

    /// <summary>A copy that shares nothing with this document.</summary>
    public NotebookDocument Clone() => new((JsonObject)Json.DeepClone(), Name, end);

    /// <summary>
    /// Takes out what a run left (outputs, counts, timings, injected parameters, its record and marks) and what front ends add to the
    /// metadata, and writes this project's kernel as the committed notebooks have it. Returns false where there was nothing to change.
    /// </summary>
    public bool Clean()
    {
        var before = ToString();
        NotebookCleaning.Clean(this);
        return ToString() != before;
    }

    /// <summary>Puts a new code cell before the cell that now has this index. Notebooks before 4.5 get no cell id.</summary>
    /// <param name="index">From 0 to the number of cells.</param>
    /// <param name="id">The id, unique in the notebook: letters, digits, - and _, at most 64.</param>
    /// <param name="source">The code.</param>
    /// <param name="tags">The tags.</param>
    public NotebookCell InsertCode(int index, string id, string source, params IReadOnlyList<string> tags)
        => Insert(index, id, new JsonObject { ["cell_type"] = "code", ["execution_count"] = null, ["outputs"] = new JsonArray() }, source, tags);

    /// <summary>Puts new prose before the cell that now has this index, as <see cref="InsertCode"/> does with code.</summary>
    internal NotebookCell InsertMarkdown(int index, string id, string source, params IReadOnlyList<string> tags)
        => Insert(index, id, new JsonObject { ["cell_type"] = "markdown" }, source, tags);

    private NotebookCell Insert(int index, string id, JsonObject json, string source, IReadOnlyList<string> tags)
    {
        json["metadata"] = new JsonObject();
        if (Minor >= 5)
        {
            json["id"] = id;
        }

        var cell = new NotebookCell(json) { Source = source };
        foreach (var tag in tags)
        {
            cell.AddTag(tag);
        }

        ((JsonArray)Json["cells"]!).Insert(index, json);
        return cell;
    }

    /// <summary>The text of the file.</summary>
    public override string ToString() => PythonJsonWriter.Write(Json) + end;

    /// <summary>Writes the file atomically: UTF-8 without byte order mark, beside the target, flushed, renamed.</summary>
    public void Save(string path) => AtomicFile.WriteText(path, ToString());
}
