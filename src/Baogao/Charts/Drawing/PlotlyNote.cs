using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Texts on the picture: panel headings, the labels beside the marks, the source line.</summary>
internal static class PlotlyNote
{
    public static Annotation Heading(string html, double y, Look look, int shift)
        => Note(html, 0, y, "paper", "paper", Look.HeadingSize, look.Text, "left", "bottom", shift, 4, look);

    /// <summary>At the right of a mark.</summary>
    public static Annotation Beside(string label, object x, object y, Look look, PanelAxes axes)
        => Note(PlotText.Encode(label), x, y, axes.X, axes.Y, Look.TextSize, look.Text, "left", "middle", 10, 0, look);

    /// <summary>At the right of a mark, its first line or its last one level with it.</summary>
    public static Annotation Along(string label, object x, object y, bool below, Look look, PanelAxes axes)
        => Note(PlotText.Encode(label), x, y, axes.X, axes.Y, Look.TextSize, look.Text, "left", below ? "top" : "bottom", 10, below ? 10 : -10, look);

    /// <summary>Above a mark and to its right, or to its left: clear of a line that falls from it, or rises to it.</summary>
    public static Annotation Aside(string label, object x, object y, bool right, Look look, PanelAxes axes)
        => Note(PlotText.Encode(label), x, y, axes.X, axes.Y, Look.TextSize, look.Text, right ? "left" : "right", "bottom", right ? 8 : -8, 4, look);

    /// <summary>Above a mark.</summary>
    public static Annotation Above(string label, object x, object y, Look look, PanelAxes axes)
        => Note(PlotText.Encode(label), x, y, axes.X, axes.Y, Look.TextSize, look.Text, "center", "bottom", 0, 9, look);

    /// <summary>Below a mark.</summary>
    public static Annotation Below(string label, object x, object y, Look look, PanelAxes axes)
        => Note(PlotText.Encode(label), x, y, axes.X, axes.Y, Look.TextSize, look.Text, "center", "top", 0, -9, look);

    public static Annotation Source(string html, Look look, int shift)
        => Note(html, 0, 0, "paper", "paper", Look.SmallSize, look.Quiet, "left", "top", shift, -4, look);

    public static Annotation Schematic(string text, Look look, PanelAxes axes)
        => Note(text, 1, axes.High, "paper", "paper", Look.HeadingSize, look.Quiet, "right", "bottom", 0, 4, look);

    private static Annotation Note(
        string html, object x, object y, string xref, string yref, int size, string colour, string xanchor, string yanchor, int xshift, int yshift, Look look)
    {
        var note = new Annotation();
        note.SetProperty("text", html);
        note.SetProperty("x", x);
        note.SetProperty("y", y);
        note.SetProperty("xref", xref);
        note.SetProperty("yref", yref);
        note.SetProperty("xanchor", xanchor);
        note.SetProperty("yanchor", yanchor);
        note.SetProperty("xshift", xshift);
        note.SetProperty("yshift", yshift);
        note.SetProperty("align", xanchor == "center" ? "center" : "left");
        note.SetProperty("showarrow", false);
        if (xref != "paper")
        {
            note.SetProperty("bgcolor", look.Paper);
            note.SetProperty("borderpad", 1);
        }

        note.SetProperty("font", PlotlyDrawing.Font(size, colour));
        return note;
    }
}
