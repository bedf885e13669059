using System.Globalization;
using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Publishing.Office;
using Baogao.Tests.Analysis;
using Baogao.Tests.Charts;

namespace Baogao.Publishing.Tests.Office;

public class FiguresWorkbookTests
{
    public static readonly TheoryData<Language> Languages = [Language.English, Language.Chinese];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryChart_HasASheet_ThatIsValid_AndEqualsItsCsv(Language language)
    {
        // Those of words alone stand behind the others, as on the page.
        RenderedChart[] charts = [.. EveryChart.Drawn.Where(chart => chart.LanguageTag == language.Texts().Tag).OrderBy(chart => chart.Panels.All(panel => panel.Form is MarkForm.Table or MarkForm.List))];
        var bytes = Write(language, charts);

        Assert.Empty(ReadWorkbook.Faults(bytes));
        var names = ReadWorkbook.Names(bytes);
        Assert.Equal(charts.Length + 2, names.Count);
        foreach (var (chart, name) in charts.Zip(names.Skip(1)))
        {
            var rows = Rows(bytes, name);
            Assert.Equal(chart.Title, rows[0][0]);
            var first = chart.Unconfirmed.Length > 0 ? 3 : 2;
            foreach (var (expected, row) in ChartRow.Of(chart).Zip(rows.Skip(first)))
            {
                string[] cells = [.. row[..3], .. row[5..]];
                Assert.Equal(expected.Cells, cells.Concat(Enumerable.Repeat("", expected.Cells.Count - cells.Length)));
                Assert.Equal(expected.Number?.ToString(CultureInfo.InvariantCulture) ?? "", row.Length > 3 ? row[3] : "");
            }
        }
    }

