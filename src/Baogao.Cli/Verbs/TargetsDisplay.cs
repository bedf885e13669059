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

    /// <summary>Year and indicator, of which a question often names one.</summary>
    private static readonly int[] Shareable = [1, 2];

    public static void Write(IReadOnlyList<YearTarget> targets, Language language)
    {
        if (targets.Count == 0)
        {
            return;
        }

        var texts = language.Texts();
        var rows = targets.Select(target => Cells(target, texts)).ToList();
        // A line is short: what no row has is left out, and what all rows share stands above.
        var shown = Enumerable.Range(0, Columns.Length).Where(column => rows.Exists(row => row[column].Length > 0)).ToList();
        var shared = rows.Count == 1 ? [] : Shareable.Where(column => rows.TrueForAll(row => row[column] == rows[0][column])).ToList();
        if (shared.Count > 0)
        {
            Console.WriteLine(string.Join(", ", shared.Select(column => rows[0][column])));
        }

        int[] columns = [.. shown.Except(shared)];
        var table = new Table().AddColumns([.. columns.Select(column => Markup.Escape(texts.HeadInWords(Columns[column])))]);
        foreach (var row in rows)
        {
            table.AddRow([.. columns.Select(column => Markup.Escape(Visible.Line(row[column])))]);
        }

        Terminal.Colours.Write(table);
    }

    private static string[] Cells(YearTarget target, ITexts texts) =>
    [
        texts.Name(target.Place.Name),
        target.Year.ToString(CultureInfo.InvariantCulture),
        texts.Name(target.Figure.Indicator.Name),
        Stated(target.Figure, texts),
        string.Join(", ", target.Commitments.Select(one => texts.Name(one.Code.Name))),
        Stated(target.LastTarget?.Figure, texts),
        Stated(target.LastActual?.Figure, texts),
        Stated(target.AboveKnownThen?.Figure, texts),
        Stated(target.AboveSameYear?.Figure, texts),
        Stated(target.Actual?.Figure, texts),
    ];

    private static string Stated(Figure? figure, ITexts texts) => figure is null ? "" : texts.Quantity(Quantity.Of(figure) with { IsChange = false });
}
