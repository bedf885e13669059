using System.Text.RegularExpressions;
using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Series;

/// <summary>One value of a table, before its words are understood.</summary>
/// <param name="Value">Its cell.</param>
/// <param name="Period">The period that the table names for it.</param>
/// <param name="PeriodCell">Where it names that.</param>
/// <param name="Cells">The other cells that say something of it, by the columns of <c>series.csv</c>.</param>
internal sealed record RawObservation(SheetCell Value, Period Period, SheetCell PeriodCell, IReadOnlyDictionary<string, SheetCell> Cells);

/// <summary>The values of a table.</summary>
/// <param name="Rows">The values, row by row.</param>
/// <param name="NotPublished">How many cells are empty, or say that there is no value.</param>
/// <param name="Said">What lines above and below say of all values: 单位：亿元, 数据来源：国家统计局.</param>
internal sealed record RawObservations(IReadOnlyList<RawObservation> Rows, int NotPublished, IReadOnlyDictionary<string, string> Said)
{
    private const string SeveralUnits = "、，,;；/";

    private static readonly Regex Line = new("^(?<head>[^：:]{1,10})[：:](?<text>.+)$", RegexOptions.Singleline);
    private static readonly Regex Foot = new("^(?:数据来源|资料来源|来源|注|注释|备注|说明|Source|Notes?)\\s*(?:[0-9１-９]\\s*)?[：:.．、]", RegexOptions.IgnoreCase);

    public static RawObservations Read(SourceTable table, SeriesHeader header, SeriesColumns columns, int? year, List<SheetProblem> problems)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Take(header.Row).Where(row => row.Cells.Count == 1))
        {
            Note(row.Cells[0], said);
        }

        if (header.IsTidy && SeriesHeads.UnitOf(header.Fields["value"].First().Text) is { } unit)
        {
            said["unit"] = unit;
        }

        var (rows, missing, inFoot) = (new List<SourceRow>(), 0, false);
        var values = header.IsTidy ? [columns.Fields["value"]] : columns.Periods.Select(period => period.Head.Column).ToHashSet();
        foreach (var row in table.Rows.Skip(header.Row + 1))
        {
            var first = row.Cells[0];
            var isFoot = first.Kind == SheetValue.Text && !values.Contains(first.Column) && (Foot.IsMatch(first.Text) || (inFoot && row.Cells.Count == 1));
            inFoot |= isFoot;
            if (isFoot)
            {
                Note(first, said);
            }
            else
            {
                rows.Add(row);
            }
        }

        var known = columns.Fields.Values.Concat(values).ToHashSet();
        problems.AddRange(rows.SelectMany(row => row.Cells).Where(cell => !known.Contains(cell.Column) && header.Periods.All(period => period.Head.Column != cell.Column) && header.Others.All(head => head.Column != cell.Column)).DistinctBy(cell => cell.Column)
            .Select(cell => table.At(cell, null, "the cell stands under no column of the header. Delete it, or name its column.")));
        return new RawObservations(header.IsTidy ? Tidy() : Wide(), missing, said);

        List<RawObservation> Wide()
        {
            var found = new List<RawObservation>();
            foreach (var row in rows)
            {
                var cells = Others(row);
                foreach (var (head, period) in columns.Periods)
                {
                    if (Value(row, head.Column) is { } value)
                    {
                        found.Add(new RawObservation(value, period, head, cells));
                    }
                }
            }

            return found;
        }

        List<RawObservation> Tidy()
        {
            var found = new List<(SheetCell Value, SheetCell Cell, PeriodReading Reading, SourceRow Row)>();
            foreach (var row in rows)
            {
                if (Value(row, columns.Fields["value"]) is not { } value)
                {
                    continue;
                }

                if (row.At(columns.Fields["period"]) is not { } cell)
                {
                    problems.Add(table.At(value, "period", "the row has a value and no period. Write one, such as 2022-05."));
                }
                else if (PeriodText.Of(cell, year, table.Counts1904) is not { } reading)
                {
                    problems.Add(table.At(cell, "period", $"\"{cell.Text}\" is no month, quarter or year that is known. Write it as 2022-05, 2022-01/2022-06, 2022Q1 or 2022."));
                }
                else
                {
                    found.Add((value, cell, reading, row));
                }
            }

            var areMonths = DayPeriods.AreMonths(found.Select(each => each.Reading.Day).OfType<DateOnly>());
            var read = new List<RawObservation>();
            foreach (var (value, cell, reading, row) in found)
            {
                if (DayPeriods.Period(reading, areMonths, out var fault) is { } period)
                {
                    read.Add(new RawObservation(value, period, cell, Others(row)));
                }
                else
                {
                    problems.Add(table.At(cell, "period", fault!));
                }
            }

            return read;
        }

        SheetCell? Value(SourceRow row, int column)
        {
            var cell = row.At(column);
            var isThere = cell is not null && !SeriesNumber.IsNotPublished(cell);
            missing += isThere ? 0 : 1;
            return isThere ? cell : null;
        }

        Dictionary<string, SheetCell> Others(SourceRow row)
            => columns.Fields.Where(field => field.Key is not ("value" or "period")).Select(field => (field.Key, Cell: row.At(field.Value))).Where(field => field.Cell is not null).ToDictionary(field => field.Key, field => field.Cell!, StringComparer.Ordinal);
    }

    // The first line that says a thing counts: notes below may speak of one value.
    private static void Note(SheetCell cell, Dictionary<string, string> said)
    {
        if (Line.Match(cell.Text.Trim()) is { Success: true } line && SeriesHeads.Of(line.Groups["head"].Value) is ("indicator" or "geography" or "unit" or "source") and var field)
        {
            var text = line.Groups["text"].Value.Trim().TrimEnd('。', '.');
            // 单位：亿元、% gives no unit of all values.
            if (field != "unit" || (Unit.TryParse(text, out _) && !text.Any(SeveralUnits.Contains)))
            {
                said.TryAdd(field, text);
            }
        }
    }
}
