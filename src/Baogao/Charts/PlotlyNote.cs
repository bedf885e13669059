using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Texts on the picture: panel headings, the labels beside the marks, the source line. All start at their left.</summary>
internal static class PlotlyNote
{
    public static Annotation Heading(string html, double y, Look look, int shift)
        => Note(html, 0, y, "paper", "paper", Look.HeadingSize, look.Text, "bottom", shift, 4);

    public static Annotation Label(Mark mark, Look look, string xaxis, string yaxis)
        => Note(PlotText.Encode(mark.Label), mark.Interval?.High ?? mark.Value, PlotText.Encode(mark.Category), xaxis, yaxis, Look.TextSize, look.Text, "middle", 6, 0);

    public static Annotation Source(string html, Look look, int shift)
        => Note(html, 0, 0, "paper", "paper", Look.SmallSize, look.Quiet, "top", shift, -30);

    private static Annotation Note(string html, object x, object y, string xref, string yref, int size, string colour, string yanchor, int xshift, int yshift)
    {
        var note = new Annotation();
        note.SetProperty("text", html);
        note.SetProperty("x", x);
        note.SetProperty("y", y);
        note.SetProperty("xref", xref);
        note.SetProperty("yref", yref);
        note.SetProperty("xanchor", "left");
        note.SetProperty("yanchor", yanchor);
        note.SetProperty("xshift", xshift);
        note.SetProperty("yshift", yshift);
        note.SetProperty("align", "left");
        note.SetProperty("showarrow", false);
        note.SetProperty("font", PlotlyDrawing.Font(size, colour));
        return note;
    }
}
