using Baogao.Charts.Static;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using C15 = DocumentFormat.OpenXml.Office2013.Drawing.Chart;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>The texts of a native chart. Fonts are those of the theme, the East Asian one named too: PowerPoint for macOS, WPS and LibreOffice do not look for it by themselves.</summary>
/// <param name="languageTag">The language of the chart as HTML names it.</param>
internal sealed class ChartWords(string languageTag)
{
    /// <summary>Sizes in hundredths of a point: all can be read from the back of a room.</summary>
    public const int Heading = 1650;

    public const int Label = 1500;

    public const int Tick = 1400;

    /// <summary>The language as Office names it.</summary>
    public string Language { get; } = OfficeText.Language(languageTag);

    /// <summary>The look of the texts of an axis, or of all of the chart.</summary>
    public C.TextProperties All(int size, A.SchemeColor colour)
        => new(new A.BodyProperties { Rotation = 0 }, new A.ListStyle(), new A.Paragraph(new A.ParagraphProperties(Default(size, colour)), new A.EndParagraphRunProperties { Language = Language }));

    /// <summary>The heading above a chart, its lines set already.</summary>
    public P.TextBody HeadingOf(IReadOnlyList<IReadOnlyList<TextRun>> lines)
    {
        var body = new P.TextBody(
            new A.BodyProperties(new A.NoAutoFit()) { Wrap = A.TextWrappingValues.Square, LeftInset = 0, TopInset = 0, RightInset = 0, BottomInset = 0, Anchor = A.TextAnchoringTypeValues.Top },
            new A.ListStyle());
        body.Append(lines.Select(line => new A.Paragraph([new A.ParagraphProperties { Alignment = A.TextAlignmentTypeValues.Left }, .. line.Select(run => Run(run, Heading))])));
        return body;
    }

    /// <summary>A label of a point, in lines that are set already: an own text, not the value.</summary>
    /// <param name="point">The number of the point in its series.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="position">On which side of the point.</param>
    /// <param name="shift">How far from there, in parts of the chart.</param>
    /// <param name="isTick">True for a tick of an axis.</param>
    public C.DataLabel LabelOf(int point, IReadOnlyList<IReadOnlyList<TextRun>> lines, C.DataLabelPositionValues position, (double Right, double Down) shift = default, bool isTick = false)
    {
        var label = new C.DataLabel(new C.Index { Val = (uint)point });
        if (shift != default)
        {
            label.Append(new C.Layout(new C.ManualLayout(new C.Left { Val = Round(shift.Right) }, new C.Top { Val = Round(shift.Down) })));
        }

        label.Append(
            new C.ChartText(Rich(isTick ? [.. lines.Select(line => line.Select(run => run with { Colour = "quiet" }).ToList())] : lines, isTick ? Tick : Label, Alignment(position))),
            position == C.DataLabelPositionValues.Top || position == C.DataLabelPositionValues.Bottom ? ChartInk.OnPaper() : ChartInk.Unseen(),
            new C.DataLabelPosition { Val = position },
            new C.ShowLegendKey { Val = false },
            new C.ShowValue { Val = true },
            new C.ShowCategoryName { Val = false },
            new C.ShowSeriesName { Val = false },
            new C.ShowPercent { Val = false },
            new C.ShowBubbleSize { Val = false });
        return label;
    }

    /// <summary>The labels of a series; points that are not among them have none.</summary>
    public C.DataLabels Labels(IEnumerable<C.DataLabel> labels) => new(
        [
            .. labels,
            ChartInk.Unseen(),
            All(Label, ChartInk.Text),
            new C.ShowLegendKey { Val = false },
            new C.ShowValue { Val = false },
            new C.ShowCategoryName { Val = false },
            new C.ShowSeriesName { Val = false },
            new C.ShowPercent { Val = false },
            new C.ShowBubbleSize { Val = false },
            // Programs draw lines to labels that are moved, unless they are told not to.
            new C.DLblsExtensionList(new C.DLblsExtension(new C15.ShowLeaderLines { Val = false }) { Uri = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" }),
        ]);

    /// <summary>A fraction of the chart without noise in its last digits.</summary>
    public static double Round(double fraction) => Math.Round(fraction, 6);

    private static A.TextAlignmentTypeValues Alignment(C.DataLabelPositionValues position)
        => position == C.DataLabelPositionValues.Left ? A.TextAlignmentTypeValues.Right
            : position == C.DataLabelPositionValues.Right || position == C.DataLabelPositionValues.OutsideEnd ? A.TextAlignmentTypeValues.Left
            : A.TextAlignmentTypeValues.Center;

    /// <summary>A paragraph a line: LibreOffice drops line breaks within a label. Nothing wraps: the lines are set.</summary>
    private C.RichText Rich(IReadOnlyList<IReadOnlyList<TextRun>> lines, int size, A.TextAlignmentTypeValues alignment)
    {
        var text = new C.RichText(
            new A.BodyProperties(new A.ShapeAutoFit()) { Rotation = 0, Wrap = A.TextWrappingValues.None, LeftInset = 38100, TopInset = 19050, RightInset = 38100, BottomInset = 19050, Anchor = A.TextAnchoringTypeValues.Center },
            new A.ListStyle());
        text.Append(lines.Select(line => new A.Paragraph([new A.ParagraphProperties(Default(size, ChartInk.Text)) { Alignment = alignment }, .. line.Select(run => Run(run, size))])));
        return text;
    }

    private A.Run Run(TextRun run, int size)
    {
        var properties = new A.RunProperties { Language = Language, FontSize = size, Bold = run.IsBold };
        properties.Append(Look(run.Colour is null ? ChartInk.Text : ChartInk.Quiet));
        return new A.Run(properties, new A.Text(OfficeText.Clean(run.Text)));
    }

    private A.DefaultRunProperties Default(int size, A.SchemeColor colour)
    {
        var properties = new A.DefaultRunProperties { Language = Language, FontSize = size, Bold = false };
        properties.Append(Look(colour));
        return properties;
    }

    private static IEnumerable<OpenXmlElement> Look(A.SchemeColor colour)
        => [new A.SolidFill(colour), new A.LatinFont { Typeface = "+mn-lt" }, new A.EastAsianFont { Typeface = "+mn-ea" }, new A.ComplexScriptFont { Typeface = "+mn-cs" }];
}
