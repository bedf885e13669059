namespace Baogao.Kernel.Messages;

/// <summary>A request was carried out, and there is nothing more to say.</summary>
internal sealed record OkReply(string Status = "ok");

/// <summary>A request could not be carried out.</summary>
internal sealed record ErrorReply(string Ename, string Evalue, IReadOnlyList<string> Traceback, string Status = "error");

/// <summary>A cell was not run, because one before it failed.</summary>
internal sealed record AbortedReply(string Status = "aborted");
