using NetMQ;
using NetMQ.Sockets;

namespace Baogao.Kernel.Server;

/// <summary>Takes the subscriptions to what the kernel broadcasts, and welcomes the subscribers.</summary>
/// <param name="iopub">The socket, which hands subscriptions over instead of taking them by itself.</param>
/// <param name="welcome">The frames that answer a subscription to a topic.</param>
internal sealed class Subscriptions(XPublisherSocket iopub, Func<byte[], IReadOnlyList<byte[]>> welcome)
{
    private readonly HashSet<string> topics = new(StringComparer.Ordinal);

    /// <summary>Takes what came: a 1 and the topic begin a subscription, a 0 and the topic end it; nothing else is to be heard here.</summary>
    public void Receive()
    {
        switch (iopub.ReceiveMultipartBytes())
        {
            case [[1, .. { Length: <= KernelLimits.TopicBytes } topic]] when topics.Count < KernelLimits.Topics || topics.Contains(Convert.ToHexString(topic)):
                topics.Add(Convert.ToHexString(topic));
                iopub.Subscribe(topic);
                iopub.SendMultipartBytes(welcome(topic));
                break;
            case [[0, .. { Length: <= KernelLimits.TopicBytes } topic]]:
                topics.Remove(Convert.ToHexString(topic));
                iopub.Unsubscribe(topic);
                break;
        }
    }
}
