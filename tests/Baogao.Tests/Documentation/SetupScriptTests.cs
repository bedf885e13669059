using System.Text.RegularExpressions;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Documentation;

public partial class SetupScriptTests
{
    [Fact]
    public void Notebooks_open_every_namespace_that_a_cell_can_use()
    {
        var opened = Using().Matches(File.ReadAllText(Path.Combine(RealData.Root, "notebooks", "setup.csx"))).Select(match => match.Groups["name"].Value);
        var wanted = typeof(Report).Assembly.GetExportedTypes().Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(wanted, opened.Where(name => name.StartsWith("Baogao", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^using (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
