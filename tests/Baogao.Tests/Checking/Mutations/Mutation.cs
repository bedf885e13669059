using Baogao.Loading.Tables;

namespace Baogao.Tests.Checking.Mutations;

/// <summary>One change of one table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Kind">What kind of change: <c>digit changed</c>, <c>row deleted</c>.</param>
/// <param name="Row">Index of the row, from 0.</param>
/// <param name="Column">The column; empty where the row as a whole is changed.</param>
/// <param name="To">What the cell becomes.</param>
/// <param name="Rows">The table's rows after the change.</param>
internal sealed record Mutation(string Table, string Kind, int Row, string Column, string To, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>True where the check found something that it did not find before.</summary>
    internal bool IsCaught { get; set; }

    /// <summary>What the check said first; empty for a survivor.</summary>
    internal string Said { get; set; } = "";
}
