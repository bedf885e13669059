using Baogao.Loading;

namespace Baogao.Checking.Text;

/// <summary>Reads the file that holds the report's text, or says why that cannot be done.</summary>
internal static class SourceReader
{
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>The text; null where it cannot be read, and why is among the problems.</summary>
    internal static SourceText? Read(string path, ProblemList problems)
    {
        try
        {
            var info = new FileInfo(path);
            if (Directory.Exists(path) || !info.Exists)
            {
                return Refuse(ProblemCode.BG401, path, problems, Directory.Exists(path)
                    ? "A folder stands where the report's text is expected. Give the text file itself."
                    : "The report's text is not there. Give the path of a UTF-8 text file.");
            }

            return info.Length > MostBytes
                ? Refuse(ProblemCode.BG402, path, problems, $"The file has {Say.Number((int)Math.Min(info.Length >> 20, int.MaxValue))} MB, and at most 16 MB are read. Give the text of one report.")
                : Decode(path, File.ReadAllBytes(path), problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(ProblemCode.BG402, path, problems, "The file cannot be read. Close it in other programs and see that you may read it.");
        }
    }

    private static SourceText? Decode(string path, byte[] bytes, ProblemList problems)
    {
        if (Utf8.Fault(bytes) is { } fault)
        {
            problems.Add(ProblemCode.BG403, path, fault.Line, fault.Column, null, fault.Message);
            return null;
        }

        var text = SourceText.Parse(path, Utf8.Text(bytes));
        return text.Text.Length == 0 ? Refuse(ProblemCode.BG402, path, problems, "The file holds no text. Give the text of the report.") : text;
    }

    private static SourceText? Refuse(ProblemCode code, string path, ProblemList problems, string message)
    {
        problems.Add(code, path, 0, 0, null, message);
        return null;
    }
}
