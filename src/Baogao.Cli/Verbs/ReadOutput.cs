using Baogao.Cli.Output;
using Spectre.Console;

namespace Baogao.Cli.Verbs;

/// <summary>Prints the rows of reports as they come: CSV, JSON lines, or a table for people.</summary>
internal sealed class ReadOutput : IDisposable
{
    // Each row is written by itself: a run that is stopped or killed leaves no half row.
    private readonly Stream stream = Console.OpenStandardOutput();
    private readonly ReadFormat format;
    private readonly Table? table;

    public ReadOutput(ReadFormat format)
    {
        this.format = format;
        table = format.Name == "table" ? new Table().AddColumns([.. format.Columns]) : null;
        stream.Write(format.Head ?? []);
    }

    public void Write(ReadReport report)
    {
        foreach (var cells in report.Rows)
        {
            if (table is null)
            {
                stream.Write(format.Line(cells));
            }
            else
            {
                table.AddRow([.. cells.Select(cell => Markup.Escape(Visible.Line(cell)))]);
            }
        }
    }

    public void Dispose()
    {
        if (table is not null)
        {
            Terminal.Colours.Write(table);
        }

        stream.Dispose();
    }
}
