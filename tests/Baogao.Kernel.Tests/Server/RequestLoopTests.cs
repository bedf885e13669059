using Baogao.Kernel.Messages;
using Baogao.Kernel.Server;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Tests.Server;

public class RequestLoopTests
{
    private static readonly Request Asked = new(KernelChannel.Shell, new WireMessage([], new MessageHeader(MsgId: "7", MsgType: "x_request"), "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray()), 1);

    [Fact]
    public async Task A_loop_rests_before_and_after_a_request_and_not_while_it_is_handled()
    {
        using var stop = new CancellationTokenSource();
        var log = new KernelLog(TextWriter.Null);
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var outbox = new Outbox(_ => { }, log);
        var loop = new RequestLoop(
            async _ =>
            {
                begun.SetResult();
                await end.Task;
                return true;
            },
            () => 0,
            outbox,
            log);
        _ = Task.Run(() => loop.RunAsync(stop.Token), TestContext.Current.CancellationToken);
        await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.True(loop.Rest >= TimeSpan.FromMilliseconds(10));

        loop.Add(Asked);
        await begun.Task;
        await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal(TimeSpan.Zero, loop.Rest);

        end.SetResult();
        Assert.True(SpinWait.SpinUntil(() => loop.Rest > TimeSpan.Zero, TimeSpan.FromSeconds(5)));
        await stop.CancelAsync();
    }
}
