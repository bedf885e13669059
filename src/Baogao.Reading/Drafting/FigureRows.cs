using Baogao.Loading.Schema;

namespace Baogao.Reading.Drafting;

/// <summary>The rows of <c>figures</c>.</summary>
internal static class FigureRows
{
    internal static DraftTable Of(IEnumerable<FigureDraft> figures) => new(EditionSchema.Figures.Schema, [.. figures.Select(Row)]);

    private static Dictionary<string, string> Row(FigureDraft figure)
    {
        var cells = DraftCells.Of(figure);
        cells["figure"] = figure.Id;
        cells["indicator"] = figure.Indicator;
        cells["period"] = figure.Period.ToString();
        cells["period_basis"] = figure.PeriodBasis.Token();
        cells["kind"] = figure.Kind.Token();
        cells["measure"] = figure.Measure.Token();
        cells["comparator"] = (figure.Reading.Comparator ?? Comparator.Eq).Token();
        cells["value"] = DraftCells.Number(figure.Value);
        cells["value_high"] = DraftCells.Number(figure.Reading.ValueHigh);
        cells["value_text"] = figure.ValueText ?? "";
        cells["unit"] = figure.Unit;
        cells["basis"] = figure.Basis;
        cells["base_figure"] = figure.BaseFigure;
        cells["base_period"] = figure.BasePeriod?.ToString() ?? "";
        cells["part_of"] = figure.PartOf;
        cells["source"] = PackageDraft.Report;
        cells["note"] = figure.Note;
        cells["aggregation"] = figure.Aggregation?.Token() ?? "";
        cells["wording"] = figure.Wording;
        cells["subject"] = figure.Reading.Subject;
        return cells;
    }
}
