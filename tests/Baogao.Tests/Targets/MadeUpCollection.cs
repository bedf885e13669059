using Baogao.Tests.Loading;

namespace Baogao.Tests.Targets;

/// <summary>Invented editions of a nation, two provinces and a county in a folder that is gone at the end: only what a target needs.</summary>
internal sealed class MadeUpCollection : IDisposable
{
    public const string Head = "figure,indicator,period,period_basis,kind,measure,comparator,value,value_text,unit,basis,base_figure,base_period,part_of,section,quote,source,note,value_high,wording,vintage,review,confidence\n";

    private readonly TemporaryFolder folder = new();

    public MadeUpCollection() => Directory.CreateDirectory(folder.Path);

    public string Path => folder.Path;

    /// <summary>The collection that the tests share: the nation reports in March, the provinces in January.</summary>
    public static MadeUpCollection Usual()
    {
        var all = new MadeUpCollection();
        all.Add("nation-2025", "guo:某国:nation", 2024, "2025-03-05", Growth("gdp_2025", "target", 2025, "approx", "5", wording: "左右"));
        all.Add("nation-2026", "guo:某国:nation", 2025, "2026-03-05", Growth("gdp_2026", "target", 2026, "eq", "4.5", high: "5"), Growth("gdp_2025", "actual", 2025, "eq", "5.1"));
        all.Add("east-2025", "dong:东省:province guo:某国:nation", 2024, "2025-01-20", Growth("gdp_2025", "target", 2025, "ge", "5.5", wording: "以上"));
        all.Add("east-2026", "dong:东省:province guo:某国:nation", 2025, "2026-01-20", Growth("gdp_2026", "target", 2026, "approx", "5.5", wording: "左右…在实际工作中努力争取更好结果"), Growth("gdp_2025", "actual", 2025, "eq", "5.2"));
        all.Add("west-2026", "xi:西省:province guo:某国:nation", 2025, "2026-01-25", Growth("gdp_2026", "target", 2026, "eq", "5", high: "6", review: "draft"), Growth("gdp_2026_more", "stretch_target", 2026, "eq", "6.5"), Words("income_2026", "与经济增长同步"));
        return all;
    }

    /// <summary>Adds an edition; its places as <c>key:name:level</c>, its own first.</summary>
    public void Add(string name, string places, int year, string? delivered, params string[] rows)
    {
        var directory = System.IO.Path.Join(folder.Path, name);
        Directory.CreateDirectory(directory);
        var chain = places.Split(' ').Select(place => place.Split(':')).ToList();
        var all = string.Join(", ", chain.Select((place, i) => $$"""{"name": "{{place[0]}}", "title": "{{place[0].ToUpperInvariant()}}", "title_zh": "{{place[1]}}", "level": "{{place[2]}}"{{(i + 1 < chain.Count ? $", \"above\": \"{chain[i + 1][0]}\"" : "")}}}"""));
        var day = delivered is null ? "" : $", \"delivered\": \"{delivered}\"";
        Write("datapackage.json", $$"""
            {"name": "{{name}}", "title": "{{name}}", "description": "Made up.", "version": "1.0.0", "created": "2026-01-01T00:00:00Z",
            "licenses": [{"name": "CC-BY-4.0"}], "contributors": [{"title": "Editor"}], "sources": [{"name": "report", "title": "Report of {{name}} (given)", "kind": "primary"}],
            "places": [{{all}}], "report": {"place": "{{chain[0][0]}}", "year": {{year}}{{day}}}, "resources": [{"name": "indicators", "path": "indicators.csv"}]}
            """);
        Write("sections.csv", "section,mark,title_zh,title_en\n2.0.1,目标,目标,Targets\n");
        Write("indicators.csv", "indicator,name_zh,name_en,theme,better,stock_or_flow,note\ngdp_growth,经济增长,Growth of output,economy,up,flow,\nincome,居民收入,Household income,welfare,up,flow,\ngrain,粮食,Grain,economy,up,flow,\n");
        if (rows.Any(row => row.Contains(",old_grain,", StringComparison.Ordinal) || row.Contains(",new_grain,", StringComparison.Ordinal)))
        {
            Write("bases.csv", "basis,indicator,name_as_written,coverage,note\nold_grain,grain,老口径粮食,Grain as of old.,\nnew_grain,grain,新口径粮食,Grain as of new.,\n");
        }

        Write("figures.csv", Head + string.Concat(rows.Select(row => row + "\n")));
        Write("datapackage.json", EditionTidy.Compare(directory).Text!);

        void Write(string file, string text) => File.WriteAllText(System.IO.Path.Join(directory, file), text);
    }

    public static string Growth(string id, string kind, int year, string comparator, string value, string high = "", string wording = "", string review = "", string vintage = "")
        => $"{id},gdp_growth,{year},stated,{kind},growth,{comparator},{value},,%,,,{year - 1},,2.0.1,{id}增长{value}{(high.Length > 0 ? "至" + high : "")}%{wording.Replace("…", "，", StringComparison.Ordinal)},report,,{high},{wording},{vintage},{review},{(review.Length > 0 ? "0.7" : "")}";

    public static string Words(string id, string wording) => $"{id},income,2026,stated,target,growth,eq,,,%,,,2025,,2.0.1,{id}{wording},report,,,{wording},,,";

    public static string Level(string id, string kind, int year, string value, string unit) => $"{id},grain,{year},stated,{kind},level,ge,{value},,{unit},,,,,2.0.1,{id}粮食{value}{unit}以上,report,,,以上,,,";

    public Reports Load()
    {
        var reports = Reports.Load(folder.Path);
        Assert.True(reports.Unreadable.Count == 0, string.Join('\n', reports.Unreadable.SelectMany(one => one.Problems)));
        return reports;
    }

    public void Dispose() => folder.Dispose();
}
