using System.Text;
using Baogao.Loading.Schema;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>Says which codes and units are in no list, and which the edition defines against another list.</summary>
internal static class CodeRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition) => Defined(edition).Concat(Used(edition));

    private static IEnumerable<Problem> Defined(EditionTables edition)
    {
        var first = new Dictionary<string, (Code Code, string Where)>(StringComparer.Ordinal);
        foreach (var code in CodeBook.Shared.All)
        {
            first.TryAdd(code.Id, (code, "the library"));
        }

        foreach (var (code, row) in edition.OwnCodes)
        {
            if (CodeBook.Shared.Find(code.List, code.Id) is { } shared)
            {
                if (code.List == "scopes" && code.Name == shared.Name)
                {
                    continue;
                }

                yield return row.Problem(ProblemCode.CodeDefinedTwice, "code", $"{Say.Quoted(code.Id)} is in the list {code.List} of the library already. Delete the row, or choose another code.");
            }
            else if (!first.TryAdd(code.Id, (code, $"line {Say.Number(row.Line)}")) && first[code.Id] is var (other, where) && other.Name != code.Name)
            {
                yield return row.Problem(ProblemCode.CodeDefinedTwice, "code",
                    $"Two lists define {Say.Quoted(code.Id)}: {code.List} as {code.Name.Zh}, and {other.List} ({where}) as {other.Name.Zh}. One code has one name: choose another code here.");
            }
        }
    }

    private static IEnumerable<Problem> Used(EditionTables edition)
    {
        var uses = from table in edition.Tables.Values
                   from field in table.Schema.Fields
                   where field.Codes is not null
                   from row in table.Rows
                   where row.IsSound && row[field.Name].Length > 0 && !Knows(edition.Codes, field, row[field.Name])
                   group row by (field, Text: row[field.Name]);
        return uses.Select(use => Unknown(edition.Codes, use.Key.field, use.Key.Text, [.. use]));
    }

    private static bool Knows(CodeBook codes, FieldSchema field, string text)
        => field.Type == CellType.Unit ? Unit.Of(text, codes).Kind is not null : codes.Find(field.Codes!, text) is not null;

    private static Problem Unknown(CodeBook codes, FieldSchema field, string text, List<Row> rows)
    {
        var known = codes.Of(field.Codes!).Select(code => code.Id);
        var more = rows.Count == 1 ? "" : $" {Say.Number(rows.Count - 1)} more {(rows.Count == 2 ? "row has" : "rows have")} the same.";
        var meant = field.Type == CellType.Unit ? MeantUnit(codes, text) : Nearest.OneEdit(text, known);
        if (meant is not null)
        {
            return rows[0].Problem(ProblemCode.UnknownCode, field.Name, $"{Say.Quoted(text)} is not in the list {field.Codes}. Did you mean {meant}? Correct it, or add the row to codes.csv.{more}", Severity.Warning);
        }

        var effect = field.Type == CellType.Unit ? $"{Say.Quoted(Unit.Of(text, codes).Base)} is not in the list units. It is shown as written, and its values are taken as rounded measurements" : $"{Say.Quoted(text)} is not in the list {field.Codes}. It is shown as written";
        return rows[0].Problem(ProblemCode.UnknownCode, field.Name, $"{effect}. A row in codes.csv gives it a name.{more}", Severity.Information);
    }

    /// <summary>What a unit in full-width characters, or with the old character for yuan, was meant to be.</summary>
    private static string? MeantUnit(CodeBook codes, string text)
        => text.Normalize(NormalizationForm.FormKC).Replace('圆', '元') is var common && common != text && Unit.Of(common, codes).Kind is not null ? common : null;
}
