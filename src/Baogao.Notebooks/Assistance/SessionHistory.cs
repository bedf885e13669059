using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace Baogao.Notebooks.Assistance;

/// <summary>
/// What a session's submissions have left, as one script. A chain of submissions as long as the session's own would be exact to the last
/// overload, and cost 0.75 MB and 30 ms for each: after 200 cells the first answer came too late.
/// </summary>
internal sealed class SessionHistory
{
    private readonly OrderedDictionary<string, string> usings = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, LeftName> names = new(StringComparer.Ordinal);
    private readonly HashSet<MetadataReference> references = [];

    /// <summary>The last submission taken in.</summary>
    public Script? Last { get; private set; }

    /// <summary>The assemblies that submissions named.</summary>
    public IReadOnlyCollection<MetadataReference> References => references;

    /// <summary>Takes in what the session has run since.</summary>
    public void CatchUp(Script? newest)
    {
        var missing = new Stack<Script>();
        for (var submission = newest; submission is not null && submission != Last; submission = submission.Previous)
        {
            missing.Push(submission);
        }

        foreach (var submission in missing)
        {
            // Passed even where it cannot be summed up: one submission must not cost the answers about all others.
            Last = submission;
            Add(SubmissionSummary.Of(submission.GetCompilation()));
        }
    }

    /// <summary>Where a variable, a type or a property was declared; null for other names.</summary>
    public FileLinePositionSpan? PlaceOf(string name) => names.TryGetValue(name, out var found) && found.Place.IsValid ? found.Place : null;

    /// <summary>The script: usings, functions and types as they were written, variables with their types.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var each in usings.Values)
        {
            text.Append(each).Append('\n');
        }

        foreach (var each in names.Values)
        {
            text.Append(each.Text).Append('\n');
        }

        return text.ToString();
    }

    private void Add(SubmissionSummary summary)
    {
        foreach (var (key, text) in summary.Usings)
        {
            usings[key] = text;
        }

        foreach (var name in summary.Names)
        {
            names[name.Key] = name;
        }

        references.UnionWith(summary.References);
    }
}
