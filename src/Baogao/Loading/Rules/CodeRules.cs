using System.Text;
using Baogao.Languages;
using Baogao.Loading.Problems;
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
        var first = new Dictionary<string, (Code Code, int? Line)>(StringComparer.Ordinal);
        foreach (var code in CodeBook.Shared.All)
        {
            first.TryAdd(code.Id, (code, null));
        }

        foreach (var (code, row) in edition.OwnCodes)
        {
            if (CodeBook.Shared.Find(code.List, code.Id) is { } shared)
            {
                if (code.List is "scopes" or Commitments.List && code.Name == shared.Name)
                {
                    continue;
                }

                yield return row.Problem(ProblemCode.CodeDefinedTwice, "code", Sentence.Of<IKeyProblemTexts>(texts => texts.CodeOfLibrary(code.Id, code.List)));
            }
            else if (!first.TryAdd(code.Id, (code, row.Line)) && first[code.Id] is var (other, line) && other.Name != code.Name)
            {
                yield return row.Problem(ProblemCode.CodeDefinedTwice, "code",
                    Sentence.Of<IKeyProblemTexts>(texts => texts.CodeDefinedTwice(code.Id, code.List, code.Name.Zh, other.List, line, other.Name.Zh)));
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
        var more = rows.Count - 1;
        var meant = field.Type == CellType.Unit ? MeantUnit(codes, text) : Nearest.OneEdit(text, known);
        if (meant is not null)
        {
            return rows[0].Problem(ProblemCode.UnknownCode, field.Name, Sentence.Of<IKeyProblemTexts>(texts => texts.CodeMisspelt(text, field.Codes!, meant, more)), Severity.Warning);
        }

        return rows[0].Problem(ProblemCode.UnknownCode, field.Name, Sentence.Of<IKeyProblemTexts>(texts
            => field.Type == CellType.Unit ? texts.UnitUnknown(Unit.Of(text, codes).Base, more) : texts.CodeUnknown(text, field.Codes!, more)), Severity.Information);
    }

    /// <summary>What a unit in full-width characters, or with the old character for yuan, was meant to be.</summary>
    private static string? MeantUnit(CodeBook codes, string text)
        => text.Normalize(NormalizationForm.FormKC).Replace('圆', '元') is var common && common != text && Unit.Of(common, codes).Kind is not null ? common : null;
}
