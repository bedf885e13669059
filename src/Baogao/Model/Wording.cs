using System.Globalization;

namespace Baogao;

/// <summary>How values, periods and kinds are written for a reader: the one place for it, used by charts, tables and messages.</summary>
internal static class Wording
{
    /// <summary>A figure's value with its comparator and unit: <c>≥ 90 %</c>, <c>18.5 亿元</c>, <c>1:4</c>.</summary>
    public static string Of(Figure figure)
    {
        var number = figure.Measure == Measure.Ratio ? figure.ValueText ?? Number(figure.Value) : Number(figure.Value);
        var sign = figure.Measure == Measure.Growth && figure.Value > 0 ? "+" : "";
        return $"{Sign(figure.Comparator)}{sign}{number.Replace('-', '−')} {figure.Unit}".Trim();
    }

    /// <summary>A decimal as written, thousands set apart from five digits on: <c>11,097</c>.</summary>
    public static string Number(decimal value)
        => value.ToString(Math.Abs(value) >= 10_000 ? "#,##0.################" : "G", CultureInfo.InvariantCulture);

    /// <summary>The kind for a reader.</summary>
    public static string Of(FigureKind kind, Language language) => (kind, language) switch
    {
        (FigureKind.Actual, Language.Chinese) => "实际",
        (FigureKind.Estimate, Language.Chinese) => "预计",
        (FigureKind.Target, Language.Chinese) => "计划",
        (FigureKind.StretchTarget, Language.Chinese) => "力争",
        (FigureKind.StretchTarget, _) => "stretch target",
        _ => kind.Token(),
    };

    /// <summary>The period for a reader, with how it is known where the text does not state it.</summary>
    public static string Of(Period period, PeriodBasis basis, Language language) => (basis, language) switch
    {
        (PeriodBasis.Inferred, Language.Chinese) => $"{period}（推断）",
        (PeriodBasis.Inferred, _) => $"{period} (inferred)",
        (PeriodBasis.Unstated, Language.Chinese) => $"{period}（原文未写明）",
        (PeriodBasis.Unstated, _) => $"{period} (not stated)",
        _ => period.ToString(),
    };

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.Ge => "≥ ",
        Comparator.Gt => "> ",
        Comparator.Le => "≤ ",
        Comparator.Approx => "≈ ",
        _ => "",
    };
}
