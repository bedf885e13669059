namespace Baogao.Charts;

/// <summary>Where a picture is shown: how wide it is laid out, and how large its text and its marks are. All in pixels.</summary>
internal sealed record Medium
{
    /// <summary>A page or a notebook: at least 700 wide.</summary>
    public static Medium Page { get; } = new() { Width = 700, Title = 18, Heading = 15, Text = 14, Small = 12, Bar = 22, Gap = 12, Dot = 13 };

    /// <summary>A still picture of a page's or a notebook's column, and a file: it has one width, so that its lines need no room to spare.</summary>
    public static Medium Picture { get; } = Page with { Width = 860 };

    /// <summary>A phone: names stand above their marks.</summary>
    public static Medium Phone { get; } = new() { Width = 320, Title = 17, Heading = 15, Text = 14, Small = 12, Bar = 16, Gap = 14, Dot = 12, IsNarrow = true };

    /// <summary>A slide of 1280 by 720: no text that cannot be read from the back of a room.</summary>
    public static Medium Slide { get; } = new() { Width = 1184, Title = 30, Heading = 22, Text = 20, Small = 16, Bar = 25, Gap = 8, Dot = 18 };

    /// <summary>A slide of a few rows, which leaves room for larger text and thicker bars.</summary>
    public static Medium SlideOfFewRows { get; } = Slide with { Heading = 28, Text = 28, Small = 20, Bar = 44, Gap = 20, Dot = 24 };

    /// <summary>The width for which lines are broken; a page may be wider.</summary>
    public required int Width { get; init; }

    /// <summary>The size of the title.</summary>
    public required int Title { get; init; }

    /// <summary>The size of the panels' headings.</summary>
    public required int Heading { get; init; }

    /// <summary>The size of names and labels.</summary>
    public required int Text { get; init; }

    /// <summary>The size of ticks and of the source line.</summary>
    public required int Small { get; init; }

    /// <summary>The thickness of a bar.</summary>
    public required int Bar { get; init; }

    /// <summary>What lies between two rows.</summary>
    public required int Gap { get; init; }

    /// <summary>The size of a dot.</summary>
    public required int Dot { get; init; }

    /// <summary>True where names have no room at the left of their marks.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>The height of a line of text.</summary>
    public int Line => Text * 4 / 3;
}
