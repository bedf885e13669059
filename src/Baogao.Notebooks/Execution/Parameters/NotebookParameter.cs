namespace Baogao.Notebooks.Execution.Parameters;

/// <summary>A parameter that a notebook declares in its cell tagged <c>parameters</c>.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Type">The type as written, or what its default says where it is declared with <c>var</c>; without the <c>?</c>.</param>
/// <param name="IsNullable">Whether <c>null</c> is a value of it.</param>
/// <param name="Default">The default as C# writes it.</param>
/// <param name="Description">The comment at the end of its line, or empty.</param>
public sealed record NotebookParameter(string Name, string Type, bool IsNullable, string Default, string Description)
{
    /// <summary><c>const</c> or <c>readonly</c> where it is declared so, else empty.</summary>
    public string Modifier { get; init; } = "";

    // The code that declares it, where an enum of its own may stand.
    internal string Cell { get; init; } = "";

    /// <summary><c>int? year = 2023</c></summary>
    public override string ToString() => $"{Type}{(IsNullable ? "?" : "")} {Name} = {Default}";
}

/// <summary>A value was given to a parameter that does not exist or cannot take it. The message names the nearest and the mend.</summary>
public sealed class ParameterException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ParameterException(string message)
        : base(message)
    {
    }
}
