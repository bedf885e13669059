using System.Security.Cryptography;
using System.Text;

namespace Baogao.Reading.Drafting;

/// <summary>Gives two figures of one indicator different bases where the text says that they cover different things (同口径).</summary>
internal static class DraftBases
{
    /// <summary>Sets the bases of the figures and returns those that are needed.</summary>
    internal static IReadOnlyList<Basis> Set(IEnumerable<FigureDraft> figures)
    {
        var bases = new List<Basis>();
        foreach (var ofOne in figures.GroupBy(figure => figure.Indicator))
        {
            var coverages = ofOne.Select(figure => figure.Coverage).Distinct().Order(StringComparer.Ordinal).ToList();
            if (coverages.Count < 2)
            {
                continue;
            }

            foreach (var coverage in coverages)
            {
                var name = ofOne.First(figure => figure.Coverage == coverage).Name;
                var id = $"{ofOne.Key}_{(coverage.Length == 0 ? "as_stated" : "b" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(coverage)))[..4])}";
                bases.Add(new Basis(id, ofOne.Key, coverage + name, coverage.Length == 0 ? "As the report counts it; the report does not define it." : $"As the report says: {coverage}.", null));
                foreach (var figure in ofOne.Where(figure => figure.Coverage == coverage))
                {
                    figure.Basis = id;
                }
            }
        }

        return bases;
    }
}
