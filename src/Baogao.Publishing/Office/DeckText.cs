using System.Globalization;
using System.Net;

namespace Baogao.Publishing.Office;

/// <summary>A colour of the theme.</summary>
internal enum DeckColour
{
    /// <summary>That of text.</summary>
    Text,

    /// <summary>That of text, lighter.</summary>
    Quiet,

    /// <summary>The first accent; that of text where the accent cannot be read on the slide.</summary>
    Accent,

    /// <summary>That of the slide.</summary>
    Paper,
}

/// <summary>A part of a line: text of one look.</summary>
/// <param name="Text">The text.</param>
/// <param name="Size">The size in points; 0 for that of its placeholder.</param>
internal sealed record DeckRun(string Text, double Size)
{
    /// <summary>The colour; null for that of its placeholder.</summary>
    public DeckColour? Colour { get; init; }

    /// <summary>True for bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The relationship of the slide that a click leads to; null for none.</summary>
    public string? Link { get; init; }
}

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its parts.</param>
internal sealed record DeckLine(params IReadOnlyList<DeckRun> Runs)
{
    /// <summary>True where it ends at the right.</summary>
    public bool IsRight { get; init; }

    /// <summary>The room above it, in points.</summary>
    public double Before { get; init; }

    /// <summary>From one line to the next, in points; 0 for that of its placeholder.</summary>
    public double Spacing { get; init; }

    /// <summary>A text that was fitted into its box, with the line height that it was measured with.</summary>
    public static DeckLine Of(FittedText text, DeckColour colour, bool isBold = false)
        => new(new DeckRun(text.Text, text.Size) { Colour = colour, IsBold = isBold }) { Spacing = TextFit.LineHeight(text.Size) };
}

/// <summary>Text as DrawingML, in a language.</summary>
/// <param name="languageTag">The language as HTML names it.</param>
/// <param name="isAccentReadable">False where the accent of the theme cannot be read on the slide.</param>
internal sealed class DeckText(string languageTag, bool isAccentReadable)
{
    private readonly string language = $"lang=\"{OfficeText.Language(languageTag)}\" altLang=\"{(OfficeText.Language(languageTag) == "en-US" ? "zh-CN" : "en-US")}\"";

    /// <summary>A text as the content of XML, or of an attribute.</summary>
    public static string Xml(string text) => WebUtility.HtmlEncode(OfficeText.Clean(text)).Replace("\n", "&#10;", StringComparison.Ordinal);

    /// <summary>Paragraphs; one that is empty where there are none.</summary>
    public string Paragraphs(IEnumerable<DeckLine> lines) => string.Concat(lines.Select(Paragraph)) is { Length: > 0 } some ? some : $"<a:p><a:endParaRPr {language}/></a:p>";

    /// <summary>The number of the slide, which the program counts.</summary>
    public string SlideNumber(int number, double size)
        => $"<a:p><a:fld id=\"{{5B1C2A1E-6D0B-4E0C-9C40-0B7C8A1D2E3F}}\" type=\"slidenum\"><a:rPr {language}{Size(size)}/><a:t>{number.ToString(CultureInfo.InvariantCulture)}</a:t></a:fld><a:endParaRPr {language}/></a:p>";

    /// <summary>A colour of the theme as a fill.</summary>
    public string Fill(DeckColour colour) => $"<a:solidFill>{Scheme(colour)}</a:solidFill>";

    private string Scheme(DeckColour colour) => colour switch
    {
        DeckColour.Accent when isAccentReadable => "<a:schemeClr val=\"accent1\"/>",
        DeckColour.Paper => "<a:schemeClr val=\"bg1\"/>",
        DeckColour.Quiet => "<a:schemeClr val=\"tx1\"><a:lumMod val=\"75000\"/><a:lumOff val=\"25000\"/></a:schemeClr>",
        _ => "<a:schemeClr val=\"tx1\"/>",
    };

    private string Paragraph(DeckLine line)
    {
        var spacing = line.Spacing > 0 ? $"<a:lnSpc><a:spcPts val=\"{Hundredths(line.Spacing)}\"/></a:lnSpc>" : "";
        var before = line.Before > 0 || line.Spacing > 0 ? $"<a:spcBef><a:spcPts val=\"{Hundredths(line.Before)}\"/></a:spcBef><a:spcAft><a:spcPts val=\"0\"/></a:spcAft>" : "";
        return $"<a:p><a:pPr{(line.IsRight ? " algn=\"r\"" : "")}>{spacing}{before}</a:pPr>{string.Concat(line.Runs.Select(Run))}</a:p>";
    }

    private string Run(DeckRun run)
    {
        // The East Asian font is named in each run: WPS, and PowerPoint for macOS, do not look for it by themselves.
        var look = $"{(run.Colour is { } colour ? Fill(colour) : "")}{(run.Size > 0 && run.Colour is not null ? "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>" : "")}{(run.Link is { } link ? $"<a:hlinkClick r:id=\"{link}\" action=\"ppaction://hlinksldjump\"/>" : "")}";
        var properties = $"<a:rPr {language}{Size(run.Size)}{(run.IsBold ? " b=\"1\"" : "")} dirty=\"0\">{look}</a:rPr>";
        return string.Join($"<a:br>{properties}</a:br>", OfficeText.Clean(run.Text).Split('\n').Select(part => $"<a:r>{properties}<a:t>{Xml(part)}</a:t></a:r>"));
    }

    private static string Size(double points) => points > 0 ? $" sz=\"{Hundredths(points)}\"" : "";

    private static string Hundredths(double points) => ((int)Math.Round(points * 100)).ToString(CultureInfo.InvariantCulture);
}
