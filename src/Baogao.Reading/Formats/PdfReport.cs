using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Baogao.Reading.Formats;

/// <summary>The text layer of a PDF, without page numbers and with the line breaks of the layout undone.</summary>
internal static class PdfReport
{
    private const int FewCharactersAPage = 5;

    internal static string Read(string path, byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes);
            var pages = document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page).Normalize(NormalizationForm.FormKC)).ToList();
            if (pages.Sum(page => page.Count(char.IsLetterOrDigit)) < FewCharactersAPage * pages.Count)
            {
                throw new ReportFileException($"{path} has no text layer: its pages are pictures. Recognise the text first, or find the report as text.");
            }

            return Join(pages);
        }
        catch (PdfDocumentEncryptedException problem)
        {
            throw new ReportFileException($"{path} is encrypted. Save it without a password and read that.", problem);
        }
        // For a damaged file PdfPig throws exceptions of its own that have no common base, and those of the runtime that its parsers run into.
        catch (Exception problem) when (problem is not (ReportFileException or OutOfMemoryException))
        {
            throw new ReportFileException($"{path} is no whole PDF. Save it anew, or find the report as text.", problem);
        }
    }

    private static string Join(List<string> pages)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pages.Count; i++)
        {
            var lines = pages[i].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
            DropPageNumber(lines, i + 1);
            foreach (var line in lines)
            {
                text.Append(OpensParagraph.IsMatch(line) ? "\n" : "").Append(line).Append(EndsParagraph.IsMatch(line) ? "\n" : "");
            }
        }

        return text.ToString();
    }

    // Only in the margin, and only where it runs with the page: a wrapped figure can stand alone on its line.
    private static void DropPageNumber(List<string> lines, int page)
    {
        foreach (var at in (ReadOnlySpan<int>)[lines.Count - 1, 0])
        {
            if (at >= 0 && at < lines.Count && PageNumber.Match(lines[at]) is { Success: true } match
                && int.TryParse(match.Groups[1].Value, out var number) && Math.Abs(number - page) <= 2)
            {
                lines.RemoveAt(at);
                return;
            }
        }
    }

    private static readonly Regex PageNumber = new(@"^[—\-–]?\s*([0-9]{1,3})\s*[—\-–]?$");

    private static readonly Regex OpensParagraph = new(@"^(?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十]+[)]|——|各位代表)");

    private static readonly Regex EndsParagraph = new(@"[。!:]$|^[一二三四五六七八九十]+、.{2,30}$");
}
