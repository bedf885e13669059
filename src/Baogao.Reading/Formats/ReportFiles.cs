using Baogao.Loading.Files;
using Baogao.Reading.Text;

namespace Baogao.Reading.Formats;

/// <summary>Opens reports: .txt, .html, .docx, .pdf, and .csv with the text in a column. Nothing is fetched and nothing is executed. One report is in memory at a time.</summary>
public static class ReportFiles
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    /// <summary>The reports of a file, one after the other.</summary>
    /// <param name="path">The file.</param>
    /// <param name="column">The column of a CSV file that holds the text; null for <c>text</c>.</param>
    /// <exception cref="ReportFileException">The file is not there, too large, of an unknown kind, or holds no text.</exception>
    public static IEnumerable<ReportText> Open(string path, string? column = null)
    {
        Look(path);
        if (ReportFolder.IsTable(path))
        {
            return CsvReports.Read(path, column ?? "text");
        }

        return column is null ? [Read(path, Bytes(path))] : throw new ReportFileException($"{path} has no columns: --column goes with a .csv file.");
    }

    /// <summary>The bytes of a report's file.</summary>
    /// <exception cref="ReportFileException">The file is not there, too large, or cannot be read.</exception>
    public static byte[] Bytes(string path)
    {
        Look(path);
        var file = new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
        if (file.Length > MostBytes)
        {
            throw new ReportFileException($"{path} has {file.Length / (1024 * 1024)} MB, a report has at most {MostBytes / (1024 * 1024)} MB. Split it, or name another file.");
        }

        try
        {
            return PlainFile.ReadBytes(path, MostBytes / (1024 * 1024));
        }
        catch (FileRefusedException)
        {
            throw Refused(path, FileRefusal.Unreadable);
        }
    }

    /// <summary>The report that the bytes of a file hold, which is no <c>.csv</c> file.</summary>
    /// <param name="path">The file: its ending says what the bytes are, its name is the report's.</param>
    /// <param name="bytes">What it holds.</param>
    /// <exception cref="ReportFileException">The file is of an unknown kind, damaged, or holds no text.</exception>
    public static ReportText Read(string path, byte[] bytes) => Make(path, Path.GetFileNameWithoutExtension(path), Raw(path, bytes));

    // A link is followed to its file; what has no bytes, such as a pipe or a device, is not opened.
    private static void Look(string path)
    {
        if (PlainFile.Look(path, int.MaxValue) is var refusal && refusal != FileRefusal.None)
        {
            throw Refused(path, refusal);
        }
    }

    private static ReportFileException Refused(string path, FileRefusal refusal) => new(refusal switch
    {
        FileRefusal.Folder => $"{path} is a folder. Name the report's file.",
        FileRefusal.Missing => $"{path} is not there. Name a report's file: .txt, .html, .docx, .pdf or .csv.",
        FileRefusal.Empty => $"{path} is empty, or a pipe or device, and was not opened. Save the report's text in it first.",
        _ => $"{path} cannot be read. See that it leads to a file that you may read.",
    });

    /// <summary>The text of a file with its line breaks, by the ending of its name.</summary>
    /// <exception cref="ReportFileException">It is of an unknown kind, or holds no text.</exception>
    internal static string Raw(string path, byte[] bytes) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".TXT" or ".MD" or "" => TextDecoder.Decode(bytes) ?? throw new ReportFileException($"{path} is in no encoding that is known (UTF-8, UTF-16, GB18030, Big5), or mixes several. Save it as UTF-8."),
        ".HTML" or ".HTM" => HtmlReport.Read(path, bytes),
        ".DOCX" => DocxReport.Read(path, bytes),
        ".PDF" => PdfReport.Read(path, bytes),
        ".DOC" or ".WPS" => throw new ReportFileException($"{path} is in an old format of Word. Save it as .docx and read that."),
        _ => throw new ReportFileException($"{path} is of a kind that is not read. Save it as .txt, .html, .docx, .pdf or .csv."),
    };

    internal static ReportText Make(string path, string name, string raw)
    {
        var report = ReportText.From(name, raw);
        if (report.Text.Length == 0)
        {
            throw new ReportFileException($"{path} holds no text. Save the report's text in it first.");
        }

        if (!report.Text.Any(c => c is >= '\u4e00' and <= '\u9fff'))
        {
            throw new ReportFileException($"{path} holds no Chinese text. The reader knows Chinese reports only.");
        }

        return report;
    }
}
