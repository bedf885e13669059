namespace Baogao.Loading;

/// <summary>A file was not read. The message says why and how to mend it; it does not name the file, since the reader knows how the user wrote it.</summary>
public sealed class FileRefusedException : IOException
{
    internal FileRefusedException(FileRefusal refusal, int mostMegabytes, Exception? cause = null)
        : base(Text(refusal, mostMegabytes), cause) => Refusal = refusal;

    internal FileRefusedException(int line, int column, string message)
        : base(message) => (Refusal, Line, Column) = (FileRefusal.Encoding, line, column);

    /// <summary>The reason.</summary>
    public FileRefusal Refusal { get; }

    /// <summary>Line from 1 of a wrong byte; 0 for the file as a whole.</summary>
    public int Line { get; }

    /// <summary>Character in the line from 1, or 0 for the file as a whole.</summary>
    public int Column { get; }

    private static string Text(FileRefusal refusal, int mostMegabytes) => refusal switch
    {
        FileRefusal.Missing => "There is no such file.",
        FileRefusal.Folder => "A folder stands where a file is expected. Move it away.",
        FileRefusal.DeadLink => "This is a link that leads to no file. Put the file itself here, or mend the link.",
        FileRefusal.Empty => "The file is empty, or a pipe or device, and was not opened. Restore its contents, or move it away.",
        FileRefusal.TooLarge => $"The file is larger than {Say.Number(mostMegabytes)} MB, the most that is read. Move it away, or make it smaller.",
        _ => "The file cannot be read. Close it in other programs and see that you may read it.",
    };
}
