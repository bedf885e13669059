namespace Baogao;

/// <summary>The line under every chart: who says what its marks show. Secondary sources are named as such.</summary>
internal static class SourceLine
{
    public static string Of(Report report, Language language, IEnumerable<ChartPanel> panels)
    {
        var zh = language == Language.Chinese;
        var sources = panels.SelectMany(panel => panel.Marks).SelectMany(mark => mark.Evidence.Provenances).Select(provenance => provenance.Source).Distinct().ToList();
        var secondary = sources.Where(source => source.IsSecondary).Select(source => source.Title.In(language)).Distinct().ToList();
        List<string> parts = [];
        if (sources.Any(source => !source.IsSecondary))
        {
            parts.Add(zh ? "资料来源：" + string.Join("、", sources.Where(source => !source.IsSecondary).Select(source => source.Title.In(language))) : "Source: " + report.Title.En);
        }

        if (secondary.Count > 0)
        {
            parts.Add((zh ? "二手来源：" : "Secondary sources: ") + string.Join(zh ? "、" : ", ", secondary));
        }

        return string.Join(zh ? "；" : "; ", parts);
    }
}
