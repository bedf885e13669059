namespace Baogao.Charts;

/// <summary>A label set in lines: what stands before its first line break is strong, the rest quiet; with nothing before it, neither.</summary>
/// <param name="Html">The lines as plotly reads them; what comes from data is encoded.</param>
/// <param name="Lines">How many there are.</param>
/// <param name="Width">About how many pixels the longest one takes.</param>
internal sealed record SetText(string Html, int Lines, double Width)
{
    /// <summary>Sets a label into a room of so many pixels.</summary>
    public static SetText Of(string label, double room, Look look)
    {
        var (strong, quiet) = Parts(label);
        return Join(look, PlotText.WrapTo(strong, room, look.On.Text), quiet.Length > 0 ? PlotText.WrapTo(quiet, room, look.On.Text) : "");
    }

    /// <summary>Sets a label on one line.</summary>
    public static SetText OnOneLine(string label, Look look)
    {
        var (strong, quiet) = Parts(label);
        quiet = quiet.Replace("\n", Space, StringComparison.Ordinal);
        return quiet.Length == 0 ? Of(strong, int.MaxValue, look)
            // A space at the start is wider in one drawing than in the other.
            : strong.Length == 0 ? new SetText(Quiet(quiet, look), 1, PlotText.Width(quiet, look.On.Text))
            : new SetText($"{Strong(strong)}{Space}{Quiet(quiet, look)}", 1, PlotText.Width(strong + Space + quiet, look.On.Text));
    }

    /// <summary>Sets a mark's name and its label above the mark: the value on the line of the name where it fits.</summary>
    public static SetText Above(string name, string label, double room, Look look)
    {
        var (strong, quiet) = Parts(label);
        if (strong.Length == 0)
        {
            var wrapped = PlotText.WrapTo((name + Space + quiet).TrimEnd(), room, look.On.Text);
            var end = EndOf(name, wrapped);
            return new SetText(Strong(wrapped[..end]) + PlotText.Encode(wrapped[end..]), Count(wrapped), PlotText.Width(wrapped, look.On.Text));
        }

        var fits = PlotText.Width(name + Space + strong, look.On.Text) <= room;
        var (one, two) = (PlotText.WrapTo(name, room, look.On.Text), PlotText.WrapTo(strong, room, look.On.Text));
        var lines = fits ? one + Space + two : $"{one}\n{two}";
        var rest = quiet.Length > 0 ? PlotText.WrapTo(quiet, room, look.On.Text) : "";
        var html = PlotText.Encode(one) + (fits ? Space : "<br>") + Strong(two) + (rest.Length > 0 ? "<br>" + Quiet(rest, look) : "");
        var all = rest.Length > 0 ? $"{lines}\n{rest}" : lines;
        return new SetText(html, Count(all), PlotText.Width(all, look.On.Text));
    }

    /// <summary>A text in the quiet colour.</summary>
    public static string Quiet(string text, Look look) => $"<span style=\"color:{look.Quiet}\">{PlotText.Encode(text)}</span>";

    /// <summary>A text in bold.</summary>
    public static string Strong(string text) => $"<b>{PlotText.Encode(text)}</b>";

    /// <summary>Where a text ends in what it was wrapped to: a line break stands between two of its characters, or in place of a space.</summary>
    private static int EndOf(string text, string wrapped)
    {
        var end = 0;
        for (var i = 0; i < text.Length && end < wrapped.Length; i++)
        {
            if (wrapped[end] == '\n' && text[i] is not (' ' or '\n'))
            {
                end++;
            }

            end++;
        }

        return Math.Min(end, wrapped.Length);
    }

    private const string Space = "  ";

    private static SetText Join(Look look, string strong, string quiet)
    {
        if (strong.Length == 0)
        {
            return new SetText(PlotText.Encode(quiet), Count(quiet), PlotText.Width(quiet, look.On.Text));
        }

        var html = Strong(strong) + (quiet.Length > 0 ? "<br>" + Quiet(quiet, look) : "");
        var all = quiet.Length > 0 ? $"{strong}\n{quiet}" : strong;
        return new SetText(html, Count(all), PlotText.Width(all, look.On.Text));
    }

    /// <summary>What stands before the first line break of a label, and what behind it.</summary>
    public static (string Strong, string Quiet) Parts(string label)
        => label.IndexOf('\n', StringComparison.Ordinal) is var cut and >= 0 ? (label[..cut], label[(cut + 1)..]) : (label, "");

    private static int Count(string text) => text.Count(c => c == '\n') + 1;
}
