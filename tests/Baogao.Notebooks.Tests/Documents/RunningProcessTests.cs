using System.Diagnostics;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Tests.Documents;

public sealed class RunningProcessTests
{
    [Fact]
    public void A_process_that_cannot_be_ended_is_left()
    {
        // The runtime refuses to end the process that asks, and throws; and so it does where no process belongs to the object.
        using var self = Process.GetCurrentProcess();
        RunningProcess.End(self);
        using var none = new Process();
        RunningProcess.End(none);
        Assert.False(self.HasExited);
    }
}
