using System.Text.RegularExpressions;
using Baogao.Reading.Checking;
using Baogao.Reading.Drafting;
using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Reading.Tests.Drafting;

/// <summary>Draft editions of invented texts, and their rows as a test compares them.</summary>
internal static partial class Drafts
{
    internal const string Head = "2026年滨河县政府工作报告\n——2026年1月12日在滨河县第十八届人民代表大会第五次会议上\n";

    /// <summary>The draft of a report that reviews 2025 and plans 2026.</summary>
    internal static DraftEdition Of(string review, string plan = "继续努力。", string? like = null)
        => OfText($"{Head}一、2025年工作回顾\n{review}\n二、2026年工作安排\n{plan}\n", like);

    internal static DraftEdition OfText(string text, string? like = null)
    {
        var report = ReportText.From("binhe-2026", text);
        return EditionDrafter.Draft(report, ReportTextReader.Read(report), new DraftOptions("binhe-2026", "binhe-2026.txt", DateTimeOffset.UnixEpoch) { Like = like });
    }

    /// <summary>Some columns of a table, a line a row.</summary>
    internal static string Rows(this DraftEdition draft, string table, params string[] columns)
    {
        if (!draft.Files.TryGetValue(table + ".csv", out var text))
        {
            return "";
        }

        var lines = text.TrimEnd('\n').Split('\n');
        var header = lines[0].Split(',').ToList();
        return string.Join('\n', lines.Skip(1).Select(line => string.Join(' ', columns.Select(column => header.IndexOf(column) is >= 0 and var at ? Cell().Split(line)[at] : ""))));
    }

    /// <summary>Writes the files of a draft into a folder.</summary>
    internal static void Write(this DraftEdition draft, string folder)
    {
        foreach (var (name, content) in draft.Files)
        {
            File.WriteAllText(Path.Combine(folder, name), content);
        }
    }

    /// <summary>Writes the draft and its text, and checks them.</summary>
    internal static CheckResult Check(this DraftEdition draft, DirectoryInfo folder, string text)
    {
        draft.Write(folder.FullName);
        var source = Path.Combine(folder.FullName, "report.txt");
        File.WriteAllText(source, text);
        return ReportChecker.Check(folder.FullName, source);
    }

    // A comma that is in no quotation marks.
    [GeneratedRegex("""
        ,(?=(?:[^"]*"[^"]*")*[^"]*$)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Cell();
}
