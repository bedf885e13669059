using Baogao.Languages;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Reading.Formats;

namespace Baogao.Reading.Checking.Text;

/// <summary>Reads the file that holds the report's text, or says why that cannot be done.</summary>
internal static class SourceReader
{
    private const int MostMegabytes = 16;

    /// <summary>The text; null where it cannot be read, and why is among the problems.</summary>
    internal static SourceText? Read(string path, ProblemList problems)
    {
        try
        {
            return Decode(path, PlainFile.ReadBytes(path, MostMegabytes), problems);
        }
        catch (FileRefusedException refused)
        {
            return refused.Refusal switch
            {
                FileRefusal.Folder => Refuse(ProblemCode.TextMissing, path, problems, Sentence.Of<ISourceFindingTexts>(texts => texts.TextIsAFolder())),
                FileRefusal.Missing => Refuse(ProblemCode.TextMissing, path, problems, Sentence.Of<ISourceFindingTexts>(texts => texts.TextMissing())),
                FileRefusal.TooLarge => Refuse(ProblemCode.TextUnreadable, path, problems, Sentence.Of<ISourceFindingTexts>(texts => texts.TextTooLarge(MostMegabytes))),
                FileRefusal.Empty => Refuse(ProblemCode.TextUnreadable, path, problems, Sentence.Of<ISourceFindingTexts>(texts => texts.TextEmpty())),
                _ => Refuse(ProblemCode.TextUnreadable, path, problems, refused.Reason),
            };
        }
    }

    private static SourceText? Decode(string path, byte[] bytes, ProblemList problems)
    {
        var isPlain = Path.GetExtension(path).ToUpperInvariant() is not (".HTML" or ".HTM" or ".DOCX" or ".PDF");
        var fault = isPlain ? Utf8.Fault(bytes, isTable: true) : null;
        var raw = isPlain && fault is null ? Utf8.Text(bytes) : Unpack(path, bytes);
        if (raw is null && fault is { } notUtf8)
        {
            problems.Add(ProblemCode.TextNotUtf8, path, notUtf8.Line, notUtf8.Column, null, notUtf8.Message);
            return null;
        }

        return raw is { Length: > 0 } && SourceText.Parse(path, raw) is { Text.Length: > 0 } text
            ? text
            : Refuse(ProblemCode.TextUnreadable, path, problems, Sentence.Of<ISourceFindingTexts>(texts => texts.TextEmpty()));
    }

    // As baogao new reads it, in any of the encodings that it knows; lines of such a file are those of its text.
    private static string? Unpack(string path, byte[] bytes)
    {
        try
        {
            return ReportFiles.Raw(path, bytes);
        }
        catch (ReportFileException)
        {
            return null;
        }
    }

    private static SourceText? Refuse(ProblemCode code, string path, ProblemList problems, Sentence message)
    {
        problems.Add(code, path, 0, 0, null, message);
        return null;
    }
}
