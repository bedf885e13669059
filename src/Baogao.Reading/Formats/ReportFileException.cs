namespace Baogao.Reading.Formats;

/// <summary>A file holds no report that can be read; the message says which file, why, and what to do.</summary>
public sealed class ReportFileException : Exception
{
    /// <summary>With no message.</summary>
    public ReportFileException()
    {
    }

    /// <summary>With a message of one sentence or two.</summary>
    public ReportFileException(string message)
        : base(message)
    {
    }

    /// <summary>With what caused it.</summary>
    public ReportFileException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
