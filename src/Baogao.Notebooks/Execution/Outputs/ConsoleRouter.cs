using System.Globalization;
using System.Text;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>
/// Sends what code in a cell writes to the console to that cell, and what anything else writes to where it went before.
/// The console is one for the process; the cell is known from the execution context.
/// </summary>
internal sealed class ConsoleRouter : TextWriter
{
    private static readonly Lock Gate = new();
    private static TextWriter? installedOutput;
    private static TextWriter? installedError;
    private static TextReader? installedInput;

    private readonly ConsoleChannel stream;
    private readonly TextWriter before;

    private ConsoleRouter(ConsoleChannel stream, TextWriter before)
        : base(CultureInfo.InvariantCulture) => (this.stream, this.before) = (stream, before);

    public override Encoding Encoding => Encoding.UTF8;

    // The router outlives cells and sessions, which have cultures of their own.
    public override IFormatProvider FormatProvider => CultureInfo.CurrentCulture;

    /// <summary>Puts the routers in place, again where the host or a cell has set the console to something else since.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (Console.Out != installedOutput)
            {
                Console.SetOut(new ConsoleRouter(ConsoleChannel.Output, Console.Out));
                installedOutput = Console.Out;
            }

            if (Console.Error != installedError)
            {
                Console.SetError(new ConsoleRouter(ConsoleChannel.Error, Console.Error));
                installedError = Console.Error;
            }

            if (Console.In != installedInput)
            {
                Console.SetIn(new ConsoleInput(Console.In));
                installedInput = Console.In;
            }
        }
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (CellContext.Current is { } cell)
        {
            cell.Write(stream, value ?? "");
        }
        else
        {
            before.Write(value);
        }
    }

    public override void WriteLine() => Write("\n");

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Flush()
    {
        if (CellContext.Current is null)
        {
            before.Flush();
        }
    }
}
