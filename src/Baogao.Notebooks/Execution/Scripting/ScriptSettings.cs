using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>How cells and scripts are read and compiled.</summary>
internal static class ScriptSettings
{
    /// <summary>How the names of Roslyn's submission assemblies begin.</summary>
    public const string AssemblyNameStart = "ℛ*";

    /// <summary>How cells and scripts are parsed.</summary>
    public static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>What .NET Interactive has in scope.</summary>
    public static readonly ImmutableArray<string> Imports =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Kernel",
        "Microsoft.DotNet.Interactive.Formatting", "Microsoft.DotNet.Interactive.HtmlTags",
    ];

    /// <summary>The options of a session's first submission.</summary>
    public static ScriptOptions First(ReferenceResolver references, LoadResolver scripts) => ScriptOptions.Default
        .WithReferences(HostAssemblies.Default)
        .WithImports(Imports)
        .WithMetadataResolver(references)
        .WithSourceResolver(scripts)
        .WithLanguageVersion(LanguageVersion.Latest)
        // Loops of an analysis are five times as fast, and lines in traces were right in every trial.
        .WithOptimizationLevel(OptimizationLevel.Release)
        .WithEmitDebugInformation(true)
        .WithAllowUnsafe(true)
        .WithFileEncoding(Encoding.UTF8);
}
