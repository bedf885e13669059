using System.Globalization;

namespace Baogao.Kernel.Server;

/// <summary>What a person who looks for a fault reads: the front end keeps the kernel's error stream.</summary>
/// <param name="writer">Where lines go.</param>
/// <param name="most">How many; after them nothing more: a stranger at the socket must not fill the disk.</param>
internal sealed class KernelLog(TextWriter writer, int most = 200)
{
    private int written;

    /// <summary>Writes a line, unless there are enough.</summary>
    public void Write(string line)
    {
        var number = Interlocked.Increment(ref written);
        if (number <= most)
        {
            writer.WriteLine($"baogao kernel: {line}{(number == most ? string.Create(CultureInfo.InvariantCulture, $" (the last of {most} lines that are logged)") : "")}");
        }
    }
}
