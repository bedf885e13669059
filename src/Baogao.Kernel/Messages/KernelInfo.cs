using System.Text.Json.Nodes;

namespace Baogao.Kernel.Messages;

/// <summary>What the kernel is and what it can do.</summary>
internal sealed record KernelInfoReply(
    string Status,
    string ProtocolVersion,
    string Implementation,
    string ImplementationVersion,
    JsonObject LanguageInfo,
    string Banner,
    bool Debugger,
    IReadOnlyList<string> SupportedFeatures,
    IReadOnlyList<HelpLink> HelpLinks);

/// <summary>An entry of a front end's help menu.</summary>
internal sealed record HelpLink(string Text, string Url);

/// <summary>The ports, for a front end that knows only one of them.</summary>
internal sealed record ConnectReply(int ShellPort, int IopubPort, int StdinPort, int HbPort, int ControlPort, string Status = "ok");
