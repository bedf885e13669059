using Baogao.Exchange.Workbooks;
using Baogao.Loading.Rules;

namespace Baogao.Exchange.Series;

/// <summary>Makes rows of <c>series.csv</c> of the values of a table.</summary>
internal sealed class ObservationReader(SourceTable table, RawObservations raw, SeriesOptions options, EditionTables edition, List<SheetProblem> problems)
{
    private readonly SaidOfValues said = new(table, raw.Said, options, problems);
    private readonly IndicatorNames indicators = new(edition);
    private readonly SeriesPlaces places = new(edition);
    private readonly Dictionary<string, (Indicator? Indicator, NamedIndicator Reading)> names = new(StringComparer.Ordinal);
    private readonly SourceWords sources = new(table, raw, edition.Package.Sources, problems);

    /// <summary>The rows that are understood; what is not is added to the problems.</summary>
    public IReadOnlyList<SeriesRow> Read(List<SheetProblem> notes)
    {
        List<SeriesRow> rows = [.. raw.Rows.Select(Row).OfType<SeriesRow>()];
        said.Report([.. edition.Package.Sources.Keys], notes);
        return rows;
    }

    private SeriesRow? Row(RawObservation row)
    {
        var name = said.Of(row, "indicator");
        var (indicator, reading) = string.IsNullOrEmpty(name) ? default : Indicator(row, name);
        var measure = MeasureOf(row, reading?.Measure, out var isCode);
        var unit = UnitOf(row, reading?.Unit, measure);
        var number = SeriesNumber.Of(row.Value, unit, table.Counts1904);
        if (number.Fault is not null)
        {
            problems.Add(table.At(row.Value, "value", number.Fault));
        }

        var (geography, source, kind) = (Required(row, "geography"), sources.Source(row, Required(row, "source")), sources.Kind(row, Required(row, "kind_of_source")));
        if (string.IsNullOrEmpty(name))
        {
            Lacks(row, "indicator");
        }

        if (indicator is null || measure is null || unit is null || geography is null || source is null || kind is null || number.Fault is not null)
        {
            return null;
        }

        if (SeriesPeriods.Placed(row.Period, measure.Value, isCode || indicator.StockOrFlow == "stock" || (measure == Measure.Level && unit == "%")) is not var (period, placed))
        {
            problems.Add(table.At(row.PeriodCell, "period", $"{row.Period} is no month and does not start in January, and a cumulative value counts from January. Write the last month."));
            return null;
        }

        return new SeriesRow
        {
            Key = new SeriesKey(indicator.Id, places.Of(geography), period, placed.Token()), Value = number.Text, Unit = unit, KindOfSource = kind, Source = source, Note = said.Of(row, "note") ?? "", From = row,
        };
    }

    private (Indicator? Indicator, NamedIndicator Reading) Indicator(RawObservation row, string name)
    {
        if (names.TryGetValue(name, out var known))
        {
            return known;
        }

        List<NamedIndicator> readings = [.. MeasureWords.Readings(name)];
        var found = readings.Select(reading => (Reading: reading, Indicators: indicators.Find(reading.Name))).FirstOrDefault(each => each.Indicators.Count > 0);
        if (found.Indicators is not { Count: 1 })
        {
            var bare = readings[^1].Name;
            var message = found.Indicators is { Count: > 1 } several
                ? $"\"{name}\" is the name of {string.Join(" and of ", several.Select(one => one.Id))}. Write the one that is meant in its place."
                : $"\"{name}\" is no indicator of {edition.Package.Name} or of the catalogue.{indicators.Hint(bare)} Write the key or a name of one that is there, or add a row to indicators.csv with name_zh \"{bare}\".";
            problems.Add(row.Cells.TryGetValue("indicator", out var cell) ? table.At(cell, "indicator", message) : table.AsWhole(raw.Said.ContainsKey("indicator") ? message : $"--indicator: {message}"));
        }

        return names[name] = (found.Indicators is { Count: 1 } ? found.Indicators[0] : null, found.Reading ?? readings[^1]);
    }

    private Measure? MeasureOf(RawObservation row, Measure? named, out bool isCode)
    {
        var text = said.Of(row, "measure", named?.Token());
        var cell = row.Cells.GetValueOrDefault("measure");
        var measure = string.IsNullOrEmpty(text) ? null : MeasureWords.Find(text);
        isCode = cell is not null && measure is not null && text == measure.Value.Token();
        if (string.IsNullOrEmpty(text))
        {
            Lacks(row, "measure");
        }
        else if (measure is null)
        {
            problems.Add(table.At(cell!, "measure", $"\"{text}\" is no measure of a series. Write level, growth, level_cumulative or growth_cumulative (当期值, 同比增长, 累计值, 累计增长)."));
        }
        else if (named is not null && cell is not null && named != measure)
        {
            problems.Add(table.At(cell, "measure", $"the cell says {measure.Value.Token()}, and the name of the indicator {named.Value.Token()}. Correct one."));
        }

        return measure;
    }

    private string? UnitOf(RawObservation row, string? named, Measure? measure)
    {
        var isGrowth = measure is Measure.Growth or Measure.GrowthCumulative;
        var text = said.Of(row, "unit", named);
        var cell = row.Cells.GetValueOrDefault("unit");
        if (named is not null && cell is not null && !string.IsNullOrEmpty(text) && text != named)
        {
            problems.Add(table.At(cell, "unit", $"the cell says {text}, and the name of the indicator {named}. Correct one."));
            return null;
        }

        // A line or an option that gives the unit of the levels says nothing of growth, which is in per cent.
        if (isGrowth && cell is null && named is null)
        {
            return "%";
        }

        if (string.IsNullOrEmpty(text))
        {
            Lacks(row, "unit");
            return null;
        }

        text = text.Normalize(System.Text.NormalizationForm.FormKC);
        if (isGrowth && text != "%")
        {
            problems.Add(table.At(cell ?? row.Cells.GetValueOrDefault("indicator") ?? row.Value, "unit", $"growth is in %, and the unit is {text}. Correct the unit, or the measure."));
            return null;
        }

        return text;
    }

    private string? Required(RawObservation row, string column)
    {
        if (said.Of(row, column) is { Length: > 0 } text)
        {
            return text;
        }

        Lacks(row, column);
        return null;
    }

    // A cell that cannot be read has its own problem.
    private void Lacks(RawObservation row, string column)
    {
        if (!row.Cells.ContainsKey(column))
        {
            said.Lacks(row, column);
        }
    }
}
