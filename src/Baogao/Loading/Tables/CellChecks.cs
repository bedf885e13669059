using System.Text.RegularExpressions;
using Baogao.Loading.Schema;

namespace Baogao.Loading.Tables;

/// <summary>Looks at each cell of a table: is it clean, and is it what its column holds.</summary>
internal static partial class CellChecks
{
    internal static void Check(Table table, ProblemList problems)
    {
        Row? above = null;
        foreach (var row in table.Rows)
        {
            foreach (var fault in Faults(row, above).ToList())
            {
                row.Spoil(fault.Field!);
                table.IsWhole &= !table.Schema.Key.Contains(fault.Field!);
                problems.Add(fault);
            }

            above = row;
        }
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9_]*\z")]
    private static partial Regex Id();

    private static IEnumerable<Problem> Faults(Row row, Row? above)
    {
        if (Swapped(row) is { } swapped)
        {
            yield return swapped;
            yield break;
        }

        for (var i = 0; i < row.Cells.Count; i++)
        {
            var (field, text) = (row.Table.Schema.Fields[i], row.Cells[i].Text);
            if (Fault(field, text, row, above) is var (code, message))
            {
                yield return row.Problem(code, field.Name, message);
            }
        }
    }

    private static (ProblemCode Code, string Message)? Fault(FieldSchema field, string text, Row row, Row? above)
    {
        if (text.Length == 0)
        {
            return field.IsRequired ? Empty(field, above?[field.Name]) : null;
        }

        return CleanText.Fault(text) ?? OfType(field, text, row) ?? NarrowingChecks.Fault(field, text);
    }

    private static (ProblemCode Code, string Message)? OfType(FieldSchema field, string text, Row row)
        => field.Type switch
        {
            CellType.Id when field.References is null && !field.NamesSource && !Id().IsMatch(text)
                => (ProblemCode.KeyMalformed, $"{Say.Quoted(text)} is not an identifier. Use small letters, digits and underscores, beginning with a letter, as in tax_2022."),
            CellType.Token when !field.Tokens.Contains(text) => (ProblemCode.NotInClosedList, Unknown(field, text)),
            CellType.Number => NumberText.Fault(text, row.Table.Schema.IndexOf("unit") < 0 ? "" : row["unit"]),
            CellType.Integer => NumberText.IntegerFault(text, field.Minimum),
            CellType.Period when !Baogao.Model.Period.TryParse(text, out _) => (ProblemCode.NotAPeriod,
                $"{Say.Quoted(text)} is not a period. Write a year (2022), a month (2022-05), a day (2022-12-27), an interval (2022-01/2022-11) or an open end (2022-06/..)."),
            CellType.Section when !(Baogao.Model.Section.TryParse(text, out var section) && section.ToString() == text && section.Part < 10)
                => (ProblemCode.NotASection, $"{Say.Quoted(text)} is not a section. Write part, head and item as in 1.1.1, with 0 for what stands above."),
            CellType.Unit when !Baogao.Model.Unit.TryParse(text, out _)
                => (ProblemCode.UnitMalformed, $"{Say.Quoted(text)} is not a unit: it holds a digit or a blank. Write it as the report does, such as 亿元, 万件, 家 or %."),
            _ => null,
        };

    private static (ProblemCode Code, string Message) Empty(FieldSchema field, string? above)
        => above is { Length: > 0 } && field.Type is not (CellType.Text or CellType.Number) && !(field is { Type: CellType.Id or CellType.Section, References: null, NamesSource: false })
            ? (ProblemCode.MergedCell, $"The cell is empty below {Say.Quoted(above)}. Merged cells leave such gaps: write the value in every row.")
            : (ProblemCode.CellEmpty, "The cell is empty, and every row needs a value here.");

    private static string Unknown(FieldSchema field, string text)
        => $"{Say.Quoted(text)} is not known here.{Nearest.Hint(text, field.Tokens)} Write {Say.Or(field.Tokens)}{(field.IsRequired ? "" : ", or nothing")}.";

    /// <summary>Value and unit that changed places are one fault.</summary>
    private static Problem? Swapped(Row row)
        => row.Table.Schema.IndexOf("value") >= 0 && row["value"].Length > 0 && row["unit"].Length > 0
            && NumberText.Fault(row["value"], "") is { Code: ProblemCode.NotANumber } && NumberText.Fault(row["unit"], "") is null
            ? row.Problem(ProblemCode.ValueAndUnitSwapped, "value", $"Value {Say.Quoted(row["value"])} and unit {Say.Quoted(row["unit"])} have changed places. Swap the two cells.")
            : null;
}
