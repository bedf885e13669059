using System.Text.Json.Nodes;
using Baogao.Cli.Workspaces;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Runs;

/// <summary>A notebook to run, or to tell the freshness of, with the values for its parameters.</summary>
internal sealed record Job(NotebookFile File, NotebookDocument Document, IReadOnlyDictionary<string, JsonNode?> Parameters);

/// <summary>The notebooks that a command line asks for.</summary>
internal sealed record Plan(IReadOnlyList<Job> Jobs, IReadOnlyList<UnreadableNotebook> Unreadable);
