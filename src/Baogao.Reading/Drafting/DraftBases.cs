using Baogao.Loading.Files;

namespace Baogao.Reading.Drafting;

/// <summary>Gives two figures of one indicator different bases where the text says that they cover different things: by words (同口径), or by a name that the edition to follow has for a basis.</summary>
internal static class DraftBases
{
    /// <summary>Sets the bases of the figures and returns those that are needed.</summary>
    internal static IReadOnlyList<Basis> Set(IEnumerable<FigureDraft> figures, IReadOnlyList<Basis> like)
    {
        var bases = new List<Basis>();
        foreach (var ofOne in figures.GroupBy(figure => figure.Indicator))
        {
            var known = like.Where(basis => basis.Indicator == ofOne.Key).ToList();
            var sets = ofOne.GroupBy(figure => Named(figure, known)?.Id ?? figure.Coverage).OrderBy(set => set.Key, StringComparer.Ordinal).ToList();
            foreach (var set in sets.Where(set => sets.Count > 1 || known.Any(basis => basis.Id == set.Key)))
            {
                var basis = known.Find(basis => basis.Id == set.Key) ?? Make(ofOne.Key, set.First().Name, set.Key);
                bases.Add(basis);
                foreach (var figure in set)
                {
                    figure.Basis = basis.Id;
                }
            }
        }

        return bases;
    }

    private static Basis? Named(FigureDraft figure, List<Basis> known)
        => known.SelectMany(basis => basis.NameAsWritten.Split('；', ';').Select(name => (basis, name)))
            .Where(one => one.name.Length > 0 && (figure.Name.Contains(one.name, StringComparison.Ordinal) || figure.Reading.Quote.Contains(one.name, StringComparison.Ordinal)))
            .OrderByDescending(one => one.name.Length).FirstOrDefault().basis;

    private static Basis Make(string indicator, string name, string coverage)
        => coverage.Length == 0
            ? new Basis(indicator + "_as_stated", indicator, name, "As the report counts it; the report does not define it.", null)
            : new Basis($"{indicator}_b{ContentHash.Of(coverage)[..4]}", indicator, name, $"As the report says: {coverage}.", null);
}
