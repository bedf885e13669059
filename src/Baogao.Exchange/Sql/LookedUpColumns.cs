using Baogao.Loading.Schema;

namespace Baogao.Exchange.Sql;

/// <summary>The columns beside a table's own that follow from one of them: the names of an indicator, the title of a section, who published a number, the decimals as written.</summary>
internal static class LookedUpColumns
{
    private const string Text = "VARCHAR";

    internal static IEnumerable<EditionColumn<T>> Of<T>(FieldSchema field, Func<Report, T, object?> cell) => field switch
    {
        { Name: "indicator", References: "indicators" } =>
        [
            From("indicator_zh", Text, IndicatorOf, indicator => indicator.Name.Zh, cell),
            From("indicator_en", Text, IndicatorOf, indicator => indicator.Name.En, cell),
            From("theme", Text, IndicatorOf, indicator => indicator.Theme, cell),
        ],
        { References: "sections" } =>
        [
            From("section_zh", Text, SectionOf, section => section.Title.Zh, cell),
            From("section_en", Text, SectionOf, section => section.Title.En, cell),
        ],
        { Name: "source", NamesSource: true } =>
        [
            From("source_zh", Text, SourceOf, source => source.Title.Zh, cell),
            From("source_en", Text, SourceOf, source => source.Title.En, cell),
            From("source_path", Text, SourceOf, source => source.Path, cell),
            From("secondary", "BOOLEAN", SourceOf, source => (object)source.IsSecondary, cell),
        ],
        // 12 and 12.0 are one number, and were rounded differently.
        { Type: CellType.Number } when field.Name.StartsWith("value", StringComparison.Ordinal)
            => [new($"{field.Name}_decimals", "INTEGER", (report, row) => cell(report, row) is decimal number ? (int)number.Scale : null)],
        _ => [],
    };

    private static EditionColumn<T> From<T, TFound>(string name, string type, Func<Report, string, TFound?> find, Func<TFound, object?> value, Func<Report, T, object?> cell)
        where TFound : class
        => new(name, type, (report, row) => cell(report, row) is string key && find(report, key) is { } found ? value(found) : null);

    private static Indicator? IndicatorOf(Report report, string id) => report.Indicators.FirstOrDefault(indicator => indicator.Id == id);

    private static SectionHeading? SectionOf(Report report, string section) => report.Sections.FirstOrDefault(heading => heading.Section.ToString() == section);

    private static Source? SourceOf(Report report, string name) => report.Sources.GetValueOrDefault(name);
}
