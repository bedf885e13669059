namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>Asks the session where code in a cell reads the console: a run has nobody at the keyboard, and would wait for ever.</summary>
internal sealed class ConsoleInput(TextReader before) : TextReader
{
    private string rest = "";

    public override int Peek() => CellContext.Current is null ? before.Peek() : rest.Length > 0 ? rest[0] : -1;

    public override int Read()
    {
        if (CellContext.Current is null)
        {
            return before.Read();
        }

        if (rest.Length == 0 && ReadLine() is { } line)
        {
            rest = line + "\n";
        }

        var c = rest.Length > 0 ? rest[0] : -1;
        rest = rest.Length > 0 ? rest[1..] : rest;
        return c;
    }

    public override string? ReadLine()
    {
        if (CellContext.Current is not { } cell)
        {
            return before.ReadLine();
        }

        var ask = cell.Questions.ReadLine ?? throw new InvalidOperationException(
            "This cell reads the console, and nobody is there to type. Make what it asks for a parameter of the notebook.");
        return ask();
    }
}
