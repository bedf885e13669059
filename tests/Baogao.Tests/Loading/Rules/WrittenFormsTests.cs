using Baogao.Loading.Rules;
using Baogao.Model;

namespace Baogao.Tests.Loading.Rules;

/// <summary>Written forms of a number that say a value.</summary>
public sealed class WrittenFormsTests
{
    [Theory]
    [InlineData("三成五", "35", "%")]
    [InlineData("9成", "90", "%")]
    [InlineData("百分之十二点五", "12.5", "%")]
    [InlineData("四分之一", "25", "%")]
    [InlineData("三分之一", "0.3333", "")]
    [InlineData("翻两番", "4", "倍")]
    [InlineData("二十余个", "20", "个")]
    [InlineData("万列", "10000", "列")]
    [InlineData("310多万户", "310", "万户")]
    [InlineData("1万6千多公里", "1.6", "万公里")]
    [InlineData("1亿3千多万", "1.3", "亿")]
    [InlineData("10", "10", "万吨")]
    public void A_form_says_its_value(string written, string value, string unit) => Assert.True(Says(written, value, unit));

    [Theory]
    [InlineData("三成五", "3.5", "%")]
    [InlineData("百分之十二点五", "12.6", "%")]
    [InlineData("翻两番", "2", "倍")]
    [InlineData("310多万户", "31", "万户")]
    [InlineData("1万6千多公里", "1.7", "万公里")]
    [InlineData("三分之一", "0.34", "")]
    [InlineData("左右", "5", "%")]
    public void A_form_does_not_say_another(string written, string value, string unit) => Assert.False(Says(written, value, unit));

    private static bool Says(string written, string value, string unit) => WrittenForms.Says(written, new Figure
    {
        Id = "f",
        Indicator = new("i", new("i", "i"), "economy", null, null, null),
        Period = Period.OfYear(2025),
        PeriodBasis = PeriodBasis.Stated,
        Kind = FigureKind.Actual,
        Measure = Measure.Level,
        Comparator = Comparator.Eq,
        Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
        Unit = Unit.TryParse(unit, out var known) ? known : Unit.None,
        Provenance = new(new("report", new("r", "r"), null, false), default(Section), written),
    });
}
