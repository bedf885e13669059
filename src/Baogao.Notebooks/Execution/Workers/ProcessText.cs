using System.Text;

namespace Baogao.Notebooks.Execution.Workers;

/// <summary>What a worker writes to its own streams past the engine: native libraries, programs that cells start, and the runtime when it breaks down.</summary>
internal sealed class ProcessText
{
    // Read to its end all the same: a process whose pipe is full stands still.
    private const int MostCharacters = 1 << 20;

    private readonly Lock gate = new();
    private readonly StringBuilder kept = new();

    /// <summary>Reads a stream to its end.</summary>
    public async Task ReadAsync(StreamReader from)
    {
        var buffer = new char[4096];
        while (await from.ReadAsync(buffer).ConfigureAwait(false) is var read and > 0)
        {
            lock (gate)
            {
                kept.Append(buffer, 0, Math.Min(read, MostCharacters - kept.Length));
            }
        }
    }

    /// <summary>What has been read since the last call.</summary>
    public string Take()
    {
        lock (gate)
        {
            var text = kept.ToString();
            kept.Clear();
            return text;
        }
    }
}
