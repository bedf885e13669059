using System.Text.RegularExpressions;
using Baogao.Notebooks.Execution.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Cells;

/// <summary>A line of C# that the engine reads itself.</summary>
/// <param name="Index">The line, from 0.</param>
/// <param name="Text">The line without the white space around it.</param>
/// <param name="IsActive">False where <c>#if</c> leaves it out; the compiler refuses <c>#!</c> there too, so it is blanked.</param>
/// <param name="IsInside">Whether a statement or a block has begun before it and ends behind it.</param>
/// <param name="IsConditional">Whether it stands between <c>#if</c> and <c>#endif</c>.</param>
internal sealed record EngineLine(int Index, string Text, bool IsActive, bool IsInside, bool IsConditional)
{
    /// <summary><c>#!name</c></summary>
    public bool IsMagic => Text.StartsWith("#!", StringComparison.Ordinal);
}

/// <summary>
/// Finds magic commands, <c>#r "nuget:"</c> and <c>#i</c> where the C# lexer sees a directive: at the start of a line, outside of strings, comments and code
/// that <c>#if</c> leaves out.
/// </summary>
internal static partial class EngineLines
{
    /// <summary>The lines of the engine in C#, in order.</summary>
    /// <param name="code">C#, with line feeds between its lines.</param>
    public static IReadOnlyList<EngineLine> Of(string code)
    {
        if (!code.Contains('#', StringComparison.Ordinal))
        {
            return [];
        }

        var tree = CSharpSyntaxTree.ParseText(LoneEndOfLine().Replace(code, " "), ScriptSettings.Parsing);
        var (root, text) = ((CompilationUnitSyntax)tree.GetRoot(), tree.GetText());
        var found = new List<EngineLine>();
        var conditions = 0;
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            conditions += directive switch { IfDirectiveTriviaSyntax => 1, EndIfDirectiveTriviaSyntax => -1, _ => 0 };
            var line = text.Lines.GetLineFromPosition(directive.SpanStart);
            if (IsOfTheEngine(directive, line.LineNumber))
            {
                found.Add(new EngineLine(line.LineNumber, text.ToString(line.Span).Trim(), directive.IsActive, IsInside(directive), conditions > 0));
            }
        }

        // Where the code is broken, "inside" tells nothing; the compiler says what is wrong with it.
        var lines = found.Select(each => each.Index).ToHashSet();
        return tree.GetDiagnostics().Any(each => each.Severity == DiagnosticSeverity.Error && !lines.Contains(each.Location.GetLineSpan().StartLinePosition.Line))
            ? [.. found.Select(each => each with { IsInside = false })]
            : found;
    }

    /// <summary>Whether C# holds nothing that runs: only types, functions and usings.</summary>
    public static bool RunsNothing(string code)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, ScriptSettings.Parsing).GetRoot();
        return root.Members.Count > 0 && !root.ContainsDiagnostics
            && root.Members.All(each => each is MethodDeclarationSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);
    }

    private static bool IsOfTheEngine(DirectiveTriviaSyntax directive, int line)
    {
        var text = directive.ToString().TrimEnd();
        if (text.StartsWith("#!", StringComparison.Ordinal))
        {
            // "#!/usr/bin/env dotnet-script" on top of a script is for the shell.
            return text.Length > 2 && (line > 0 || (text[2] != '/' && text[2] != ' '));
        }

        return Source(text, "#i") || (Source(text, "#r") && text.Contains("nuget:", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Source(string text, string name) => text.StartsWith(name, StringComparison.Ordinal) && text.Length > 2 && (char.IsWhiteSpace(text[2]) || text[2] == '"');

    private static bool IsInside(DirectiveTriviaSyntax directive)
    {
        var token = directive.ParentTrivia.Token;
        var member = token.Parent?.AncestorsAndSelf().FirstOrDefault(each => each.Parent is CompilationUnitSyntax);
        return member is not null && member.GetFirstToken() != token;
    }

    // C# takes these for ends of lines too, and a cell does not: its lines would be counted wrong.
    [GeneratedRegex(@"\r(?!\n)|[\u0085\u2028\u2029]")]
    private static partial Regex LoneEndOfLine();
}
