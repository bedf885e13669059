using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IPageTexts.ToContent() => "To the content";

    string IPageTexts.Notebooks() => "Notebooks";

    string IPageTexts.NotWhole(IReadOnlyList<string> failed) => $"This page is not whole: these notebooks failed: {string.Join(", ", failed)}";

    string IPageTexts.OfEdition(string title, string sentence) => $"{title}: {sentence}";

    string IPageTexts.ExecutedNotebook(string name) => $"The executed notebook {name}";

    string IPageTexts.Code() => "Code";

    string IPageTexts.Data() => "data";

    string IPageTexts.Sources() => "Sources";

    string IPageTexts.SecondaryMark() => " (secondary)";

    string IPageTexts.MadeOn(string day) => $"Made by Baogao on {day}";

    string IPageTexts.PictureByCode() => "A picture made by the code above";

    string IPageTexts.NotShown(IReadOnlyList<string> forms) => $"Not shown here, see the executed notebook: {string.Join(", ", forms)}";

    string IPageTexts.LeftOut(IReadOnlyList<string> elements) => $"Left out here, since a page runs and fetches nothing of a cell: {string.Join(", ", elements)}";

    string IPageTexts.OwnChart() => "A chart of this notebook's own; the table holds its numbers";

    string IPageTexts.OwnNumbers() => "The numbers";

    string IPageTexts.BackToText() => "Back to the text";

    string IPageTexts.Task(bool isDone) => isDone ? "done" : "to do";

    string IPageTexts.NoAttachment(string address) => $"{address}: the cell has no such picture";

    string IFigureTexts.NoLayout() => "its layout is no JSON object";

    string IFigureTexts.NoTraces() => "its data is no list of traces";

    string IFigureTexts.MapFromNetwork(string type) => $"a trace of type {type} loads its map from the network";

    string IFigureTexts.NeedsWebGl(string type) => $"a trace of type {type} needs WebGL, which the page does not allow";

    string IFigureTexts.UnknownTrace(string type) => $"plotly has no trace of type {type}";

    string IFigureTexts.NotDrawn(string? reason) => $"This chart is not drawn: {reason ?? "its data are malformed"}.";

    string ISlideTexts.Slides() => "Slides";

    string ISlideTexts.Slide() => "slide";

    string ISlideTexts.Back() => "Back (left arrow)";

    string ISlideTexts.Next() => "Next (right arrow)";

    string ISlideTexts.Overview() => "Overview (o)";

    string ISlideTexts.Notes() => "Notes (n)";

    string ISlideTexts.NotesButton() => "Notes";

    string ISlideTexts.FullScreen() => "Full screen (f)";

    string ISlideTexts.Of(int number, int count) => string.Create(CultureInfo.InvariantCulture, $"{number} / {count}");

    string ISlideTexts.Appendix() => "Appendix";

    string ISlideTexts.OfAppendix(int number, int count) => string.Create(CultureInfo.InvariantCulture, $"Appendix {number} / {count}");

    public string DrawnIn(string notebook) => $"Own chart, drawn in the notebook {notebook}";

    string ISlideTexts.EveryMark() => "Every mark of the report leads back to its section and words, every other one to its own source.";

    string ISlideTexts.Data(string editions) => $"Data: {editions}";

    string ISlideTexts.Help() => "Arrow keys or a clicker move; o overview, n notes, f full screen, b a black screen. Print to have a PDF.";

    string ISlideTexts.MoveKey() => "move";

    string ISlideTexts.OverviewKey() => "overview";

    string ISlideTexts.NotesKey() => "notes";

    public string NeedsScript() => "A script draws this chart, and scripts are off.";

    string ISlideTexts.FullScreenKey() => "full screen";

    string ISlideTexts.BlackKey() => "black";

    string ISlideTexts.NotWhole(IReadOnlyList<string> failed) => $"Not whole: failed in {string.Join(", ", failed)}";

    // A researcher types the names that the data has.
    string ITableTexts.Head(string column, LocalText? title) => column;

    public string HeadInWords(string column) => column.Length == 0 ? "" : char.ToUpperInvariant(column[0]) + column[1..].Replace('_', ' ');

    string ITableTexts.Code(string code, LocalText name) => code;

    string ITableTexts.Value() => "value";

    public string EmptyTable() => "Nothing in this edition to list.";

    string ITableTexts.Cut(int shown, int count) => $"{N(shown)} of {N(count)} rows. To see more: report.Table(frame, 1000), or filter before you show.";
}
