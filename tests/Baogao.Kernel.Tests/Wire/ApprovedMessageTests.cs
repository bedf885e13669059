using System.Text;
using System.Text.Json.Nodes;
using Baogao.Kernel.Messages;
using Baogao.Kernel.Server;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Tests.Wire;

/// <summary>The bytes of every message that the kernel sends, with fixed ids and dates, against files that a person has read: a line for each frame.</summary>
public class ApprovedMessageTests
{
    private static readonly byte[] Parent = Encoding.UTF8.GetBytes(
        """{"msg_id":"7","session":"s","username":"u","date":"2022-12-27T09:00:00.000000Z","msg_type":"execute_request","version":"5.3","extra":true}""");

    private static readonly Request Asked = new(
        KernelChannel.Shell, new WireMessage([[0, 1, 0xff]], new MessageHeader(MsgId: "7", MsgType: "x_request"), Parent, "{}"u8.ToArray(), "{}"u8.ToArray()), 1);

    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, Action<Outbox>> All { get; } = new()
    {
        ["execute_input"] = outbox => outbox.Broadcast("execute_input", Asked, new ExecuteInput("税收 < \"23.2\" 亿元", 3), KernelJson.Relaxed.ExecuteInput),
        ["stream"] = outbox => outbox.Broadcast("stream", Asked, new StreamContent("stdout", "高行镇\n"), KernelJson.Relaxed.StreamContent),
        ["display_data"] = outbox => outbox.Broadcast(
            "display_data",
            Asked,
            new DisplayContent(new JsonObject { ["application/vnd.plotly.v1+json"] = new JsonObject { ["data"] = new JsonArray(18.5m) } }, [], new DisplayTransient("1-3-1")),
            KernelJson.Relaxed.DisplayContent),
        ["execute_result"] = outbox => outbox.Broadcast(
            "execute_result", Asked, new ResultContent(3, new JsonObject { ["text/plain"] = "23.2" }, []), KernelJson.Relaxed.ResultContent),
        ["error"] = outbox => outbox.Broadcast("error", Asked, new ErrorContent("E", "it failed", ["E: it failed", "  at cell 3, line 1"]), KernelJson.Relaxed.ErrorContent),
        ["clear_output"] = outbox => outbox.Broadcast("clear_output", Asked, new ClearOutputContent(true), KernelJson.Relaxed.ClearOutputContent),
        ["status"] = outbox => outbox.Status("busy", Asked),
        ["starting"] = outbox => outbox.Status("starting", null),
        ["iopub_welcome"] = outbox => outbox.Add(Outgoing.Welcome("stream"u8.ToArray())),
        ["execute_reply"] = outbox => outbox.Reply(
            Asked, new ExecuteReply("ok", 3, new JsonObject { ["a"] = new JsonObject { ["status"] = "ok" } }, []), KernelJson.Relaxed.ExecuteReply),
        ["execute_reply-error"] = outbox => outbox.Reply(
            Asked, new ExecuteErrorReply("error", 3, "E", "it failed", ["E: it failed"], [], []), KernelJson.Relaxed.ExecuteErrorReply),
        ["execute_reply-aborted"] = outbox => outbox.Reply(Asked, new AbortedReply(), KernelJson.Relaxed.AbortedReply),
        ["complete_reply"] = outbox => outbox.Reply(Asked, new CompleteReply(["Figure", "Figures"], 7, 9, []), KernelJson.Relaxed.CompleteReply),
        ["inspect_reply"] = outbox => outbox.Reply(Asked, new InspectReply(true, new JsonObject { ["text/plain"] = "Report" }, []), KernelJson.Relaxed.InspectReply),
        ["is_complete_reply"] = outbox => outbox.Reply(Asked, new IsCompleteReply("incomplete", "    "), KernelJson.Relaxed.IsCompleteReply),
        ["history_reply"] = outbox => outbox.Reply(Asked, new HistoryReply([new JsonArray(1, 3, "x")]), KernelJson.Relaxed.HistoryReply),
        ["comm_info_reply"] = outbox => outbox.Reply(Asked, new CommInfoReply([]), KernelJson.Relaxed.CommInfoReply),
        ["comm_close"] = outbox => outbox.Broadcast("comm_close", Asked, new CommClose("c", []), KernelJson.Relaxed.CommClose),
        ["connect_reply"] = outbox => outbox.Reply(Asked, new ConnectReply(1, 2, 3, 5, 4), KernelJson.Relaxed.ConnectReply),
        ["input_request"] = outbox => outbox.Add(Outgoing.Of(KernelChannel.Stdin, [[0, 1]], "input_request", Parent, new InputRequest("", false), KernelJson.Relaxed.InputRequest)),
        ["interrupt_reply"] = outbox => outbox.Reply(Asked, new OkReply(), KernelJson.Relaxed.OkReply),
        ["shutdown_reply"] = outbox => outbox.Reply(Asked, new ShutdownReply(true), KernelJson.Relaxed.ShutdownReply),
        ["debug_reply"] = outbox => outbox.Reply(
            Asked, new DebugReply("response", 1, false, "initialize", "This kernel does not support debugging.", []), KernelJson.Relaxed.DebugReply),
        ["kernel_info_reply"] = outbox => outbox.Reply(
            Asked, KernelDescription.Reply with { Banner = "Baogao 1.0.0: C# 14 on .NET 10.0.0" }, KernelJson.Relaxed.KernelInfoReply),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bytes_are_as_approved(string name)
    {
        var sent = new List<string>();
        var writer = new MessageWriter(new Signer("key"u8.ToArray()), "kernel-session", () => "id-1", new FixedClock());
        using (var outbox = new Outbox(message => sent.Add(Lines(message, writer)), new KernelLog(TextWriter.Null)))
        {
            All[name](outbox);
        }

        var file = Path.Combine(Source(), "Approved", name + ".txt");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(file, Assert.Single(sent));
            Assert.Fail($"{file} was not there and has been written: read it, then approve it by committing it.");
        }

        Assert.Equal(File.ReadAllText(file), Assert.Single(sent));
    }

    private static string Lines(Outgoing message, MessageWriter writer)
        => string.Concat(writer.Write(message).Prepend(Encoding.UTF8.GetBytes(message.Channel.ToString())).Select(frame =>
            (frame.Contains((byte)0) ? Convert.ToHexString(frame) : Encoding.UTF8.GetString(frame)) + "\n"));

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string path = "")
        => path.StartsWith("/_/", StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../..", Path.GetDirectoryName(path[3..])!)) : Path.GetDirectoryName(path)!;

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2022, 12, 27, 9, 0, 0, TimeSpan.Zero);
    }
}
