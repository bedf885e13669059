using Baogao.Model;

namespace Baogao.Charts;

/// <summary>
/// Names the formatters of a type by .NET Interactive's convention, which looks for an attribute of this name, whoever defines it:
/// so charts show as charts in that kernel too, and this library needs no reference to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[]? PreferredMimeTypes { get; set; }
}

/// <summary>The formatters of charts, found by convention. A chart that is in no language yet is shown in English.</summary>
internal sealed class ReportChartFormatterSource
{
    public static IEnumerable<object> CreateTypeFormatters()
        =>
        [
            new ReportChartFormatter("text/html", chart => chart.ToHtml()),
            new ReportChartFormatter("image/svg+xml", chart => chart.ToSvg()),
            new ReportChartFormatter("text/plain", chart => chart.AlternativeText),
        ];
}

/// <summary>One formatter by convention: a MIME type and a method that writes a value.</summary>
internal sealed class ReportChartFormatter(string mimeType, Func<RenderedChart, string> text)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if ((instance as RenderedChart ?? (instance as ReportChart)?.In(Language.English)) is not { } chart)
        {
            return false;
        }

        writer.Write(text(chart));
        return true;
    }
}
