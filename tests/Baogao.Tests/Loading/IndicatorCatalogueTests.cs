using Baogao.Loading.Problems;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao.Tests.Loading;

/// <summary>An edition uses indicators of the catalogue without defining them, and may define them in its own way.</summary>
public class IndicatorCatalogueTests
{
    private static (Report? Report, IReadOnlyList<Problem> Problems) Read(Action<SmallEdition> change)
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        change(edition);
        edition.Write(folder.Path);
        var tidy = EditionTidy.Compare(folder.Path);
        File.WriteAllText(tidy.Path, tidy.Text);
        return ReportReader.Read(folder.Path);
    }

    [Fact]
    public void An_edition_uses_an_indicator_of_the_catalogue()
    {
        var (report, problems) = Read(edition => edition.Replace("indicators.csv", "tax_revenue,税收收入,Tax revenue,economy,up,flow,\n", ""));
        Assert.Empty(problems);
        Assert.Equal("Tax revenue", report!.FigureById("tax_2022").Indicator.Name.En);
        Assert.Equal("tax_revenue", report.Indicators[^1].Id);
        Assert.DoesNotContain(report.Indicators, indicator => indicator.Id == "gdp");
    }

    [Fact]
    public void An_edition_names_a_shared_indicator_in_its_own_way()
    {
        var (report, problems) = Read(edition => edition.Replace("indicators.csv", "tax_revenue,税收收入,Tax revenue", "tax_revenue,税收,Taxes"));
        Assert.Empty(problems);
        Assert.Equal(("Taxes", 1), (report!.FigureById("tax_2022").Indicator.Name.En, report.Indicators.Count(indicator => indicator.Id == "tax_revenue")));
    }

    [Fact]
    public void An_edition_can_do_without_indicators_of_its_own()
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        foreach (var table in (string[])["indicators", "bases", "figures", "rankings", "honours", "milestones", "projects", "exclusions", "codes", "sections"])
        {
            edition.Delete(table + ".csv");
        }

        edition.Json(package => package["resources"] = new System.Text.Json.Nodes.JsonArray(package["resources"]!.AsArray().Single(table => table!["name"]!.GetValue<string>() == "series")!.DeepClone()));
        edition.Write(folder.Path);
        File.WriteAllText(Path.Join(folder.Path, "datapackage.json"), EditionTidy.Compare(folder.Path).Text);
        var (report, problems) = ReportReader.Read(folder.Path);
        Assert.Empty(problems);
        Assert.Equal("税收收入", Assert.Single(report!.Indicators).Name.Zh);
    }

    [Fact]
    public void Keys_and_names_of_the_catalogue_are_each_there_once_and_its_themes_are_known()
    {
        var all = IndicatorCatalogue.ById.Values.ToList();
        var names = all.SelectMany(indicator => (indicator.OtherNames ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Append(indicator.Name.Zh)).ToList();
        Assert.True(all.Count >= 20);
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(all, indicator => Assert.NotNull(CodeBook.Shared.Find("themes", indicator.Theme)));
    }
}
