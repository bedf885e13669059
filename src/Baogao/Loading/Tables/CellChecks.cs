using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;
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

    private static (ProblemCode Code, Sentence Message)? Fault(FieldSchema field, string text, Row row, Row? above)
    {
        if (text.Length == 0)
        {
            return field.IsRequired ? Empty(field, above?[field.Name]) : null;
        }

        return CleanText.Fault(text) ?? OfType(field, text, row) ?? NarrowingChecks.Fault(field, text);
    }

    private static (ProblemCode Code, Sentence Message)? OfType(FieldSchema field, string text, Row row)
        => field.Type switch
        {
            CellType.Id when field.References is null && !field.NamesSource && !Id().IsMatch(text)
                => (ProblemCode.KeyMalformed, Sentence.Of<ICellProblemTexts>(texts => texts.NotAnId(text))),
            CellType.Token when !field.Tokens.Contains(text) => (ProblemCode.NotInClosedList, Sentence.Of<ICellProblemTexts>(texts => texts.NotInList(text, Nearest.To(text, field.Tokens), field.Tokens, !field.IsRequired))),
            CellType.Number => NumberText.Fault(text, row.Table.Schema.IndexOf("unit") < 0 ? "" : row["unit"]),
            CellType.Integer => NumberText.IntegerFault(text, field.Minimum),
            CellType.Period when !Baogao.Model.Period.TryParse(text, out _) => (ProblemCode.NotAPeriod,
                Sentence.Of<ICellProblemTexts>(texts => texts.NotAPeriod(text))),
            CellType.Section when !(Baogao.Model.Section.TryParse(text, out var section) && section.ToString() == text && section.Part < 10)
                => (ProblemCode.NotASection, Sentence.Of<ICellProblemTexts>(texts => texts.NotASection(text))),
            CellType.Unit when !Baogao.Model.Unit.TryParse(text, out _)
                => (ProblemCode.UnitMalformed, Sentence.Of<ICellProblemTexts>(texts => texts.NotAUnit(text))),
            _ => null,
        };

    private static (ProblemCode Code, Sentence Message) Empty(FieldSchema field, string? above)
        => above is { Length: > 0 } && field.Type is not (CellType.Text or CellType.Number) && !(field is { Type: CellType.Id or CellType.Section, References: null, NamesSource: false })
            ? (ProblemCode.MergedCell, Sentence.Of<ICellProblemTexts>(texts => texts.CellEmptyBelow(above)))
            : (ProblemCode.CellEmpty, Sentence.Of<ICellProblemTexts>(texts => texts.CellEmpty()));

    /// <summary>Value and unit that changed places are one fault.</summary>
    private static Problem? Swapped(Row row)
        => row.Table.Schema.IndexOf("value") >= 0 && row["value"].Length > 0 && row["unit"].Length > 0
            && NumberText.Fault(row["value"], "") is { Code: ProblemCode.NotANumber } && NumberText.Fault(row["unit"], "") is null
            ? row.Problem(ProblemCode.ValueAndUnitSwapped, "value", Sentence.Of<ICellProblemTexts>(texts => texts.Swapped(row["value"], row["unit"])))
            : null;
}
