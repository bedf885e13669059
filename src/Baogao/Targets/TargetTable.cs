using System.Globalization;
using Baogao.Formatting;
using Baogao.Frames;
using Baogao.Loading.Schema;
using Baogao.Model;
using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao.Targets;

/// <summary>
/// Targets as the flat table that papers use, a row a target. Numbers are in the row's <c>unit</c>; of a range in a text column both ends stand with a slash
/// (<c>4.5/5</c>). Gaps are from low end to low end; <c>gap_actual</c> is positive beyond the target, the others where the target's number is the higher one.
/// <c>verdict</c> is the token of a <see cref="TargetState"/>: <c>met</c>, <c>missed</c>, <c>beyond_stretch</c>, <c>within_range</c>, <c>undecided</c> (左右), <c>not_comparable</c>.
/// </summary>
public static class TargetTable
{
    private const string Key = "target";

    private static readonly IReadOnlyList<ShownColumn<YearTarget>> Shown =
    [
        Text("place", target => target.Place.Name.En),
        Text("place_zh", target => target.Place.Name.Zh),
        Text("level", target => target.Place.Level.Token()),
        new("year", ShownAs.Whole, target => target.Year),
        Text("report_date", target => target.Edition.Delivered?.ToString("O", CultureInfo.InvariantCulture)),
        Text("indicator", target => target.Figure.Indicator.Id),
        Text("indicator_zh", target => target.Figure.Indicator.Name.Zh),
        Text("measure", target => target.Figure.Measure.Token()),
        new("low", ShownAs.Number, target => target.Figure.Value),
        new("high", ShownAs.Number, target => target.Figure.ValueHigh),
        Text("comparator", target => target.Figure.Value is null ? null : target.Figure.Comparator.Token()),
        Text("unit", target => target.Figure.Value is null ? null : target.Figure.Unit.Text),
        Text("wording", target => target.Wording.Words),
        Text("tail", target => target.Wording.Tail),
        Text("commitment", target => target.Commitments.Count == 0 ? null : string.Join(';', target.Commitments.Select(one => one.Code.Id))),
        Text("vintage", target => target.Figure.Kind == FigureKind.StretchTarget ? target.Figure.Kind.Token() : target.Figure.Vintage?.ToString()),
        Text("actual", target => Number(target.Actual, target)),
        Text("actual_kind", ActualKind),
        Text("last_target", target => Number(target.LastTarget, target)),
        Text("last_actual", target => Number(target.LastActual, target)),
        Text("above", target => (target.AboveSameYear ?? target.AboveKnownThen)?.Edition.Place.Name.En),
        Text("above_known_then", target => Number(target.AboveKnownThen, target)),
        Text("above_same_year", target => Number(target.AboveSameYear, target)),
        new("gap_known_then", ShownAs.Number, target => target.GapKnownThen?.FromLow),
        new("gap_same_year", ShownAs.Number, target => target.GapSameYear?.FromLow),
        new("gap_actual", ShownAs.Number, target => target.GapActual?.FromLow),
        Text("verdict", Verdict),
        Text("section", target => target.Figure.Provenance.Section?.ToString()),
        Text("quote", target => target.Figure.Provenance.Quote),
        Text("source", target => target.Figure.Provenance.Source.Title.Zh),
        Text("reviewed", target => target.IsReviewed ? "true" : "false"),
        Text("edition", target => target.Edition.Name),
    ];

    /// <summary>The names of the columns in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Shown.Select(column => column.Name)];

    /// <summary>A Deedle frame: a row a target, keyed by edition and figure (<c>jiangsu-2026/gdp_2026_target</c>).</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<YearTarget> targets) => FrameTable.ToFrame(Key, KeyOf, Shown, targets);

    /// <summary>A Microsoft.Data.Analysis frame: a row a target, the key <c>target</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<YearTarget> targets) => FrameTable.ToDataFrame(Key, KeyOf, Shown, targets);

    /// <summary>The table as CSV with heads. What no edition states is an empty cell.</summary>
    public static string ToCsv(this IEnumerable<YearTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return CsvText.Write(Columns, targets.Select(Cells));
    }

    /// <summary>The cells of a target, under <see cref="Columns"/>; empty for nothing.</summary>
    internal static IReadOnlyList<string> Cells(YearTarget target) => [.. Shown.Select(column => column.Cell(target) is { } cell ? Convert.ToString(cell, CultureInfo.InvariantCulture)! : "")];

    private static ShownColumn<YearTarget> Text(string name, Func<YearTarget, string?> cell) => new(name, ShownAs.Text, cell);

    private static string KeyOf(YearTarget target) => new EditionFigure(target.Edition, target.Figure).Id;

    /// <summary>The token of what came of it; null where no edition states an outcome.</summary>
    private static string? Verdict(YearTarget target) => target.Result.State == TargetState.NotStated ? null : target.Result.State.Token();

    /// <summary>A number in the unit of the target, both ends of a range; null where there is none.</summary>
    private static string? Number(EditionFigure? stated, YearTarget target)
    {
        if (stated is not { Figure: { Value: { } low } figure })
        {
            return null;
        }

        var factor = target.Figure.Value is null ? 1 : figure.Unit.Scale / target.Figure.Unit.Scale;
        return figure.ValueHigh is { } high ? $"{Digits(low * factor)}/{Digits(high * factor)}" : Digits(low * factor);
    }

    private static string Digits(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary><c>actual</c> or <c>estimate</c>, with the period of an outcome of a part of the year and the word of a secondary source.</summary>
    private static string? ActualKind(YearTarget target)
    {
        if (target.Actual is not { Figure: var figure })
        {
            return null;
        }

        string?[] parts = [figure.Kind.Token(), figure.Period == target.Figure.Period ? null : figure.Period.ToString(), figure.Provenance.Source.IsSecondary ? "secondary" : null];
        return string.Join(';', parts.OfType<string>());
    }
}
