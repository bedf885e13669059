using System.Runtime.InteropServices;
using Baogao.Notebooks.Execution.Inputs;
using Baogao.Notebooks.Execution.Scripting;

namespace Baogao.Notebooks.Execution.Freshness;

/// <summary>What runs the cells: the library, the engine, what formats and publishes, and the packages that they use, each by its bytes; and the runtime.</summary>
internal static class ProgramIdentity
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Lazily = new(Find);

    /// <summary>The hash of each assembly by its name, without the framework's. Deterministic builds of one source have the same, in whatever folder.</summary>
    public static IReadOnlyDictionary<string, string> Builds => Lazily.Value;

    /// <summary><c>.NET 10.0.1</c></summary>
    public static string Runtime => RuntimeInformation.FrameworkDescription;

    private static SortedDictionary<string, string> Find()
    {
        var builds = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        // What makes outputs of charts, and pages of outputs, refers to this assembly and not the other way round. Without a page the host has none.
        var waiting = new Queue<string>([typeof(ProgramIdentity).Assembly.GetName().Name!, "Baogao.Publishing"]);
        while (waiting.TryDequeue(out var name))
        {
            if (builds.ContainsKey(name) || HostAssemblies.Find(name) is not { } path || Path.GetDirectoryName(path) == framework)
            {
                continue;
            }

            builds[name] = FileHash.Of(path) ?? "";
            foreach (var reference in AssemblyReader.NeedsOf(path))
            {
                waiting.Enqueue(reference);
            }
        }

        return builds;
    }
}
