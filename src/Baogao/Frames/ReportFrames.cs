using Baogao.Loading.Schema;
using Baogao.Model;
using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao.Frames;

/// <summary>
/// Every table of a report as a Deedle frame (keyed rows, aligned arithmetic, pivots) and as a Microsoft.Data.Analysis frame (filters, ML.NET).
/// Columns have the names of the CSV columns; <c>value</c> is a decimal in <c>unit</c>; what a row does not have is missing.
/// </summary>
public static class ReportFrames
{
    /// <summary>A Deedle frame: a row a figure, keyed as in <c>figures.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Figure> rows) => EditionSchema.Figures.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a figure, the key of <c>figures.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Figure> rows) => EditionSchema.Figures.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row an indicator, keyed as in <c>indicators.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Indicator> rows) => EditionSchema.Indicators.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row an indicator, the key of <c>indicators.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Indicator> rows) => EditionSchema.Indicators.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row a definition of coverage, keyed as in <c>bases.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Basis> rows) => EditionSchema.Bases.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a definition of coverage, the key of <c>bases.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Basis> rows) => EditionSchema.Bases.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row a place in a league table, keyed as in <c>rankings.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Ranking> rows) => EditionSchema.Rankings.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a place in a league table, the key of <c>rankings.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Ranking> rows) => EditionSchema.Rankings.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row a distinction, keyed as in <c>honours.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Honour> rows) => EditionSchema.Honours.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a distinction, the key of <c>honours.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Honour> rows) => EditionSchema.Honours.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row a step of the year, keyed as in <c>milestones.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Milestone> rows) => EditionSchema.Milestones.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a step of the year, the key of <c>milestones.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Milestone> rows) => EditionSchema.Milestones.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row a shortcoming, keyed as in <c>shortcomings.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Shortcoming> rows) => EditionSchema.Shortcomings.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a shortcoming, the key of <c>shortcomings.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Shortcoming> rows) => EditionSchema.Shortcomings.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row a project, keyed as in <c>projects.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Project> rows) => EditionSchema.Projects.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a project, the key of <c>projects.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Project> rows) => EditionSchema.Projects.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row an observation of a time series, keyed as in <c>series.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Observation> rows) => EditionSchema.Series.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row an observation of a time series, the key of <c>series.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Observation> rows) => EditionSchema.Series.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row a number that is no statistic, keyed as in <c>exclusions.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<Exclusion> rows) => EditionSchema.Exclusions.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a number that is no statistic, the key of <c>exclusions.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Exclusion> rows) => EditionSchema.Exclusions.ToDataFrame(rows);

    /// <summary>A Deedle frame: a row a finding of the checker that a person lets stand, keyed as in <c>accepted.csv</c>.</summary>
    public static Frame<string, string> ToFrame(this IEnumerable<AcceptedFinding> rows) => EditionSchema.Accepted.ToFrame(rows);

    /// <summary>A Microsoft.Data.Analysis frame: a row a finding of the checker that a person lets stand, the key of <c>accepted.csv</c> as its first column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<AcceptedFinding> rows) => EditionSchema.Accepted.ToDataFrame(rows);
}
