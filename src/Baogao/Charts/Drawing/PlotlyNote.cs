using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Texts on the picture: panel headings, the labels beside the marks, the source line.</summary>
internal static class PlotlyNote
{
    public static Annotation Heading(string html, double y, Look look, int shift)
        => Note(html, 0, y, "paper", "paper", Look.HeadingSize, look.Text, "left", "bottom", shift, 4);

    /// <summary>At the right of a mark.</summary>
    public static Annotation Beside(string label, object x, object y, Look look, PanelAxes axes)
        => Note(PlotText.Encode(label), x, y, axes.X, axes.Y, Look.TextSize, look.Text, "left", "middle", 10, 0);

    /// <summary>Above a mark.</summary>
    public static Annotation Above(string label, object x, object y, Look look, PanelAxes axes)
        => Note(PlotText.Encode(label), x, y, axes.X, axes.Y, Look.TextSize, look.Text, "center", "bottom", 0, 9);

    /// <summary>Below a mark.</summary>
    public static Annotation Below(string label, object x, object y, Look look, PanelAxes axes)
        => Note(PlotText.Encode(label), x, y, axes.X, axes.Y, Look.TextSize, look.Text, "center", "top", 0, -9);

    public static Annotation Source(string html, Look look, int shift)
        => Note(html, 0, 0, "paper", "paper", Look.SmallSize, look.Quiet, "left", "top", shift, -4);

    public static Annotation Schematic(string text, Look look, PanelAxes axes)
        => Note(text, 1, axes.High, "paper", "paper", Look.HeadingSize, look.Quiet, "right", "bottom", 0, 4);

    private static Annotation Note(
        string html, object x, object y, string xref, string yref, int size, string colour, string xanchor, string yanchor, int xshift, int yshift)
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
        note.SetProperty("font", PlotlyDrawing.Font(size, colour));
        return note;
    }
}
