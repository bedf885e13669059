using System.Globalization;
using Baogao.Notebooks.Execution.Stopping;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>
/// The cell that the current code belongs to. It flows with the execution context into tasks, threads and parallel loops,
/// so what a task prints goes to the cell that started it, and two sessions never mix.
/// </summary>
internal sealed class CellContext(CSharpSession session, int maxOutputBytes, Action<CellOutput> onOutput, CancellationToken stop)
{
    // The checks in a cell's code read the flag from the thread: to ask for the context in each loop and function would take longer.
    private static readonly AsyncLocal<CellContext?> Local = new(change => CellStop.Follow(change.CurrentValue?.StopFlag));

    // Not a Lock: a stopped cell's thread may be interrupted while it waits, which a plain monitor survives.
    private readonly object gate = new();
    private long streamed;
    private int displays;
    private bool isClosed;

    public static CellContext? Current
    {
        get => Local.Value;
        set => Local.Value = value;
    }

    public CSharpSession Session => session;

    public CancellationToken Stop => stop;

    /// <summary>What the checks in the cell's code look at.</summary>
    public CellStop StopFlag { get; } = new();

    /// <summary>What is disposed of when the cell ends.</summary>
    public Stack<object?> Scope { get; } = new();

    /// <summary>Text for a console stream. Past the limit one note is written, then nothing: a loop that prints must not fill the memory.</summary>
    public void Write(ConsoleChannel stream, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        lock (gate)
        {
            if (streamed > maxOutputBytes)
            {
                return;
            }

            streamed += System.Text.Encoding.UTF8.GetByteCount(text);
            if (streamed > maxOutputBytes)
            {
                text = string.Create(
                    CultureInfo.InvariantCulture,
                    $"\nCut: this cell printed more than {maxOutputBytes / 1024:N0} KB. Print less, or write to a file with System.IO.File.AppendAllText.\n");
                stream = ConsoleChannel.Error;
            }

            Hand(new StreamOutput(stream, text));
        }
    }

    /// <summary>Shows a value; returns the id of the display.</summary>
    public string Display(object? value, IReadOnlyCollection<string> mimeTypes)
        => Show(ValueFormatter.Format(value, mimeTypes, maxOutputBytes));

    /// <summary>Shows what is formatted already; returns the id of the display.</summary>
    public string Show(MimeBundle data)
    {
        lock (gate)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{session.Id}-{session.CellNumber}-{++displays}");
            Hand(new DisplayOutput(data, id, IsUpdate: false));
            return id;
        }
    }

    public void Update(object? value, IReadOnlyCollection<string> mimeTypes, string displayId)
        => Send(new DisplayOutput(ValueFormatter.Format(value, mimeTypes, maxOutputBytes), displayId, IsUpdate: true));

    public void Result(object? value) => Send(new ResultOutput(ValueFormatter.Format(value, [], maxOutputBytes)));

    public void Send(CellOutput output)
    {
        lock (gate)
        {
            Hand(output);
        }
    }

    /// <summary>Asks the user for a line. Where the front end cannot show the question it is printed.</summary>
    public string Ask(string prompt, bool isPassword)
    {
        if (session.Ask is { } ask)
        {
            return ask(prompt, isPassword) ?? "";
        }

        var read = session.ReadLine ?? throw new InvalidOperationException(
            "This cell asks for input, and nobody is there to type. Make what it asks for a parameter of the notebook.");
        Write(ConsoleChannel.Output, prompt.Length == 0 ? "" : prompt + "\n");
        return read() ?? "";
    }

    /// <summary>Sends the last output. What the cell's code sends later, from wherever it was left running, is dropped.</summary>
    public void Close(CellOutput last)
    {
        lock (gate)
        {
            Hand(last);
            isClosed = true;
        }
    }

    // The host's own code does not belong to the cell: what it prints must not come back as output of the cell.
    private void Hand(CellOutput output)
    {
        if (isClosed)
        {
            return;
        }

        var before = Current;
        Current = null;
        try
        {
            onOutput(output);
        }
        finally
        {
            Current = before;
        }
    }
}
