using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Baogao.Acceptance.BrowserTestsFirst))]

namespace Baogao.Acceptance;

/// <summary>Starts with the tests that share one browser: they run one after the other, and are the longest such row.</summary>
public sealed class BrowserTestsFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : notnull, ITestCollection
        => [.. testCollections.OrderBy(collection => collection.TestCollectionDisplayName == PublishedTests.Name ? 0 : 1)];
}
