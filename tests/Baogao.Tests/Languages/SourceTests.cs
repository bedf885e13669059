using System.Text.RegularExpressions;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Languages;

/// <summary>A sentence is written in one place per language: the sources hold no switch between languages elsewhere.</summary>
public partial class SourceTests
{
    // Reads a language from its tag.
    private const string Reader = "Baogao/Model/Language.cs";

    private static readonly string Source = Path.Combine(RealData.Root, "src");

    [Fact]
    public void No_source_outside_of_Languages_chooses_between_languages()
        => Assert.Equal([Reader], Files("*").Where(file => Choice().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void Charts_analysis_and_frames_hold_no_Chinese_words()
        => Assert.All((string[])["Baogao/Charts/", "Baogao/Analysis/", "Baogao/Frames/"], folder => Assert.All(In(folder), text => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", text)));

    /// <summary>The descriptions of columns are left out: they are the data dictionary, which is English.</summary>
    [Fact]
    public void Loading_and_checking_hold_no_sentence()
        => Assert.All((string[])["Baogao/Loading/", "Baogao.Reading/Checking/"], folder => Assert.All(In(folder, "Baogao/Loading/Schema/"), text => Assert.DoesNotMatch(SentenceLiteral(), text)));

    /// <summary>The code of a folder, at least one file, without comments.</summary>
    private static List<string> In(string folder, string without = "-")
    {
        var found = Files("*").Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && !file.Path.StartsWith(without, StringComparison.Ordinal)).Select(file => Comment().Replace(file.Text, "")).ToList();
        Assert.NotEmpty(found);
        return found;
    }

    private static IEnumerable<(string Path, string Text)> Files(string project) => Directory.GetDirectories(Source, project)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Select(path => (Path: Path.GetRelativePath(Source, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
        .Where(file => !file.Path.StartsWith("Baogao/Languages/", StringComparison.Ordinal) && !file.Path.Contains("/obj/", StringComparison.Ordinal));

    [GeneratedRegex(@"\bzh\s*\?|\bLanguage\.Chinese\b|\bzh:")]
    private static partial Regex Choice();

    /// <summary>A literal on one line with two words of small letters side by side, which ends with a full stop or a question mark.</summary>
    [GeneratedRegex("\"[^\"\n]*[a-z] [a-z][^\"\n]*[.?] ?\"")]
    private static partial Regex SentenceLiteral();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}
