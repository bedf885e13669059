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
/// <param name="drafts">Counts what no person has confirmed yet; null for a table that comes from no edition.</param>
internal sealed class TableWords(ITexts texts, CodeBook codes, RowDrafts? drafts = null)
{
    private static readonly FrozenDictionary<string, LocalText> Titles = EditionSchema.Tables.SelectMany(table => table.Fields)
        .Select(field => (Name: Stem(field.Name), field.Title)).DistinctBy(head => head.Name).ToFrozenDictionary(head => head.Name, head => head.Title);

    private readonly ITableTexts words = texts;

    /// <summary>The heads of a table. Where every one is a code, as in a pivot, they are read as codes.</summary>
    public IReadOnlyList<string> Head(IReadOnlyList<string> names)
        => names.All(codes.Knows) ? [.. names.Select(Text)] : [.. names.Select(name => words.Head(name, Titles.GetValueOrDefault(Stem(name))))];

    /// <summary>A cell or a key of a row: the word for it where it is a code.</summary>
    public string Text(string text) => codes.Knows(text) ? words.Code(text, codes.NameOf(text)) : text;

    /// <summary>How to name the one column of a series.</summary>
    public string Value => words.Value();

    /// <summary>The note under a table that is cut.</summary>
    public string Cut(int shown, int count) => words.Cut(shown, count);

    /// <summary>How many of the rows behind a table no person has confirmed yet; empty where all are confirmed.</summary>
    /// <param name="keys">The keys of the rows that it shows.</param>
    public string Unconfirmed(IEnumerable<string> keys) => drafts?.Count(keys).In(texts) ?? "";

    /// <summary>A text as HTML, its Chinese words marked where the table is in another language.</summary>
    public string Html(string text) => ChineseMarks.Encode(text, texts.Tag);

    private static string Stem(string name) => name.EndsWith("_zh", StringComparison.Ordinal) || name.EndsWith("_en", StringComparison.Ordinal) ? name[..^3] : name;
}
