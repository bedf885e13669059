namespace Baogao.Kernel.Messages;

/// <summary>Who said what when. <paramref name="Date"/> is ISO 8601 in UTC; <paramref name="Version"/> the protocol's.</summary>
internal sealed record MessageHeader(
    string MsgId = "", string Session = "", string Username = "", string Date = "", string MsgType = "", string Version = "");
