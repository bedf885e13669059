using System.Diagnostics;
using Baogao.Loading.Problems;
using Baogao.Reading.Checking.Text;
using Baogao.Tests.Checking.Mutations;

namespace Baogao.Tests.Checking;

/// <summary>Changes every cell and every row of the 2022 edition, one at a time, and sees what the check with the text catches.</summary>
[Trait("Category", "Slow")]
public class MutationTests
{
    [Fact]
    public void Every_change_of_a_value_a_quote_or_a_section_is_caught()
    {
        var text = SourceText.Parse("report.txt", File.ReadAllText(SharedText.Require()));
        var edition = MemoryEdition.Read(SharedText.Data("gaohang-2022"));
        Assert.Equal(Severity.Information, edition.Check(text).Severity);

        var clock = Stopwatch.StartNew();
        var mutations = Mutator.Of(edition).ToList();
        Parallel.ForEach(mutations, mutation => Judge(mutation, edition, text));
        var report = new MutationReport(edition, mutations);
        report.Write(Path.Combine(SharedText.Root, "artifacts", "mutation-report.txt"), clock.Elapsed);
        TestContext.Current.TestOutputHelper!.WriteLine(report.Summary(clock.Elapsed));

        Assert.Empty(report.Survivors.Where(report.MustBeCaught).Select(report.Describe));
    }

    private static void Judge(Mutation mutation, MemoryEdition edition, SourceText text)
    {
        var result = edition.Check(text, mutation.Table, mutation.Rows, tablesAlone: true);
        mutation.IsCaught = result.Severity > Severity.Information;
        mutation.Said = result.Problems.Concat(result.Findings.Select(finding => finding.Problem)).FirstOrDefault(problem => problem.Severity > Severity.Information)?.ToString() ?? "";
    }
}
