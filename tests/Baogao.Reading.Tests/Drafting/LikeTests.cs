using System.Text.Json.Nodes;
using Baogao.Reading.Drafting;

namespace Baogao.Reading.Tests.Drafting;

/// <summary>What a draft takes over from an edition that exists.</summary>
public sealed class LikeTests : IDisposable
{
    private const string Review = "茶叶销量达到12万吨。入库收入12亿元。";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-like-");

    public LikeTests()
    {
        // The draft of the year before, translated by a person.
        foreach (var (name, text) in Drafts.Of(Review).Files)
        {
            File.WriteAllText(Path.Combine(folder.FullName, name), text
                .Replace("\"title\": \"滨河县\"", "\"title\": \"Binhe County\"", StringComparison.Ordinal)
                .Replace("茶叶销量,茶叶销量,", "茶叶销量,Tea sold,", StringComparison.Ordinal)
                .Replace("2025年工作回顾,2025年工作回顾", "回顾,Review", StringComparison.Ordinal));
        }

        File.WriteAllText(Path.Combine(folder.FullName, "bases.csv"), $"basis,indicator,name_as_written,coverage,note\ntreasury,{Id("入库收入")},入库收入,As the treasury counts it.,\n");
        File.WriteAllText(Path.Combine(folder.FullName, "codes.csv"), "list,code,name_zh,name_en\nareas,old_town,老城,old town\n");
        var package = Path.Combine(folder.FullName, "datapackage.json");
        File.WriteAllText(package, EditionTidy.Compare(folder.FullName).Text);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Names_sections_codes_bases_and_places_are_taken_over()
    {
        var draft = Drafts.Of(Review + "新建公厕9座。", like: folder.FullName);
        Assert.Equal("Tea sold\n入库收入\n新建公厕", draft.Rows("indicators", "name_en"));
        Assert.Equal("Front matter\nReview\n2026年工作安排", draft.Rows("sections", "title_en"));
        Assert.StartsWith("areas old_town", draft.Rows("codes", "list", "code"), StringComparison.Ordinal);
        Assert.Equal("treasury", draft.Rows("bases", "basis"));
        Assert.Equal("\ntreasury\n", draft.Rows("figures", "basis"));
        Assert.Equal("Binhe County", JsonNode.Parse(draft.Files["datapackage.json"])!["places"]![0]!["title"]!.ToString());
    }

    [Fact]
    public void An_edition_with_errors_is_refused()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "bases.csv"), "basis\n");
        Assert.Equal($"{folder.FullName} cannot be read as an edition to follow. Run baogao check {folder.FullName}, or leave --like out.",
            Assert.Throws<DraftException>(() => Drafts.Of(Review, like: folder.FullName)).Message);
    }

    private string Id(string name) => File.ReadLines(Path.Combine(folder.FullName, "indicators.csv")).First(line => line.Contains(name, StringComparison.Ordinal)).Split(',')[0];
}
