using System.Runtime.InteropServices;
using Baogao.Kernel.Messages;
using Baogao.Notebooks.Documents;

namespace Baogao.Kernel.Server;

/// <summary>What the kernel says of itself. Made without Roslyn, which would delay the first answer.</summary>
internal static class KernelDescription
{
    private static readonly string Version = typeof(KernelDescription).Assembly.GetName().Version!.ToString(3);

    public static KernelInfoReply Reply { get; } = new(
        "ok",
        MessageWriter.ProtocolVersion,
        "baogao",
        Version,
        KernelMetadata.LanguageInfo(),
        $"Baogao {Version}: C# 14 on {RuntimeInformation.FrameworkDescription}",
        Debugger: false,
        SupportedFeatures: [],
        [new HelpLink("C# language reference", "https://learn.microsoft.com/dotnet/csharp/language-reference/")]);
}
