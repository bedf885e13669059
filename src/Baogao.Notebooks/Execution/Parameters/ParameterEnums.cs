using Baogao.Notebooks.Execution.Scripting;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Parameters;

/// <summary>The enums that a parameter can be of: of the library, of what is loaded, and of the parameters' own cell.</summary>
internal static class ParameterEnums
{
    /// <summary>The members of an enum; null for what is none.</summary>
    /// <param name="type">Its name as written.</param>
    /// <param name="cell">The code of the cell that declares the parameter.</param>
    public static IReadOnlyList<string>? MembersOf(string type, string cell)
        => CSharpSyntaxTree.ParseText(cell, ScriptSettings.Parsing).GetRoot().DescendantNodes().OfType<EnumDeclarationSyntax>()
            .FirstOrDefault(each => each.Identifier.ValueText == type) is { } own
                ? [.. own.Members.Select(member => member.Identifier.ValueText)]
                : Find(type)?.GetEnumNames();

    private static Type? Find(string type)
        // The library of the notebooks first: its names are the ones meant, and it may not have been loaded yet.
        => AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic && assembly.Location.Length > 0).Prepend(typeof(Report).Assembly)
            .Select(assembly => Array.Find(assembly.GetExportedTypesSafely(), each => each.IsEnum && IsNamed(each, type)))
            .FirstOrDefault(found => found is not null);

    private static bool IsNamed(Type candidate, string type)
        => candidate.Name == type
            || (type.Contains('.', StringComparison.Ordinal) && ("." + candidate.FullName!.Replace('+', '.')).EndsWith("." + type, StringComparison.Ordinal));

    private static Type[] GetExportedTypesSafely(this System.Reflection.Assembly assembly)
    {
        try
        {
            return assembly.GetExportedTypes();
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException or TypeLoadException or NotSupportedException)
        {
            return [];
        }
    }
}
