using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Tests.Languages;

/// <summary>A language that the library does not know: each sentence is its key and its arguments in ‹…›, so that text which comes from elsewhere stands outside of them.</summary>
public class ThirdLanguage : DispatchProxy
{
    internal static ITexts Create() => Create<ITexts, ThirdLanguage>();

    /// <summary>Every text argument that was said, with its key: words that no language can change.</summary>
    internal static List<(string Key, string Text)> TextsOf(Sentence sentence)
        => [.. sentence.Arguments.SelectMany(argument => TextsOf(sentence.Key, argument))];

    /// <summary>What of a text stands outside of every sentence.</summary>
    internal static string Outside(string text)
    {
        while (Regex.IsMatch(text, "‹[^‹›]*›"))
        {
            text = Regex.Replace(text, "‹[^‹›]*›", " ");
        }

        return text;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        => targetMethod!.IsSpecialName ? "x-third" : $"‹{SentenceMethod.Of(targetMethod).Key}:{string.Join(',', (args ?? []).Select(Show))}›";

    private string Show(object? argument) => argument switch
    {
        null => "",
        string text => text,
        Sentence sentence => sentence.In((ITexts)(object)this),
        IEnumerable items => string.Join('+', items.Cast<object?>().Select(Show)),
        LocalText name => $"{name.Zh}/{name.En}",
        _ => FormattableString.Invariant($"{argument}"),
    };

    private static IEnumerable<(string Key, string Text)> TextsOf(string key, object? argument) => argument switch
    {
        string text => [(key, text)],
        // A name comes with its own English.
        LocalText name => [(key, name.Zh)],
        Sentence sentence => TextsOf(sentence),
        IEnumerable items => items.Cast<object?>().SelectMany(item => TextsOf(key, item)),
        _ => [],
    };
}
