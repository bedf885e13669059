namespace Baogao.Reading.Drafting;

/// <summary>No edition can be made of a text; the message says why and what to do.</summary>
public sealed class DraftException : Exception
{
    /// <summary>With no message.</summary>
    public DraftException()
    {
    }

    /// <summary>With a message of one sentence or two.</summary>
    public DraftException(string message)
        : base(message)
    {
    }

    /// <summary>With what caused it.</summary>
    public DraftException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
