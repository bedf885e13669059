using System.Globalization;
using Baogao.Cli.Output;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;
using Spectre.Console;

namespace Baogao.Cli.Verbs;

/// <summary>Targets as a table in the terminal: what fits into a line of each.</summary>
internal static class TargetsDisplay
{
    private static readonly string[] Columns = ["place", "year", "indicator", "target", "commitment", "last_target", "last_actual", "above_known_then", "above_same_year", "actual"];

    public static void Write(IReadOnlyList<YearTarget> targets, Language language)
    {
        if (targets.Count == 0)
        {
            return;
        }

        var texts = language.Texts();
        var table = new Table().AddColumns([.. Columns.Select(column => Markup.Escape(texts.HeadInWords(column)))]);
        foreach (var target in targets)
        {
            table.AddRow([.. Cells(target, texts).Select(cell => Markup.Escape(Visible.Line(cell)))]);
        }

        Terminal.Colours.Write(table);
    }

    private static string[] Cells(YearTarget target, ITexts texts) =>
    [
        texts.Name(target.Place.Name),
        target.Year.ToString(CultureInfo.InvariantCulture),
        texts.Name(target.Figure.Indicator.Name),
        Stated(target.Figure, texts) + (target.Figure.Value is not null && target.Wording.Tail is { } tail ? $" {tail}" : ""),
        string.Join(", ", target.Commitments.Select(one => texts.Name(one.Code.Name))),
        Stated(target.LastTarget?.Figure, texts),
        Stated(target.LastActual?.Figure, texts),
        Stated(target.AboveKnownThen?.Figure, texts),
        Stated(target.AboveSameYear?.Figure, texts),
        Stated(target.Actual?.Figure, texts),
    ];

    private static string Stated(Figure? figure, ITexts texts) => figure is null ? "" : texts.Quantity(Quantity.Of(figure) with { IsChange = false });
}
