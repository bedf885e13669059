using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Baogao.Notebooks.Assistance.Inspecting;

/// <summary>What the documentation of a symbol says.</summary>
internal sealed partial class DocumentationText
{
    private readonly XElement? member;

    private DocumentationText(XElement? member) => this.member = member;

    /// <summary>The documentation of a symbol, or of what it inherits from where it says so; empty where there is none.</summary>
    public static DocumentationText Of(ISymbol symbol, CancellationToken stop)
    {
        var seen = symbol;
        for (var depth = 0; seen is not null && depth < 8; depth++, seen = Inherited(seen))
        {
            var definition = ((seen as IMethodSymbol)?.ReducedFrom ?? seen).OriginalDefinition;
            var element = Parse(definition.GetDocumentationCommentXml(cancellationToken: stop));
            if (element is not null && element.Element("inheritdoc") is null)
            {
                return new DocumentationText(element);
            }

            if (element is null && seen is ITypeSymbol)
            {
                break;
            }
        }

        return new DocumentationText(null);
    }

    /// <summary>The text of a section (<c>summary</c>, <c>remarks</c>, <c>returns</c>), or of a parameter; empty where there is none.</summary>
    public string Section(string name, bool asMarkdown, string? parameter = null)
    {
        var found = member?.Elements(name).FirstOrDefault(each => parameter is null || (string?)each.Attribute("name") == parameter);
        return found is null ? "" : Paragraphs().Replace(Spaces().Replace(Write(found, asMarkdown), " "), "\n\n").Trim();
    }

    private static XElement? Parse(string? xml)
    {
        try
        {
            return string.IsNullOrWhiteSpace(xml) ? null : XElement.Parse(xml);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } overridden } => overridden,
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        INamedTypeSymbol type => type.BaseType,
        _ => symbol.ContainingType?.AllInterfaces.SelectMany(each => each.GetMembers(symbol.Name))
            .FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(each), symbol)),
    };

    private static string Write(XNode node, bool asMarkdown)
    {
        if (node is XText text)
        {
            return text.Value.Replace('\n', ' ');
        }

        if (node is not XElement element)
        {
            return "";
        }

        var inner = element.Nodes().Aggregate(new StringBuilder(), (all, each) => all.Append(Write(each, asMarkdown))).ToString();
        return element.Name.LocalName switch
        {
            "see" or "seealso" or "paramref" or "typeparamref" when inner.Length == 0 => Code(Named(element), asMarkdown),
            "c" or "code" => Code(inner, asMarkdown),
            "para" or "list" or "example" => $"\n\n{inner}\n\n",
            "item" => $"\n\n- {inner.Trim()}\n\n",
            "exception" => "",
            "br" => "\n\n",
            _ => inner,
        };
    }

    private static string Code(string text, bool asMarkdown) => asMarkdown ? $"`{text}`" : text;

    private static string Named(XElement element)
    {
        var name = (string?)element.Attribute("cref") ?? (string?)element.Attribute("langword") ?? (string?)element.Attribute("name") ?? (string?)element.Attribute("href") ?? "";
        if (name is not [var kind, ':', ..])
        {
            return name;
        }

        var parts = Arity().Replace(name[2..].Split('(')[0], "").Split('.');
        return string.Join('.', kind is 'T' or 'N' || parts.Length < 2 ? parts[^1..] : parts[^2..]);
    }

    [GeneratedRegex("[ \t\r]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*\n\s*\n\s*")]
    private static partial Regex Paragraphs();

    [GeneratedRegex("`+[0-9]+")]
    private static partial Regex Arity();
}
