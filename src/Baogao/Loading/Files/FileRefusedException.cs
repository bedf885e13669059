using Baogao.Languages;

namespace Baogao.Loading.Files;

/// <summary>A file was not read. The message says why and how to mend it; it does not name the file, since the reader knows how the user wrote it.</summary>
public sealed class FileRefusedException : IOException
{
    internal FileRefusedException(FileRefusal refusal, int mostMegabytes, Exception? cause = null)
        : this(refusal, Text(refusal, mostMegabytes), cause)
    {
    }

    internal FileRefusedException(int line, int column, Sentence reason)
        : this(FileRefusal.Encoding, reason, null) => (Line, Column) = (line, column);

    private FileRefusedException(FileRefusal refusal, Sentence reason, Exception? cause)
        : base(reason.ToString(), cause) => (Refusal, Reason) = (refusal, reason);

    /// <summary>The kind of the reason.</summary>
    public FileRefusal Refusal { get; }

    /// <summary>Why, and how to mend it; <see cref="Exception.Message"/> says it in English.</summary>
    public Sentence Reason { get; }

    /// <summary>Line from 1 of a wrong byte; 0 for the file as a whole.</summary>
    public int Line { get; }

    /// <summary>Character in the line from 1, or 0 for the file as a whole.</summary>
    public int Column { get; }

    private static Sentence Text(FileRefusal refusal, int mostMegabytes) => refusal switch
    {
        FileRefusal.Missing => Sentence.Of<IFileProblemTexts>(texts => texts.FileMissing()),
        FileRefusal.Folder => Sentence.Of<IFileProblemTexts>(texts => texts.FileIsFolder()),
        FileRefusal.DeadLink => Sentence.Of<IFileProblemTexts>(texts => texts.LinkIsDead()),
        FileRefusal.Empty => Sentence.Of<IFileProblemTexts>(texts => texts.FileNotOpened()),
        FileRefusal.TooLarge => Sentence.Of<IFileProblemTexts>(texts => texts.FileTooLarge(mostMegabytes)),
        _ => Sentence.Of<IFileProblemTexts>(texts => texts.FileUnreadable()),
    };
}
