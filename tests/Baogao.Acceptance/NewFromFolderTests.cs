using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary><c>baogao new --from FOLDER</c>: an edition a report, each whole or not there, and again only what is missing.</summary>
public sealed partial class NewFromFolderTests : IDisposable
{
    private const string Next = "No row is confirmed yet. For each: baogao check EDITION --source REPORT, then baogao confirm EDITION --source REPORT\n";
    private readonly ReportFolders folders = new();

    public void Dispose() => folders.Dispose();

    [Fact]
    public void Each_report_becomes_an_edition_and_those_that_are_there_are_left_alone()
    {
        folders.Write("reports/binhe-2026.txt", ReportFolders.Text("滨河县"));
        folders.Write("reports/more/shanyang-2026.txt", ReportFolders.Text("山阳县"));
        folders.Write("reports/bad-2026.txt", "2026年滨河县政府工作报告\n税收9亿元。");
        folders.Write("reports/worse-2026.docx", "no Word document");
        const string Bad = "reports/bad-2026.txt: no edition is made of it. bad-2026.txt has no sections: no line starts with 一、 or （一）. Save the whole report with its line breaks.\n";
        const string Worse = "reports/worse-2026.docx is no whole Word document (.docx). Open it in Word, save it anew, and read that.\n";
        var first = folders.Run("new", "--from", "reports", "--group", "counties-2026");
        first.EndedWith(3, errors: Bad + Worse);
        Assert.Equal(
            "data/counties-2026/binhe-2026: 滨河县, 2026, F figures, E excluded, D drafts to look at, T s\ndata/counties-2026/shanyang-2026: 山阳县, 2026, F figures, E excluded, D drafts to look at, T s\n4 reports: 2 made, 0 there, 2 not made; F figures, E excluded, D drafts to look at; T s.\n" + Next,
            Counts(first.Output));
        Assert.Equal(["binhe-2026", "shanyang-2026"], Directory.GetFileSystemEntries(folders["data/counties-2026"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        // The same as of the report alone.
        Assert.Equal(0, folders.Run("new", "alone-2026", "--from", "reports/binhe-2026.txt").ExitCode);
        Assert.Equal(File.ReadAllText(folders["data/alone-2026/figures.csv"]), File.ReadAllText(folders["data/counties-2026/binhe-2026/figures.csv"]));
        Assert.Equal("data/counties-2026/binhe-2026/datapackage.json: tidy.\n", folders.Run("tidy", "data/counties-2026/binhe-2026").Output);

        File.WriteAllText(folders["data/counties-2026/binhe-2026/figures.csv"], "mine");
        Directory.Delete(folders["data/counties-2026/shanyang-2026"], recursive: true);
        var again = folders.Run("new", "--from", "reports", "--group", "counties-2026");
        again.EndedWith(3, errors: Bad + Worse);
        Assert.StartsWith("data/counties-2026/binhe-2026: there\ndata/counties-2026/shanyang-2026: 山阳县, 2026, ", again.Output, StringComparison.Ordinal);
        Assert.Contains("\n4 reports: 1 made, 1 there, 2 not made; ", again.Output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folders["data/counties-2026/binhe-2026/figures.csv"]));
    }

    [Fact]
    public void Two_reports_of_one_place_and_year_are_told()
    {
        folders.Write("reports/a-2026.txt", ReportFolders.Text("滨河县"));
        folders.Write("reports/b-2026.txt", ReportFolders.Text("滨河县"));
        folders.Write("reports/c-2025.txt", ReportFolders.Text("滨河县", 2025));
        folders.Run("new", "--from", "reports").EndedWith(0, errors: "2 reports are of 滨河县, 2026: a-2026, b-2026. Is one of them the same under another name?\n");
        Assert.Equal(3, Directory.GetDirectories(folders["data"]).Length);
    }

    [Fact]
    public void Names_that_cannot_be_are_told_at_once_and_nothing_is_made()
    {
        foreach (var name in (string[])["Bin_He 2026.txt", "滨河.txt", "con.txt", "good-2026.txt", "x/good-2026.html", "towns.txt", "fine-2026.txt", "group-1.txt"])
        {
            folders.Write("reports/" + name, ReportFolders.Text("滨河县"));
        }

        folders.Write("data/towns/a-2026/datapackage.json", "{}");
        folders.Run("new", "--from", "reports", "--group", "group-1").EndedWith(
            2,
            "",
            """
            An edition is named after its file, and nothing was made:
              reports/Bin_He 2026.txt: "Bin_He 2026" is no name for an edition: small letters, digits and hyphens, a letter first. Rename the file to bin-he-2026.
              reports/con.txt: "con" is reserved. Rename the file to place and year: jiangsu-2026.
              reports/good-2026.txt and reports/x/good-2026.html: all would be the edition good-2026. Keep one, or rename the others.
              reports/group-1.txt: group-1 is the name of the group too. Rename the file, or choose another --group.
              reports/towns.txt: data/towns is there and is no edition. Rename the file, or move that folder away.
              reports/滨河.txt: "滨河" is no name for an edition: small letters, digits and hyphens, a letter first. Rename the file to place and year: jiangsu-2026.

            """.ReplaceLineEndings("\n"));
        Assert.Equal(["towns/a-2026/datapackage.json"], folders.Files("data"));
    }

    [Fact]
    public void Options_that_cannot_be_met_make_nothing()
    {
        folders.Write("reports/a-2026.txt", ReportFolders.Text("滨河县"));
        folders.Write("reports/b-2026.txt", ReportFolders.Text("山阳县"));
        Directory.CreateDirectory(folders["empty"]);
        Refused(2, "reports is a folder, and each of its editions is named after its file. Leave a-2026 out, or name one report with --from.", "a-2026", "--from", "reports");
        Refused(2, "reports/a-2026.txt is one report, and its edition needs a name: baogao new jiangsu-2026 --from reports/a-2026.txt", "--from", "reports/a-2026.txt");
        Refused(2, "none is not there. Name a folder of reports, or a report with a name for its edition: baogao new jiangsu-2026 --from REPORT.txt", "--from", "none");
        Refused(3, "empty holds no report: no file that ends in .txt, .html, .htm, .docx or .pdf.", "--from", "empty");
        Refused(2, "--column goes with a .csv file, and reports is a folder.", "--from", "reports", "--column", "text");
        Refused(2, "--year and --place together would make all 2 reports those of one place and year. Leave one of them out.", "--from", "reports", "--year", "2026", "--place", "滨河县");
        Refused(2, "--group My Towns: expected a name of small letters, digits and hyphens, a letter first, such as towns-2026.", "--from", "reports", "--group", "My Towns");
        Refused(2, "--group catalogue: expected a name of small letters, digits and hyphens, a letter first, such as towns-2026.", "--from", "reports", "--group", "catalogue");
        Refused(2, "--like linxian-2025: there is no such edition. data/ holds none.", "--from", "reports", "--like", "linxian-2025");
        Refused(2, "--sections-from none.csv: there is no such file. Make it with: baogao read REPORT --sections > none.csv.", "--from", "reports", "--sections-from", "none.csv");
        Assert.Equal(0, folders.Run("new", "a-2026", "--from", "reports/a-2026.txt").ExitCode);
        folders.Run("new", "--from", "reports", "--group", "a-2026").EndedWith(2, "", "--group a-2026: data/a-2026 is an edition. Choose a name that no edition has, such as towns-2026.\n");
        File.WriteAllText(folders["data/a-2026/figures.csv"], "broken");
        folders.Run("new", "--from", "reports", "--like", "a-2026").EndedWith(3, "", "data/a-2026 cannot be read as an edition to follow. Run baogao check data/a-2026, or leave --like out.\n");
        Assert.Equal(["a-2026"], Directory.GetDirectories(folders["data"]).Select(Path.GetFileName));
    }

    [Fact]
    public void One_report_can_be_made_into_a_group_too()
    {
        folders.Write("reports/a.txt", ReportFolders.Text("滨河县"));
        Assert.StartsWith("data/towns/binhe-2026: a draft edition of 滨河县, ", folders.Run("new", "binhe-2026", "--from", "reports/a.txt", "--group", "towns").Output, StringComparison.Ordinal);
        folders.Run("new", "binhe-2026", "--from", "reports/a.txt", "--group", "towns").EndedWith(2, "", "data/towns/binhe-2026 is there already, and new overwrites nothing. Choose another name, or move that folder away first.\n");
    }

    [Fact]
    public void A_run_that_is_killed_leaves_whole_editions_and_is_gone_on_with()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs kill -KILL");
        for (var i = 0; i < 120; i++)
        {
            folders.Write($"reports/r{i:000}-2026.txt", ReportFolders.Text("滨河县", 2026) + string.Concat(Enumerable.Range(0, 40).Select(n => $"新建第{n}类学位300个，增长5%左右。\n")));
        }

        using (var process = BuiltProgram.Start(folders.Root, "new", "--from", "reports", "--group", "g"))
        {
            Assert.StartsWith("data/g/r000-2026: ", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
            process.Kill();
            process.WaitForExit();
        }

        var made = Directory.GetDirectories(folders["data/g"], "r*");
        Assert.InRange(made.Length, 1, 119);
        Assert.All(made, edition => Assert.True(File.Exists(Path.Combine(edition, "datapackage.json")) && File.Exists(Path.Combine(edition, "exclusions.csv")), edition));
        var again = folders.Run("new", "--from", "reports", "--group", "g");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains($"\n120 reports: {120 - made.Length} made, {made.Length} there, 0 not made; ", again.Output, StringComparison.Ordinal);
        Assert.Equal(120, Directory.GetFileSystemEntries(folders["data/g"]).Length);
    }

    private void Refused(int code, string message, params string[] arguments)
    {
        folders.Run(["new", .. arguments]).EndedWith(code, "", message + "\n");
        Assert.Empty(Directory.EnumerateFileSystemEntries(folders["data"]));
    }

    private static string Counts(string output) => Time().Replace(Rows().Replace(output, "F figures, E excluded, D drafts to look at"), "T s");

    [GeneratedRegex(@"\d+ figures, \d+ excluded, \d+ drafts to look at")]
    private static partial Regex Rows();

    [GeneratedRegex(@"\d+\.\d+ s(?=[.,\n])")]
    private static partial Regex Time();
}
