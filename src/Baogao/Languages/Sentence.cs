using System.Text.Json.Serialization;
using Baogao.Model;

namespace Baogao.Languages;

/// <summary>
/// A sentence in no language yet: which one it is, and its arguments. It is written as a call of a method of <see cref="ITexts"/>, so that the compiler checks
/// the arguments, and read in any language later, in another process too: as JSON it is its key and its arguments by name.
/// Two are equal where key and arguments are.
/// </summary>
[JsonConverter(typeof(SentenceConverter))]
public sealed class Sentence : IEquatable<Sentence>
{
    private readonly Lazy<string> json;

    internal Sentence(SentenceMethod method, IReadOnlyList<object?> arguments)
    {
        (Method, Arguments) = (method, arguments);
        json = new(() => SentenceJson.Write(this));
    }

    /// <summary>Which sentence it is: the room and the method, such as <c>Target.Title</c>.</summary>
    public string Key => Method.Key;

    internal SentenceMethod Method { get; }

    /// <summary>The arguments in the order of the method's parameters.</summary>
    internal IReadOnlyList<object?> Arguments { get; }

    /// <summary>A name that has a form in each language.</summary>
    public static Sentence Of(LocalText name) => Of<IWordTexts>(words => words.Name(name));

    /// <summary>A text that is the same in every language: a quote, a code, a name as written.</summary>
    public static Sentence AsWritten(string text) => Of<IWordTexts>(words => words.AsWritten(text));

    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => In(language.Texts());

    /// <summary>The sentence in English.</summary>
    public override string ToString() => In(Language.English);

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => other is not null && (ReferenceEquals(this, other) || json.Value == other.json.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => json.Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The sentence that a call says: <c>Sentence.Of&lt;ITargetTexts&gt;(texts => texts.OutcomeName(year))</c>. The call is noted, not made.</summary>
    /// <exception cref="ArgumentException">The lambda does anything else than one call whose result it returns.</exception>
    internal static Sentence Of<TTexts>(Func<TTexts, string> say)
        where TTexts : class
        => SentenceRecorder.Record(say);

    internal string In(ITexts texts) => Method.Say(texts, Arguments);
}
