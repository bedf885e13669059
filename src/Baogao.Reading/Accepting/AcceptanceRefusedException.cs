namespace Baogao.Reading.Accepting;

/// <summary>A finding cannot be accepted; the message says why and what to do instead.</summary>
public sealed class AcceptanceRefusedException(string message) : Exception(message);
