using System.Buffers.Binary;
using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary>The README in both languages: one set of commands, links that lead somewhere, pictures that are there.</summary>
public partial class ReadmeTests
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";

    [Fact]
    public void Both_have_the_same_commands_in_the_same_order()
    {
        Assert.True(Block().Count(Read(English)) >= 5);
        Assert.Equal(Values(Block(), English), Values(Block(), Chinese));
        Assert.True(Commands(English).Count >= 15);
        Assert.Equal(Commands(English), Commands(Chinese));
    }

    [Fact]
    public void Both_name_the_same_code_and_numbers_in_sections_and_rows_of_the_same_number()
    {
        Assert.Equal(Values(Heading(), English), Values(Heading(), Chinese));
        Assert.Equal(Values(Row(), English).Count, Values(Row(), Chinese).Count);
        Assert.Equal(Values(Code(), English).Order(StringComparer.Ordinal), Values(Code(), Chinese).Order(StringComparer.Ordinal));
        Assert.All(Values(Decimal(), English).Distinct(), number => Assert.Contains(number, Read(Chinese), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(English, Chinese)]
    [InlineData(Chinese, English)]
    public void Every_link_leads_to_a_file_and_one_near_the_top_to_the_other_language(string readme, string other)
    {
        var links = Values(Link(), readme);
        Assert.Equal(other, links[0]);
        Assert.All(links.Where(link => !link.Contains("://", StringComparison.Ordinal)), link => Assert.True(File.Exists(Path.Combine(BuiltProgram.Root, link)), $"{readme}: {link}"));
    }

    [Theory]
    [InlineData(English, "notebooks/images")]
    [InlineData(Chinese, "notebooks/images/zh")]
    public void Three_pictures_are_shown_each_of_a_size_to_read_and_to_load(string readme, string folder)
    {
        var pictures = Values(Picture(), readme);
        Assert.Equal((string[])["rankings-2022.png", "recovery-2022.png", "targets-2023.png"], pictures.Select(picture => Path.GetFileName(picture)!).Order(StringComparer.Ordinal));
        Assert.All(pictures, picture =>
        {
            Assert.Equal(folder, Path.GetDirectoryName(picture)!.Replace('\\', '/'));
            var png = File.ReadAllBytes(Path.Combine(BuiltProgram.Root, picture));
            Assert.Equal("\x89PNG\r\n\x1a\n", System.Text.Encoding.Latin1.GetString(png, 0, 8));
            Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), 1200, 2400);
            Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)), 600, 4000);
            Assert.InRange(png.Length, 20_000, 800_000);
        });
    }

    private static List<string> Commands(string readme) => [.. Values(Code(), readme).Where(code => code.StartsWith("dotnet run", StringComparison.Ordinal))];

    private static List<string> Values(Regex pattern, string readme) => [.. pattern.Matches(Read(readme)).Select(match => match.Groups[1].Value)];

    private static string Read(string readme) => File.ReadAllText(Path.Combine(BuiltProgram.Root, readme));

    [GeneratedRegex(@"^ *```\w*\n(.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(?<!`)`([^`\n]+)`(?!`)")]
    private static partial Regex Code();

    [GeneratedRegex("^(#+) ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(\||- |\d\. )", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<![\w.-])(\d+(?:\.\d+)?)(?![\w-])")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"!\[[^\]]+\]\(([^)]+)\)")]
    private static partial Regex Picture();
}
