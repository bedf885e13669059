using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Documents;

/// <summary>
/// What a notebook says about its kernel. It is what the kernel says about itself: a front end writes that into a notebook when the kernel is
/// chosen, and then changes no byte.
/// </summary>
public static class KernelMetadata
{
    /// <summary>The name of the kernel, which .NET Interactive uses too.</summary>
    public const string KernelName = ".net-csharp";

    /// <summary>The name of this project's kernel where another kernel has <see cref="KernelName"/>.</summary>
    public const string OwnKernelName = "baogao";

    /// <summary>The name of the kernel as people see it.</summary>
    public const string DisplayName = "C# (Baogao)";

    /// <summary>The name of the language, as editors use it: they colour cells by it before a kernel is chosen.</summary>
    public const string Language = "csharp";

    /// <summary>The language as the kernel describes it in its <c>kernel_info_reply</c>. A new object at each call.</summary>
    public static JsonObject LanguageInfo() => new()
    {
        ["codemirror_mode"] = "text/x-csharp",
        ["file_extension"] = ".cs",
        ["mimetype"] = "text/x-csharp",
        ["name"] = Language,
        ["pygments_lexer"] = "csharp",
        ["version"] = "14.0",
    };

    /// <summary>Writes kernel and language into a notebook's metadata.</summary>
    internal static void WriteTo(JsonObject metadata)
    {
        metadata["kernelspec"] = new JsonObject { ["display_name"] = DisplayName, ["language"] = Language, ["name"] = KernelName };
        metadata["language_info"] = LanguageInfo();
    }

    /// <summary>True where a notebook's metadata name this kernel, under either of its names.</summary>
    internal static bool IsNamedIn(JsonObject metadata)
        => metadata["kernelspec"] is JsonObject kernel && kernel["name"] is JsonValue value && value.TryGetValue<string>(out var name)
            && name is KernelName or OwnKernelName;

    /// <summary>True for the names that front ends give to C#.</summary>
    internal static bool IsCSharp(string language) => language.ToUpperInvariant() is "CSHARP" or "C#";
}
