using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Loading.Schema;

namespace Baogao.Tests.Loading;

/// <summary>A small valid edition with something in every table, to be changed in one place and written to a folder.</summary>
internal sealed class SmallEdition
{
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["sections"] = """
            section,mark,title_zh,title_en
            0.0.0,,前言,Front matter
            1.1.1,（一）,经济,Economy
            2.0.1,目标,目标,Targets
            """,
        ["indicators"] = """
            indicator,name_zh,name_en,theme,better,stock_or_flow,note
            tax_revenue,税收收入,Tax revenue,economy,up,flow,
            tax_completion,税收完成率,Tax completion,economy,up,,
            budget_revenue,预算收入,Budget revenue,economy,up,flow,
            projects_funded,财力项目,Funded projects,projects,,flow,
            charging,充电,Charging,welfare,,,"Sockets, per vehicle"
            """,
        ["bases"] = """
            basis,indicator,name_as_written,coverage,note
            budget_public,budget_revenue,一般公共预算,,
            budget_fiscal,budget_revenue,财政预算收入,,
            tax_town,tax_revenue,税收收入,,
            """,
        ["figures"] = """
            figure,indicator,period,period_basis,kind,measure,comparator,value,value_text,unit,basis,base_figure,base_period,part_of,section,quote,source,note
            tax_2022,tax_revenue,2022,stated,estimate,level,eq,18.5,,亿元,tax_town,,,,1.1.1,预计完成18.5亿元,report,
            tax_2022_nov,tax_revenue,2022-01/2022-11,stated,actual,level,eq,17.8,,亿元,tax_town,,,tax_2022,1.1.1,税收收入17.8亿元,report,
            tax_2022_share,tax_revenue,2022-01/2022-11,stated,actual,target_share,eq,250,,%,tax_town,tax_2022_nov,,,1.1.1,完成全年指标250%,report,
            tax_2023,tax_revenue,2023,stated,target,level,eq,23.2,,亿元,tax_town,,,,2.0.1,计划入库23.2亿元,report,
            tax_2023_growth,tax_revenue,2023,stated,target,growth,eq,25,,%,tax_town,tax_2022,,,2.0.1,增长25%,report,
            budget_2023,budget_revenue,2023,stated,target,growth,eq,-12,,%,budget_fiscal,,2022,,2.0.1,下降12%,report,
            budget_2022,budget_revenue,2022,unstated,actual,level,gt,1000000,百万余元,元,budget_public,,,,1.1.1,预算百万余元,report,
            completion,tax_completion,2022,unstated,actual,rate,ge,90,,%,,,,,1.1.1,完成率达90%以上,report,
            funded_2022,projects_funded,2022,unstated,actual,level,eq,1001,,项,,,,,1.1.1,财力项目1001项,report,"78, or more"
            charging_2022,charging,2022,unstated,actual,ratio,eq,0.25,1:4,,,,,,1.1.1,保有量1：4,report,
            tax_2021,tax_revenue,2021,stated,actual,level,approx,16,,亿元,tax_town,,,,,,yearbook,
            """,
        ["rankings"] = """
            ranking,assessment_zh,assessment_en,what,indicator,period,period_basis,place,among,scope,peers,peers_source,grade,section,quote
            tax_first,税收完成率,Tax completion,completion_rate,tax_completion,2022,stated,1,,全区各镇,24,yearbook,优秀,1.1.1,考核优秀，全区各镇第一名
            fewest,感染人数,Infections,amount,,2022,unstated,,one_of_fewest,街镇,,,,1.1.1,人数最少的街镇之一
            """,
        ["honours"] = """
            honour,title_zh,title_en,holder,level,distinction,n,period,section,quote
            reading_town,示范街镇,Demonstration town,town,national,first,,2022,1.1.1,全国首家示范街镇
            doorstep,服务项目,Doorstep services,community,district,top_n,10,2022,1.1.1,全区十个最受欢迎项目
            """,
        ["milestones"] = """
            milestone,period,phase,direction,section,quote
            opening,2022-01,high_start,,1.1.1,1月实现开门红
            fall,,deep_fall,down,1.1.1,深度回落
            """,
        ["projects"] = """
            project,year,programme,number,name_zh,name_en,category,area,parcels,status,continues,section,quote
            school_2022,2022,,,G02-10地块小学,School,education,g_unit,G02-10,started,,1.1.1,G02-10地块小学
            school_2023,2023,major,3,G02-10、G02-11地块小学,Schools,education,g_unit,G02-10;G02-11,planned,school_2022,2.0.1,（三）G02-10
            parking_2023,2023,major,4,停车场,Car park,parking,g_unit,,planned,,2.0.1,（四）停车场
            """,
        ["series"] = """
            indicator,geography,period,measure,value,unit,kind_of_source,source,note
            tax_revenue,Shanghai,2022-01,level,12.50,亿元,press,yearbook,
            tax_revenue,Shanghai,2022-01/2022-02,growth_cumulative,-3.8,%,press,yearbook,
            """,
        ["exclusions"] = """
            quote,section,reason
            2022年,1.1.1,date
            """,
        ["codes"] = """
            list,code,name_zh,name_en
            areas,g_unit,G单元,unit G
            """,
    };

    private readonly Dictionary<string, byte[]> files = [];
    private readonly List<Action<string>> afterwards = [];

    internal SmallEdition()
    {
        foreach (var (table, text) in Tables)
        {
            this[table + ".csv"] = text.ReplaceLineEndings("\n") + "\n";
        }

        this["datapackage.json"] = Package().ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    /// <summary>The text of a file.</summary>
    internal string this[string file]
    {
        get => Encoding.UTF8.GetString(files[file]);
        set => files[file] = Encoding.UTF8.GetBytes(value);
    }

    internal IEnumerable<string> Files => files.Keys;

    internal void Bytes(string file, byte[] bytes) => files[file] = bytes;

    internal byte[] Bytes(string file) => files[file];

    internal void Delete(string file) => files.Remove(file);

    /// <summary>Replaces the first occurrence of a text, which must be there.</summary>
    internal void Replace(string file, string old, string replacement)
    {
        var at = this[file].IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {old}");
        this[file] = this[file][..at] + replacement + this[file][(at + old.Length)..];
    }

    /// <summary>Sets a cell of the row that begins with a key.</summary>
    internal void Set(string table, string key, string column, string value)
    {
        var lines = this[table + ".csv"].Split('\n');
        var row = Array.FindIndex(lines, line => line.StartsWith(key + ",", StringComparison.Ordinal));
        Assert.True(row > 0, $"{table} has no row {key}");
        var cells = lines[row].Split(',');
        cells[Array.IndexOf(lines[0].Split(','), column)] = value;
        lines[row] = string.Join(',', cells);
        this[table + ".csv"] = string.Join('\n', lines);
    }

    /// <summary>Adds a column behind the last, with one value in every row.</summary>
    internal SmallEdition AddColumn(string table, string column, string value)
    {
        var lines = this[table + ".csv"].TrimEnd('\n').Split('\n');
        this[table + ".csv"] = string.Join('\n', lines.Select((line, i) => $"{line},{(i == 0 ? column : value)}")) + "\n";
        return this;
    }

    internal void Add(string table, string row) => this[table + ".csv"] += row + "\n";

    /// <summary>Changes the package as JSON.</summary>
    internal void Json(Action<JsonObject> change)
    {
        var package = JsonNode.Parse(this["datapackage.json"])!.AsObject();
        change(package);
        this["datapackage.json"] = package.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    /// <summary>Does something to the folder after the files are written.</summary>
    internal void Afterwards(Action<string> act) => afterwards.Add(act);

    internal void Write(string directory)
    {
        Directory.CreateDirectory(directory);
        foreach (var (file, bytes) in files)
        {
            File.WriteAllBytes(Path.Join(directory, file), bytes);
        }

        afterwards.ForEach(act => act(directory));
    }

    private static JsonObject Package() => new()
    {
        ["name"] = "small",
        ["title"] = "A small edition",
        ["description"] = "For tests.",
        ["version"] = "1.0.0",
        ["created"] = "2026-11-23T00:00:00Z",
        ["licenses"] = new JsonArray(new JsonObject { ["name"] = "CC-BY-4.0" }),
        ["contributors"] = new JsonArray(new JsonObject { ["title"] = "Editor" }),
        ["sources"] = new JsonArray(
            new JsonObject { ["name"] = "report", ["title"] = "The report", ["kind"] = "primary" },
            new JsonObject { ["name"] = "yearbook", ["title"] = "A yearbook", ["path"] = "https://example.org/", ["kind"] = "secondary" }),
        ["places"] = new JsonArray(
            new JsonObject { ["name"] = "gaohang", ["title"] = "Gaohang Town", ["title_zh"] = "高行镇", ["level"] = "town", ["above"] = "pudong" },
            new JsonObject { ["name"] = "pudong", ["title"] = "Pudong New Area", ["title_zh"] = "浦东新区", ["level"] = "county" }),
        ["report"] = new JsonObject { ["place"] = "gaohang", ["year"] = 2022, ["delivered"] = "2022-12-27" },
        ["resources"] = new JsonArray([.. Tables.Keys.Select(Resource)]),
    };

    private static JsonNode Resource(string name)
    {
        var table = EditionSchema.Table(name)!;
        var keys = table.Fields.Where(field => field.References is not null).Select(field => (JsonNode)new JsonObject
        {
            ["fields"] = new JsonArray(field.Name),
            ["reference"] = new JsonObject { ["resource"] = field.References == name ? "" : field.References, ["fields"] = new JsonArray(EditionSchema.Table(field.References!)!.Key[0]) },
        });
        return new JsonObject
        {
            ["name"] = name,
            ["path"] = table.FileName,
            ["encoding"] = "utf-8",
            ["schema"] = new JsonObject
            {
                ["fields"] = new JsonArray([.. table.Fields.Where(field => !field.IsOptional).Select(field => (JsonNode)new JsonObject { ["name"] = field.Name, ["type"] = field.FrictionlessTypes[0] })]),
                ["primaryKey"] = new JsonArray([.. table.Key.Select(key => (JsonNode)key)]),
                ["foreignKeys"] = new JsonArray([.. keys]),
            },
        };
    }
}
