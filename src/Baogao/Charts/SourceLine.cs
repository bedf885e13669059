namespace Baogao;

/// <summary>The line under every chart: who says it. Secondary sources are named as such.</summary>
internal static class SourceLine
{
    public static string Of(Report report, Language language)
    {
        var zh = language == Language.Chinese;
        var secondary = report.Sources.Values.Where(source => source.IsSecondary && report.Figures.Any(figure => figure.Provenance.Source == source)).Select(source => source.Title).ToList();
        var line = zh ? $"资料来源：{report.Title}" : $"Source: {report.Title}";
        return secondary.Count == 0 ? line : line + (zh ? $"；二手来源：{string.Join("、", secondary)}" : $"; secondary source: {string.Join(", ", secondary)}");
    }
}
