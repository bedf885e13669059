namespace Baogao.Kernel.Wire;

/// <summary>The connection file cannot be used; the message says what is wrong with it.</summary>
public sealed class ConnectionException(string message) : Exception(message);
