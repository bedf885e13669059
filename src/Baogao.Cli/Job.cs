using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution;

namespace Baogao.Cli;

/// <summary>A notebook to run, or to tell the freshness of, with the values for its parameters.</summary>
internal sealed record Job(string Path, NotebookDocument Document, IReadOnlyDictionary<string, JsonNode?> Parameters, string ExecutedPath)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The executed notebook of an earlier run, or null where there is none that can be read.</summary>
    public NotebookDocument? Executed()
    {
        try
        {
            return NotebookDocument.Load(ExecutedPath);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or NotebookFormatException)
        {
            return null;
        }
    }
}

/// <summary>What a command line asks for: an edition, notebooks, parameters.</summary>
internal sealed record Request(Workspace Workspace, string Edition, IReadOnlyList<string> Notebooks)
{
    /// <summary>The language to inject, or null to leave the notebooks' own.</summary>
    public string? Language { get; init; }

    /// <summary>Parameters by name.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Parameters { get; init; } = new Dictionary<string, JsonNode?>();

    /// <summary>The language that is published: the one asked for by option or as a parameter, English where none is.</summary>
    public Language Spoken => (Language ?? (string?)Parameters.GetValueOrDefault("language"))?.StartsWith("zh", StringComparison.Ordinal) == true ? Baogao.Language.Chinese : Baogao.Language.English;

    /// <summary>Reads every notebook. What is wrong with one or with its parameters fails here, before the first cell of any.</summary>
    public IReadOnlyList<Job> Jobs() => [.. Notebooks.Select(path =>
    {
        var document = NotebookDocument.Load(path, Workspace.Show(path));
        return new Job(path, document, ParametersOf(document, Path.GetDirectoryName(path)!), Path.Combine(Workspace.Executed, Path.GetFileName(path)));
    })];

    /// <summary>The parameters given, and edition and language for a notebook that declares them.</summary>
    private Dictionary<string, JsonNode?> ParametersOf(NotebookDocument document, string folder)
    {
        var values = Parameters.ToDictionary();
        if (Edition != Path.Combine(Workspace.Data, Workspace.DefaultEdition))
        {
            values["edition"] = Path.GetRelativePath(folder, Edition).Replace('\\', '/');
        }

        if (Language is not null && NotebookParameters.Of(document).Any(parameter => parameter.Name == "language"))
        {
            values["language"] = Language;
        }

        NotebookParameters.Inject(document, values);
        return values;
    }
}
