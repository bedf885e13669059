using Baogao.Frames;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Baogao.Tests.Comparing;
using Baogao.Tests.Loading;

namespace Baogao.Tests;

public class ReportsTests
{
    private static readonly Reports All = Reports.Load(Path.Combine(RealData.Root, "data"));

    [Fact]
    public void All_editions_are_loaded_those_of_groups_too_by_level_place_and_year()
    {
        Assert.Empty(All.Unreadable);
        Assert.Empty(All.Notices);
        Assert.Equal(["nation-1985", "nation-1995"], All.Editions.Take(2).Select(edition => edition.Name));
        Assert.Equal(["gaohang-2022", "gaohang-2023"], All.Editions.TakeLast(2).Select(edition => edition.Name));
        Assert.Contains(All.Editions, edition => edition.Name == "jiangsu-2026" && edition.Place.Name.Zh == "江苏省" && edition.Year == 2025);
        Assert.Equal(10, All.Of("中国").Count);
        Assert.Equal("jiangsu-2026", Report.Load("jiangsu-2026").Name);
    }

    [Fact]
    public void A_frame_over_all_editions_has_a_row_a_figure_with_edition_place_and_year()
    {
        var frame = All.Figures.ToFrame();
        Assert.Equal(All.Editions.Sum(edition => edition.Figures.Count), frame.RowCount);
        Assert.Equal("浦东新区", frame.GetColumn<string>("place")["pudong-2022/gdp_2022"]);
        Assert.Equal(16013.4m, frame.GetColumn<decimal>("value")["pudong-2022/gdp_2022"]);
        var data = All.Figures.ToDataFrame();
        Assert.Equal("id", data.Columns[0].Name);
        Assert.Equal(frame.RowCount, data.Rows.Count);
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_left_out_and_doubles_and_clashes_are_said()
    {
        using var folder = new TemporaryFolder();
        YearEdition.Write(folder.Path + "/xuxi-2022", 2022, ["tax tax_revenue 2022 actual level eq 20 亿元"], [], [], "虚溪镇");
        YearEdition.Write(folder.Path + "/again/xuxi-2022b", 2022, ["tax tax_revenue 2022 actual level eq 21 亿元", "own own_thing 2022 actual level eq 2 个"], [], [], "虚溪镇");
        YearEdition.Write(folder.Path + "/again/other-2022", 2022, ["own own_thing 2022 actual level eq 3 个"], [], [], "别处镇");
        File.WriteAllText(folder.Path + "/again/xuxi-2022b/indicators.csv", "indicator,name_zh,name_en,theme,better,stock_or_flow,note\nown_thing,事项,Thing,economy,up,flow,\n");
        File.WriteAllText(folder.Path + "/again/other-2022/indicators.csv", "indicator,name_zh,name_en,theme,better,stock_or_flow,note\nown_thing,别的事项,Other thing,economy,up,stock,\n");
        foreach (var edition in new[] { "/again/xuxi-2022b", "/again/other-2022" })
        {
            File.WriteAllText(folder.Path + edition + "/datapackage.json", EditionTidy.Compare(folder.Path + edition).Text);
        }

        Directory.CreateDirectory(folder.Path + "/broken");
        File.WriteAllText(folder.Path + "/broken/datapackage.json", "{");
        Directory.CreateDirectory(folder.Path + "/.written");
        File.WriteAllText(folder.Path + "/.written/datapackage.json", "{");
        var reports = Reports.Load(folder.Path);
        Assert.Equal(3, reports.Editions.Count);
        Assert.Equal(
            [
                $"{folder.Path}/broken is left out: an error. Run baogao check {folder.Path}/broken.",
                "xuxi-2022 and xuxi-2022b are all of Xuxi Town for 2022: each is listed, and none is taken for the other.",
                "The indicator own_thing does not mean the same in other-2022 (别的事项) and xuxi-2022b (事项): its numbers are not comparable. Give one of them a key of its own in indicators.csv.",
            ],
            reports.Notices.Select(notice => notice.In(Language.English)));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
        => Assert.Equal("There is no folder nowhere. Name one that holds editions, each a folder with a datapackage.json.", Assert.Throws<DirectoryNotFoundException>(() => Reports.Load("nowhere")).Message);
}
