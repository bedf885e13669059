using System.Globalization;

namespace Baogao.Kernel.Server;

/// <summary>What a person who looks for a fault reads: the front end keeps the kernel's error stream.</summary>
internal sealed class KernelLog(TextWriter writer)
{
    private const int Most = 200;
    private int written;

    /// <summary>Writes a line. After 200 of them nothing more: a stranger at the socket must not fill the disk.</summary>
    public void Write(string line)
    {
        var number = Interlocked.Increment(ref written);
        if (number <= Most)
        {
            writer.WriteLine($"baogao kernel: {line}{(number == Most ? string.Create(CultureInfo.InvariantCulture, $" (the last of {Most} lines that are logged)") : "")}");
        }
    }
}
