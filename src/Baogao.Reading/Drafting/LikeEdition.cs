using System.Text.Json.Nodes;
using Baogao.Loading;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;

namespace Baogao.Reading.Drafting;

/// <summary>What a draft takes over from an edition that exists: its own indicators, codes, section titles and places.</summary>
internal sealed class LikeEdition
{
    /// <summary>Nothing to take over. A new one each time: a list of JSON nodes, even an empty one, is for one thread.</summary>
    internal static LikeEdition None => new();

    internal IReadOnlyList<Indicator> Indicators { get; private init; } = [];

    internal IReadOnlyList<Basis> Bases { get; private init; } = [];

    internal IReadOnlyList<Code> Codes { get; private init; } = [];

    internal IReadOnlyDictionary<(Section, string), SectionHeading> Sections { get; private init; } = new Dictionary<(Section, string), SectionHeading>();

    internal JsonArray Places { get; private init; } = [];

    /// <summary>Reads the edition in a folder. An indicator that the catalogue has is taken from there.</summary>
    /// <exception cref="DraftException">It has errors.</exception>
    internal static LikeEdition Read(string directory)
    {
        var problems = new ProblemList();
        var reads = new EditionReads();
        reads.NoteAll();
        var tables = ReportReader.ReadTables(directory, problems, reads);
        if (tables is null || problems.HasErrors)
        {
            throw new DraftException($"{directory} cannot be read as an edition to follow. Run baogao check {directory}, or leave --like out.");
        }

        return new LikeEdition
        {
            Indicators = [.. tables.Indicators.Select(one => one.Value).Where(one => !IndicatorCatalogue.ById.ContainsKey(one.Id))],
            Bases = [.. tables.Bases.Select(one => one.Value)],
            Codes = [.. tables.OwnCodes.Select(one => one.Value)],
            Sections = tables.Sections.Select(one => one.Value).ToDictionary(one => (one.Section, one.Mark)),
            Places = JsonNode.Parse(tables.Package.File.Text)?["places"]?.DeepClone() as JsonArray ?? [],
        };
    }
}
