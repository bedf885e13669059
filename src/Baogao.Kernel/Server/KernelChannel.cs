namespace Baogao.Kernel.Server;

/// <summary>The channels that carry messages; the heartbeat carries bytes.</summary>
internal enum KernelChannel
{
    /// <summary>Requests, one after the other.</summary>
    Shell,

    /// <summary>Requests that do not wait behind a cell.</summary>
    Control,

    /// <summary>What every front end hears.</summary>
    Iopub,

    /// <summary>Questions to the user of one front end.</summary>
    Stdin,
}
