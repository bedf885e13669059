using System.Text.RegularExpressions;

namespace Baogao.Reading.Sections;

/// <summary>Whose report it is: a name as the text writes it (江苏省, 高行镇), 全国 for the nation, empty where neither the text nor a person says it.</summary>
/// <param name="Name">The name.</param>
public sealed record ReportPlace(string Name)
{
    private const int Opening = 900;

    // What the place calls the whole of itself: 全省, 全市. Each kind of place has one or two such words.
    private static readonly (string End, string[] Own)[] Words =
    [
        ("全国", ["全国", "我国"]), ("省", ["全省", "我省"]), ("自治区", ["全区", "我区"]), ("市", ["全市", "我市"]), ("州", ["全州", "我州"]), ("盟", ["全盟"]),
        ("县", ["全县", "我县"]), ("旗", ["全旗"]), ("区", ["全区", "我区"]), ("镇", ["全镇", "我镇"]), ("乡", ["全乡", "我乡"]), ("街道", ["全街道"]),
    ];

    /// <summary>Reads the place from the meeting, the title or the salutation; <paramref name="place"/> overrides it.</summary>
    internal static ReportPlace Read(string text, string? place)
    {
        if (place is { Length: > 0 })
        {
            return new ReportPlace(place);
        }

        var opening = text[..Math.Min(Opening, text.Length)];
        return Meeting.Match(opening) is { Success: true } meeting ? new ReportPlace(meeting.Groups["place"].Value)
            : Title.Match(opening) is { Success: true } title ? new ReportPlace(title.Groups["place"].Value)
            : Nation.IsMatch(opening) ? new ReportPlace("全国")
            : new ReportPlace("");
    }

    /// <summary>True for a word that means the place itself: 全省 in a province's report, its name.</summary>
    internal bool IsOwn(string word)
        => Name.Length > 0 && (word == Name || (Name.Length > 2 && word == Name[..^1]) || Words.First(item => Name.EndsWith(item.End, StringComparison.Ordinal) || item.End == "街道").Own.Contains(word, StringComparer.Ordinal));

    private static readonly Regex Nation = new("我代表国务院|全国人民代表大会|我国各族人民");

    private static readonly Regex Meeting = new(@"在(?<place>(?!第|全国)[\p{IsCJKUnifiedIdeographs}]{1,12}?(?:省|自治区|市|州|盟|县|旗|区|镇|乡))第[一二三四五六七八九十]+届人民代表大会");

    private static readonly Regex Title = new(@"(?:年|^|告|:)(?<place>(?!全国)[\p{IsCJKUnifiedIdeographs}]{1,10}?(?:省|自治区|市|州|盟|县|旗|区|镇|乡|街道))(?:人民)?政府工作报告");
}
