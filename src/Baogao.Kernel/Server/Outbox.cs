using System.Collections.Concurrent;
using System.Text;
using Baogao.Kernel.Messages;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Server;

/// <summary>
/// What waits to be sent, on all channels in one order. A thread of its own serializes, signs and hands on: cells add from threads that
/// may be interrupted at any wait, which a socket would not survive.
/// </summary>
internal sealed class Outbox : IDisposable
{
    // A cell that shows faster than the network takes waits, instead of filling the memory.
    private const int Most = 2000;

    private readonly ConcurrentQueue<Outgoing> waiting = new();
    private readonly AutoResetEvent added = new(false);
    private readonly Action<Outgoing> send;
    private readonly KernelLog log;
    private readonly Thread thread;
    private volatile bool isEnding;

    /// <param name="send">Sends one message; called on one thread.</param>
    /// <param name="log">Told of what could not be sent.</param>
    public Outbox(Action<Outgoing> send, KernelLog log)
    {
        (this.send, this.log) = (send, log);
        thread = new Thread(Work) { IsBackground = true, Name = "kernel outbox" };
        thread.Start();
    }

    public void Add(Outgoing message)
    {
        while (waiting.Count > Most && !isEnding)
        {
            Thread.Sleep(1);
        }

        waiting.Enqueue(message);
        added.Set();
    }

    /// <summary>Answers a request on its channel.</summary>
    public void Reply<T>(Request request, T content, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json)
        => Add(Outgoing.Of(request.Channel, request.Message.Identities, request.ReplyType, request.Message.HeaderJson, content, json));

    /// <summary>Tells every front end.</summary>
    /// <param name="type">The type of the message, which is its topic too.</param>
    /// <param name="parent">What caused it, or null for nothing.</param>
    /// <param name="content">The content.</param>
    /// <param name="json">How it is written.</param>
    public void Broadcast<T>(string type, Request? parent, T content, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json)
        => Add(Outgoing.Of(KernelChannel.Iopub, [Encoding.UTF8.GetBytes(type)], type, parent?.Message.HeaderJson ?? Outgoing.NoParent, content, json));

    /// <summary>Tells what the kernel does on account of a request.</summary>
    public void Status(string state, Request? parent) => Broadcast("status", parent, new StatusContent(state), KernelJson.Relaxed.StatusContent);

    /// <summary>Sends what waits and ends the thread.</summary>
    public void Dispose()
    {
        if (!isEnding)
        {
            isEnding = true;
            added.Set();
            thread.Join();
            added.Dispose();
        }
    }

    private void Work()
    {
        do
        {
            added.WaitOne();
            while (waiting.TryDequeue(out var message))
            {
                try
                {
                    send(message);
                }
                catch (Exception e)
                {
                    log.Write($"a message of type {message.Type} could not be sent: {e.GetType().Name}: {e.Message}");
                }
            }
        }
        while (!isEnding);
    }
}
