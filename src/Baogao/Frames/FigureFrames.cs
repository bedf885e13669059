using Deedle;

namespace Baogao;

/// <summary>Figures as frames.</summary>
public static class FigureFrames
{
    /// <summary>
    /// Figures as a Deedle frame: a row a figure, keyed by its id; the columns of <c>figures.csv</c> that a reader filters and computes by,
    /// under their CSV names. <c>value</c> is a decimal in <c>unit</c>; what a figure does not have is missing.
    /// </summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var rows = figures.ToList();
        var frame = Frame.CreateEmpty<string, string>();
        Add("indicator", figure => figure.Indicator.Id);
        Add("name_zh", figure => figure.Indicator.Name.Zh);
        Add("name_en", figure => figure.Indicator.Name.En);
        Add("theme", figure => figure.Indicator.Theme);
        Add("period", figure => figure.Period.ToString());
        Add("period_basis", figure => figure.PeriodBasis.Token());
        Add("kind", figure => figure.Kind.Token());
        Add("measure", figure => figure.Measure.Token());
        Add("comparator", figure => figure.Comparator.Token());
        frame.AddColumn("value", Column(figure => figure.Value));
        Add("unit", figure => figure.Unit.Text);
        Add("basis", figure => figure.Basis?.Id);
        Add("section", figure => figure.Provenance.Section?.ToString());
        Add("quote", figure => figure.Provenance.Quote);
        Add("source", figure => figure.Provenance.Source.Name);
        return frame;

        void Add(string name, Func<Figure, string?> cell) => frame.AddColumn(name, Column(cell));

        Series<string, T> Column<T>(Func<Figure, T> cell)
            => rows.Select(figure => KeyValuePair.Create(figure.Id, cell(figure))).ToSeries();
    }

    /// <summary>
    /// Observations of time series as a Deedle frame: a row an observation, keyed by indicator, geography, period and measure; columns under their
    /// CSV names. <c>value</c> is a decimal in <c>unit</c>; a month without an observation has no row.
    /// </summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var rows = observations.ToList();
        var frame = Frame.CreateEmpty<string, string>();
        Add("indicator", row => row.Indicator.Id);
        Add("geography", row => row.Geography);
        Add("period", row => row.Period.ToString());
        Add("measure", row => row.Measure.Token());
        frame.AddColumn("value", Column(row => row.Value));
        Add("unit", row => row.Unit.Text);
        Add("kind_of_source", row => row.KindOfSource);
        Add("source", row => row.Source.Title);
        return frame;

        void Add(string name, Func<Observation, string> cell) => frame.AddColumn(name, Column(cell));

        Series<string, T> Column<T>(Func<Observation, T> cell)
            => rows.Select(row => KeyValuePair.Create($"{row.Indicator.Id} {row.Geography} {row.Period} {row.Measure.Token()}", cell(row))).ToSeries();
    }
}
