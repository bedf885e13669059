namespace Baogao.Charts;

/// <summary>Light for paper and bright rooms, dark for screens.</summary>
public enum Theme
{
    /// <summary>Dark on white.</summary>
    Light,

    /// <summary>Light on near-black.</summary>
    Dark,
}

/// <summary>
/// The one look of every chart: a palette that colour-blind readers can tell apart, one font stack, and the sizes of where it is shown.
/// Text has a contrast of at least 4.5:1 and marks of at least 3:1 against the paper; a test holds both.
/// </summary>
internal sealed record Look
{
    public const string Fonts = "\"Noto Sans CJK SC\", \"Noto Sans SC\", \"Source Han Sans SC\", \"PingFang SC\", \"Microsoft YaHei\", \"Segoe UI\", system-ui, sans-serif";
    public required string Paper { get; init; }

    public required string Text { get; init; }

    public required string Quiet { get; init; }

    public required string Grid { get; init; }

    public required string Neutral { get; init; }

    public required string Accent { get; init; }

    /// <summary>Where the picture is shown; a page by default.</summary>
    public Medium On { get; init; } = Medium.Page;

    private static readonly Look LightLook = new()
    {
        Paper = "#ffffff", Text = "#1f2933", Quiet = "#52606d", Grid = "#e4e7eb", Neutral = "#6b7785", Accent = "#0b5fa5",
    };

    private static readonly Look DarkLook = new()
    {
        Paper = "#14181d", Text = "#e6eaee", Quiet = "#a9b4bf", Grid = "#2b333b", Neutral = "#98a5b3", Accent = "#6cb4f0",
    };

    /// <summary>The dark colour for each light one: a page can turn a figure over without drawing it again.</summary>
    public static IReadOnlyDictionary<string, string> DarkOfLight { get; } = LightLook.Colours.Zip(DarkLook.Colours).ToDictionary(pair => pair.First, pair => pair.Second);

    private IReadOnlyList<string> Colours => [Paper, Text, Quiet, Grid, Neutral, Accent];

    public static Look Of(Theme theme) => theme == Theme.Dark ? DarkLook : LightLook;

    public static Look Of(Theme theme, Medium medium) => Of(theme) with { On = medium };

    /// <summary>The colour of a style's outline and hatching.</summary>
    public string Colour(MarkStyle style) => IsAim(style) ? Accent : Neutral;

    /// <summary>True for what is aimed at, whatever its words.</summary>
    public static bool IsAim(MarkStyle style) => style is MarkStyle.Target or MarkStyle.StretchTarget or MarkStyle.Open;

    /// <summary>The plotly pattern of a style, or null for a plain fill.</summary>
    public static string? Pattern(MarkStyle style) => style switch
    {
        MarkStyle.Estimate => "/",
        MarkStyle.Derived => ".",
        MarkStyle.Secondary => "x",
        _ => null,
    };

    /// <summary>Pixels from one element of a pattern to the next: what is computed is sparse, so that it stays quiet beside what is stated.</summary>
    public static int PatternSize(MarkStyle style) => style == MarkStyle.Estimate ? 8 : 10;

    /// <summary>How much of a pattern is ink, from 0 to 1.</summary>
    public static double PatternInk(MarkStyle style) => style == MarkStyle.Derived ? 0.12 : 0.25;

    /// <summary>The plotly symbol of a dot.</summary>
    public static string Symbol(MarkStyle style) => style switch { MarkStyle.Estimate => "square", MarkStyle.Derived => "diamond", MarkStyle.StretchTarget => "triangle-up", _ => "circle" };

    /// <summary>True where the mark is its outline alone.</summary>
    public static bool IsHollow(MarkStyle style) => style is MarkStyle.StretchTarget or MarkStyle.Open;
}
