using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Baogao.Notebooks.Assistance.Inspecting;

/// <summary>Writes what is known of a symbol.</summary>
internal sealed class SymbolDescription(SymbolFinding found, SemanticModel model, int position, int detail, CancellationToken stop)
{
    private const int MostOverloads = 20;

    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithLocalOptions(SymbolDisplayLocalOptions.IncludeType | SymbolDisplayLocalOptions.IncludeConstantValue);

    private readonly ISymbol symbol = found.Symbols[0];
    private readonly DocumentationText documentation = DocumentationText.Of(Documented(found.Symbols[0]), stop);

    /// <summary>The value of the variable, or null where it is none of the session's.</summary>
    public string? Value { get; init; }

    /// <summary>Where the session declared it, or null.</summary>
    public string? Place { get; init; }

    public Inspection Write() => new(Text(asMarkdown: false), Text(asMarkdown: true));

    private string Text(bool asMarkdown)
    {
        var more = found.Symbols.Count - 1;
        var text = new StringBuilder(asMarkdown ? "```csharp\n" : "").Append(Line(symbol)).Append(asMarkdown ? "\n```" : "");
        if (more > 0)
        {
            text.Append(asMarkdown ? "\n" : "  ").Append(CultureInfo.InvariantCulture, $"(+ {more} {(more == 1 ? "overload" : "overloads")})");
        }

        Paragraph(text, Value is null ? "" : $"Value: {(asMarkdown ? $"`{Value.Replace('`', '\'')}`" : Value)}");
        Paragraph(text, documentation.Section("summary", asMarkdown));
        foreach (var (section, name) in Parameters())
        {
            var told = documentation.Section(section, asMarkdown, name);
            Paragraph(text, told.Length == 0 ? "" : asMarkdown ? $"- `{name}`: {told}" : $"{name}: {told}", name == Parameters().First().Name || asMarkdown ? "\n\n" : "\n");
        }

        var returned = documentation.Section("returns", asMarkdown);
        Paragraph(text, returned.Length == 0 ? "" : $"Returns: {returned}");
        if (detail > 0)
        {
            Paragraph(text, documentation.Section("remarks", asMarkdown));
            var overloads = string.Join('\n', found.Symbols.Skip(1).Take(MostOverloads).Select(Line));
            Paragraph(text, overloads.Length == 0 ? "" : asMarkdown ? $"```csharp\n{overloads}\n```" : "Overloads:\n" + overloads);
            Paragraph(text, Place is null ? "" : $"Declared in {Place}");
        }

        return text.ToString();
    }

    private string Line(ISymbol each)
    {
        // A script's own members belong to a class that nobody wrote.
        var format = each.ContainingType is { IsScriptClass: true }
            ? Signature.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
            : Signature;
        return Keyword(each) + each.ToMinimalDisplayString(model, position, format);
    }

    private static string Keyword(ISymbol each) => each switch
    {
        INamedTypeSymbol { IsRecord: true, IsValueType: true } => "record struct ",
        INamedTypeSymbol { IsRecord: true } => "record ",
        INamedTypeSymbol { TypeKind: TypeKind.Class } => "class ",
        INamedTypeSymbol { TypeKind: TypeKind.Struct } => "struct ",
        INamedTypeSymbol { TypeKind: TypeKind.Interface } => "interface ",
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => "enum ",
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } => "delegate ",
        INamespaceSymbol => "namespace ",
        _ => "",
    };

    // Of a variable its type says what it is.
    private static ISymbol Documented(ISymbol each) => each switch
    {
        ILocalSymbol local => local.Type,
        IFieldSymbol { ContainingType.IsScriptClass: true } field => field.Type,
        _ => each,
    };

    private IEnumerable<(string Section, string Name)> Parameters() => symbol switch
    {
        IMethodSymbol method => method.TypeParameters.Select(each => ("typeparam", each.Name)).Concat(method.Parameters.Select(each => ("param", each.Name))),
        IPropertySymbol property => property.Parameters.Select(each => ("param", each.Name)),
        _ => [],
    };

    private static void Paragraph(StringBuilder text, string paragraph, string before = "\n\n")
    {
        if (paragraph.Length > 0)
        {
            text.Append(before).Append(paragraph);
        }
    }
}
