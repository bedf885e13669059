namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>The checks as C#.</summary>
/// <remarks>In a loop the flag is in a variable, so that a round costs one read: 1.0 to 1.9 of the loop without it. Elsewhere the thread is asked for it.</remarks>
internal static class CheckText
{
    private static readonly string Stop = "global::" + typeof(CellStop).FullName;

    /// <summary>The flag that a loop puts into its variable.</summary>
    public static readonly string Flag = Stop + ".Current";

    /// <summary>A check outside loops.</summary>
    public static readonly string Plain = Stop + ".Check();";

    /// <summary>What stands at the head of a <c>finally</c> block.</summary>
    public static readonly string Finally = Stop + ".CheckAbandoned();";

    /// <summary>What stands at the head of a function that may call itself.</summary>
    public static readonly string Function = Stop + ".Enter();";

    /// <summary>What stands before a value that is about to be stored; <see cref="PassEnd"/> stands behind it.</summary>
    public static readonly string Pass = Stop + ".Pass(";

    /// <summary>The end of <see cref="Pass"/>.</summary>
    public const string PassEnd = ")";

    /// <summary>What stands before an expression of a query, which cannot be a block; <see cref="QueryEnd"/> stands behind it.</summary>
    public static readonly string Query = "(" + Stop + ".GoesOn?(";

    /// <summary>The end of <see cref="Query"/>.</summary>
    public static readonly string QueryEnd = "):throw " + Stop + ".Stopped())";

    /// <summary>A check in a loop whose flag is in this variable.</summary>
    public static string Loop(string flag) => $"if({flag}.IsSet)throw {Stop}.Stopped();";
}
