namespace Baogao.Reading.Drafting;

/// <summary>The codes that a draft adds: those of the edition that it is like, and what stands for a coding that a person has not done yet.</summary>
internal static class DraftCodes
{
    private static readonly LocalText Unassigned = new("未归类", "unassigned");

    internal static IEnumerable<Code> Of(IReadOnlyList<Indicator> own, IReadOnlyList<DraftRow> rows, LikeEdition like)
    {
        var codes = like.Codes.ToList();
        if (own.Any(indicator => indicator.Theme == "unassigned"))
        {
            codes.Add(new Code("themes", "unassigned", Unassigned));
        }

        if (rows.Any(row => row is ProjectDraft))
        {
            codes.Add(new Code("categories", "unassigned", Unassigned));
            codes.Add(new Code("areas", "unassigned", Unassigned));
        }

        return codes.DistinctBy(code => (code.List, code.Id));
    }
}
