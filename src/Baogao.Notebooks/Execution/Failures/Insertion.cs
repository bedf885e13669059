namespace Baogao.Notebooks.Execution.Failures;

/// <summary>Text that the engine put into a line of the user's.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The user's column where it stands, from 1.</param>
/// <param name="Length">How long it is.</param>
internal sealed record Insertion(int Line, int Column, int Length)
{
    /// <summary>The user's column of a column in code with insertions.</summary>
    public static int OwnColumn(IEnumerable<Insertion> insertions, int line, int column)
    {
        foreach (var insertion in insertions.Where(each => each.Line == line).OrderBy(each => each.Column))
        {
            if (column < insertion.Column)
            {
                break;
            }

            column = Math.Max(insertion.Column, column - insertion.Length);
        }

        return column;
    }
}
