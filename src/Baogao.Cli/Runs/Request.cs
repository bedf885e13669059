using System.Text.Json.Nodes;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Parameters;

namespace Baogao.Cli.Runs;

/// <summary>What a command line asks for: an edition, notebooks, parameters.</summary>
internal sealed record Request(Workspace Workspace, string Edition, IReadOnlyList<string> Notebooks)
{
    /// <summary>The language of what is published, or null for the notebooks' own. A notebook that declares a language and has no twin in <c>notebooks/zh/</c> is run in it.</summary>
    public string? Language { get; init; }

    /// <summary>Parameters by name.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Parameters { get; init; } = new Dictionary<string, JsonNode?>();

    /// <summary>The language that is published: the one asked for by option or as a parameter, English where none is.</summary>
    public Language Spoken => LanguageTexts.OfTag(Language ?? Parameters.GetValueOrDefault("language")?.ToString());

    /// <summary>True where one language was asked for; otherwise images are made in both.</summary>
    public bool IsInOneLanguage => Language is not null || Parameters.ContainsKey("language");

    /// <summary>The same as <c>--language</c> takes it.</summary>
    public string SpokenOption => Spoken.Letters();

    /// <summary>Reads every notebook and holds the parameters against all of them, before the first cell of any.</summary>
    /// <exception cref="UsageException">A parameter cannot be set; the message names all that is wrong.</exception>
    public Plan Plan()
    {
        var (jobs, unreadable) = (new List<Job>(), new List<UnreadableNotebook>());
        foreach (var file in Notebooks.Distinct().Select(path => new NotebookFile(Workspace, path)))
        {
            var (document, problem) = UnreadableNotebook.Load(file.Path);
            if (document is null)
            {
                unreadable.Add(problem!);
            }
            else
            {
                jobs.Add(new Job(file, document, ParametersOf(document, file)));
            }

            // A page that shows one prose for both languages would not be what was asked for.
            if (file.Twin is { } twin && UnreadableNotebook.Load(twin).Unreadable is { } chinese)
            {
                unreadable.Add(chinese with { Name = $"{NotebookFile.ChineseFolder}/{chinese.Name}" });
            }
        }

        Refuse(jobs);
        return new Plan(jobs, unreadable);
    }

    private void Refuse(List<Job> jobs)
    {
        var given = Parameters.Keys.ToHashSet();
        var problems = jobs.SelectMany(job => ParameterCheck.Problems(job.Document, job.File.Folder, job.Parameters.Where(value => given.Contains(value.Key)).ToDictionary())
            .Select(problem => (Notebook: job.Document.Name, Problem: problem)))
            // What is the same for many notebooks is reported once.
            .GroupBy(each => each.Problem[each.Notebook.Length..])
            .Select(same => same.First().Problem + same.Count() switch { 1 => "", 2 => " The same in another notebook.", var count => FormattableString.Invariant($" The same in {count - 1} more notebooks.") }).ToList();
        if (problems.Count > 0)
        {
            throw new UsageException(string.Join(Environment.NewLine, problems));
        }

        // What an option sets that is not a parameter of a notebook is refused as well.
        jobs.ForEach(job => NotebookParameters.Inject(job.Document, job.Parameters));
    }

    /// <summary>The parameters given, and edition and language for a notebook that declares them.</summary>
    private Dictionary<string, JsonNode?> ParametersOf(NotebookDocument document, NotebookFile file)
    {
        var values = Parameters.ToDictionary();
        if (Edition != Path.Combine(Workspace.Data, Workspace.DefaultEdition))
        {
            values["edition"] = Workspace.EditionFrom(file.Folder, Edition);
        }

        // One run of a notebook that has a twin serves a page in either language.
        if (Language is not null && file.Twin is null && !file.IsTwin && NotebookParameters.Of(document).Any(parameter => parameter.Name == "language"))
        {
            values["language"] = Language;
        }

        return values;
    }
}
