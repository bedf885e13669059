using Baogao.Loading.Rules;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Workbooks;

/// <summary>The values that a column offers.</summary>
/// <param name="Values">The values.</param>
/// <param name="IsClosed">Whether any other value is a fault. A code that is in no list is good: it is shown as it is written.</param>
internal sealed record DropDown(IReadOnlyList<string> Values, bool IsClosed);

/// <summary>The drop-down lists of a workbook, and where each stands in its hidden sheet: a column each, those of equal values once.</summary>
internal sealed class DropDowns(EditionTables edition)
{
    /// <summary>The name of the hidden sheet.</summary>
    public const string Sheet = "_lists";

    private readonly List<IReadOnlyList<string>> lists = [];

    /// <summary>The lists that were asked for, in the order of their columns.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lists => lists;

    /// <summary>What a column offers; null for a column of free values.</summary>
    public DropDown? Of(FieldSchema field)
    {
        var (values, isClosed) = field switch
        {
            { Narrowing.Enum.Count: > 0 } => (field.Narrowing.Enum, true),
            { Tokens.Count: > 0 } => (field.Tokens, true),
            { NamesSource: true } => ([.. edition.Package.Sources.Keys.Order(StringComparer.Ordinal)], true),
            { Codes: { } codes } => (Codes(codes), false),
            _ => ((IReadOnlyList<string>)[], false),
        };
        return values.Count == 0 ? null : new DropDown([.. values.Where(value => value.Length > 0)], isClosed);
    }

    /// <summary>The range that holds the values.</summary>
    public string RangeOf(DropDown offered)
    {
        var column = lists.FindIndex(list => list.SequenceEqual(offered.Values));
        if (column < 0)
        {
            column = lists.Count;
            lists.Add(offered.Values);
        }

        return FormattableString.Invariant($"{Sheet}!${CellName.Letters(column)}$1:${CellName.Letters(column)}${offered.Values.Count}");
    }

    /// <summary>The codes of a list, those that the tables use first: a unit is written with 万 or 亿, which its code lacks.</summary>
    private IReadOnlyList<string> Codes(string list)
    {
        var used = from table in edition.Tables.Values
                   from field in table.Schema.Fields
                   where field.Codes == list
                   from row in table.Rows
                   select row[field.Name];
        return [.. used.Where(text => text.Length > 0).Distinct().Order(StringComparer.Ordinal).Union(edition.Codes.Of(list).Select(code => code.Id))];
    }
}
