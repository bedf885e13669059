using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Texts on the picture: panel headings, the labels beside the marks, the source line. All take plotly's HTML.</summary>
internal static class PlotlyNote
{
    /// <summary>The name of the note that stands under the plot: a page that says the same in its own text leaves it out.</summary>
    public const string Foot = "foot";

    public static Annotation Heading(string html, PanelAxes axes, Look look, int shift)
        => Note(html, axes.Left, axes.High, ("paper", "paper"), look.On.Heading, look.Text, ("left", "bottom"), (shift, 5), look);

    /// <summary>At the right of a mark.</summary>
    public static Annotation Beside(string html, object x, object y, Look look, PanelAxes axes)
        => Note(html, x, y, (axes.X, axes.Y), look.On.Text, look.Text, ("left", "middle"), ((look.On.Dot / 2) + 5, 0), look);

    /// <summary>At the left end of a row, its top so many pixels above <paramref name="y"/>.</summary>
    public static Annotation AtTop(string html, double x, object y, (int Right, int Up) shift, Look look, PanelAxes axes)
        => Note(html, x, y, ("paper", axes.Y), look.On.Text, look.Text, ("left", "top"), shift, look);

    /// <summary>A place in large type at the left of its row.</summary>
    public static Annotation Ordinal(string html, double x, object y, int size, int right, Look look, PanelAxes axes)
        => Note(html, x, y, ("paper", axes.Y), size, look.Accent, ("left", "middle"), (right, 0), look);

    /// <summary>Above a mark and to its right, or to its left: clear of a line that falls from it, or rises to it.</summary>
    public static Annotation Aside(string html, object x, object y, bool right, Look look, PanelAxes axes)
        => Note(html, x, y, (axes.X, axes.Y), look.On.Text, look.Text, (right ? "left" : "right", "bottom"), (right ? look.On.Dot : -look.On.Dot, 4), look);

    /// <summary>Above a mark.</summary>
    public static Annotation Above(string html, object x, object y, Look look, PanelAxes axes)
        => Note(html, x, y, (axes.X, axes.Y), look.On.Text, look.Text, ("center", "bottom"), (0, look.On.Dot), look);

    /// <summary>Below a mark.</summary>
    public static Annotation Below(string html, object x, object y, Look look, PanelAxes axes)
        => Note(html, x, y, (axes.X, axes.Y), look.On.Text, look.Text, ("center", "top"), (0, -look.On.Dot), look);

    /// <summary>With its left end so many pixels right of a place, its top or its bottom so many above it.</summary>
    public static Annotation From(string html, object x, object y, string vertical, (int Right, int Up) shift, Look look, PanelAxes axes)
        => Note(html, x, y, (axes.X, axes.Y), look.On.Text, look.Text, ("left", vertical), shift, look);

    /// <summary>The lines under the plot.</summary>
    public static Annotation Source(string html, Look look, int shift)
    {
        var note = Note(html, 0, 0, ("paper", "paper"), look.On.Small, look.Quiet, ("left", "top"), (shift, -4), look);
        note.SetProperty("name", Foot);
        return note;
    }

    /// <summary>The word that says that nothing is measured, in a frame.</summary>
    public static Annotation Schematic(string text, Look look, PanelAxes axes)
    {
        var note = Note(SetText.Strong(text), axes.Right, axes.High, ("paper", "paper"), look.On.Text, look.Accent, ("right", "bottom"), (-2, 3), look);
        note.SetProperty("bordercolor", look.Accent);
        note.SetProperty("borderwidth", 2);
        note.SetProperty("borderpad", 2);
        return note;
    }

    private static Annotation Note(
        string html, object x, object y, (string X, string Y) on, int size, string colour, (string X, string Y) anchor, (int X, int Y) shift, Look look)
    {
        var note = new Annotation();
        note.SetProperty("text", html);
        note.SetProperty("x", x);
        note.SetProperty("y", y);
        note.SetProperty("xref", on.X);
        note.SetProperty("yref", on.Y);
        note.SetProperty("xanchor", anchor.X);
        note.SetProperty("yanchor", anchor.Y);
        note.SetProperty("xshift", shift.X);
        note.SetProperty("yshift", shift.Y);
        note.SetProperty("align", anchor.X == "center" ? "center" : "left");
        note.SetProperty("showarrow", false);
        if (on.Y != "paper")
        {
            note.SetProperty("bgcolor", look.Paper);
            note.SetProperty("borderpad", 1);
        }

        note.SetProperty("font", PlotlyDrawing.Font(size, colour));
        return note;
    }
}
