using System.Text;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Reading.Tests;

/// <summary>Texts that are no report, too long, or mixed: a clear message, or readings that say how unsure they are; never a crash.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-bad-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_megabytes_of_digits_are_refused_before_they_are_read()
    {
        var path = Path.Combine(folder.FullName, "digits.txt");
        using (var file = File.OpenWrite(path))
        {
            var digits = Encoding.ASCII.GetBytes(new string('7', 1024 * 1024));
            for (var i = 0; i < 100; i++)
            {
                file.Write(digits);
            }
        }

        Assert.Equal($"{path} has 100 MB, a report has at most 32 MB. Split it, or name another file.", Refusal(path));
    }

    [Fact]
    public void Encodings_that_are_mixed_are_refused()
    {
        byte[] half = [.. Encoding.UTF8.GetBytes("工业产值增长8%，"), 0xFF, 0xFF, 0x80, 0xFF];
        var path = Path.Combine(folder.FullName, "mixed.txt");
        File.WriteAllBytes(path, [.. half, 0x01]);
        Assert.Equal($"{path} is in no encoding that is known (UTF-8, UTF-16, GB18030, Big5), or mixes several. Save it as UTF-8.", Refusal(path));
    }

    [Fact]
    public void A_text_without_sections_is_read_and_says_why_it_knows_the_year()
    {
        var reading = Read("2025年,全镇税收9亿元,增长5%。");
        Assert.Equal((1, "year under review"), (reading.Parts.Count, reading.Calendar.Rule));
        Assert.Equal("9 亿元 eq level actual 2025 税收\n5 % eq growth actual 2025 税收", Sentences.Figures(reading.Readings));
    }

    [Fact]
    public void A_text_without_any_year_has_no_period_and_no_confidence_in_it()
    {
        var reading = Assert.Single(Read("税收9亿元。").Readings);
        Assert.Equal(("", 0m), (reading.Period, reading.Confidence.Period));
    }

    [Fact]
    public void A_budget_is_read_as_any_text()
        => Assert.Equal(
            "9 亿元 eq level actual 2025 一般公共预算收入\n95 % eq target_share actual 2025 一般公共预算收入\n9.5 亿元 eq level target 2026 一般公共预算收入",
            Sentences.Figures(Read("一、2025年预算执行情况总结\n一般公共预算收入9亿元,完成预算的95%。\n二、2026年预算安排\n一般公共预算收入安排9.5亿元。\n").Readings));

    [Fact]
    public void Marks_of_direction_between_digits_and_unit_are_no_part_of_the_text()
        => Assert.Equal("8.5 亿元 eq level actual 2025 税收", Sentences.Figures(Read("一、2025年工作回顾\n税收\u202e8.5\u202c\u200f亿元。\u2066\n").Readings));

    [Fact]
    public void A_position_counts_the_marks_of_direction() => Assert.Equal([2, 8], Read("税收8\u200f亿\u202e元和9亿元").Readings.Select(item => item.Position));

    /// <summary>A digit of another script is no digit of the text, in no place where digits tell a time.</summary>
    [Theory]
    [InlineData("20٢٣年税收9亿元。")]
    [InlineData("政府工作报告\n——2024年١月٦日在镇人民代表大会上\n一、20٢٣年工作回顾\n截至١١月底，税收9亿元，٣年累计8亿元。")]
    public void Digits_of_another_script_do_not_end_the_reading(string text) => Assert.Contains(Read(text).Readings, item => item.Value == 9);

    [Fact]
    public void Nothing_but_marks_and_signs_gives_no_reading() => Assert.Empty(Read("——。，、；：“”（）《》…！？\n\n").Readings);

    [Fact]
    public void A_report_is_not_kept_after_it_was_read()
    {
        var path = Path.Combine(folder.FullName, "many.csv");
        File.WriteAllLines(path, ["text", .. Enumerable.Repeat("一、2025年工作回顾。" + string.Concat(Enumerable.Repeat("税收9亿元，增长5%。", 20)), 300)]);
        var read = ReadAll(path);
        GC.Collect();
        // The last one may still be held by the frame that read it.
        Assert.Equal(300, read.Count);
        Assert.DoesNotContain(read.Take(290), reading => reading.IsAlive);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static List<WeakReference> ReadAll(string path) => [.. ReportFiles.Open(path).Select(report => new WeakReference(ReportTextReader.Read(report)))];

    private static ReportReading Read(string text) => ReportTextReader.Read(ReportText.From("r", text));

    private static string Refusal(string path) => Assert.Throws<ReportFileException>(() => ReportFiles.Open(path).ToList()).Message;
}
