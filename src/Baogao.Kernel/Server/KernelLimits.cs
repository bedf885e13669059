namespace Baogao.Kernel.Server;

/// <summary>What the kernel holds at most of what comes from outside, and of what a front end has not read yet.</summary>
internal static class KernelLimits
{
    /// <summary>Bytes of one part of a message. A peer that sends a larger one is disconnected.</summary>
    public const long PartBytes = 32 * 1024 * 1024;

    /// <summary>Parts of one message: identities, delimiter, signature, four parts, buffers. A message with more is dropped.</summary>
    public const int Parts = 64;

    /// <summary>Messages of one connection that wait to be received. More of them wait with the sender.</summary>
    public const int Received = 100;

    /// <summary>Messages that wait for one front end to read them. One that reads none loses what follows.</summary>
    public const int Unread = 20_000;

    /// <summary>Requests that wait for their turn on one channel, and their bytes. What comes then is dropped.</summary>
    public const int Waiting = 10_000;

    /// <inheritdoc cref="Waiting"/>
    public const long WaitingBytes = 64 * 1024 * 1024;

    /// <summary>Topics that are subscribed to, and bytes of each. Front ends subscribe to one, the empty one.</summary>
    public const int Topics = 100;

    /// <inheritdoc cref="Topics"/>
    public const int TopicBytes = 1000;
}
