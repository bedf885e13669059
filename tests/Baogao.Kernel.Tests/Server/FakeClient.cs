using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Baogao.Kernel.Wire;
using NetMQ;
using NetMQ.Sockets;

namespace Baogao.Kernel.Tests.Server;

/// <summary>A message as the client got it.</summary>
internal sealed record Received(string Type, string ParentId, JsonObject Content, JsonObject Header)
{
    /// <summary>The type, and what tells messages of one type apart.</summary>
    public override string ToString() => Type switch
    {
        "status" => (string)Content["execution_state"]!,
        "stream" => $"{Content["name"]}:{Content["text"]}",
        _ => Type,
    };
}

/// <summary>A front end: it signs, sends, and takes what comes. To be used from one thread.</summary>
internal sealed class FakeClient : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Signer signer;
    private readonly SubscriberSocket iopub = new();
    private readonly RequestSocket heartbeat = new();
    private readonly Dictionary<string, DealerSocket> dealers = new();
    private int sent;

    public FakeClient(ConnectionFile connection)
    {
        signer = new Signer(connection.Key);
        foreach (var (name, port) in new[] { ("shell", connection.Shell), ("control", connection.Control), ("stdin", connection.Stdin) })
        {
            var socket = dealers[name] = new DealerSocket();
            socket.Options.Identity = "fake client"u8.ToArray();
            socket.Connect(connection.Address(port));
        }

        iopub.SubscribeToAnyTopic();
        iopub.Options.ReceiveHighWatermark = 0;
        iopub.Connect(connection.Address(connection.Iopub));
        heartbeat.Connect(connection.Address(connection.Heartbeat));
        Welcome = Read(iopub);
    }

    /// <summary>What the subscription was answered with.</summary>
    public Received Welcome { get; }

    /// <summary>Sends a message and returns its id.</summary>
    public string Send(string type, JsonObject? content = null, string channel = "shell", Action<List<byte[]>>? spoil = null)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"m{++sent}");
        var header = new JsonObject
        {
            ["msg_id"] = id, ["session"] = "client", ["username"] = "test", ["date"] = "2022-12-27T09:00:00.000000Z", ["msg_type"] = type, ["version"] = "5.3",
        };
        var frames = WireMessage.Write([], signer, Bytes(header), "{}"u8.ToArray(), "{}"u8.ToArray(), Bytes(content ?? [])).ToList();
        spoil?.Invoke(frames);
        dealers[channel].SendMultipartBytes(frames);
        return id;
    }

    /// <summary>Asks for a cell to be run.</summary>
    public string Execute(string code, Action<JsonObject>? with = null)
    {
        var content = new JsonObject { ["code"] = code, ["silent"] = false, ["store_history"] = true, ["user_expressions"] = new JsonObject(), ["allow_stdin"] = true, ["stop_on_error"] = true };
        with?.Invoke(content);
        return Send("execute_request", content);
    }

    /// <summary>Asks for a cell to be run, and waits until it runs: an interrupt finds it from then on.</summary>
    public string Begin(string code)
    {
        var id = Execute(code);
        while (Broadcast() is var message && !(message.Type == "execute_input" && message.ParentId == id))
        {
        }

        return id;
    }

    /// <summary>Runs a cell to its end: its reply, and what was broadcast for it.</summary>
    public (JsonObject Reply, IReadOnlyList<Received> Broadcast) Run(string code, Action<JsonObject>? with = null)
    {
        var id = Execute(code, with);
        var reply = Reply(id);
        return (reply.Content, ToIdle(id));
    }

    /// <summary>Asks and takes the reply; what was broadcast for it is taken too.</summary>
    public JsonObject Ask(string type, JsonObject? content = null, string channel = "shell")
    {
        var id = Send(type, content, channel);
        var reply = Reply(id, channel);
        ToIdle(id);
        return reply.Content;
    }

    /// <summary>The reply to a message; others on the channel are dropped.</summary>
    public Received Reply(string id, string channel = "shell")
    {
        while (true)
        {
            var message = Read(dealers[channel]);
            if (message.ParentId == id)
            {
                return message;
            }
        }
    }

    /// <summary>Everything broadcast for a message, with its idle as the last.</summary>
    public IReadOnlyList<Received> ToIdle(string id)
    {
        var messages = new List<Received>();
        while (messages.Count == 0 || messages[^1].ToString() != "idle")
        {
            if (Broadcast() is var message && message.ParentId == id)
            {
                messages.Add(message);
            }
        }

        return messages;
    }

    /// <summary>Everything broadcast up to the idle of a message, whatever it was for.</summary>
    public IReadOnlyList<Received> AllToIdle(string id)
    {
        var messages = new List<Received>();
        while (messages.Count == 0 || messages[^1].ToString() != "idle" || messages[^1].ParentId != id)
        {
            messages.Add(Broadcast());
        }

        return messages;
    }

    public Received Broadcast() => Read(iopub);

    /// <summary>Whether nothing comes on a channel for a moment.</summary>
    public bool IsQuiet(string channel) => !dealers[channel].Poll(TimeSpan.FromMilliseconds(300));

    /// <summary>Answers a question that the kernel asks on stdin, and returns it.</summary>
    public Received Answer(string line)
    {
        var question = Read(dealers["stdin"]);
        Send("input_reply", new JsonObject { ["value"] = line }, "stdin");
        return question;
    }

    public byte[] Beat(byte[] bytes)
    {
        heartbeat.SendFrame(bytes);
        Assert.True(heartbeat.TryReceiveFrameBytes(Patience, out var echo));
        return echo!;
    }

    public void Dispose()
    {
        foreach (var socket in dealers.Values.Append<NetMQSocket>(iopub).Append(heartbeat))
        {
            socket.Options.Linger = TimeSpan.Zero;
            socket.Dispose();
        }
    }

    private Received Read(NetMQSocket socket)
    {
        var frames = new List<byte[]>();
        Assert.True(socket.TryReceiveMultipartBytes(Patience, ref frames), "Nothing came from the kernel.");
        var start = frames.FindIndex(frame => frame.AsSpan().SequenceEqual("<IDS|MSG>"u8));
        Assert.True(signer.IsValid(frames[start + 1], frames[start + 2], frames[start + 3], frames[start + 4], frames[start + 5]), "The kernel's signature is wrong.");
        var (header, parent, content) = (Json(frames[start + 2]), Json(frames[start + 3]), Json(frames[start + 5]));
        return new Received((string)header["msg_type"]!, (string?)parent["msg_id"] ?? "", content, header);
    }

    private static JsonObject Json(byte[] bytes) => JsonNode.Parse(bytes)!.AsObject();

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}
