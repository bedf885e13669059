using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>A mark of a chart as a row of its table, with what it leads back to.</summary>
/// <param name="Cells">Its cells, under <see cref="Heads"/>. Several rows behind one mark are set apart.</param>
/// <param name="Number">The value as a number in <paramref name="Unit"/>; null where it is none, or a range.</param>
/// <param name="Unit">The unit of the number; null where there is none.</param>
internal sealed record ChartRow(IReadOnlyList<string> Cells, decimal? Number, Unit? Unit)
{
    /// <summary>Where the value stands among the cells.</summary>
    public const int Value = 2;

    /// <summary>What several rows behind one mark are set apart by.</summary>
    public const string Joint = "; ";

    public static IReadOnlyList<string> Heads(ITexts texts)
        => [texts.PanelHead(), texts.ItemHead(), texts.ValueHead(), texts.PeriodHead(), texts.KindHead(), texts.SectionHead(), texts.QuoteHead(), texts.SourceHead()];

    /// <summary>The rows of a chart, one for each mark.</summary>
    public static IEnumerable<ChartRow> Of(RenderedChart chart) => chart.Panels.SelectMany(panel => panel.Marks.Select(mark => Of(panel, mark, chart.Texts)));

    private static ChartRow Of(RenderedPanel panel, RenderedMark mark, ITexts texts)
    {
        var evidence = mark.Evidence;
        var (number, unit) = NumberIn(evidence.Source.Value);
        return new ChartRow(
            [
                panel.Title, mark.Category, evidence.Value, evidence.Period, evidence.Kind,
                .. Places(evidence.Source.Provenances, texts),
            ],
            number, unit);
    }

    /// <summary>Section, quote and source of several places, a cell each.</summary>
    public static string[] Places(IReadOnlyList<Provenance> places, ITexts texts) =>
    [
        Joined(places.Select(place => place.Section?.ToString() ?? "")),
        Joined(places.Select(place => place.Quote ?? "")),
        string.Join(Joint, places.Select(place => texts.Name(place.Source.Title)).Distinct()),
    ];

    /// <summary>The nth section and the nth quote are of one place; those that have neither stand last.</summary>
    private static string Joined(IEnumerable<string> parts) => string.Join(Joint, parts).TrimEnd([.. Joint]);

    /// <summary>The one number that a value states or that was computed for it.</summary>
    private static (decimal? Number, Unit? Unit) NumberIn(Sentence? value) => value?.Arguments switch
    {
        [Quantity { High: null, AsWritten: null } quantity] => (quantity.Value, quantity.Unit),
        [DerivedNumber derived] => (derived.Value, derived.Unit),
        [decimal number, Unit unit] => (number, unit),
        [decimal number] => (number, null),
        [int place] => (place, null),
        // Whose number it is.
        [Sentence inner, string] => NumberIn(inner),
        _ => (null, null),
    };
}
