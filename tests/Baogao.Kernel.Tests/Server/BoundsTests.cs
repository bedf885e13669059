using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Baogao.Kernel.Wire;
using NetMQ;
using NetMQ.Sockets;

namespace Baogao.Kernel.Tests.Server;

/// <summary>What comes from outside is bounded in memory, and never keeps the kernel from answering.</summary>
[Trait("Category", "Slow")]
public sealed class BoundsTests : IDisposable
{
    private static readonly Signer Right = new("a key"u8.ToArray());
    private static readonly Signer Wrong = new("another key"u8.ToArray());
    private readonly TestKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Theory]
    [InlineData("shell")]
    [InlineData("control")]
    [InlineData("stdin")]
    public void Sixty_thousand_bad_messages_cost_little_memory_and_leave_an_answer(string channel)
    {
        // What the kernel loads by itself is no cost of the messages.
        kernel.Client.Run("Console.WriteLine(1);");
        kernel.Client.Ask("complete_request", new JsonObject { ["code"] = "Console.Wri", ["cursor_pos"] = 11 });
        var before = Memory();
        var most = before;
        using (var stranger = Stranger(channel))
        {
            for (var i = 0; i < 60_000; i++)
            {
                stranger.SendMultipartBytes(Bad(i));
                if (i % 2000 == 0)
                {
                    most = Math.Max(most, Memory());
                    // A stranger that reads nothing: the kernel must not keep the answers either.
                    Assert.Equal("ok", (string?)kernel.Client.Ask("kernel_info_request", channel: "control")["status"]);
                }
            }
        }

        Assert.Equal("ok", (string?)kernel.Client.Ask("kernel_info_request")["status"]);
        most = Math.Max(most, Memory());
        Assert.Equal("ok", (string?)kernel.Client.Run("1").Reply["status"]);
        Assert.True(most - before < 200L * 1024 * 1024, $"{(most - before) / 1024 / 1024} MB");
    }

    [Fact]
    public void A_part_that_is_too_large_ends_the_connection_and_not_the_kernel()
    {
        using (var stranger = Stranger("shell"))
        {
            stranger.SendMultipartBytes(WireMessage.Write([], Right, Header("execute_request"), "{}"u8.ToArray(), "{}"u8.ToArray(), new byte[40 * 1024 * 1024]));
            Assert.False(stranger.Poll(TimeSpan.FromSeconds(1)));
        }

        Assert.Equal("ok", (string?)kernel.Client.Run("1").Reply["status"]);
    }

    [Fact]
    public void A_message_of_too_many_parts_is_dropped()
    {
        kernel.Client.Send("kernel_info_request", spoil: frames => frames.AddRange(Enumerable.Repeat(new byte[1], 100)));
        Assert.True(kernel.Client.IsQuiet("shell"));
        Assert.Contains("dropped a message on shell: more than 64 parts.", kernel.Log, StringComparison.Ordinal);
        kernel.Client.Send("kernel_info_request", spoil: frames => frames.AddRange(Enumerable.Repeat(new byte[1], 20)));
        Assert.Equal("ok", (string?)kernel.Client.Run("1").Reply["status"]);
    }

    [Fact]
    public void Behind_a_cell_no_more_than_ten_thousand_requests_wait()
    {
        var cell = kernel.Client.Begin("System.Threading.Thread.Sleep(-1);");
        for (var i = 0; i < 12_000; i++)
        {
            kernel.Client.Send("is_complete_request", new JsonObject { ["code"] = "1" });
        }

        Assert.True(SpinWait.SpinUntil(() => kernel.Log.Contains("dropped a is_complete_request: 10000 requests, or 64 MB of them, wait already.", StringComparison.Ordinal), FakeClient.Patience));
        Assert.Equal("ok", (string?)kernel.Client.Ask("interrupt_request", channel: "control")["status"]);
        Assert.Equal("CellStopped", (string?)kernel.Client.Reply(cell).Content["ename"]);
        Assert.Equal("ok", (string?)kernel.Client.Run("1").Reply["status"]);
    }

    [Fact]
    public void Answers_that_nobody_asked_for_do_not_reach_the_next_question()
    {
        for (var i = 0; i < 1000; i++)
        {
            kernel.Client.Send("input_reply", new JsonObject { ["value"] = "early" }, "stdin");
        }

        // Behind them on the same channel: where it is logged, all before it were taken in.
        kernel.Client.Send("input_reply", new JsonObject { ["value"] = "last" }, "stdin", parts => parts.RemoveAt(parts.Count - 1));
        Assert.True(SpinWait.SpinUntil(() => kernel.Log.Contains("dropped a message on stdin", StringComparison.Ordinal), FakeClient.Patience), kernel.Log);
        var id = kernel.Client.Execute("Console.ReadLine()");
        kernel.Client.Answer("asked");
        Assert.Equal("ok", (string?)kernel.Client.Reply(id).Content["status"]);
        Assert.Contains("asked", kernel.Client.ToIdle(id).Single(message => message.Type == "execute_result").Content.ToJsonString(), StringComparison.Ordinal);
    }

    private static List<byte[]> Bad(int i) => (i % 6) switch
    {
        0 => [new byte[20_000]],
        1 => [.. WireMessage.Write([], Wrong, Header("execute_request"), "{}"u8.ToArray(), "{}"u8.ToArray(), new byte[20_000])],
        2 => [.. WireMessage.Write([], Right, new byte[20_000], "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray())],
        3 => [.. WireMessage.Write([], Right, Header("execute_request"), "{}"u8.ToArray(), "{}"u8.ToArray(), Encoding.UTF8.GetBytes("{\"code\":" + new string('[', 5000)))],
        4 => [.. WireMessage.Write([], Right, Header("nonsense_request"), "{}"u8.ToArray(), "{}"u8.ToArray(), new byte[5000])],
        _ => [.. Enumerable.Repeat(new byte[100], 200)],
    };

    private static byte[] Header(string type) => Encoding.UTF8.GetBytes($$"""{"msg_id":"1","msg_type":"{{type}}"}""");

    private static long Memory()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private DealerSocket Stranger(string channel)
    {
        var stranger = new DealerSocket();
        stranger.Options.Linger = TimeSpan.FromSeconds(30);
        var ports = kernel.Connection;
        stranger.Connect(ports.Address(channel switch { "shell" => ports.Shell, "control" => ports.Control, _ => ports.Stdin }));
        return stranger;
    }
}