    [Fact]
    public void ANumber_IsANumberCell_WithTheDecimalsThatAreStated()
    {
        var cells = ReadWorkbook.Cells(Write(Language.Chinese, ReportCharts.Progress(RealData.Gaohang).In(Language.Chinese)), "主要发现");

        Assert.Contains(("D3", "17.8", false, "0.0"), cells);
        Assert.Contains(("E3", "亿元", true, ""), cells);
        Assert.Contains(("C3", "17.8亿元", true, ""), cells);
        // A computed value is the number, its interval stands in the text beside.
        Assert.Contains(("C4", "0.7亿元（0.6 至 0.8）", true, ""), cells);
        Assert.Contains(("D4", "0.7", false, "0.0"), cells);
        // A section looks like a number and is none.
        Assert.Contains(("H3", "1.1.1", true, ""), cells);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryFigure_StandsInTheSheetOfItsEdition(Language language)
    {
        var bytes = Write(language);
        var rows = Rows(bytes, language == Language.Chinese ? "高行镇2022年全部数据" : "Figures Gaohang Town 2022");
        var heads = rows[1];
        var (value, quote, unit) = (Head("数值", "Value"), Head("原文", "Quote"), Head("单位", "Unit"));

        Assert.Equal(RealData.Gaohang.Figures.Count, rows.Skip(2).TakeWhile(row => row.Length > 0).Count());
        foreach (var (figure, row) in RealData.Gaohang.Figures.Zip(rows.Skip(2)))
        {
            Assert.Equal(figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "", row[value]);
            Assert.Equal(figure.Provenance.Quote, row[quote]);
            Assert.True(language == Language.English || figure.Unit.Text == row[unit]);
        }

        // No key of the data is left among the words.
        string[] keys = [.. RealData.Gaohang.Figures.Select(figure => figure.Id), .. RealData.Gaohang.Bases.Select(basis => basis.Id), "report", "equal_to", "eq"];
        Assert.Empty(rows.SelectMany(row => row).Intersect(keys));

        int Head(string chinese, string english) => Array.IndexOf(heads, language == Language.Chinese ? chinese : english);
    }

    [Fact]
    public void TheFirstSheet_LinksToEachOther_AndSaysWhatItWasMadeFrom()
    {
        var bytes = Write(Language.English, ReportCharts.Progress(RealData.Gaohang).In(Language.English), ReportCharts.Targets(RealData.Gaohang).In(Language.English));
        var rows = Rows(bytes, "Contents");

        Assert.Equal(["Contents", "Findings", "Findings (2)", "Figures Gaohang Town 2022"], ReadWorkbook.Names(bytes));
        Assert.Equal(["'Findings'!A1", "'Findings (2)'!A1", "'Figures Gaohang Town 2022'!A1"], ReadWorkbook.Read(bytes, book => ReadWorkbook.Sheet(book, "Contents").Descendants<DocumentFormat.OpenXml.Spreadsheet.Hyperlink>().Select(link => link.Location!.Value)));
        Assert.Equal(["Gaohang"], rows[0]);
        Assert.Equal(["Findings", ReportCharts.Progress(RealData.Gaohang).In(Language.English).Title, "6"], rows[2]);
        Assert.Contains(rows, row => row is ["Data: Gaohang 2022, gaohang-2022 (abc123)"]);
        Assert.Contains(rows, row => row is ["Made by Baogao on 2023-01-09 08:00 UTC"]);
    }

    [Fact]
    public void DraftRows_AreMarkedInWords_AndCounted()
    {
        var draft = DraftEdition.Of("figures");
        var chart = ReportCharts.Progress(draft).In(Language.Chinese);
        var bytes = Write(Language.Chinese, draft, chart);

        var rows = Rows(bytes, "主要发现");
        Assert.Equal(chart.Unconfirmed, rows[1][0]);
        Assert.All(rows.Skip(3).Take(chart.Marks.Count()), row => Assert.EndsWith("（未核对）", row[6], StringComparison.Ordinal));
        Assert.Equal([chart.Unconfirmed, $"{draft.Figures.Count}项数据均未核对。"], Rows(bytes, "目录").Where(row => row.Length == 4).Skip(1).Select(row => row[3]));
        var figures = Rows(bytes, "高行镇2022年全部数据");
        Assert.All(figures.Skip(3).Take(draft.Figures.Count), row => Assert.Equal("草稿", row[Array.IndexOf(figures[2], "审核")]));
    }

    [Fact]
    public void AChangedDatum_ChangesItsCells_AndTheTitle()
    {
        var changed = ChangedEdition.Of("gaohang-2022", ("figures.csv", ",17.8,,", ",17.1,,"), ("figures.csv", "税收收入17.8亿元", "税收收入17.1亿元"));
        var (before, after) = (Write(Language.Chinese, ReportCharts.Progress(RealData.Gaohang).In(Language.Chinese)), Write(Language.Chinese, changed, ReportCharts.Progress(changed).In(Language.Chinese)));

        Assert.Equal(
            [("A1", "12月税收收入尚需1.4亿元、一般公共预算0.8亿元"), ("C3", "17.1亿元"), ("D3", "17.1"), ("I3", "税收收入17.1亿元"), ("C4", "1.4亿元（1.3 至 1.5）"), ("D4", "1.4"), ("G4", "推算：全年余额 = 18.5 − 17.1"), ("I4", "税收收入17.1亿元; 全年预计完成18.5亿元")],
            Changes("主要发现"));
        Assert.Equal(["17.1", "税收收入17.1亿元"], Changes("高行镇2022年全部数据").Select(cell => cell.Value));
        Assert.Contains("12月税收收入尚需1.4亿元、一般公共预算0.8亿元", Changes("目录").Select(cell => cell.Value));

        IReadOnlyList<(string At, string Value)> Changes(string name) => [.. ReadWorkbook.Cells(after, name).Except(ReadWorkbook.Cells(before, name)).Select(cell => (cell.At, cell.Value))];
    }

    [Fact]
    public void AChartThatCannotBeRead_HasNoSheet()
    {
        var notebook = Notebook(ReportCharts.Progress(RealData.Gaohang).In(Language.English), Language.English, "n");
        notebook.Notebook["cells"]![1]!["outputs"]![0]!["data"]![ReportChart.MimeType] = "no chart";

        Assert.Equal(["Contents", "Figures Gaohang Town 2022"], ReadWorkbook.Names(FiguresWorkbook.Write(Facts(Language.English, RealData.Gaohang), [notebook])));
    }

    private static byte[] Write(Language language, params RenderedChart[] charts) => Write(language, RealData.Gaohang, charts);

    private static byte[] Write(Language language, Report report, params RenderedChart[] charts)
        => FiguresWorkbook.Write(Facts(language, report), [.. charts.Select((chart, i) => Notebook(chart, language, $"n{i}"))]);

    private static PublicationFacts Facts(Language language, Report report) => new(language == Language.Chinese ? "高行" : "Gaohang", new DateTimeOffset(2023, 1, 9, 8, 0, 0, TimeSpan.Zero), language)
    {
        Editions = [new UsedEdition("gaohang-2022", "Gaohang 2022", "abc123", [.. report.Sources.Values]) { Report = report, Drafts = report.Drafts }],
    };

    private static PageNotebook Notebook(RenderedChart chart, Language language, string name) => new(name, $"notebooks/{name}.ipynb", new JsonObject
    {
        ["cells"] = new JsonArray(
            new JsonObject { ["cell_type"] = "markdown", ["source"] = language == Language.Chinese ? "# 主要发现" : "# Findings" },
            new JsonObject
            {
                ["cell_type"] = "code",
                ["source"] = "1",
                ["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { [ReportChart.MimeType] = JsonNode.Parse(chart.ToJson()) } }),
            }),
    })
    {
        Language = language,
    };

    /// <summary>The rows of a sheet, each up to its last cell that holds something.</summary>
    private static IReadOnlyList<string[]> Rows(byte[] bytes, string name)
    {
        var cells = ReadWorkbook.Cells(bytes, name).ToLookup(cell => int.Parse(cell.At.TrimStart([.. Enumerable.Range('A', 26).Select(c => (char)c)]), CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(1, cells.Max(row => row.Key)).Select(row =>
        {
            var byColumn = cells[row].ToDictionary(cell => cell.At[0] - 'A', cell => cell.Value);
            return byColumn.Count == 0 ? [] : Enumerable.Range(0, byColumn.Keys.Max() + 1).Select(column => byColumn.GetValueOrDefault(column, "")).ToArray();
        })];
    }
}
