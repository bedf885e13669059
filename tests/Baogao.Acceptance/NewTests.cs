namespace Baogao.Acceptance;

/// <summary><c>baogao new</c>: from a text to an edition that check and tidy accept; or a message, and nothing written.</summary>
public sealed class NewTests : IDisposable
{
    private const string Report =
        """
        2026年滨河县政府工作报告
        ——2026年1月12日在滨河县第十八届人民代表大会第五次会议上
        一、2025年工作回顾
        生产总值达到125.6亿元，增长6.2%。茶叶出口居全省第三位。
        二、2026年工作安排
        生产总值增长6%左右，新建学位1200个。

        """;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("baogao-new-");

    public NewTests()
    {
        root.CreateSubdirectory("notebooks");
        root.CreateSubdirectory("data");
        File.WriteAllText(Path.Combine(root.FullName, "report.txt"), Report);
    }

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void A_report_becomes_an_edition_that_is_tidy_and_accounts_for_every_number()
    {
        var made = Run("new", "binhe-2026", "--from", "report.txt");
        Assert.True(made.ExitCode == 0, made.All);
        Assert.StartsWith("data/binhe-2026: a draft edition of 滨河县, 2025 in review, 2026 planned. No row is confirmed yet.\n  4 figures (2 targets), 1 rankings, 0 honours, 0 projects, 6 exclusions; 1 indicators of its own.\n", made.Output, StringComparison.Ordinal);
        Assert.Contains("  2025      review 一、2025年工作回顾生产总值", made.Output, StringComparison.Ordinal);
        Assert.Contains("  baogao check data/binhe-2026 --source report.txt\n", made.Output, StringComparison.Ordinal);
        Assert.Equal("data/binhe-2026/datapackage.json: tidy.\n", Run("tidy", "data/binhe-2026").Output);
        var check = Run("check", "data/binhe-2026", "--source", "report.txt");
        Assert.NotEqual(3, check.ExitCode);
        Assert.Contains("unclaimed: 0", check.Output.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_is_refused_and_the_edition_stays_as_it_is()
    {
        Assert.Equal(0, Run("new", "binhe-2026", "--from", "report.txt").ExitCode);
        var package = Path.Combine(root.FullName, "data", "binhe-2026", "datapackage.json");
        var before = File.ReadAllText(package);
        var again = Run("new", "binhe-2026", "--from", "report.txt");
        again.EndedWith(2, errors: "data/binhe-2026 is there already, and new overwrites nothing. Choose another name, or move that folder away first.\n");
        Assert.Equal(before, File.ReadAllText(package));
    }

    [Theory]
    [InlineData("", 3, "bad.txt is empty, or a pipe or device, and was not opened. Save the report's text in it first.")]
    [InlineData("The economy grew by 5% in 2025.", 3, "bad.txt holds no Chinese text. The reader knows Chinese reports only.")]
    [InlineData("2026年滨河县政府工作报告\n税收9亿元。", 3, "bad.txt has no sections: no line starts with 一、 or （一）. Save the whole report with its line breaks.")]
    [InlineData("一、2025年预算执行情况\n税收9亿元。", 3, "bad.txt does not say whose report it is. Give the place: --place 江苏省.")]
    public void A_text_that_makes_no_edition_leaves_nothing(string text, int code, string message)
    {
        File.WriteAllText(Path.Combine(root.FullName, "bad.txt"), text);
        Refused(code, message, "binhe-2026", "--from", "bad.txt");
    }

    [Fact]
    public void Options_that_cannot_be_met_leave_nothing()
    {
        Refused(3, "\"Binhe\" is no name for an edition. Use small letters, digits and hyphens, a letter first: jiangsu-2026.", "Binhe", "--from", "report.txt");
        Refused(2, "\"catalogue\" is reserved and no name for an edition. Use the place and the year: jiangsu-2026.", "catalogue", "--from", "report.txt");
        Refused(3, "none.txt is not there. Name a report's file: .txt, .html, .docx, .pdf or .csv.", "binhe-2026", "--from", "none.txt");
        Refused(2, "--like linxian-2025: there is no such edition. data/ holds none.", "binhe-2026", "--from", "report.txt", "--like", "linxian-2025");
        Refused(2, "--sections-from none.csv: there is no such file. Make it with: baogao read REPORT --sections > none.csv.", "binhe-2026", "--from", "report.txt", "--sections-from", "none.csv");
        File.WriteAllText(Path.Combine(root.FullName, "two.csv"), "text\n一、工作\n一、工作\n");
        Refused(2, "two.csv holds several reports. An edition is made of one: save it in a file of its own.", "binhe-2026", "--from", "two.csv");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_gets_a_message()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("This user may write everywhere.");
            return;
        }

        var data = Path.Combine(root.FullName, "data");
        File.SetUnixFileMode(data, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var result = Run("new", "binhe-2026", "--from", "report.txt");
            Assert.Equal(5, result.ExitCode);
            Assert.Contains("there is no right to write there", result.Errors, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(data, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private void Refused(int code, string message, params string[] arguments)
    {
        var result = Run(["new", .. arguments]);
        result.EndedWith(code, "", message + "\n");
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(root.FullName, "data")));
    }

    private BuiltProgram.Result Run(params string[] arguments) => BuiltProgram.Run(root.FullName, arguments);
}
