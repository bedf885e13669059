using System.Reflection;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace Baogao.Notebooks.Tests.Execution;

public class HtmlTagsTests
{
    [Fact]
    public void All_tags_of_PocketView_but_the_discard_are_in_scope()
        => Assert.Equal(Names(typeof(PocketViewTags)).Where(name => name != "_"), Names(typeof(HtmlTags)));

    private static IEnumerable<string> Names(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(each => each.Name).Order(StringComparer.Ordinal);
}
