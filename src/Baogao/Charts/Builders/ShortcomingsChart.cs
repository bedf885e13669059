using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>What the report itself says falls short, in its words.</summary>
internal static class ShortcomingsChart
{
    public static ReportChart Build(Report report)
    {
        if (report.Shortcomings.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IShortcomingTexts>(texts => texts.Missing(report.Name)));
        }

        var names = report.Shortcomings.Select(shortcoming => shortcoming.Title).ToList();
        List<ChartPanel> panels =
        [
            new ChartPanel(Sentence.Of<IShortcomingTexts>(texts => texts.Heading()), MarkForm.List, null, [.. report.Shortcomings.Select(shortcoming => new Mark(
                Sentence.Of(shortcoming.Title), 0, Words(report, shortcoming), MarkStyle.Actual, Evidence.Of(shortcoming, report.Year)))]),
        ];
        return new ReportChart
        {
            Id = $"shortcomings-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IShortcomingTexts>(texts => texts.Title(names)),
            Panels = panels,
            Caveats = [Sentence.Of<IShortcomingTexts>(texts => texts.InOurWords())],
            Source = SourceLine.Of(report, panels),
            InTitle = [.. report.Shortcomings.Select(shortcoming => shortcoming.Provenance)],
        };
    }

    private static Sentence Words(Report report, Shortcoming shortcoming)
        => Sentence.Of<IShortcomingTexts>(texts => texts.InItsWords(shortcoming.Provenance.Quote ?? "", report.Codes.NameOf("themes", shortcoming.Theme)));
}
