using Baogao.Loading.Schema;

namespace Baogao.Reading.Drafting;

/// <summary>The rows of the tables that need no choice: sections, indicators, bases, projects, exclusions, codes.</summary>
internal static class OtherRows
{
    internal static DraftTable Sections(IEnumerable<DraftSection> sections, IReadOnlyDictionary<(Section, string), SectionHeading> like)
        => new(EditionSchema.Sections.Schema, [.. sections.Select(section => like.TryGetValue((section.Section, section.Mark), out var same)
            ? Cells(("section", section.Section.ToString()), ("mark", section.Mark), ("title_zh", same.Title.Zh), ("title_en", same.Title.En))
            : Cells(("section", section.Section.ToString()), ("mark", section.Mark), ("title_zh", section.Title), ("title_en", section.Mark.Length == 0 ? "Front matter" : section.Title)))]);

    internal static DraftTable Indicators(IEnumerable<Indicator> indicators)
        => new(EditionSchema.Indicators.Schema, [.. indicators.Select(indicator => Cells(
            ("indicator", indicator.Id), ("name_zh", indicator.Name.Zh), ("name_en", indicator.Name.En), ("theme", indicator.Theme), ("better", indicator.Better), ("stock_or_flow", indicator.StockOrFlow),
            ("note", indicator.Note), ("other_names", indicator.OtherNames)))]);

    internal static DraftTable Bases(IEnumerable<Basis> bases)
        => new(EditionSchema.Bases.Schema, [.. bases.Select(basis => Cells(
            ("basis", basis.Id), ("indicator", basis.Indicator), ("name_as_written", basis.NameAsWritten), ("coverage", basis.Coverage), ("note", basis.Note)))]);

    internal static DraftTable Projects(IEnumerable<ProjectDraft> projects)
        => new(EditionSchema.Projects.Schema, [.. projects.Select((project, i) => With(DraftCells.Of(project),
            ("project", $"p{i + 1:000}"), ("year", DraftCells.Number(project.Year)), ("programme", project.Programme), ("number", DraftCells.Number(project.Number)), ("name_zh", project.Name), ("name_en", project.Name),
            ("category", "unassigned"), ("area", "unassigned"), ("parcels", project.Parcels), ("status", "planned")))]);

    internal static DraftTable Exclusions(IEnumerable<ExclusionDraft> exclusions)
        => new(EditionSchema.Exclusions.Schema, [.. exclusions.Select(exclusion => With(DraftCells.Of(exclusion), ("reason", exclusion.Reason)))]);

    internal static DraftTable Codes(IEnumerable<Code> codes)
        => new(EditionSchema.Codes.Schema, [.. codes.Select(code => Cells(
            ("list", code.List), ("code", code.Id), ("name_zh", code.Name.Zh), ("name_en", code.Name.En), ("order", DraftCells.Number(code.Order)), ("kind", code.Kind), ("level", code.Level?.Token()), ("words", code.Words)))]);

    private static Dictionary<string, string> Cells(params ReadOnlySpan<(string Column, string? Text)> cells) => With(new(StringComparer.Ordinal), cells);

    private static Dictionary<string, string> With(Dictionary<string, string> row, params ReadOnlySpan<(string Column, string? Text)> cells)
    {
        foreach (var (column, text) in cells)
        {
            row[column] = text ?? "";
        }

        return row;
    }
}
