using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary><c>baogao read</c> over folders: rows in order on standard output, or a file a report that a later run goes on from.</summary>
public sealed partial class ReadFolderTests : IDisposable
{
    private const string Added = "readings also holds results of reports that were not named now: b.csv. Delete what is not wanted.\n";
    private readonly ReportFolders folders = new();

    public void Dispose() => folders.Dispose();

    [Fact]
    public void The_rows_of_a_folder_come_in_the_order_of_its_files_with_any_number_of_jobs()
    {
        for (var i = 0; i < 12; i++)
        {
            folders.Write($"reports/{(char)('a' + (i * 5 % 12))}.txt", ReportFolders.Text($"第{i}县") + string.Concat(Enumerable.Repeat("新建学位300个。\n", i % 5 * 40)));
        }

        folders.Write("reports/more/z.html", "<html><body><p>" + ReportFolders.Text("山阳县").Replace("\n", "</p><p>", StringComparison.Ordinal) + "</p></body></html>");
        folders.Write("reports/.hidden.txt", "税收9亿元。");
        folders.Write("reports/~$a.docx", "mark");
        folders.Write("reports/list.csv", "text\n税收9亿元。\n");
        folders.Write("reports/notes.md", "税收9亿元。");
        const string Left = "reports: 2 files of other kinds are left out: list.csv, notes.md. For a .csv file, name the column of the text: --column.\n";
        var one = folders.Run("read", "reports", "--jobs", "1");
        one.EndedWith(0, errors: Left);
        var names = one.Output.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[0]).ToList();
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "z"], names.Distinct());
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        folders.Run("read", "reports", "--jobs", "5").EndedWith(0, one.Output, Left);

        var table = folders.Run("read", "reports/list.csv", "reports/more", "--column", "text", "--format", "json");
        Assert.Equal((0, ""), (table.ExitCode, table.Errors));
        Assert.StartsWith("{\"report\":\"list:1\",", table.Output, StringComparison.Ordinal);
        Assert.Contains("{\"report\":\"z\",", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_cannot_be_read_is_named_and_the_others_are_read()
    {
        folders.Write("reports/a.txt", ReportFolders.Text("滨河县"));
        folders.Write("reports/b.docx", "no Word document");
        folders.Write("reports/c.txt", ReportFolders.Text("滨河县"));
        const string Bad = "reports/b.docx is no whole Word document (.docx). Open it in Word, save it anew, and read that.\n";
        const string Same = "2 reports are of 滨河县, 2026: a, c. Is one of them the same under another name?\n";
        var printed = folders.Run("read", "reports");
        printed.EndedWith(3, errors: Bad + Same);
        Assert.Equal(["report", "a", "c"], printed.Output.TrimEnd('\n').Split('\n').Select(line => line.Split(',')[0]).Distinct());
        var written = folders.Run("read", "reports", "--out", "readings");
        written.EndedWith(3, errors: Bad + Same);
        Assert.Equal(
            "a: 滨河县, 2026, N numbers, S % sure, T s\nc: 滨河县, 2026, N numbers, S % sure, T s\nreadings: 3 reports, 2 read, 0 there, 1 not read; N numbers, S % sure; T s, T a second.\n", Counts(written.Output));
        Assert.Equal(["a.csv", "baogao-read.jsonl", "c.csv"], folders.Files("readings"));
    }

    [Fact]
    public void A_report_is_read_again_where_its_text_the_options_or_the_result_changed()
    {
        folders.Write("reports/a.txt", ReportFolders.Text("滨河县"));
        folders.Write("reports/b.txt", ReportFolders.Text("山阳县"));
        Assert.Equal(["read", "read"], Read());
        Assert.Equal(["there", "there"], Read());
        Assert.Equal(["read", "read"], Read("--again"));
        folders.Write("reports/b.txt", ReportFolders.Text("山阳县") + "新建公园3个。\n");
        Assert.Equal(["there", "read"], Read());
        Assert.Equal(["read", "read"], Read("--kind", "target"));
        Assert.Equal(["there", "there"], Read("--kind", "target"));
        Assert.Equal(["read", "read"], Read("--year", "2027"));
        Assert.Equal(["read", "read"], Read());
        File.AppendAllText(folders["readings/a.csv"], "changed\n");
        File.Delete(folders["readings/b.csv"]);
        Assert.Equal(["read", "read"], Read());
        Assert.Equal(folders.Run("read", "reports/a.txt").Output, File.ReadAllText(folders["readings/a.csv"]));
        Assert.Equal(["there", "there"], Read());
        // A line a file, whatever was read again.
        Assert.Equal(3, File.ReadAllLines(folders["readings/baogao-read.jsonl"]).Length);

        File.Delete(folders["reports/b.txt"]);
        Assert.Equal(Added, folders.Run("read", "reports", "--out", "readings").Errors);
        File.WriteAllText(folders["reports/a.txt"], "");
        var empty = folders.Run("read", "reports", "--out", "readings");
        Assert.Equal("readings: 1 report, 0 read, 0 there, 1 not read; N numbers, S % sure; T s.\n", Counts(empty.Output));
        empty.EndedWith(
            3,
            errors: "reports/a.txt is empty, or a pipe or device, and was not opened. Save the report's text in it first. a.csv is still of its earlier text.\n" + Added);

        IEnumerable<string> Read(params string[] more)
        {
            var result = folders.Run(["read", "reports", "--out", "readings", .. more]);
            Assert.Equal((0, ""), (result.ExitCode, result.Errors));
            return result.Output.Split('\n').Take(2).Select(line => line.EndsWith(", there", StringComparison.Ordinal) ? "there" : "read");
        }
    }

    [Fact]
    public void A_run_that_is_killed_or_interrupted_leaves_whole_files_and_is_gone_on_with()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs kill -INT");
        for (var i = 0; i < 300; i++)
        {
            folders.Write($"reports/r{i:000}.txt", ReportFolders.Text("滨河县", 2026) + string.Concat(Enumerable.Repeat("新建学位300个，增长5%左右。\n", 60)));
        }

        foreach (var signal in (string[])["-KILL", "-INT"])
        {
            using var process = BuiltProgram.Start(folders.Root, "read", "reports", "--out", "readings", "--again");
            var first = process.StandardOutput.ReadLine();
            Assert.StartsWith("r000: 滨河县, 2026, ", first, StringComparison.Ordinal);
            System.Diagnostics.Process.Start("kill", [signal, $"{process.Id}"]).WaitForExit();
            var rest = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.DoesNotContain("readings: 300 reports", rest, StringComparison.Ordinal);
            if (signal == "-INT")
            {
                Assert.Equal((130, "Stopped. What was read is whole in readings. The same command goes on where it was.\n"), (process.ExitCode, process.StandardError.ReadToEnd()));
            }
        }

        // What a kill in the middle of a line leaves.
        File.AppendAllText(folders["readings/baogao-read.jsonl"], "{\"file\":\"r299.csv\",\"made");
        var whole = folders.Run("read", "reports/r000.txt").Output;
        Assert.All(Directory.GetFiles(folders["readings"], "r*.csv"), file => Assert.Equal(whole.Replace("r000,", Path.GetFileNameWithoutExtension(file) + ",", StringComparison.Ordinal), File.ReadAllText(file)));
        var last = folders.Run("read", "reports", "--out", "readings");
        Assert.Equal(0, last.ExitCode);
        Assert.StartsWith("300 reports are of 滨河县, 2026: r000, r001, r002, r003, r004 and 295 more.", last.Errors, StringComparison.Ordinal);
        Assert.InRange(last.Output.Split('\n').Count(line => line.EndsWith(", there", StringComparison.Ordinal)), 1, 299);
        Assert.Equal(301, folders.Files("readings").Count(file => !file.StartsWith('.')));
        Assert.Contains("readings: 300 reports, 0 read, 300 there, 0 not read; ", folders.Run("read", "reports", "--out", "readings").Output, StringComparison.Ordinal);
        // A row for each of the 124 numbers of each report: the query reads what read wrote.
        folders.Run("query", "SELECT count(*) AS rows, count(DISTINCT report) AS reports FROM readings", "--readings", "readings", "--format", "csv")
            .EndedWith(0, $"rows,reports\n{300 * (whole.Split('\n').Length - 2)},300\n", "");
    }

    [Fact]
    public void An_interrupted_run_leaves_whole_rows_on_standard_output()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs kill -INT");
        for (var i = 0; i < 200; i++)
        {
            folders.Write($"reports/r{i:000}.txt", ReportFolders.Text("滨河县", 2026) + string.Concat(Enumerable.Repeat("新建学位300个，增长5%左右。\n", 60)));
        }

        using var process = BuiltProgram.Start(folders.Root, "read", "reports", "--format", "json");
        Assert.StartsWith("{\"report\":\"r000\",", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExit();
        var rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.All(rest.Split('\n')[..^1], line => Assert.True(line is ['{', .., '}'], line));
        Assert.EndsWith("}\n", rest, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_reports_that_would_have_one_file_are_told_before_anything_is_read()
    {
        folders.Write("reports/a.txt", ReportFolders.Text("滨河县"));
        folders.Write("reports/a.html", "<p>税收9亿元。</p>");
        folders.Write("reports/sub/a.txt", ReportFolders.Text("滨河县"));
        folders.Write("more/A.txt", ReportFolders.Text("滨河县"));
        folders.Run("read", "reports", "reports/a.txt", "more", "--out", "readings").EndedWith(
            2, "", "reports/a.html and reports/a.txt and more/A.txt would both be readings/a.csv.\nRename one of each, or read them into folders of their own. Nothing was read.\n");
        Assert.False(Directory.Exists(folders["readings"]));
        var read = folders.Run("read", "reports/a.txt", "reports/sub", "--out", "readings/x", "--format", "json");
        Assert.Equal(2, read.ExitCode);
        read = folders.Run("read", "reports/a.txt", "reports", "--out", "readings/x", "--format", "json");
        Assert.Equal(2, read.ExitCode);
        File.Delete(folders["reports/a.html"]);
        Assert.Equal(0, folders.Run("read", "reports/a.txt", "reports", "--out", "readings/x", "--format", "json").ExitCode);
        Assert.Equal(["x/a.json", "x/baogao-read.jsonl", "x/sub/a.json"], folders.Files("readings"));
    }

    [Fact]
    public void Folders_that_cannot_be_read_or_written_are_told()
    {
        folders.Write("reports/a.txt", ReportFolders.Text("滨河县"));
        folders.Write("mine/note.txt", "mine");
        folders.Write("foreign/baogao-read.jsonl", "{\"note\":\"something else\"}\n");
        Directory.CreateDirectory(folders["empty"]);
        Refused(3, "empty holds no report: no file that ends in .txt, .html, .htm, .docx or .pdf.", "read", "empty");
        Refused(3, "empty holds no report: no file that ends in .txt, .html, .htm, .docx or .pdf.", "read", "empty", "--out", "readings");
        Refused(3, "none is not there. Name a report's file: .txt, .html, .docx, .pdf or .csv.", "read", "none");
        Refused(2, "--out reports/readings: the results would lie among the reports of reports. Name a folder outside it, such as --out readings.", "read", "reports", "--out", "reports/readings");
        Refused(2, "--out reports: the results would lie among the reports of reports/. Name a folder outside it, such as --out readings.", "read", "reports/", "--out", "reports");
        Refused(2, "mine holds files, and no baogao-read.jsonl says that baogao read made them, so nothing is written there. Name a new or an empty folder.", "read", "reports", "--out", "mine");
        Refused(2, "foreign/baogao-read.jsonl is not as baogao read writes it, so nothing is written there. Name a new or an empty folder.", "read", "reports", "--out", "foreign");
        Refused(2, "mine/note.txt is a file. Name a new or an empty folder.", "read", "reports", "--out", "mine/note.txt");
        Refused(5, $"Cannot write mine/note.txt/x: {folders["mine/note.txt"]} is a file, and a folder must be there. What was read before is whole. Mend that and give the same command again: it goes on where it was.", "read", "reports", "--out", "mine/note.txt/x");
        Refused(2, "--out \"\": expected a folder, such as --out readings.", "read", "reports", "--out", "");
        Refused(2, "--format table is for the terminal. With --out, take csv or json.", "read", "reports", "--out", "readings", "--format", "table");
        Refused(2, "--out writes a file a report, and a .csv file holds many. Leave --out away: baogao read FILE.csv --column text > READINGS.csv", "read", "reports", "--out", "readings", "--column", "text");
        Refused(2, "--again goes with --out FOLDER: without it, all is read each time.", "read", "reports", "--again");
        Refused(2, "--sections-from none.csv: there is no such file. Make it with: baogao read REPORT --sections > none.csv.", "read", "reports", "--sections-from", "none.csv");
        Refused(2, "--jobs 0: expected a whole number from 1 to 256.\nFor help: baogao read --help", "read", "reports", "--jobs", "0");
        Assert.False(Directory.Exists(folders["readings"]));
        Assert.Equal("mine", File.ReadAllText(folders["mine/note.txt"]));
    }

    [Fact]
    public void Two_runs_do_not_write_into_one_folder_at_a_time()
    {
        folders.Write("reports/a.txt", ReportFolders.Text("滨河县"));
        Assert.Equal(0, folders.Run("read", "reports", "--out", "readings").ExitCode);
        using var held = new FileStream(folders["readings/baogao-read.jsonl"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Refused(2, "readings is in use: another baogao read writes there. Wait for it, or name another folder.", "read", "reports", "--out", "readings");
    }

    [Fact]
    public void Parts_are_written_too()
    {
        folders.Write("reports/a.txt", ReportFolders.Text("滨河县"));
        var run = folders.Run("read", "reports", "--out", "parts", "--sections");
        Assert.Equal((0, "a: 滨河县, 2026, 3 parts, T s\nparts: 1 report, 1 read, 0 there, 0 not read; 3 parts; T s.\n"), (run.ExitCode, Counts(run.Output)));
        Assert.Equal(folders.Run("read", "reports/a.txt", "--sections").Output, File.ReadAllText(folders["parts/a.csv"]));
    }

    private void Refused(int code, string message, params string[] arguments)
    {
        var result = folders.Run(arguments);
        Assert.Equal((code, message + "\n"), (result.ExitCode, result.Errors));
    }

    private static string Counts(string output) => Time().Replace(Share().Replace(output, "N numbers, S % sure"), "T$1");

    [GeneratedRegex(@"\d+ numbers, \d+ % sure")]
    private static partial Regex Share();

    [GeneratedRegex(@"\d+(?:\.\d+)?( s| a second)(?=[.,\n])")]
    private static partial Regex Time();
}
