using System.Globalization;
using Baogao.Loading;
using Baogao.Notebooks.Execution.Inputs;
using Baogao.Notebooks.Execution.Stopping;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>Whom a cell asks for input.</summary>
/// <param name="ReadLine">Gives a line of the console, or null at the end of input; null where nobody is there to type.</param>
/// <param name="Ask">Takes a question and whether the answer is secret; null where the question is printed and a line is read.</param>
internal sealed record CellQuestions(Func<string?>? ReadLine, Func<string, bool, string?>? Ask);

/// <summary>
/// The cell that the current code belongs to. It flows with the execution context into tasks, threads and parallel loops,
/// so what a task prints goes to the cell that started it, and two sessions never mix.
/// </summary>
/// <param name="name">Names the cell in this process: what the ids of its displays start with.</param>
/// <param name="inputs">Takes note of what the cell reads.</param>
/// <param name="questions">Whom the cell asks for input.</param>
/// <param name="maxOutputBytes">The most bytes of one value, and of all console output.</param>
/// <param name="onOutput">Takes each output.</param>
/// <param name="stop">Fires when the cell is to stop.</param>
internal sealed class CellContext(
    string name, SessionInputs inputs, CellQuestions questions, int maxOutputBytes, Action<CellOutput> onOutput, CancellationToken stop)
{
    // The checks in a cell's code read the flag from the thread: to ask for the context in each loop and function would take longer.
    private static readonly AsyncLocal<CellContext?> Local = new(change => CellStop.Follow(change.CurrentValue?.StopFlag));

    // Not a Lock: a stopped cell's thread may be interrupted while it waits, which a plain monitor survives.
    private readonly object gate = new();
    private long streamed;
    private int displays;
    private bool isClosed;

    static CellContext()
    {
        ReportReader.EditionRead += (_, read) => Current?.Inputs.Add(read);
        EditionSearch.Searched += (_, search) => Current?.Inputs.Add(search);
    }

    public static CellContext? Current
    {
        get => Local.Value;
        set => Local.Value = value;
    }

    /// <summary>What the session has read.</summary>
    public SessionInputs Inputs => inputs;

    /// <summary>Whom the cell asks for input.</summary>
    public CellQuestions Questions => questions;

    public CancellationToken Stop => stop;

    /// <summary>What the checks in the cell's code look at.</summary>
    public CellStop StopFlag { get; } = new();

    /// <summary>What is disposed of when the cell ends.</summary>
    public Stack<object?> Scope { get; } = new();

    /// <summary>Writes an exception that nobody else can take to the cell whose code threw it.</summary>
    public static void WriteUnhandled(Exception e)
        => Current?.Write(ConsoleChannel.Error, $"Unhandled in a background task: {e.GetType().Name}: {e.Message}\n");

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
            var id = string.Create(CultureInfo.InvariantCulture, $"{name}-{++displays}");
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
        if (questions.Ask is { } ask)
        {
            return ask(prompt, isPassword) ?? "";
        }

        var read = questions.ReadLine ?? throw new InvalidOperationException(
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
