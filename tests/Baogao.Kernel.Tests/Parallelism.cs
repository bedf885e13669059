// Servers with sessions of their own, and limits of time: one after the other on two cores.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
