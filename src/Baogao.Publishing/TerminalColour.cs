using System.Globalization;

namespace Baogao.Publishing;

/// <summary>A terminal's colour: one of the sixteen that have names, or red, green and blue.</summary>
internal sealed record TerminalColour
{
    private const double LeastContrast = 4.5;
    private static readonly (int R, int G, int B) LightGround = (0xf5, 0xf7, 0xf9);
    private static readonly (int R, int G, int B) DarkGround = (0x0b, 0x0e, 0x11);

    private int? Name { get; init; }

    private (int R, int G, int B) Parts { get; init; }

    /// <summary><c>#rrggbb</c>, or null for a named colour.</summary>
    public string? Rgb => Name is null ? Hex(Parts) : null;

    /// <summary>As text on the page: made darker or lighter until it can be read. A browser that does not know <c>light-dark</c> keeps the text's own colour.</summary>
    public string? OnPage => Name is null ? $"color:light-dark({Hex(Readable(Parts, LightGround, 0))},{Hex(Readable(Parts, DarkGround, 255))})" : null;

    /// <summary>As a ground, with text that can be read on it.</summary>
    public string? AsGround => Name is null ? $"background:{Hex(Parts)};color:{(Contrast.Ratio(Parts, (0, 0, 0)) >= LeastContrast ? "#000000" : "#ffffff")}" : null;

    public static TerminalColour Named(int number) => new() { Name = number };

    /// <summary>What follows 38 or 48: <c>5;n</c> of 256 colours, or <c>2;r;g;b</c>. Null where that is incomplete.</summary>
    public static TerminalColour? Read(Queue<int> numbers)
    {
        if (!numbers.TryDequeue(out var kind))
        {
            return null;
        }

        if (kind == 5 && numbers.TryDequeue(out var index) && index <= 255)
        {
            return index < 16 ? Named(index) : new TerminalColour { Parts = index >= 232 ? Grey(index) : (Level((index - 16) / 36), Level((index - 16) / 6 % 6), Level((index - 16) % 6)) };
        }

        return kind == 2 && numbers.TryDequeue(out var r) && numbers.TryDequeue(out var g) && numbers.TryDequeue(out var b)
            ? new TerminalColour { Parts = (Math.Min(r, 255), Math.Min(g, 255), Math.Min(b, 255)) } : null;
    }

    /// <summary>The class of a named colour, or null.</summary>
    public string? Class(string prefix) => Name is { } name ? prefix + name.ToString(CultureInfo.InvariantCulture) : null;

    private static int Level(int step) => step == 0 ? 0 : 55 + (40 * step);

    private static (int R, int G, int B) Grey(int index) => (8 + (10 * (index - 232)), 8 + (10 * (index - 232)), 8 + (10 * (index - 232)));

    private static (int R, int G, int B) Readable((int R, int G, int B) colour, (int R, int G, int B) ground, int towards)
    {
        var mixed = colour;
        for (var step = 1; step <= 10 && Contrast.Ratio(mixed, ground) < LeastContrast; step++)
        {
            mixed = (Mix(colour.R), Mix(colour.G), Mix(colour.B));

            int Mix(int part) => part + ((towards - part) * step / 10);
        }

        return mixed;
    }

    private static string Hex((int R, int G, int B) colour) => string.Create(CultureInfo.InvariantCulture, $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}");
}
