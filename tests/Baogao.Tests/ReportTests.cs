using Baogao.Model;
using Baogao.Tests.Loading;

namespace Baogao.Tests;

public class ReportTests
{
    private static readonly Report Small = LoadSmall();

    [Fact]
    public void Load_maps_every_table()
    {
        Assert.Equal(("small", 2022, "高行镇", "Pudong New Area", new DateOnly(2022, 12, 27)), (Small.Name, Small.Year, Small.Place.Name.Zh, Small.Place.Above!.Name.En, Small.Delivered));
        Assert.Equal(["0.0.0", "1.1.1", "2.0.1"], Small.Sections.Select(section => section.Section.ToString()));
        Assert.Equal([5, 3, 11, 2, 2, 2, 3, 2, 1],
            [Small.Indicators.Count, Small.Bases.Count, Small.Figures.Count, Small.Rankings.Count, Small.Honours.Count, Small.Milestones.Count, Small.Projects.Count, Small.Series.Count, Small.Exclusions.Count]);
        Assert.Equal(["G02-10", "G02-11"], Small.Projects[1].Parcels);
        Assert.Equal((1, 24, "yearbook"), (Small.Rankings[0].Place, Small.Rankings[0].Peers, Small.Rankings[0].PeersSource?.Name));
        Assert.Null(Small.Milestones[1].Period);
    }

    [Fact]
    public void Load_keeps_the_decimals_that_the_source_writes() => Assert.Equal(2, Small.Series[0].Value.Scale);

    [Fact]
    public void Figure_is_found_by_the_words_of_the_question()
    {
        var target = Small.Figure("tax_revenue", "2023", FigureKind.Target);
        Assert.Equal((23.2m, "亿元", "2.0.1", "计划入库23.2亿元"), (target.Value, target.Unit.Text, target.Provenance.Section.ToString(), target.Provenance.Quote));
        Assert.Equal(25, Small.Figure("tax_revenue", "2023", FigureKind.Target, Measure.Growth).Value);
        Assert.Equal("tax_2022", Small.Figure("tax_revenue", "2022-01/2022-12", FigureKind.Estimate).Id);
    }

    [Fact]
    public void BaseOf_follows_the_base_figure()
    {
        Assert.Equal("tax_2022", Small.BaseOf(Small.FigureById("tax_2023_growth"))?.Id);
        Assert.Null(Small.BaseOf(Small.FigureById("budget_2023")));
    }

    [Fact]
    public void A_look_up_that_finds_nothing_says_what_to_type()
    {
        Assert.Equal("No indicator \"tax\". Did you mean tax_completion, tax_revenue?", Message<KeyNotFoundException>(() => Small.Indicator("tax")));
        Assert.Equal("No indicator \"zzz\". There are tax_revenue, tax_completion, budget_revenue, projects_funded, charging.", Message<KeyNotFoundException>(() => Small.Indicator("zzz")));
        Assert.Equal("No figure \"tax_2024\". Did you mean tax_2021, tax_2022, tax_2023?", Message<KeyNotFoundException>(() => Small.FigureById("tax_2024")));
        Assert.Equal("No actual level of projects_funded for 2023. There is actual level 2022.", Message<KeyNotFoundException>(() => Small.Figure("projects_funded", "2023", FigureKind.Actual)));
        Assert.StartsWith("\"next year\" is not a period.", Message<FormatException>(() => Small.Figure("tax_revenue", "next year", FigureKind.Target)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_look_up_that_finds_two_names_their_keys()
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        edition.Add("figures", "budget_other,budget_revenue,2022,unstated,actual,level,eq,5.3,,亿元,budget_fiscal,,,,1.1.1,预算5.3亿元,report,");
        edition.Write(folder.Path);
        Assert.Equal("2 figures are the actual level of budget_revenue for 2022. Use FigureById with budget_2022 or budget_other.",
            Message<KeyNotFoundException>(() => Report.Load(folder.Path).Figure("budget_revenue", "2022", FigureKind.Actual)));
    }

    [Fact]
    public void Nothing_in_a_report_can_be_changed()
    {
        var reached = new HashSet<Type>();
        Reach(typeof(Report), reached);
        Assert.Contains(typeof(Figure), reached);
        Assert.All(reached, type => Assert.True(type.IsSealed, type.Name));
        Assert.All(reached.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { IsPublic: true }),
            property => Assert.Contains(property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers(), modifier => modifier.Name == "IsExternalInit"));
        Assert.ThrowsAny<NotSupportedException>(() => ((IList<Figure>)Small.Figures).Clear());
        Assert.ThrowsAny<NotSupportedException>(() => ((IDictionary<string, Source>)Small.Sources).Clear());
        Assert.ThrowsAny<NotSupportedException>(() => ((IList<string>)Small.Projects[0].Parcels).Clear());
    }

    private static void Reach(Type type, HashSet<Type> reached)
    {
        if (type.IsGenericType)
        {
            foreach (var argument in type.GetGenericArguments())
            {
                Reach(argument, reached);
            }
        }
        else if (type.Assembly == typeof(Report).Assembly && reached.Add(type))
        {
            foreach (var property in type.GetProperties())
            {
                Reach(property.PropertyType, reached);
            }
        }
    }

    private static string Message<T>(Action act)
        where T : Exception
        => Assert.Throws<T>(act).Message;

    private static Report LoadSmall()
    {
        using var folder = new TemporaryFolder();
        new SmallEdition().Write(folder.Path);
        return Report.Load(folder.Path);
    }
}
