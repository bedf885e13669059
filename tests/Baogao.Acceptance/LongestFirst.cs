using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Baogao.Acceptance.LongestFirst))]

namespace Baogao.Acceptance;

/// <summary>
/// Starts with the tests that share a browser, then with the classes that take longest: the tests of a collection run one after the other,
/// and a long one that starts late would run alone at the end.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        SlidesInBrowser.Name, PageInBrowser.Name, nameof(WorkerTests), nameof(DraftNotebookTests), nameof(KillTests), nameof(RunTests), nameof(OutFolderTests), nameof(KernelTests), nameof(BuildIdentityTests), nameof(StatusTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : notnull, ITestCollection
        => [.. testCollections.OrderBy(collection => Place(collection.TestCollectionDisplayName))];

    /// <summary>A class without a collection of its own is named in that of its collection.</summary>
    private static int Place(string name)
        => Array.FindIndex(Long, each => name == each || name.Contains($".{each} ", StringComparison.Ordinal)) is >= 0 and var place ? place : Long.Length;
}
