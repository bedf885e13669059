using Baogao.Model;

namespace Baogao.Languages;

/// <summary>
/// What a cell shows in one language and can show in another. An executed notebook keeps both, so that one run serves a page in each language. A chart needs no
/// second form: its data is in no language.
/// </summary>
public interface ILocalized
{
    /// <summary>The language that the cell shows.</summary>
    Language Language { get; }

    /// <summary>What is shown in a language.</summary>
    object In(Language language);
}

/// <summary>Any value that a function gives in a language, such as a text or a chart of the researcher's own: <c>speak.Show(language => …)</c>.</summary>
public sealed class LocalizedValue : ILocalized
{
    private readonly Func<Language, object> value;

    internal LocalizedValue(Language language, Func<Language, object> value) => (Language, this.value) = (language, value);

    /// <inheritdoc/>
    public Language Language { get; }

    /// <summary>What the cell shows.</summary>
    public object Value => In(Language);

    /// <inheritdoc/>
    public object In(Language language) => value(language);

    /// <summary>What the cell shows, as text.</summary>
    public override string ToString() => Value.ToString() ?? "";
}
