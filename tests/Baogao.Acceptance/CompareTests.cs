namespace Baogao.Acceptance;

/// <summary>The next report of a town that does not exist: from two texts to drafts, confirmed in part, and compared.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("baogao-");

    public CompareTests()
    {
        Directory.CreateDirectory(Path.Combine(root.FullName, "notebooks"));
        Directory.CreateDirectory(Path.Combine(root.FullName, "data"));
        File.WriteAllText(Path.Combine(root.FullName, "first.txt"), """
            临溪镇政府工作报告
            （2023年1月10日在临溪镇第三届人民代表大会第二次会议上）
            一、2022年工作回顾
            全年实现税收收入20.5亿元，增长5.1%。规模以上工业总产值达到88.2亿元。新增就业岗位1350个。税收完成率列全区第三名。
            二、2023年工作安排
            2023年，税收收入计划23亿元，规模以上工业总产值增长6%左右，新增就业岗位1200个以上。
            """);
        File.WriteAllText(Path.Combine(root.FullName, "next.txt"), """
            临溪镇政府工作报告
            （2024年1月12日在临溪镇第三届人民代表大会第四次会议上）
            一、2023年工作回顾
            全年实现税收收入24.1亿元，增长17.6%。规模以上工业总产值增长5.2%。税收完成率列全区第一名。
            二、2024年工作安排
            2024年，税收收入计划26亿元。
            """);
    }

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Two_drafts_are_compared_marked_as_drafts_until_they_are_confirmed()
    {
        Assert.Equal(0, Run("new", "linxi-2022", "--from", "first.txt").ExitCode);
        Assert.Equal(0, Run("new", "linxi-2023", "--from", "next.txt").ExitCode);
        var drafts = Run("compare", "linxi-2023", "linxi-2022");
        Assert.Equal(0, drafts.ExitCode);
        Assert.Contains("not yet confirmed", drafts.Output, StringComparison.Ordinal);
        Assert.StartsWith("2023 targets: met tax revenue 24.1 亿元", drafts.Output, StringComparison.Ordinal);
        Assert.Contains("up 2", drafts.Output, StringComparison.Ordinal);

        foreach (var name in (string[])["linxi-2022", "linxi-2023"])
        {
            var rows = File.ReadAllLines(Path.Combine(root.FullName, "data", name, "figures.csv")).Skip(1).Concat(File.ReadAllLines(Path.Combine(root.FullName, "data", name, "rankings.csv")).Skip(1))
                .Select(row => row.Split(',')[0]).ToList();
            Assert.Equal(0, Run(["confirm", name, .. rows.SelectMany(row => (string[])["--row", row])]).ExitCode);
        }

        var confirmed = Run("compare", "linxi-2022", "linxi-2023").Output;
        Assert.DoesNotContain("not yet confirmed", confirmed, StringComparison.Ordinal);
        Assert.Contains("no verdict:", confirmed, StringComparison.Ordinal);
        Assert.Contains("0.8", confirmed, StringComparison.Ordinal);
        Assert.Contains("Stated in the edition for 2022, not in that for 2023", confirmed, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_places_and_one_year_are_refused()
    {
        var data = Path.Combine(BuiltProgram.Root, "data");
        BuiltProgram.Run(root.FullName, "compare", Path.Combine(data, "gaohang-2022"), Path.Combine(data, "pudong-2022"))
            .EndedWith(2, "", "gaohang-2022 is of Gaohang Town and pudong-2022 of Pudong New Area: name two editions of one place. For targets of several places: baogao targets.\n");
    }

    private BuiltProgram.Result Run(params string[] arguments) => BuiltProgram.Run(root.FullName, arguments);
}
