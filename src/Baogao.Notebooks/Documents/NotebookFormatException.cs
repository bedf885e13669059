using System.Globalization;

namespace Baogao.Notebooks.Documents;

/// <summary>A file is not a notebook that can be read. The message says where, what was found, what was expected and the mend.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>Creates the exception for a place in a file; line 0 stands for the file as a whole.</summary>
    public NotebookFormatException(string file, int line, int column, string problem, Exception? inner = null)
        : base(line == 0 ? $"{file}: {problem}" : string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}: {problem}"), inner)
        => (File, Line, Column, Problem) = (file, line, column, problem);

    /// <summary>The file, as its reader was told its name.</summary>
    public string File { get; }

    /// <summary>Line from 1, or 0 for the file as a whole.</summary>
    public int Line { get; }

    /// <summary>Character in the line from 1, or 0 for the file as a whole.</summary>
    public int Column { get; }

    /// <summary>The message without its place.</summary>
    public string Problem { get; }
}
