using System.Globalization;

namespace Baogao.Notebooks.Execution;

/// <summary>The checks as C#, for the cells of one session.</summary>
/// <remarks>
/// What a check in a loop costs was measured on loops whose body is one addition. A flag at an address in a variable: 1.0 to 1.1 of the loop without it; at an
/// address that is a constant of the code: up to 1.5; through an array: 1.9. A call that comes back where another cell is meant: 4, as no floating-point register
/// survives it. Counting down and looking at the flag every hundredth time: 1.5 to 2.
/// </remarks>
internal sealed class CheckText(int slot)
{
    private const string Stop = "global::Baogao.Notebooks.Execution.CellStop";
    private const string Unsafe = "global::System.Runtime.CompilerServices.Unsafe";
    private const string Volatile = "global::System.Threading.Volatile.Read";
    private const string Throw = $"throw {Stop}.Stopped();";

    /// <summary>The flag's address, as what the compiler does not know for a constant and keeps in a register.</summary>
    public string Address { get; } = string.Create(CultureInfo.InvariantCulture, $"{Stop}.Address({slot})");

    /// <summary>A check behind a label.</summary>
    public string Label { get; } = string.Create(CultureInfo.InvariantCulture, $"if({Volatile}(ref {Flag($"(nint){CellStop.Address(slot)}L")})){Throw}");

    /// <summary>What stands at the head of a function: recursion meets an exception that can be caught before the stack ends.</summary>
    public string Function => Label + "global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();";

    /// <summary>A check in a loop. The volatile read stands between it and everything else that the loop reads: that is read anew each time round.</summary>
    public static string Plain(string address) => $"if({Volatile}(ref {Flag(address)})){Throw}";

    /// <summary>
    /// A check in a loop that reads elements, the field that holds their array staying in a register: the read is not volatile but of two flags in turn,
    /// so that it cannot be taken out of the loop.
    /// </summary>
    public static string Alternating(string address) => $"if({Flag($"{address}^=1")}){Throw}";

    /// <summary>The same every eighth time round, where a variable counts the rounds: even that read would be half of a loop that adds up an array.</summary>
    public static string Counting(string address, string counter) => $"if(({counter}&7)==0&&{Flag($"{address}^=1")}){Throw}";

    private static string Flag(string address) => $"{Unsafe}.AddByteOffset(ref {Unsafe}.NullRef<bool>(),{address})";
}
