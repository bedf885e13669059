using System.Globalization;
using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Documents;

/// <summary>Refuses what is JSON but no nbformat 4 notebook, so that the typed views can trust what they read.</summary>
internal static class NotebookCheck
{
    /// <summary>Returns the notebook's object. <exception cref="NotebookFormatException">It is not one.</exception></summary>
    public static JsonObject Require(JsonNode? root, string file)
    {
        if (root is not JsonObject notebook)
        {
            throw Error(file, $"this JSON is not a notebook: the whole file is {Name(root)}, expected an object with \"nbformat\" and \"cells\".");
        }

        if (notebook["nbformat"] is not JsonValue version || !version.TryGetValue<int>(out var major))
        {
            throw Error(file, "this JSON is not a notebook: it has no number \"nbformat\" at its top level, expected \"nbformat\": 4.");
        }

        if (major != 4)
        {
            throw Error(file, string.Create(
                CultureInfo.InvariantCulture,
                $"this notebook is nbformat {major}, expected nbformat 4. {(major < 4 ? $"Convert it: jupyter nbconvert --to notebook --inplace {file}" : "Save it as nbformat 4 in the program that wrote it.")}"));
        }

        if (notebook["cells"] is not JsonArray cells)
        {
            throw Error(file, $"\"cells\" is {Name(notebook["cells"])}, expected a list of cells.");
        }

        if (notebook.ContainsKey("metadata") && notebook["metadata"] is not JsonObject)
        {
            throw Error(file, $"\"metadata\" is {Name(notebook["metadata"])}, expected an object.");
        }

        for (var i = 0; i < cells.Count; i++)
        {
            RequireCell(cells[i], string.Create(CultureInfo.InvariantCulture, $"cells[{i}]"), file);
        }

        return notebook;
    }

    private static void RequireCell(JsonNode? node, string place, string file)
    {
        if (node is not JsonObject cell)
        {
            throw Error(file, $"{place} is {Name(node)}, expected an object.");
        }

        var kind = cell["cell_type"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
        if (kind is not ("code" or "markdown" or "raw"))
        {
            throw Error(file, $"{place}.cell_type is {(kind is null ? Name(cell["cell_type"]) : $"\"{kind}\"")}, expected \"code\", \"markdown\" or \"raw\".");
        }

        if (!MultilineText.Is(cell["source"]))
        {
            throw Error(file, $"{place}.source is {Name(cell["source"])}, expected a string or a list of strings.");
        }

        if (cell.ContainsKey("metadata") && cell["metadata"] is not JsonObject)
        {
            throw Error(file, $"{place}.metadata is {Name(cell["metadata"])}, expected an object.");
        }

        if (kind == "code" && cell.ContainsKey("outputs") && cell["outputs"] is not JsonArray)
        {
            throw Error(file, $"{place}.outputs is {Name(cell["outputs"])}, expected a list of outputs.");
        }
    }

    private static NotebookFormatException Error(string file, string problem) => new(file, 0, 0, problem);

    private static string Name(JsonNode? node) => node switch
    {
        null => "missing or null",
        JsonObject => "an object",
        JsonArray => "a list",
        JsonValue value when value.TryGetValue<string>(out _) => "a string",
        JsonValue value when value.TryGetValue<bool>(out _) => "true or false",
        _ => "a number",
    };
}
