using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Loading;

/// <summary>An edition is found by its name from any folder of the workspace, and by its path as before.</summary>
public class EditionPlaceTests
{
    [Fact]
    public void A_report_is_loaded_by_the_name_of_its_edition()
    {
        // Tests run in a folder of the checkout.
        var report = Report.Load("gaohang-2022");
        Assert.Equal(("gaohang-2022", RealData.Gaohang.Figures.Count), (report.Name, report.Figures.Count));
        Assert.Equal(Path.GetFullPath(RealData.Gaohang.Directory), Path.GetFullPath(report.Directory));
        Assert.Equal(["gaohang-2023"], report.EditionsOf(2023).Select(edition => edition.Name));
    }

    [Fact]
    public void A_search_follows_no_link_and_a_folder_that_cannot_be_listed_holds_no_edition()
    {
        using var folder = new TemporaryFolder();
        new SmallEdition().Write(folder.Path + "/data/plain");
        new SmallEdition().Write(folder.Path + "/elsewhere/linked");
        Directory.CreateSymbolicLink(folder.Path + "/data/linked", folder.Path + "/elsewhere/linked");
        var report = Report.Load(folder.Path + "/data/plain");
        Assert.Single(report.EditionsOf(report.Year));
        Assert.Empty(MissingFolder.Editions(folder.Path + "/nowhere"));
    }

    [Fact]
    public void A_name_that_is_nowhere_says_where_it_looked_what_there_is_and_what_was_meant()
    {
        var problem = Assert.Single(Assert.Throws<ReportDataException>(() => Report.Load("gaohang-202")).Problems).ToString();
        Assert.Matches(@"^gaohang-202: There is no such edition in (\.\./)*data\. Did you mean gaohang-2022, gaohang-2023\? The editions there are gaohang-2022, gaohang-2023, guangdong-2026, guizhou-2026, heilongjiang-2026, henan-2026, hubei-2026, jiangsu-2026 and [0-9]+ more\. \[BG101\]$", problem);
    }

    [Fact]
    public void The_nearest_folder_of_data_that_has_it_counts_and_a_folder_of_that_name_is_a_path_where_it_holds_an_edition()
    {
        using var folder = new TemporaryFolder();
        var (inner, deep) = (folder.Path + "/town/inner", folder.Path + "/town/inner/notebooks/zh");
        Directory.CreateDirectory(deep);
        foreach (var edition in (string[])["/data/far", "/data/near", "/town/inner/data/near", "/town/inner/notebooks/zh/own"])
        {
            new SmallEdition().Write(folder.Path + edition);
        }

        Assert.Equal("../../data/near", EditionPlace.Of("near", deep).Directory);
        Assert.Equal("../../../../data/far", EditionPlace.Of("far", deep).Directory);
        Assert.Equal("data/near", EditionPlace.Of("near", inner).Directory);
        Assert.Equal(new EditionPlace("own", null), EditionPlace.Of("own", deep));
        Assert.Equal(new EditionPlace("notebooks", null), EditionPlace.Of("notebooks", inner));
        Assert.Equal("../../data/none", EditionPlace.Of("none", deep).Directory);
        Assert.All((string[])["", ".", "..", "./near", "data/near", "/near", "a\0"], path => Assert.Equal(new EditionPlace(path, null), EditionPlace.Of(path, deep)));
    }

    [Fact]
    public void Each_way_of_finding_nothing_is_told_in_both_languages()
    {
        using var folder = new TemporaryFolder();
        var (empty, data) = (folder.Path + "/empty", folder.Path + "/data");
        Directory.CreateDirectory(empty);
        new SmallEdition().Write(data + "/town-2024");
        Assert.Equal(
            "x: There is no such edition: neither the current folder nor one above it has a folder data/. Change to the folder of the project, or give the path of the edition's folder. [BG101]", Told([]));
        Assert.Equal($"x: There is no such edition in {empty}. There are no editions there. Give the path of the edition's folder. [BG101]", Told([empty]));
        Assert.Equal($"x: There is no such edition in {data} and {empty}. The editions there are town-2024. [BG101]", Told([data, empty]));
        Assert.Equal($"x: {data} 和 {empty} 中没有这版数据。现有的数据版本有town-2024。 [BG101]", Told([data, empty], Language.Chinese));
        Assert.Equal("x: 没有这版数据：当前文件夹及其上各级都没有 data/ 文件夹。请切换到项目所在文件夹，或指定该版数据的文件夹路径。 [BG101]", Told([], Language.Chinese));

        static string Told(string[] looked, Language language = Language.English) => MissingFolder.Problem(new EditionPlace("data/x", looked))!.In(language);
    }

    [Fact]
    public void What_surrounds_a_place_are_the_editions_of_the_places_above_for_the_same_year()
    {
        Assert.Equal(["pudong-2022", "shanghai-2022"], RealData.Gaohang.EditionsAround().Select(edition => edition.Name));
        Assert.Equal(["shanghai-2022"], RealData.Load("pudong-2022").EditionsAround().Select(edition => edition.Name));
        Assert.Empty(RealData.Load("gaohang-2023").EditionsAround());
        Assert.Empty(RealData.Shanghai.EditionsAround());
    }
}
