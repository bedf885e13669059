using Baogao.Loading.Package;
using Baogao.Loading.Rules;
using Baogao.Loading.Schema;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao.Loading;

/// <summary>Makes records of the model from sound rows, as the tables are declared. A row whose indicator or basis is not sound is left out too.</summary>
internal sealed class RecordMapper(IReadOnlyDictionary<string, Table> tables, Lookups lookups)
{
    internal static EditionTables Map(string directory, PackageInfo package, IReadOnlyDictionary<string, Table> tables)
    {
        var own = new RecordMapper(tables, new Lookups(package.Sources)).Records(EditionSchema.Codes);
        var lookups = new Lookups(package.Sources, CodeBook.Shared.With([.. own.Select(code => code.Value)]));
        var mapper = new RecordMapper(tables, lookups);
        // What other rows refer to comes first.
        List<Placed<Indicator>> indicators = [.. mapper.Records(EditionSchema.Indicators).Select(placed => placed with { Value = IndicatorCatalogue.Complete(placed.Value) })];
        var bases = mapper.Records(EditionSchema.Bases);
        foreach (var shared in IndicatorCatalogue.ById.Values)
        {
            lookups.Indicators[shared.Id] = shared;
        }

        indicators.ForEach(indicator => lookups.Indicators[indicator.Value.Id] = indicator.Value);
        bases.ForEach(basis => lookups.Bases[basis.Value.Id] = basis.Value);
        return new EditionTables
        {
            Directory = directory,
            Package = package,
            Tables = tables,
            OwnCodes = own,
            Codes = lookups.Codes,
            Sections = mapper.Records(EditionSchema.Sections),
            Indicators = indicators,
            Bases = bases,
            Figures = mapper.Records(EditionSchema.Figures),
            Rankings = mapper.Records(EditionSchema.Rankings),
            Honours = mapper.Records(EditionSchema.Honours),
            Milestones = mapper.Records(EditionSchema.Milestones),
            Shortcomings = mapper.Records(EditionSchema.Shortcomings),
            Projects = mapper.Records(EditionSchema.Projects),
            Series = mapper.Records(EditionSchema.Series),
            Exclusions = mapper.Records(EditionSchema.Exclusions),
            Accepted = mapper.Records(EditionSchema.Accepted),
        };
    }

    private List<Placed<T>> Records<T>(TableDeclaration<T> declaration)
        where T : class
    {
        var records = new List<Placed<T>>();
        foreach (var row in tables.TryGetValue(declaration.Schema.Name, out var read) ? read.Rows.Where(row => row.IsSound) : [])
        {
            if (declaration.Read(column => row[column], lookups) is { } record)
            {
                records.Add(new Placed<T>(record, row));
            }
        }

        return records;
    }
}
