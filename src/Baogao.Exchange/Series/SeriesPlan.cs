using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Series;

/// <summary>What an import of a table into <c>series.csv</c> would do. Nothing is written yet.</summary>
/// <param name="Import">Problems, notes, differences and files. The rows of the differences are those of the table, or its lines.</param>
/// <param name="Equal">How many of its values are there already.</param>
/// <param name="NotPublished">How many of its cells are empty or say that there is no value.</param>
/// <param name="Package">What changes in <c>datapackage.json</c> where the edition had no series, a line each.</param>
public sealed record SeriesPlan(ImportPlan Import, int Equal, int NotPublished, IReadOnlyList<string> Package);
