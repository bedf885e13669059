using System.Globalization;
using Baogao.Exchange.Series;
using Baogao.Exchange.Workbooks;
using Baogao.Tests.Loading;
using CsCheck;

namespace Baogao.Exchange.Tests.Series;

/// <summary>The same observations give the same series, in whatever shape and order a table holds them.</summary>
public sealed class SeriesPropertyTests
{
    private static readonly (string Name, string Code, string Unit)[] Measures =
        [("当期值", "level", "亿元"), ("累计值", "level_cumulative", "亿元"), ("同比增长", "growth", "%"), ("累计增长", "growth_cumulative", "%")];

    private static readonly Gen<(int Month, int Measure, int Value)[]> Observations
        = Gen.Select(Gen.Int[1, 12], Gen.Int[0, 3], Gen.Int[-99_999, 99_999]).Array[1, 30].Select(all => all.DistinctBy(one => (one.Item1, one.Item2)).ToArray());

    [Fact]
    public void A_tidy_and_a_wide_table_of_the_same_observations_give_the_same_rows()
    {
        using var folder = new TemporaryFolder();
        new SmallEdition().Write(folder.Path);
        var edition = EditionTexts.Read(folder.Path);
        Gen.Select(Observations, Gen.Bool, Gen.Int[0, 2]).Sample((all, descending, form) =>
        {
            var months = all.Select(one => one.Month).Distinct().Order().ToList();
            months = descending ? [.. months.AsEnumerable().Reverse()] : months;
            var wide = $"指标,{string.Join(',', months.Select(month => Head(month, form)))}\n" + string.Concat(all.Select(one => one.Measure).Distinct().Select(measure =>
                $"社会消费品零售总额_{Measures[measure].Name}({Measures[measure].Unit}),{string.Join(',', months.Select(month => all.Where(one => one.Month == month && one.Measure == measure).Select(one => Text(one.Value)).FirstOrDefault("")))}\n"));
            var tidy = "value,period,indicator,measure,unit\n" + string.Concat(all.Select(one =>
                $"{Text(one.Value)},{(Measures[one.Measure].Code.EndsWith("cumulative", StringComparison.Ordinal) ? $"2023-01/2023-{one.Month:00}" : $"2023-{one.Month:00}")},retail_sales,{Measures[one.Measure].Code},{Measures[one.Measure].Unit}\n"));
            var rows = Rows(edition, wide);
            Assert.Equal(all.Length, rows.Count);
            Assert.Equal(rows, Rows(edition, tidy));
        }, iter: 200, threads: 1);
    }

    private static List<string> Rows(EditionTexts edition, string text)
    {
        var problems = new List<SheetProblem>();
        var rows = SeriesImport.Rows(TextTable.Read("table.csv", text, null), SeriesBook.Said, edition, problems, []).Rows;
        Assert.Empty(problems);
        return [.. rows.Select(row => string.Join(',', SeriesHeads.Schema.Columns.Select(row.Text))).Order(StringComparer.Ordinal)];
    }

    private static string Head(int month, int form) => form switch { 0 => FormattableString.Invariant($"2023年{month}月"), 1 => FormattableString.Invariant($"2023-{month:00}"), _ => FormattableString.Invariant($"2023M{month:00}") };

    private static string Text(int value) => (value / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
