namespace Baogao.Kernel.Messages;

/// <summary>Asks the user for a line.</summary>
internal sealed record InputRequest(string Prompt, bool Password);

/// <summary>The line.</summary>
internal sealed record InputReply(string Value = "");
