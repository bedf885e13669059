using Baogao.Loading;

namespace Baogao.Checking.Text;

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
                FileRefusal.Folder => Refuse(ProblemCode.TextMissing, path, problems, "A folder stands where the report's text is expected. Give the text file itself."),
                FileRefusal.Missing => Refuse(ProblemCode.TextMissing, path, problems, "The report's text is not there. Give the path of a UTF-8 text file."),
                FileRefusal.TooLarge => Refuse(ProblemCode.TextUnreadable, path, problems, $"The file has more than {Say.Number(MostMegabytes)} MB, the most that is read. Give the text of one report."),
                FileRefusal.Empty => Refuse(ProblemCode.TextUnreadable, path, problems, "The file holds no text. Give the text of the report."),
                _ => Refuse(ProblemCode.TextUnreadable, path, problems, refused.Message),
            };
        }
    }

    private static SourceText? Decode(string path, byte[] bytes, ProblemList problems)
    {
        if (Utf8.Fault(bytes, isTable: true) is { } fault)
        {
            problems.Add(ProblemCode.TextNotUtf8, path, fault.Line, fault.Column, null, fault.Message);
            return null;
        }

        var text = SourceText.Parse(path, Utf8.Text(bytes));
        return text.Text.Length == 0 ? Refuse(ProblemCode.TextUnreadable, path, problems, "The file holds no text. Give the text of the report.") : text;
    }

    private static SourceText? Refuse(ProblemCode code, string path, ProblemList problems, string message)
    {
        problems.Add(code, path, 0, 0, null, message);
        return null;
    }
}
