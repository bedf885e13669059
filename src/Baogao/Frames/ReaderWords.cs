using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Frames;

/// <summary>
/// The words of a table for a reader: in either language heads are words and codes are names, keys that only a program needs are left out, and a value of the
/// library that can be said in a language is said in that of the table.
/// </summary>
internal sealed class ReaderWords(Language language, CodeBook codes, RowDrafts rows, bool isOfMany) : TableWords(language.Texts(), codes)
{
    private static readonly HashSet<string> Periods = ["period", "base_period", "vintage", "target_period"];

    public override string KeyHead => Texts.ItemHead();

    public override string Empty => isOfMany ? Texts.NothingInCollection() : Texts.EmptyTable();

    /// <summary>Columns in which something stands; of a pair such as <c>name_zh</c> and <c>name_en</c> that of the language.</summary>
    public override IReadOnlyList<TableColumn> Shown(IReadOnlyList<TableColumn> columns)
    {
        var (own, names) = (Texts.Tag[..2], columns.Select(column => column.Name).ToHashSet());
        return [.. columns.Where(column => column.Cells.Any(cell => cell is not null) && !LanguageTexts.Tags.Any(tag => tag != own && column.Name.EndsWith("_" + tag, StringComparison.Ordinal) && names.Contains($"{column.Name[..^2]}{own}")))];
    }

    public override bool HasKeys(IReadOnlyList<string> keys)
        => !keys.All(key => int.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) && !rows.Knows(keys);

    public override string Text(string text) => Codes.Knows(text) ? Texts.Name(Codes.NameOf(text)) : text;

    public override string Cell(TableColumn column, int row) => column.Cells[row] switch
    {
        LocalText name => Texts.Name(name),
        Figure figure => Texts.Quantity(Quantity.Of(figure)),
        Sentence sentence => sentence.In(Texts),
        DerivedValue derived => Texts.Derived(derived.ForSentence()),
        ILocalized localized => CellText.Of(localized.In(language)),
        Interval interval => Texts.Interval(interval),
        Period period => Texts.Period(period),
        string written when Periods.Contains(column.Name) && Period.TryParse(written, out var period) => Texts.Period(period),
        _ => base.Cell(column, row),
    };

    public override string Unconfirmed(IEnumerable<string> keys) => rows.Count(keys).In(Texts);

    /// <summary>In a table of many editions <c>place</c> is whose report it is; in that of one it is a place in a league table.</summary>
    protected override string Head(string column, LocalText? title) => title is null || (isOfMany && column is ("place" or "place_zh")) ? Texts.HeadInWords(column) : Texts.Name(title);
}
