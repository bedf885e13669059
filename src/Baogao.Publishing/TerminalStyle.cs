using System.Globalization;

namespace Baogao.Publishing;

/// <summary>How a terminal draws a character (ECMA-48, SGR). The sixteen named colours are classes of the style sheet; the others are colours.</summary>
internal sealed record TerminalStyle
{
    public static readonly TerminalStyle Plain = new();

    private bool Bold { get; init; }

    private bool Faint { get; init; }

    private bool Italic { get; init; }

    private bool Underline { get; init; }

    private bool Inverse { get; init; }

    private bool Struck { get; init; }

    private TerminalColour? Text { get; init; }

    private TerminalColour? Ground { get; init; }

    /// <summary>The style after the sequence <c>ESC [ parameters m</c>. What it does not know changes nothing.</summary>
    public TerminalStyle With(string parameters)
    {
        var numbers = new Queue<int>(parameters.Split(';', ':').Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0));
        var style = this;
        while (numbers.TryDequeue(out var number))
        {
            style = number switch
            {
                0 => Plain,
                1 => style with { Bold = true },
                2 => style with { Faint = true },
                3 => style with { Italic = true },
                4 or 21 => style with { Underline = true },
                7 => style with { Inverse = true },
                9 => style with { Struck = true },
                22 => style with { Bold = false, Faint = false },
                23 => style with { Italic = false },
                24 => style with { Underline = false },
                27 => style with { Inverse = false },
                29 => style with { Struck = false },
                >= 30 and <= 37 => style with { Text = TerminalColour.Named(number - 30) },
                38 => style with { Text = TerminalColour.Read(numbers) ?? style.Text },
                39 => style with { Text = null },
                >= 40 and <= 47 => style with { Ground = TerminalColour.Named(number - 40) },
                48 => style with { Ground = TerminalColour.Read(numbers) ?? style.Ground },
                49 => style with { Ground = null },
                >= 90 and <= 97 => style with { Text = TerminalColour.Named(number - 90 + 8) },
                >= 100 and <= 107 => style with { Ground = TerminalColour.Named(number - 100 + 8) },
                _ => style,
            };
        }

        return style;
    }

    /// <summary>Encoded text in this style.</summary>
    public string Html(string encoded)
    {
        var (text, ground) = Inverse ? (Ground, Text) : (Text, Ground);
        string?[] classes =
        [
            Bold ? "ansi-bold" : null, Faint ? "ansi-faint" : null, Italic ? "ansi-italic" : null,
            Underline && Struck ? "ansi-underline-struck" : Underline ? "ansi-underline" : Struck ? "ansi-struck" : null,
            Inverse && ground is null ? "ansi-inverse" : null,
            // Named colours are chosen to be read on the page's own ground; on another the ground decides.
            ground is null ? text?.Class("ansi-fg-") : ground.Class("ansi-bg-"),
        ];
        string?[] styles = [ground is null ? text?.OnPage : ground.AsGround, ground?.Rgb is not null && text?.Rgb is not null ? $"color:{text.Rgb}" : null];
        var names = string.Join(' ', classes.Where(name => name is not null));
        var rules = string.Join(';', styles.Where(rule => rule is not null));
        return names.Length + rules.Length == 0 ? encoded
            : $"<span{(names.Length > 0 ? $" class=\"{names}\"" : "")}{(rules.Length > 0 ? $" style=\"{rules}\"" : "")}>{encoded}</span>";
    }
}
