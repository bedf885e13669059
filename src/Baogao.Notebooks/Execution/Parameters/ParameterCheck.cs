using System.Text.Json.Nodes;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution.Parameters;

/// <summary>Tells before the first cell runs what is wrong with values for parameters: names, types, languages, editions.</summary>
public static class ParameterCheck
{
    /// <summary>Everything that is wrong, each with the notebook's name; empty where all can be set.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">Its folder, from which the paths of editions start.</param>
    /// <param name="values">Name → value.</param>
    public static IReadOnlyList<string> Problems(NotebookDocument notebook, string folder, IReadOnlyDictionary<string, JsonNode?> values)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(values);
        var declared = NotebookParameters.Of(notebook);
        return [.. values.Select(value => Inject(notebook, value) ?? Content(notebook.Name, folder, declared.First(parameter => parameter.Name == value.Key.TrimStart('@')), value.Value)).OfType<string>()];
    }

    private static string? Inject(NotebookDocument notebook, KeyValuePair<string, JsonNode?> value)
    {
        try
        {
            NotebookParameters.Inject(notebook, new Dictionary<string, JsonNode?>([value]));
            return null;
        }
        catch (ParameterException problem)
        {
            return problem.Message;
        }
    }

    // What a text means is known by the default that the notebook declares: a language, or the folder of an edition.
    private static string? Content(string notebook, string folder, NotebookParameter parameter, JsonNode? value)
    {
        if (value is not JsonValue given || !given.TryGetValue<string>(out var text))
        {
            text = value?.ToJsonString() ?? "";
        }

        var usual = parameter.Default.Trim('"');
        var what = $"{notebook}: the parameter {parameter.Name}";
        if (parameter.Name == "language" && IsLanguage(usual))
        {
            return IsLanguage(text) ? null : $"{what} cannot be \"{text}\". Expected en or zh.";
        }

        if (usual.Length > 0 && IsEdition(folder, usual))
        {
            return IsEdition(folder, text) ? null : $"{what} cannot be \"{text}\": {NoEdition(folder, text)} Expected the name of an edition or the path of its folder, from the notebook's folder, such as {usual}.";
        }

        return text.Length == 0 && usual.Length > 0 ? $"{what} cannot be empty. Leave it out to keep its default, {parameter.Default}." : null;
    }

    private static bool IsLanguage(string tag)
    {
        try
        {
            Model.Languages.Parse(tag);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsEdition(string folder, string text)
        => text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal) && File.Exists(Path.Combine(folder, EditionPlace.Of(text, folder).Directory, "datapackage.json"));

    private static string NoEdition(string folder, string text)
    {
        var place = EditionPlace.Of(text, folder);
        var near = Nearest.Hint(text, place.Looked?.SelectMany(each => MissingFolder.Editions(Path.Combine(folder, each))) ?? []);
        return $"there is no datapackage.json in {Path.GetFullPath(place.Directory, folder)}.{near}";
    }
}
