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

/// <summary>A notebook that was asked for and cannot be read: it is reported by its name, and the others go on.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Problem">What is wrong, with the path as a user writes it, the place and the mend.</param>
internal sealed record UnreadableNotebook(string Path, string Problem)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Reads a notebook, or tells why that cannot be done: exactly one of the two is not null.</summary>
    public static (NotebookDocument? Document, UnreadableNotebook? Unreadable) Load(string path)
    {
        try
        {
            return (NotebookDocument.Load(path, Workspace.Show(path)), null);
        }
        catch (NotebookFormatException problem)
        {
            return (null, new UnreadableNotebook(path, problem.Message));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, new UnreadableNotebook(path, $"{Workspace.Show(path)}: the file cannot be read: {problem.Message}"));
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

    /// <summary>Reads every notebook; those that cannot be read do not stop the others.</summary>
    /// <exception cref="ParameterException">A value was given to a parameter that a notebook does not have or that cannot take it.</exception>
    public (IReadOnlyList<Job> Jobs, IReadOnlyList<UnreadableNotebook> Unreadable) Read()
    {
        var (jobs, unreadable) = (new List<Job>(), new List<UnreadableNotebook>());
        foreach (var path in Notebooks)
        {
            var (document, problem) = UnreadableNotebook.Load(path);
            if (document is null)
            {
                unreadable.Add(problem!);
            }
            else
            {
                jobs.Add(new Job(path, document, ParametersOf(document, Path.GetDirectoryName(path)!), Path.Combine(Workspace.Executed, Path.GetFileName(path))));
            }
        }

        return (jobs, unreadable);
    }

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
