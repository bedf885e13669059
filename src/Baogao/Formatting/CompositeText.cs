using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Baogao.Formatting;

/// <summary>
/// Tuples, pairs, records and anonymous types on one line, as C# writes them but for their parts, whose text the caller gives:
/// what C# itself writes has dates of the United States.
/// </summary>
internal static class CompositeText
{
    /// <summary>The text, or null for any other value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">Gives the text of a part; it may throw.</param>
    /// <param name="failure">Gives what stands in place of a part that throws; null where the exception is to be passed on.</param>
    public static string? Of(object value, Func<object?, string> text, Func<Exception, string>? failure = null) => value switch
    {
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => text(tuple[i])))})",
        DictionaryEntry entry => $"[{text(entry.Key)}, {text(entry.Value)}]",
        _ when IsPair(value) => $"[{string.Join(", ", Members(value).Select(member => Member(member, value, text, failure)))}]",
        _ when IsWrittenByCompiler(value.GetType()) => OfMembers(value, text, failure),
        _ => null,
    };

    private static string OfMembers(object value, Func<object?, string> text, Func<Exception, string>? failure)
    {
        var type = value.GetType();
        var name = type.Name.StartsWith('<') ? "" : type.Name.Split('`')[0] + " ";
        var members = string.Join(", ", Members(value).Select(member => $"{member.Name} = {Member(member, value, text, failure)}"));
        return members.Length == 0 ? $"{name}{{ }}" : $"{name}{{ {members} }}";
    }

    private static string Member(MemberInfo member, object value, Func<object?, string> text, Func<Exception, string>? failure)
    {
        try
        {
            return text(member is PropertyInfo property ? property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null) : ((FieldInfo)member).GetValue(value));
        }
        catch (Exception e) when (failure is not null)
        {
            return failure(e);
        }
    }

    private static IEnumerable<MemberInfo> Members(object value)
        => value.GetType().GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member is FieldInfo || (member is PropertyInfo { CanRead: true } property && property.GetIndexParameters().Length == 0));

    private static bool IsPair(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    // The ToString of an anonymous type or a record, unless its author wrote another.
    private static bool IsWrittenByCompiler(Type type)
        => type.GetMethod(nameof(ToString), [])?.DeclaringType is { } declaring && declaring != typeof(object)
            && ((type.Name.StartsWith('<') && type.IsDefined(typeof(CompilerGeneratedAttribute)))
                || (declaring == type && type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute))));
}
