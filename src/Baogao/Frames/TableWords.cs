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
internal sealed class TableWords(Language language, CodeBook codes)
{
    private static readonly FrozenDictionary<string, string> Heads = EditionSchema.Tables.SelectMany(table => table.Fields)
        .Select(field => (Name: Stem(field.Name), field.Title.Zh)).DistinctBy(head => head.Name).Concat(OtherHeads()).ToFrozenDictionary(head => head.Name, head => head.Zh);

    private bool IsChinese => language == Language.Chinese;

    /// <summary>The heads of a table. Where every one is a code, as in a pivot, they are read as codes.</summary>
    public IReadOnlyList<string> Head(IReadOnlyList<string> names)
        => !IsChinese ? names : names.All(codes.Knows) ? [.. names.Select(Text)] : [.. names.Select(name => Heads.GetValueOrDefault(Stem(name), name))];

    /// <summary>A cell or a key of a row: the word for it where it is a code.</summary>
    public string Text(string text) => IsChinese && codes.Knows(text) ? codes.Name(text, language) : text;

    /// <summary>How to name the one column of a series.</summary>
    public string Value => IsChinese ? "值" : "value";

    /// <summary>The note under a table that is cut.</summary>
    public string Cut(int shown, int count) => IsChinese
        ? $"共{count}行，显示{shown}行。查看更多：HTML(FrameHtml.Of(frame, speak, 1000))，或先筛选。"
        : $"{shown} of {count} rows. To see more: HTML(FrameHtml.Of(frame, 1000)), or filter before you show.";

    /// <summary>A text as HTML, its Chinese words marked where the table is in another language.</summary>
    public string Html(string text) => ChineseMarks.Encode(text, language);

    /// <summary>The heads of tables that are no table of an edition.</summary>
    private static (string Name, string Zh)[] OtherHeads() =>
    [
        ("observation", "观测"), ("exclusion", "不计入统计的数字"), ("finding", "结论"), ("severity", "程度"), ("stated", "原文数字"), ("formula", "算式"), ("allows", "允许区间"),
    ];

    private static string Stem(string name) => name.EndsWith("_zh", StringComparison.Ordinal) || name.EndsWith("_en", StringComparison.Ordinal) ? name[..^3] : name;
}
