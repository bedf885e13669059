using Baogao.Formatting;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>The formatters of charts, found by convention. A chart that is in no language yet is shown in English.</summary>
internal sealed class ReportChartFormatterSource
{
    public static IEnumerable<object> CreateTypeFormatters()
        =>
        [
            new ConventionFormatter("text/html", value => Rendered(value)?.ToHtml()),
            new ConventionFormatter("image/svg+xml", value => Rendered(value)?.ToSvg()),
            new ConventionFormatter("text/plain", value => Rendered(value)?.AlternativeText),
        ];

    private static RenderedChart? Rendered(object value) => value as RenderedChart ?? (value as ReportChart)?.In(Language.English);
}
