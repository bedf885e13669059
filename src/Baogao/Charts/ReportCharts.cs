namespace Baogao;

/// <summary>The charts that a report can be drawn as, one method each.</summary>
public static class ReportCharts
{
    /// <summary>The next year's targets beside this year's base, stretch targets marked: <see cref="TargetsChart"/>.</summary>
    /// <exception cref="ChartDataException">The edition states no target.</exception>
    public static ReportChart Targets(Report report, Language language) => TargetsChart.Build(report, language);
}

/// <summary>An edition lacks what a chart needs; the message says what.</summary>
public sealed class ChartDataException : Exception
{
    /// <summary>Creates the exception from its message.</summary>
    public ChartDataException(string message)
        : base(message)
    {
    }
}
