namespace Baogao.Loading.Rules;

/// <summary>A finding was accepted on a day.</summary>
internal static class AcceptedRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
        => edition.Accepted.Where(accepted => accepted.Value.On.Start != accepted.Value.On.End)
            .Select(accepted => accepted.Row.Problem(ProblemCode.NotAPeriod, "on", $"{Say.Quoted(accepted.Row["on"])} is not a day. Write the day, such as 2022-12-27."));
}
