using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao;

/// <content>Looking up what a question names.</content>
public sealed partial class Report
{
    /// <summary>The figure of an indicator, a period and a kind.</summary>
    /// <param name="indicator">Key of the indicator, such as <c>tax_revenue</c>.</param>
    /// <param name="period">ISO 8601 period, such as <c>2023</c> or <c>2022-01/2022-11</c>.</param>
    /// <param name="kind">Actual, estimate, target or stretch target.</param>
    /// <param name="measure">Level, unless said otherwise.</param>
    /// <exception cref="KeyNotFoundException">There is none, or more than one; the message says what to type instead.</exception>
    /// <exception cref="FormatException"><paramref name="period"/> is not a period.</exception>
    public Figure Figure(string indicator, string period, FigureKind kind, Measure measure = Measure.Level)
    {
        var (wanted, id) = (Period.Parse(period), Indicator(indicator).Id);
        var ofIndicator = Figures.Where(figure => figure.Indicator.Id == id).ToList();
        var found = ofIndicator.Where(figure => figure.Period == wanted && figure.Kind == kind && figure.Measure == measure).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new KeyNotFoundException($"No {kind.Token()} {measure.Token()} of {id} for {wanted}. {There(id, ofIndicator)}"),
            _ => throw new KeyNotFoundException(
                $"{Say.Number(found.Count)} figures are the {kind.Token()} {measure.Token()} of {id} for {wanted}. Use FigureById with {EnglishTexts.Or([.. found.Select(figure => figure.Id)])}."),
        };
    }

    /// <summary>The figure of a key in <c>figures.csv</c>. <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception></summary>
    public Figure FigureById(string id) => Find(Figures, figure => figure.Id, id, "figure");

    /// <summary>The figure that a growth is against or whose target a share is of; null where the report states none.</summary>
    public Figure? BaseOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.BaseFigure is { } id ? FigureById(id) : null;
    }

    /// <summary>The indicator of a key. <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception></summary>
    public Indicator Indicator(string id) => Find(Indicators, indicator => indicator.Id, id, "indicator");

    private static string There(string id, List<Figure> figures)
        => figures.Count == 0
            ? $"There is no figure of {id}."
            : $"There is {EnglishTexts.And([.. figures.Select(figure => $"{figure.Kind.Token()} {figure.Measure.Token()} {figure.Period}").Distinct()])}.";

    private static T Find<T>(IReadOnlyList<T> records, Func<T, string> key, string id, string noun)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var record in records)
        {
            if (key(record) == id)
            {
                return record;
            }
        }

        var near = Nearest.Hint(id, records.Select(key));
        throw new KeyNotFoundException($"No {noun} {EnglishTexts.Quoted(id)}.{(near.Length > 0 ? near : $" There {(records.Count == 0 ? "is none." : $"are {string.Join(", ", records.Select(key).Take(20))}{(records.Count > 20 ? " …" : "")}.")}")}");
    }
}
