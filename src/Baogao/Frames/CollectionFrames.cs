using Baogao.Loading.Schema;
using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao.Frames;

/// <summary>The figures of many editions as one frame: the columns of <see cref="ReportFrames"/> after edition, place, level of the place and year reviewed.</summary>
public static class CollectionFrames
{
    private const string Key = "id";

    private static readonly IReadOnlyList<ShownColumn<EditionFigure>> Columns =
    [
        new("edition", ShownAs.Text, row => row.Edition.Name),
        new("place", ShownAs.Text, row => row.Edition.Place.Name.Zh),
        new("level", ShownAs.Text, row => row.Edition.Place.Level.ToString().ToLowerInvariant()),
        new("year", ShownAs.Whole, row => row.Edition.Year),
        new(EditionSchema.Figures.KeyName, ShownAs.Text, row => row.Figure.Id),
        .. EditionSchema.Figures.Shown.Where(column => column.Name != EditionSchema.Figures.KeyName).Select(column => new ShownColumn<EditionFigure>(column.Name, column.As, row => column.Cell(row.Figure))),
    ];

    /// <summary>A Deedle frame: a row a figure, keyed by edition and figure (<c>gaohang-2022/tax_2022_nov</c>).</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<EditionFigure> rows) => FrameTable.ToFrame(Key, row => row.Id, Columns, rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a figure, the key <c>id</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<EditionFigure> rows) => FrameTable.ToDataFrame(Key, row => row.Id, Columns, rows);
}
