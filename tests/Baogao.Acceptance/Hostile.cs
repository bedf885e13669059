using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary>The real edition with markup, scripts and templates in every name, quote, title and note; and a notebook of the same mind.</summary>
internal static partial class Hostile
{
    /// <summary>What would run, or make an element, where it is taken for markup. No digits: a quote accounts for its numbers.</summary>
    public static readonly string[] Texts =
    [
        "<script>window.__pwned=true</script>", "</script><script>window.__pwned=true</script>", "</style><script>window.__pwned=true</script>", "<img src=x onerror=window.__pwned=true>",
        "<svg onload=window.__pwned=true>", "<a href=\"javascript:window.__pwned=true\">link</a>", "<a href=\"https://example.invalid/\">site</a>", "<b>bold</b><i>slant</i>", "\" onmouseover=\"window.__pwned=true",
        "' autofocus onfocus='window.__pwned=true", "]]><script>window.__pwned=true</script>", "<!-- <script>", "{{constructor.constructor('window.__pwned=true')()}}", "%{x} %{customdata} <extra>extra</extra>",
        "&lt;script&gt;&amp;", "<iframe srcdoc=\"<script>parent.__pwned=true</script>\">", "<base href=https://example.invalid/>", "<details open ontoggle=window.__pwned=true>", "$\\href{javascript:window.__pwned=true}{x}$", "javascript:window.__pwned=true",
    ];

    private static readonly HashSet<string> Columns = ["name_zh", "name_en", "assessment_zh", "assessment_en", "title_zh", "title_en", "quote", "note", "coverage"];

    public static void Spoil(TestWorkspace workspace, string edition)
    {
        var next = 0;
        foreach (var file in Directory.GetFiles(workspace[$"data/{edition}"], "*.csv").Where(path => Path.GetFileName(path) != "exclusions.csv"))
        {
            var rows = File.ReadAllLines(file).Select(line => Field().Matches(line).Select(field => field.Groups[1].Value).ToArray()).ToList();
            foreach (var row in rows.Skip(1))
            {
                for (var i = 0; i < row.Length; i++)
                {
                    // A scope of the library is written again with its own name.
                    if (row[i].Length > 0 && Columns.Contains(rows[0][i]) && row[0] != "scopes")
                    {
                        // A quote holds no blanks; a slash parts attributes as well.
                        var text = Texts[next++ % Texts.Length].Replace("\"", "\"\"", StringComparison.Ordinal);
                        row[i] = $"\"{row[i].Trim('"')}{(rows[0][i] == "quote" ? text.Replace(' ', '/') : text)}\"";
                    }
                }
            }

            File.WriteAllLines(file, rows.Select(row => string.Join(',', row)));
        }

        var package = JsonNode.Parse(File.ReadAllText(workspace[$"data/{edition}/datapackage.json"]))!;
        package["title"] = (string?)package["title"] + Texts[2];
        foreach (var place in package["places"]!.AsArray())
        {
            place!["title"] = (string?)place["title"] + Texts[next++ % Texts.Length];
            place["title_zh"] = (string?)place["title_zh"] + Texts[next++ % Texts.Length];
        }

        foreach (var source in package["sources"]!.AsArray())
        {
            source!["title"] = (string?)source["title"] + Texts[next++ % Texts.Length];
        }

        File.WriteAllText(workspace[$"data/{edition}/datapackage.json"], MostLength().Replace(package.ToJsonString(), "\"maxLength\":400"));
    }

    /// <summary>A notebook with these cells, from one that exists.</summary>
    public static void Write(TestWorkspace workspace, string name, params (string Type, string Source)[] cells)
    {
        var notebook = JsonNode.Parse(File.ReadAllText(Path.Combine(BuiltProgram.Root, "notebooks", "02-rankings.ipynb")))!;
        notebook["cells"] = new JsonArray([.. cells.Select((cell, i) =>
        {
            var node = new JsonObject { ["id"] = $"c{i}", ["cell_type"] = cell.Type, ["metadata"] = new JsonObject(), ["source"] = cell.Source };
            if (cell.Type == "code")
            {
                node["outputs"] = new JsonArray();
                node["execution_count"] = null;
            }

            return (JsonNode)node;
        })]);
        File.WriteAllText(workspace[$"notebooks/{name}.ipynb"], notebook.ToJsonString());
    }

    [GeneratedRegex("\"maxLength\":[0-9]+")]
    private static partial Regex MostLength();

    /// <summary>A cell with its quotation marks; no cell of the data holds a line end.</summary>
    [GeneratedRegex("""(?:^|,)("(?:[^"]|"")*"|[^,]*)""")]
    private static partial Regex Field();
}
