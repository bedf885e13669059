using Baogao.Notebooks.Assistance;

namespace Baogao.Notebooks.Tests.Assistance;

public sealed class KnownNamesTests
{
    private static readonly (string, Type)[] Variables = [("report", typeof(Report)), ("ratio", typeof(decimal)), ("镇", typeof(string))];

    private static readonly string[] Namespaces = ["System", "System.Linq", "Baogao"];

    [Theory]
    [InlineData("rep|", "report")]
    [InlineData("x = ra|tio;", "ratio Random Range RankException")]
    [InlineData("镇|", "镇")]
    [InlineData("forea|", "foreach")]
    [InlineData("report.Figu|", "Figure FigureById Figures")]
    [InlineData("镇.PadL|", "PadLeft")]
    [InlineData("other.report.Figu|", "")]
    [InlineData("report.Figures.Cou|", "Count CountBy")]
    [InlineData("镇.Whe|", "Where")]
    [InlineData("镇.Length.CompareT|", "CompareTo")]
    [InlineData("f(镇).Leng|", "")]
    [InlineData("Console.WriteL|", "WriteLine")]
    [InlineData("System.Console.WriteL|", "WriteLine")]
    [InlineData("Console.Out.WriteLineA|", "WriteLineAsync")]
    [InlineData("Math.PI|", "PI")]
    [InlineData("DayOfWeek.Sun|", "Sunday")]
    [InlineData("Report.Loa|", "Load")]
    [InlineData("System.Tex|", "Text")]
    [InlineData("System.Consol|", "Console ConsoleCancelEventArgs ConsoleCancelEventHandler ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleModifiers ConsoleSpecialKey")]
    [InlineData("DateTimeO|", "DateTimeOffset")]
    [InlineData("unknown.|", "")]
    [InlineData(".|", "")]
    public void Variables_their_members_and_keywords_are_known_without_the_compiler(string marked, string texts)
    {
        var (code, cursor) = Asking.Cursor(marked);
        var result = KnownNames.At(code, cursor, Variables, Namespaces);
        Assert.Equal(texts, string.Join(' ', result.Items.Select(item => item.Text)));
        Assert.True(result.IsPartial);
    }

    [Fact]
    public void The_name_around_the_cursor_is_replaced()
    {
        var result = KnownNames.At("f(report.Fig.x", 12, Variables, Namespaces);
        Assert.Equal((9, 12), (result.Start, result.End));
        Assert.Equal((2, 8), (KnownNames.At("f(report)", 5, Variables, Namespaces) is var name ? (name.Start, name.End) : default));
    }

    [Fact]
    public void No_more_than_500_are_offered()
        => Assert.Equal(500, KnownNames.At("v", 1, [.. Enumerable.Range(0, 2000).Select(i => ($"v{i}", typeof(int)))], []).Items.Count);
}
