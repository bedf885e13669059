using System.Text.RegularExpressions;
using System.Xml.Linq;
using Baogao.Loading.Problems;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Documentation;

/// <summary>The dictionary explains every problem code in the words of its doc comment.</summary>
public partial class ProblemCodeDocsTests
{
    [Fact]
    public void Every_code_has_its_sentence_in_the_data_dictionary()
    {
        var readme = File.ReadAllText(Path.Combine(RealData.Root, "data", "README.md"));
        var rows = Row().Matches(readme).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var xml = XDocument.Load(Path.ChangeExtension(typeof(ProblemCode).Assembly.Location, ".xml"));
        foreach (var code in Enum.GetValues<ProblemCode>())
        {
            var summary = xml.Descendants("member").Single(member => (string?)member.Attribute("name") == $"F:Baogao.Loading.Problems.ProblemCode.{code}").Element("summary")!;
            Assert.True(rows.Remove(code.Printed(), out var sentence), $"{code.Printed()} is not in data/README.md.");
            Assert.Equal(Blanks().Replace(summary.Value, " ").Trim(), sentence.Replace("`", "", StringComparison.Ordinal));
        }

        Assert.Empty(rows);
    }

    [Fact]
    public void Every_code_has_a_name_and_is_printed_by_its_number()
    {
        Assert.Equal("BG217", ProblemCode.NotANumber.Printed());
        Assert.All(Enum.GetNames<ProblemCode>(), name => Assert.DoesNotMatch("[0-9]{3}$", name));
    }

    [GeneratedRegex(@"^\| (BG\d{3}) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
