using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Rules;

/// <summary>A finding was accepted on a day.</summary>
internal static class AcceptedRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
        => edition.Accepted.Where(accepted => accepted.Value.On.Start != accepted.Value.On.End)
            .Select(accepted => accepted.Row.Problem(ProblemCode.NotAPeriod, "on", Sentence.Of<ICellProblemTexts>(texts => texts.NotADayInCell(accepted.Row["on"]))));
}
