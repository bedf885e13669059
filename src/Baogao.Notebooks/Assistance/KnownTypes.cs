using System.Collections;
using System.Reflection;

namespace Baogao.Notebooks.Assistance;

/// <summary>Types and namespaces without the compiler: what the loaded assemblies hold, found by name.</summary>
internal static class KnownTypes
{
    // What the namespaces that each cell imports lie in; to list the types of all assemblies would take longer than an answer may.
    private static readonly Lazy<IReadOnlyList<Type>> Listed = new(() =>
        [.. new[] { typeof(object), typeof(Console), typeof(Enumerable), typeof(SortedSet<>), typeof(Uri) }.Select(type => type.Assembly).Distinct().SelectMany(assembly => assembly.GetExportedTypes())]);

    /// <summary>The type of a simple name in one of the namespaces, or null.</summary>
    public static Type? Find(string name, IEnumerable<string> namespaces)
    {
        var assemblies = AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic).ToArray();
        return namespaces.SelectMany(space => assemblies.Select(assembly => assembly.GetType($"{space}.{name}"))).FirstOrDefault(type => type is { IsPublic: true });
    }

    /// <summary>The types of a namespace and the namespaces right below it.</summary>
    public static IEnumerable<CompletionEntry> Of(string space)
    {
        var below = Listed.Value.Select(type => type.Namespace ?? "").Distinct().Where(each => each.StartsWith(space + ".", StringComparison.Ordinal))
            .Select(each => each[(space.Length + 1)..].Split('.')[0]).Distinct().Select(name => new CompletionEntry(name, name, "namespace"));
        return Listed.Value.Where(type => type.Namespace == space && !type.IsNested && !typeof(Attribute).IsAssignableFrom(type)).Select(Entry).Concat(below).Distinct();
    }

    /// <summary>The public members of a value, or of a type itself.</summary>
    public static IEnumerable<CompletionEntry> Members(Type type, bool ofValue)
    {
        var members = type.GetMembers(BindingFlags.Public | (ofValue ? BindingFlags.Instance : BindingFlags.Static | BindingFlags.FlattenHierarchy))
            .Where(member => member is PropertyInfo or FieldInfo or EventInfo or MethodInfo { IsSpecialName: false } && char.IsLetter(member.Name[0]));
        var entries = members.Select(member => new CompletionEntry(member.Name, member.Name, member switch
        {
            PropertyInfo => "property",
            FieldInfo { IsLiteral: true } => "constant",
            FieldInfo => "field",
            EventInfo => "event",
            _ => "method",
        }));
        return ofValue && typeof(IEnumerable).IsAssignableFrom(type)
            ? entries.Concat(typeof(Enumerable).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(method => method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false))
                .Select(method => new CompletionEntry(method.Name, method.Name, "method")))
            : entries;
    }

    /// <summary>The type of a property or field, or null.</summary>
    public static Type? TypeOfMember(Type type, string name, bool ofValue)
        => type.GetMember(name, BindingFlags.Public | (ofValue ? BindingFlags.Instance : BindingFlags.Static)).FirstOrDefault() switch
        {
            PropertyInfo property => property.PropertyType,
            FieldInfo field => field.FieldType,
            _ => null,
        };

    private static CompletionEntry Entry(Type type)
    {
        var isGeneric = type.IsGenericType;
        var name = isGeneric ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] : type.Name;
        return new CompletionEntry(name, isGeneric ? name + "<>" : name, type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : "class");
    }
}
