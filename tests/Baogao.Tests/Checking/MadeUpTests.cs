
namespace Baogao.Tests.Checking;

public class MadeUpTests
{
    [Fact]
    public void All_is_well_in_the_made_up_edition()
    {
        var made = new MadeUp();

        Assert.Empty(made.Faults());
        Assert.Equal("numbers in Chinese numerals: 4, claimed: 4, excluded: 0, unclaimed: 0\nnumbers in the text: 29, claimed: 24, excluded: 5, unclaimed: 0", made.Check().Coverage!.ToString());
    }

    [Fact]
    public void Without_a_text_there_is_no_coverage_and_the_findings_stay()
    {
        var result = new MadeUp().Check(withText: false);

        Assert.Null(result.Coverage);
        Assert.Empty(result.Problems);
        Assert.Equal(7, result.Findings.Count);
    }
}
