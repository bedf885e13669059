using Baogao.Reading.Formats;
using Baogao.Reading.Text;

namespace Baogao.Reading.Batches;

/// <summary>A report that is not opened yet: a file, or a row of a <c>.csv</c> file.</summary>
/// <param name="File">The file.</param>
/// <param name="Open">Opens it; throws a <see cref="ReportFileException"/> where it cannot be read. To be called once, on any thread.</param>
public sealed record ReportSource(string File, Func<ReportText> Open)
{
    /// <summary>The reports of files, in their order. A file is opened when its report is; the rows of a <c>.csv</c> file are read one by one, as they are asked for.</summary>
    /// <param name="files">Each with the column of its text; null for <c>text</c>, and for files that have no columns.</param>
    public static IEnumerable<ReportSource> Of(IEnumerable<(string File, string? Column)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.SelectMany(file => ReportFolder.IsTable(file.File) ? Rows(file.File, file.Column) : [new ReportSource(file.File, () => ReportFiles.Open(file.File, file.Column).Single())]);
    }

    private static IEnumerable<ReportSource> Rows(string file, string? column)
    {
        using var rows = Begin(file, column, out var refused);
        while (rows is not null && Next(rows, ref refused))
        {
            var text = rows.Current;
            yield return new ReportSource(file, () => text);
        }

        if (refused is not null)
        {
            yield return new ReportSource(file, () => throw new ReportFileException(refused.Message, refused));
        }
    }

    private static IEnumerator<ReportText>? Begin(string file, string? column, out ReportFileException? refused)
    {
        try
        {
            refused = null;
            return ReportFiles.Open(file, column).GetEnumerator();
        }
        catch (ReportFileException problem)
        {
            refused = problem;
            return null;
        }
    }

    private static bool Next(IEnumerator<ReportText> rows, ref ReportFileException? refused)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (ReportFileException problem)
        {
            refused = problem;
            return false;
        }
    }
}
