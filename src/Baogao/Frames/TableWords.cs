using System.Collections.Frozen;
using Baogao.Formatting;
using Baogao.Languages;
using Baogao.Loading.Schema;
using Baogao.Model;

namespace Baogao.Frames;

/// <summary>
/// What a table says in a language. English keeps the names of the columns and the codes as the data has them, because that is what a researcher types;
/// Chinese has a word for each. Identifiers stay what they are.
/// </summary>
/// <param name="texts">The language.</param>
/// <param name="codes">The codes of the edition.</param>
internal class TableWords(ITexts texts, CodeBook codes)
{
    private static readonly FrozenDictionary<string, LocalText> Titles = EditionSchema.Tables.SelectMany(table => table.Fields)
        .Select(field => (Name: Stem(field.Name), field.Title)).DistinctBy(head => head.Name).ToFrozenDictionary(head => head.Name, head => head.Title with { En = head.Title.En.Replace(" (Chinese)", "", StringComparison.Ordinal).Replace(" (English)", "", StringComparison.Ordinal) });

    private readonly ITableTexts words = texts;

    protected ITexts Texts { get; } = texts;

    protected CodeBook Codes { get; } = codes;

    /// <summary>The columns that are shown.</summary>
    public virtual IReadOnlyList<TableColumn> Shown(IReadOnlyList<TableColumn> columns) => columns;

    /// <summary>The heads of a table. Where every one is a code, as in a pivot, they are read as codes.</summary>
    public IReadOnlyList<string> Head(IReadOnlyList<string> names)
        => names.All(Codes.Knows) ? [.. names.Select(Text)] : [.. names.Select(name => Head(name, Titles.GetValueOrDefault(Stem(name))))];

    /// <summary>Whether the keys of rows are shown, as the first column.</summary>
    public virtual bool HasKeys(IReadOnlyList<string> keys) => true;

    /// <summary>The head of the keys.</summary>
    public virtual string KeyHead => "#";

    /// <summary>A key of a row, or a text: the word for it where it is a code.</summary>
    public virtual string Text(string text) => Codes.Knows(text) ? words.Code(text, Codes.NameOf(text)) : text;

    /// <summary>A cell.</summary>
    public virtual string Cell(TableColumn column, int row) => Text(CellText.Of(column.Cells[row]));

    /// <summary>How to name the one column of a series.</summary>
    public string Value => words.Value();

    /// <summary>What stands in place of a table without rows; empty for the table's heads.</summary>
    public virtual string Empty => "";

    /// <summary>The note under a table that is cut.</summary>
    public string Cut(int shown, int count) => words.Cut(shown, count);

    /// <summary>How many of the rows behind a table no person has confirmed yet; empty where all are confirmed or the table comes from no edition.</summary>
    /// <param name="keys">The keys of the rows that it shows.</param>
    public virtual string Unconfirmed(IEnumerable<string> keys) => "";

    /// <summary>A text as HTML, its Chinese words marked where the table is in another language.</summary>
    public string Html(string text) => ChineseMarks.Encode(text, Texts.Tag);

    protected virtual string Head(string column, LocalText? title) => words.Head(column, title);

    private static string Stem(string name) => name.EndsWith("_zh", StringComparison.Ordinal) || name.EndsWith("_en", StringComparison.Ordinal) ? name[..^3] : name;
}
