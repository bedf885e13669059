using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// The main targets, and what the report measures in their sections: those with a target for growth; where none has one, those of the economy, or all.
/// </summary>
internal sealed class TargetsMeasured
{
    private readonly IReadOnlyList<TargetRow> rows;
    private readonly HashSet<Section?> main;

    public TargetsMeasured(Report report, IReadOnlyList<TargetRow> rows)
    {
        this.rows = rows;
        var some = new[]
        {
            rows.Where(row => row.Growth is not null || row.Target.Measure == Measure.Growth),
            rows.Where(row => row.Target.Indicator.Theme == "economy"),
            rows,
        }.First(choice => choice.Any());
        main = [.. some.Select(row => row.Target.Provenance.Section)];
        // Where the targets' own bases stand; where none is stated, wherever their indicators are.
        var targeted = rows.Where(IsMain).Select(row => row.Target.Indicator.Id).ToHashSet();
        var bases = rows.Where(IsMain).Select(row => row.Base).OfType<Figure>().Where(figure => figure.Period.Start.Year == report.Year).ToList();
        var sections = (bases.Count > 0 ? bases : report.Figures.Where(figure => targeted.Contains(figure.Indicator.Id))).Select(figure => figure.Provenance.Section).ToHashSet();
        Figures = [.. report.Figures.Where(figure => figure.Measure == Measure.Level && sections.Contains(figure.Provenance.Section))];
        Indicators = Figures.Select(figure => figure.Indicator.Id).ToHashSet();
    }

    /// <summary>The levels in the sections that state an indicator that is aimed at.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Their indicators.</summary>
    public IReadOnlySet<string> Indicators { get; }

    public bool IsMain(TargetRow row) => main.Contains(row.Target.Provenance.Section);

    /// <summary>The series that get no number, whatever row of the edition one looks at: the text has a phrase for them, or nothing.</summary>
    public IEnumerable<Sentence> Rest(Period year)
    {
        var aims = rows.SelectMany(row => row.Aims).ToList();
        LocalText[] rest = [.. Figures.Concat(aims.Where(aim => main.Contains(aim.Provenance.Section)))
            .Select(figure => (figure.Indicator, figure.Basis)).DistinctBy(series => (series.Indicator.Id, series.Basis?.Id))
            .Where(series => !aims.Exists(aim => aim.Value is not null && aim.Indicator.Id == series.Indicator.Id && (aim.Basis is null || aim.Basis.Id == series.Basis?.Id)))
            .Select(series => new LocalText(
                series.Basis?.NameAsWritten ?? series.Indicator.Name.Zh,
                series.Indicator.Name.En + (series.Basis is { } basis && aims.Exists(aim => aim.Indicator.Id == series.Indicator.Id) ? $" ({basis.NameAsWritten})" : "")))];
        return rest.Length == 0 ? [] : [Sentence.Of<ITargetTexts>(texts => texts.Rest(rest, year))];
    }
}
