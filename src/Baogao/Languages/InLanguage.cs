using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What the model holds, in a language.</summary>
public static class InLanguage
{
    /// <summary>What a cell shows in this language, and a page in another: <c>speak.Show(language => Chart(language))</c>. The function is called once for each language.</summary>
    public static LocalizedValue Show(this Language language, Func<Language, object> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new LocalizedValue(language, value);
    }

    /// <summary>A text that a cell shows in this language, and a page in another.</summary>
    public static LocalizedValue Show(this Language language, LocalText text) => language.Show(each => text.In(each));

    /// <summary>The text for a reader of the language.</summary>
    public static string In(this LocalText text, Language language) => language.Texts().Name(text);

    /// <summary>The unit as written; English adds what it means where it is money (<c>亿元, 100 million yuan</c>).</summary>
    public static string In(this Unit unit, Language language) => language.Texts().Unit(unit);

    /// <summary>For a reader: <c>January to November 2022</c>, <c>2022年1至11月</c>; a whole year as <c>2022</c>, days as ISO 8601 writes them.</summary>
    public static string InWords(this Period period, Language language) => language.Texts().Period(period);

    /// <summary><c>3 of 12 figures not yet confirmed.</c>; empty where there is no draft among them.</summary>
    public static string In(this DraftCount count, Language language) => count.In(language.Texts());

    /// <summary>The name of the place and those of the places above, from the highest in Chinese and from the lowest in English: 上海市浦东新区高行镇.</summary>
    public static string FullName(this Place place, Language language) => language.Texts().FullName([.. place.AllAbove.Prepend(place).Select(each => each.Name)]);

    /// <summary>The name of a code; a code that is in none of the lists as it is written.</summary>
    public static string Name(this CodeBook codes, string code, Language language) => codes.NameOf(code).In(language);

    /// <summary>Both ends, joined as the language does.</summary>
    public static string ToString(this Interval interval, Language language) => language.Texts().Interval(interval);

    internal static string In(this DraftCount count, ITexts texts) => count.Drafts == 0 ? "" : texts.Drafts(count.Drafts, count.All);
}
