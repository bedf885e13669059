using System.Text;
using Spectre.Console;

namespace Baogao.Cli.Output;

/// <summary>Where this program writes. What goes through <see cref="Console"/> is made visible; only <see cref="Colours"/> sends codes to the terminal.</summary>
internal static class Terminal
{
    private static TextWriter output = Console.Out;
    private static readonly Lazy<IAnsiConsole> Lazily = new(() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new Output(output) }));

    /// <summary>For coloured lines, tables and progress. Whoever uses it makes names and texts visible.</summary>
    public static IAnsiConsole Colours => Lazily.Value;

    /// <summary>Takes the console. To be called once, when the program starts.</summary>
    public static void Take()
    {
        output = Console.Out;
        Console.SetOut(TextWriter.Synchronized(new VisibleWriter(Console.Out)));
        Console.SetError(TextWriter.Synchronized(new VisibleWriter(Console.Error)));
    }

    private sealed class VisibleWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
    {
        public override Encoding Encoding => inner.Encoding;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(string? value) => inner.Write(Visible.Text(value ?? ""));

        // The base would write text and line end one by one, and another thread in between.
        public override void WriteLine(string? value) => Write(value + NewLine);

        public override void Flush() => inner.Flush();
    }

    private sealed class Output(TextWriter writer) : IAnsiConsoleOutput
    {
        private const int NarrowestWidth = 80;
        private const int LowestHeight = 24;

        public TextWriter Writer => writer;

        public bool IsTerminal => !Console.IsOutputRedirected;

        public int Width => Size(() => Console.BufferWidth, NarrowestWidth);

        public int Height => Size(() => Console.WindowHeight, LowestHeight);

        public void SetEncoding(Encoding encoding) => Console.OutputEncoding = encoding;

        private static int Size(Func<int> ask, int otherwise)
        {
            try
            {
                return ask() is var size and > 0 ? size : otherwise;
            }
            catch (IOException)
            {
                return otherwise;
            }
        }
    }
}
