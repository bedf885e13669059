using System.Text;
using Baogao.Notebooks.Execution.Failures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>Code as a script can be compiled, and what of its columns is not the user's.</summary>
internal sealed record MendedCode(string Text, IReadOnlyList<Insertion> Insertions);

/// <summary>
/// Rewrites what C# allows and scripts do not, on the lines where it stands: <c>using var</c> at the top level, and extension methods in a static class,
/// which in a script is nested in the submission.
/// </summary>
internal static class ScriptMends
{
    private static readonly string Scope = "global::" + typeof(CellScope).FullName;
    private static readonly CSharpParseOptions Program = ScriptSettings.Parsing.WithKind(SourceCodeKind.Regular);

    /// <summary>The code, mended where that is needed.</summary>
    public static MendedCode Apply(string code)
    {
        List<TextChange> changes = [];
        if (code.Contains("using", StringComparison.Ordinal))
        {
            changes.AddRange(UsingDeclarations(code));
        }

        if (code.Contains("this", StringComparison.Ordinal) && code.Contains("static", StringComparison.Ordinal))
        {
            changes.AddRange(ExtensionMethods(code));
        }

        return Apply(code, changes);
    }

    /// <summary>The code with these changes; each is on one line, and replaces what is as long as itself or nothing.</summary>
    public static MendedCode Apply(string code, IReadOnlyList<TextChange> changes)
    {
        if (changes.Count == 0)
        {
            return new MendedCode(code, []);
        }

        var lines = SourceText.From(code).Lines;
        var (result, insertions, at) = (new StringBuilder(), new List<Insertion>(), 0);
        foreach (var change in changes.OrderBy(change => change.Span.Start))
        {
            result.Append(code, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
            if (change.Span.Length == 0)
            {
                var place = lines.GetLinePosition(change.Span.Start);
                insertions.Add(new Insertion(place.Line + 1, place.Character + 1, change.NewText!.Length));
            }
        }

        return new MendedCode(result.Append(code, at, code.Length - at).ToString(), insertions);
    }

    /// <summary>Blanks a token; columns stay.</summary>
    public static TextChange Blank(SyntaxToken token) => new(token.Span, new string(' ', token.Span.Length));

    // A script takes "using var x = …" for a using directive. The variable stays, its value is disposed of when the cell ends.
    private static IEnumerable<TextChange> UsingDeclarations(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, Program).GetRoot();
        foreach (var declaration in root.ChildNodes().OfType<GlobalStatementSyntax>().Select(each => each.Statement).OfType<LocalDeclarationStatementSyntax>())
        {
            if (declaration.UsingKeyword.IsKind(SyntaxKind.None) || declaration.SemicolonToken.IsMissing)
            {
                continue;
            }

            yield return Blank(declaration.UsingKeyword);
            if (!declaration.AwaitKeyword.IsKind(SyntaxKind.None))
            {
                yield return Blank(declaration.AwaitKeyword);
            }

            foreach (var variable in declaration.Declaration.Variables)
            {
                yield return new TextChange(new TextSpan(declaration.Span.End, 0), $"{Scope}.Add({variable.Identifier.Text});");
            }
        }
    }

    // The method stays in its class, and one of the same name at the top level, where a script may have extension methods, calls it.
    private static IEnumerable<TextChange> ExtensionMethods(string code)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, ScriptSettings.Parsing).GetRoot();
        var classes = root.Members.OfType<ClassDeclarationSyntax>().Where(each => each.TypeParameterList is null && each.Modifiers.Any(SyntaxKind.StaticKeyword));
        foreach (var type in classes.Where(type => !type.CloseBraceToken.IsMissing))
        {
            foreach (var method in type.Members.OfType<MethodDeclarationSyntax>())
            {
                var marker = method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.FirstOrDefault(each => each.IsKind(SyntaxKind.ThisKeyword)) ?? default;
                if (marker.IsKind(SyntaxKind.None))
                {
                    continue;
                }

                yield return Blank(marker);
                if (method.Modifiers.Any(SyntaxKind.PublicKeyword) || method.Modifiers.Any(SyntaxKind.InternalKeyword))
                {
                    yield return new TextChange(new TextSpan(type.Span.End, 0), " " + Forwarder(type, method));
                }
            }
        }
    }

    private static string Forwarder(ClassDeclarationSyntax type, MethodDeclarationSyntax method)
    {
        var arguments = method.ParameterList.Parameters.Select(each
            => string.Concat(each.Modifiers.Where(modifier => modifier.RawKind is (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword or (int)SyntaxKind.InKeyword).Select(modifier => modifier.ValueText + " "))
                + each.Identifier.Text);
        var generic = method.TypeParameterList is { } list ? $"<{string.Join(", ", list.Parameters.Select(each => each.Identifier.Text))}>" : "";
        var modifier = method.Modifiers.Any(SyntaxKind.UnsafeKeyword) ? "unsafe " : "";
        return $"public static {modifier}{Flat(method.ReturnType)} {method.Identifier.Text}{generic}({string.Join(", ", method.ParameterList.Parameters.Select(each => Parameter(type, each)))}) "
            + $"{string.Join(' ', method.ConstraintClauses.Select(Flat))} => {(method.ReturnType is RefTypeSyntax ? "ref " : "")}{type.Identifier.Text}.{method.Identifier.Text}{generic}({string.Join(", ", arguments)});";
    }

    // A default may name a constant of the class.
    private static string Parameter(ClassDeclarationSyntax type, ParameterSyntax parameter)
    {
        var constants = type.Members.OfType<FieldDeclarationSyntax>().SelectMany(field => field.Declaration.Variables);
        return parameter.Default?.Value is IdentifierNameSyntax name
            && constants.FirstOrDefault(each => each.Identifier.ValueText == name.Identifier.ValueText)?.Initializer is { } value
                ? $"{Flat(parameter.WithDefault(null))} {Flat(value)}"
                : Flat(parameter);
    }

    private static string Flat(SyntaxNode node) => string.Join(' ', node.DescendantTokens().Select(token => token.Text));
}
