using System.Globalization;
using Baogao.Loading.Package;
using Baogao.Loading.Tables;

namespace Baogao.Loading;

/// <summary>Makes records of the model from sound rows. A row whose indicator or basis is not sound is left out too.</summary>
internal sealed class RecordMapper
{
    private readonly PackageInfo package;
    private readonly IReadOnlyDictionary<string, Table> tables;
    private readonly Dictionary<string, Indicator> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Basis> bases = new(StringComparer.Ordinal);
    private readonly Source report;

    private RecordMapper(PackageInfo package, IReadOnlyDictionary<string, Table> tables)
    {
        (this.package, this.tables) = (package, tables);
        report = package.Sources.Values.FirstOrDefault(source => !source.IsSecondary) ?? new Source("", new("", ""), null, false);
    }

    internal static EditionTables Map(string directory, PackageInfo package, IReadOnlyDictionary<string, Table> tables)
    {
        var mapper = new RecordMapper(package, tables);
        var indicators = mapper.Records("indicators", mapper.Indicator);
        var bases = mapper.Records("bases", mapper.Basis);
        return new EditionTables
        {
            Directory = directory,
            Package = package,
            Tables = tables,
            Sections = mapper.Records("sections", row => new SectionHeading(Section(row), row["mark"], new(row["title_zh"], row["title_en"]))),
            Indicators = indicators,
            Bases = bases,
            Figures = mapper.Records("figures", mapper.Figure),
            Rankings = mapper.Records("rankings", mapper.Ranking),
            Honours = mapper.Records("honours", mapper.Honour),
            Milestones = mapper.Records("milestones", mapper.Milestone),
            Projects = mapper.Records("projects", mapper.Project),
            Series = mapper.Records("series", mapper.Observation),
            Exclusions = mapper.Records("exclusions", row => new Exclusion(Section(row), row["quote"], row["reason"])),
        };
    }

    private List<Placed<T>> Records<T>(string table, Func<Row, T?> map)
        where T : class
    {
        var records = new List<Placed<T>>();
        foreach (var row in tables.TryGetValue(table, out var read) ? read.Rows.Where(row => row.IsSound) : [])
        {
            if (map(row) is { } record)
            {
                records.Add(new Placed<T>(record, row));
            }
        }

        return records;
    }

    private Indicator Indicator(Row row)
        => indicators[row["indicator"]] = new Indicator(
            row["indicator"], new(row["name_zh"], row["name_en"]), row["theme"], Optional(row["better"]), Optional(row["stock_or_flow"]), Optional(row["note"]));

    private Basis Basis(Row row)
        => bases[row["basis"]] = new Basis(row["basis"], row["indicator"], row["name_as_written"], row["coverage"], Optional(row["note"]));

    private Figure? Figure(Row row)
        => !indicators.TryGetValue(row["indicator"], out var indicator) || (row["basis"].Length > 0 && !bases.ContainsKey(row["basis"])) || row["value"].Length == 0 ? null : new Figure
        {
            Id = row["figure"],
            Indicator = indicator,
            Period = Period.Parse(row["period"]),
            PeriodBasis = Member<PeriodBasis>(row["period_basis"]),
            Kind = Member<FigureKind>(row["kind"]),
            Measure = Member<Measure>(row["measure"]),
            Comparator = Member<Comparator>(row["comparator"]),
            Value = NumberText.Parse(row["value"]),
            ValueText = Optional(row["value_text"]),
            Unit = UnitOf(row),
            Basis = row["basis"].Length > 0 ? bases[row["basis"]] : null,
            BaseFigure = Optional(row["base_figure"]),
            BasePeriod = OptionalPeriod(row["base_period"]),
            PartOf = Optional(row["part_of"]),
            Provenance = new Provenance(package.Sources[row["source"]], row["section"].Length > 0 ? Section(row) : null, Optional(row["quote"])),
            Note = Optional(row["note"]),
        };

    private Ranking Ranking(Row row) => new()
    {
        Id = row["ranking"],
        Assessment = new(row["assessment_zh"], row["assessment_en"]),
        What = Member<RankedBy>(row["what"]),
        Indicator = Optional(row["indicator"]),
        Period = Period.Parse(row["period"]),
        PeriodBasis = Member<PeriodBasis>(row["period_basis"]),
        Place = Integer(row["place"]),
        Among = Optional(row["among"]),
        Scope = row["scope"],
        Peers = Integer(row["peers"]),
        PeersSource = row["peers_source"].Length > 0 ? package.Sources[row["peers_source"]] : null,
        Grade = Optional(row["grade"]),
        Provenance = OfReport(row),
    };

    private Honour Honour(Row row) => new(
        row["honour"], new(row["title_zh"], row["title_en"]), row["holder"], Optional(row["level"]), row["distinction"],
        Integer(row["n"]), OptionalPeriod(row["period"]), OfReport(row));

    private Milestone Milestone(Row row) => new(
        row["milestone"], OptionalPeriod(row["period"]), row["phase"], Optional(row["direction"]), OfReport(row));

    private Project Project(Row row) => new()
    {
        Id = row["project"],
        Year = Integer(row["year"])!.Value,
        Programme = Optional(row["programme"]),
        Number = Integer(row["number"]),
        Name = new(row["name_zh"], row["name_en"]),
        Category = row["category"],
        Area = row["area"],
        Parcels = [.. row["parcels"].Split(';', StringSplitOptions.RemoveEmptyEntries)],
        Status = row["status"],
        Continues = Optional(row["continues"]),
        Provenance = OfReport(row),
    };

    private Observation? Observation(Row row)
        => !indicators.TryGetValue(row["indicator"], out var indicator) ? null : new Observation(
            indicator, row["geography"], Period.Parse(row["period"]), Member<Measure>(row["measure"]), NumberText.Parse(row["value"]),
            UnitOf(row), row["kind_of_source"], package.Sources[row["source"]], Optional(row["note"]));

    private Provenance OfReport(Row row) => new(report, Section(row), row["quote"]);

    private static Section Section(Row row) => Baogao.Section.TryParse(row["section"], out var section) ? section : default;

    private static Unit UnitOf(Row row) => Unit.TryParse(row["unit"], out var unit) ? unit : Unit.None;

    private static T Member<T>(string token)
        where T : struct, Enum
        => Tokens.TryParse<T>(token, out var value) ? value : default;

    private static int? Integer(string text) => text.Length > 0 ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    private static Period? OptionalPeriod(string text) => text.Length > 0 ? Period.Parse(text) : null;

    private static string? Optional(string text) => text.Length > 0 ? text : null;
}
