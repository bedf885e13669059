using System.Text.RegularExpressions;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds the year that a growth is counted from: 比2019年增长9%.</summary>
internal static class BaseYears
{
    private const int MostSteps = 2;

    // 比2019年, 是“十一五”末的2倍; 与2019年相比 holds for the sentence that it opens.
    internal static int? Of(string left, string before)
        => BaseYear.Match(left) is { Success: true } year ? Years.Named(year)
            : BasePlan.Match(left) is { Success: true } plan ? Years.OfNumberedPlan(plan.Groups["plan"].Value)?.Last
            : OpeningBase.Match(before) is { Success: true } opening && before.IndexOf(';', opening.Index) < 0 ? Years.Named(opening)
            : null;

    /// <summary>The growth that stands shortly before in the same sentence.</summary>
    internal static Statement? GrowthBefore(Statement statement)
    {
        var before = statement.Previous;
        for (var steps = 0; steps < MostSteps && before is not null and not { Measure: Measure.Growth or Measure.Multiple }; steps++)
        {
            before = before.Previous;
        }

        return before;
    }

    private static readonly Regex BaseYear = new(@"[比较](?<year>(?:19|20)[0-9][0-9])年(?!同期)|(?:是|为|相当于)(?<year>(?:19|20)[0-9][0-9])年的");

    private static readonly Regex BasePlan = new("(?:是|为|比|较|相当于)“?(?<plan>十[一二三四五六]?|[六七八九])五”?(?:规划)?(?:时期|期间|期)?(?:期?末|同期)?的?(?:$|增|提|翻|多|净|下降|减)");

    private static readonly Regex OpeningBase = new("^[^。;]{0,16}(?:[与同和]|较之?)(?<year>(?:19|20)[0-9][0-9])年(?:底|末)?相比,");
}
