using System.Text;
using Baogao.Kernel.Wire;
using CsCheck;
using NetMQ;
using NetMQ.Sockets;

namespace Baogao.Kernel.Tests.Server;

/// <summary>Whatever arrives, the kernel stays.</summary>
[Trait("Category", "Slow")]
public class MalformedTests
{
    private static readonly Signer Signer = new("a key"u8.ToArray());

    private static readonly Gen<byte[]> Frame = Gen.OneOf(
        Gen.Byte.Array[0, 40],
        OneOf("<IDS|MSG>", "", "{}", "[]", "null", "7", "\"x\"", "{\"msg_id\":1}", "{\"msg_id\":\"1\",\"msg_type\":\"execute_request\"}",
            "{\"msg_id\":\"1\",\"msg_type\":\"kernel_info_request\"}", "{\"msg_id\":\"1\",\"msg_type\":\"history_request\"}", "{\"code\":\"1\"}", "{\"n\":1e99}",
            "{\"msg_id\":\"1\",\"msg_type\":\"comm_open\"}", "{\"msg_id\":\"1\",\"msg_type\":\"nonsense\"}", new string('[', 100)).Select(Encoding.UTF8.GetBytes));

    // Half of them are signed as they should be, so that what lies behind the signature is reached too.
    private static readonly Gen<List<byte[]>> Message = Gen.Select(Gen.Bool, Frame.List[0, 9], Frame.Array[4]).Select((isSigned, random, parts)
        => isSigned ? [.. WireMessage.Write([], Signer, parts[0], parts[1], parts[2], parts[3])] : random);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [Fact]
    public void Reading_never_throws()
        => Message.Sample(
            frames =>
            {
                var message = WireMessage.Read(frames, Signer, out var problem);
                Assert.True(message is null == problem.Length > 0);
            },
            iter: 20_000);

    [Fact]
    public void Ten_thousand_of_them_leave_the_kernel_answering()
    {
        using var kernel = new TestKernel();
        using (var stranger = new DealerSocket())
        {
            stranger.Connect(kernel.Connection.Address(kernel.Connection.Shell));
            Message.Where(frames => frames.Count > 0).Sample(frames => stranger.SendMultipartBytes(frames), iter: 10_000, threads: 1);
            stranger.Options.Linger = TimeSpan.FromSeconds(10);
        }

        kernel.Client.Send("x", spoil: frames => frames.RemoveRange(0, 3));
        Assert.Equal("ok", (string?)kernel.Client.Ask("kernel_info_request")["status"]);
        Assert.Equal("ok", (string?)kernel.Client.Run("1").Reply["status"]);
        Assert.Equal(200, kernel.Log.Split("baogao kernel: ").Length - 1);
    }

    [Fact]
    public void What_is_no_zmq_at_all_leaves_the_kernel_answering()
    {
        using var kernel = new TestKernel();
        foreach (var port in new[] { kernel.Connection.Shell, kernel.Connection.Iopub, kernel.Connection.Heartbeat })
        {
            using var stranger = new System.Net.Sockets.TcpClient("127.0.0.1", port);
            stranger.GetStream().Write("GET / HTTP/1.1\r\nHost: x\r\n\r\n"u8);
        }

        using (var subscriber = new SubscriberSocket())
        {
            subscriber.Connect(kernel.Connection.Address(kernel.Connection.Iopub));
            subscriber.Subscribe(new string('t', 1000));
            Assert.Equal("ok", (string?)kernel.Client.Ask("kernel_info_request")["status"]);
        }

        Assert.Equal("ok", (string?)kernel.Client.Run("1").Reply["status"]);
    }
}
