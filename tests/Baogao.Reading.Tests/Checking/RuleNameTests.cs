using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Tests.Checking;

/// <summary>A Chinese message names the rule that decided in Chinese.</summary>
public sealed class RuleNameTests
{
    [Fact]
    public void Every_rule_that_a_confidence_is_set_for_has_a_Chinese_name()
    {
        var names = WordTable.Rows("rules").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var rules = WordTable.Rows("confidence").Select(row => row[1]).Where(rule => rule != "stated" && rule.Any(char.IsAsciiLetter)).Distinct().ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains(rule, names));
    }
}
