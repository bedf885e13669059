using System.Collections.Frozen;
using System.Reflection;

namespace Baogao.Languages;

/// <summary>A sentence that every language can say: a method of a room of <see cref="ITexts"/>.</summary>
internal sealed class SentenceMethod
{
    private static readonly FrozenDictionary<string, SentenceMethod> ByKey = typeof(ITexts).GetInterfaces()
        .SelectMany(room => room.GetMethods()).Select(method => new SentenceMethod(method)).ToFrozenDictionary(method => method.Key);

    private static readonly FrozenDictionary<MethodInfo, SentenceMethod> ByMethod = ByKey.Values.ToFrozenDictionary(method => method.info);

    private readonly MethodInfo info;

    private SentenceMethod(MethodInfo method)
    {
        info = method;
        Key = $"{method.DeclaringType!.Name[1..^"Texts".Length]}.{method.Name}";
        Parameters = method.GetParameters();
    }

    public static IEnumerable<SentenceMethod> All => ByKey.Values.OrderBy(method => method.Key, StringComparer.Ordinal);

    /// <summary><c>Target.Title</c>, of <c>ITargetTexts.Title</c>.</summary>
    public string Key { get; }

    public IReadOnlyList<ParameterInfo> Parameters { get; }

    public static SentenceMethod Of(MethodInfo method) => ByMethod[method];

    /// <summary>The method of a key, or null.</summary>
    public static SentenceMethod? Find(string key) => ByKey.GetValueOrDefault(key);

    public string Say(ITexts texts, IReadOnlyList<object?> arguments)
        => (string)info.Invoke(texts, BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!;
}
