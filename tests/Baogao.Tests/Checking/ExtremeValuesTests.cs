using Baogao.Reading.Checking;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Checking;

/// <summary>Periods at the ends of the calendar and numbers at the ends of what a cell may hold: a check lists problems or passes, and never throws.</summary>
public class ExtremeValuesTests
{
    private static readonly string[] Periods = ["0001", "9999", "2022-01/9999-12", "0001-01/9999-12", "9999-12", "9999-12-31", "0001-01-01", "2022-06/.."];
    private static readonly string[] Numbers = ["-100", "-100.0", "-250", "0", "9999999999999999999999999", "0.000001", "0.0000000000000000000000001", "999999999999"];

    [Fact]
    public void A_period_that_ends_with_the_calendar_is_a_period()
    {
        var edition = new SmallEdition();
        edition.Set("figures", "tax_2022_nov", "period", "2022-01/9999-12");
        using var folder = new TemporaryFolder();
        edition.Write(folder.Path);
        var result = ReportChecker.Check(folder.Path);
        Assert.NotNull(result.Report);
        Assert.Equal("2022/9999", result.Report.FigureById("tax_2022_nov").Period.ToString());
    }

    [Fact]
    public void Every_cell_may_hold_the_last_of_its_kind()
    {
        string[] figures = ["tax_2022", "tax_2022_nov", "tax_2022_share", "tax_2023", "tax_2023_growth", "budget_2023", "funded_2022"];
        foreach (var (figure, column, value) in figures.SelectMany(figure =>
            Periods.SelectMany(period => new[] { (figure, "period", period), (figure, "base_period", period) }).Concat(Numbers.Select(number => (figure, "value", number)))))
        {
            Checked(edition => edition.Set("figures", figure, column, value));
        }

        // All at once: sums and differences of the largest and the smallest.
        foreach (var (period, number) in Periods.SelectMany(period => Numbers.Select(number => (period, number))))
        {
            Checked(edition =>
            {
                foreach (var figure in figures)
                {
                    edition.Set("figures", figure, "period", period);
                    edition.Set("figures", figure, "value", number);
                    edition.Set("figures", figure, "unit", figure is "tax_2022" ? "万亿元" : figure.Contains("growth", StringComparison.Ordinal) || figure is "budget_2023" or "tax_2022_share" ? "%" : "亿元");
                }
            });
        }
    }

    [Fact]
    public void A_growth_of_minus_100_percent_implies_no_base()
    {
        var edition = new SmallEdition();
        edition.Set("figures", "tax_2023_growth", "value", "-100");
        edition.Set("figures", "tax_2023_growth", "quote", "下降100%");
        edition.Set("figures", "tax_2023_growth", "base_figure", "");
        edition.Set("figures", "tax_2023_growth", "base_period", "2020");
        using var folder = new TemporaryFolder();
        edition.Write(folder.Path);
        var result = ReportChecker.Check(folder.Path);
        Assert.DoesNotContain(result.Findings, finding => finding.Inputs.Contains("tax_2023_growth"));
        Assert.Null(result.Report!.ImpliedBase(result.Report.FigureById("tax_2023")));
    }

    private static void Checked(Action<SmallEdition> change)
    {
        var edition = new SmallEdition();
        change(edition);
        using var folder = new TemporaryFolder();
        edition.Write(folder.Path);
        Assert.NotNull(ReportChecker.Check(folder.Path).Problems);
    }
}
