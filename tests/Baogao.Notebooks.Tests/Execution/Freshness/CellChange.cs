namespace Baogao.Notebooks.Tests.Execution.Freshness;

/// <summary>One cell of a table becomes another, so that the edition can still be loaded.</summary>
internal sealed record CellChange(string Table, string Before, string After, string Place)
{
    private const int MostAttempts = 100;

    /// <summary>Chooses a row and a column by chance.</summary>
    public static CellChange Of(string table, Random random)
    {
        var before = File.ReadAllText(table);
        var lines = before.TrimEnd().Split('\n');
        var header = lines[0].Split(',');
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var (line, column) = (random.Next(1, lines.Length), random.Next(header.Length));
            if (lines[line].Contains('"', StringComparison.Ordinal))
            {
                continue;
            }

            var cells = lines[line].Split(',');
            cells[column] = Other(cells[column], header[column]);
            var changed = (string[])[.. lines];
            changed[line] = string.Join(',', cells);
            var change = new CellChange(table, before, string.Join('\n', changed) + "\n", FormattableString.Invariant($"{Path.GetFileName(Path.GetDirectoryName(table))}/{Path.GetFileName(table)}:{line + 1} {header[column]}"));
            change.Make();
            var canBeLoaded = ReportReader.Read(Path.GetDirectoryName(table)!).Report is not null;
            change.Undo();
            if (canBeLoaded)
            {
                return change;
            }
        }

        throw new InvalidOperationException($"No cell of {table} was found that can be another.");
    }

    public void Make() => File.WriteAllText(Table, After);

    public void Undo() => File.WriteAllText(Table, Before);

    public override string ToString() => Place;

    private static string Other(string cell, string column)
        => cell.Length > 0 && char.IsAsciiDigit(cell[^1]) ? cell[..^1] + (cell[^1] == '7' ? '8' : '7') : cell + (column is "quote" or "name_zh" or "title_zh" ? "的" : "x");
}
