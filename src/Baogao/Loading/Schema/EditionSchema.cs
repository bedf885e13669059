using Baogao.Model;

namespace Baogao.Loading.Schema;

/// <summary>
/// The tables of an edition. Reading, the checks of cells and keys, records, frames, <c>datapackage.json</c>, the dictionary in <c>data/README.md</c> and the
/// comparison of these all follow from the declarations.
/// </summary>
internal static class EditionSchema
{
    internal static TableDeclaration<SectionHeading> Sections { get; } = SectionTable.Declare();

    internal static TableDeclaration<Indicator> Indicators { get; } = IndicatorTable.Declare();

    internal static TableDeclaration<Basis> Bases { get; } = BasisTable.Declare();

    internal static TableDeclaration<Figure> Figures { get; } = FigureTable.Declare();

    internal static TableDeclaration<Ranking> Rankings { get; } = RankingTable.Declare();

    internal static TableDeclaration<Honour> Honours { get; } = HonourTable.Declare();

    internal static TableDeclaration<Milestone> Milestones { get; } = MilestoneTable.Declare();

    internal static TableDeclaration<Shortcoming> Shortcomings { get; } = ShortcomingTable.Declare();

    internal static TableDeclaration<Project> Projects { get; } = ProjectTable.Declare();

    internal static TableDeclaration<Observation> Series { get; } = SeriesTable.Declare();

    internal static TableDeclaration<Exclusion> Exclusions { get; } = ExclusionTable.Declare();

    internal static TableDeclaration<Code> Codes { get; } = CodeTable.Declare();

    internal static TableDeclaration<AcceptedFinding> Accepted { get; } = AcceptedTable.Declare();

    internal static IReadOnlyList<TableSchema> Tables { get; } =
    [
        Sections.Schema, Indicators.Schema, Bases.Schema, Figures.Schema, Rankings.Schema, Honours.Schema, Milestones.Schema, Shortcomings.Schema, Projects.Schema, Series.Schema, Exclusions.Schema,
        Codes.Schema, Accepted.Schema,
    ];

    /// <summary>The table of a name, or null.</summary>
    internal static TableSchema? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);
}
