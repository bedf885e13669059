using System.Runtime.InteropServices;
using Baogao.Notebooks.Execution.Scripting;

namespace Baogao.Notebooks.Execution.Freshness;

/// <summary>What runs the cells: the library, the engine and the packages that they use, each by its build; and the runtime.</summary>
internal static class ProgramIdentity
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Lazily = new(Find);

    /// <summary>The build of each assembly by its name, without the framework's.</summary>
    /// <remarks>A build is known by its module version id: deterministic builds of one source have the same, in whatever folder and compiled ahead of time or not.</remarks>
    public static IReadOnlyDictionary<string, string> Builds => Lazily.Value;

    /// <summary><c>.NET 10.0.1</c></summary>
    public static string Runtime => RuntimeInformation.FrameworkDescription;

    private static SortedDictionary<string, string> Find()
    {
        var builds = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var waiting = new Queue<string>([typeof(ProgramIdentity).Assembly.GetName().Name!]);
        while (waiting.TryDequeue(out var name))
        {
            if (builds.ContainsKey(name) || HostAssemblies.Find(name) is not { } path || Path.GetDirectoryName(path) == framework)
            {
                continue;
            }

            builds[name] = HostAssemblies.Build(path) ?? "";
            foreach (var reference in HostAssemblies.NeedsOf(path))
            {
                waiting.Enqueue(reference);
            }
        }

        return builds;
    }
}
