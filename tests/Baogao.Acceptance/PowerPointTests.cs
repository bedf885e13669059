using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary>The PowerPoint decks that <c>publish</c> writes.</summary>
[Trait("Category", "Slow")]
public sealed partial class PowerPointTests(ExecutedFixture executed) : IDisposable
{
    private const string Projects = "notebooks/04-projects.ipynb";
    private readonly TestWorkspace workspace = executed.Copy("04-projects");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_change_in_the_data_changes_chart_sheet_and_title_and_nothing_else_changes_the_file()
    {
        var run = workspace.Run("publish", Projects, "--no-images");
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("PowerPoint: out/slides.pptx\nPowerPoint: out/slides.zh.pptx\n", run.Output, StringComparison.Ordinal);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Contains("<a href=\"slides.pptx\">PowerPoint</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"slides.zh.pptx\">PPT 演示文稿</a>", page, StringComparison.Ordinal);
        Assert.Contains("15 major projects", Text("slides.pptx", "ppt/slides/"), StringComparison.Ordinal);
        Assert.Contains("20 15 20 15", Numbers("slides.pptx"), StringComparison.Ordinal);

        var before = File.ReadAllBytes(workspace["out/slides.pptx"]);
        Assert.Equal(0, workspace.Run("publish", Projects, "--no-images").ExitCode);
        Assert.Equal(before, File.ReadAllBytes(workspace["out/slides.pptx"]));

        workspace.Edit("data/gaohang-2022/figures.csv", "major_projects_2023,major_projects,2023,stated,target,level,eq,15,", "major_projects_2023,major_projects,2023,stated,target,level,eq,14,");
        workspace.Edit("data/gaohang-2022/figures.csv", "2023年重大工程建设项目（15项）", "2023年重大工程建设项目（14项）");
        var again = workspace.Run("run", Projects);
        Assert.True(again.ExitCode == 0, again.All);
        foreach (var (deck, title) in ((string, string)[])[("slides.pptx", "14 major projects"), ("slides.zh.pptx", "重大工程14项")])
        {
            Assert.Contains(title, Text(deck, "ppt/slides/"), StringComparison.Ordinal);
            Assert.Contains("20 14 20 15", Numbers(deck), StringComparison.Ordinal);
            Assert.Contains(Sheets(deck), sheet => sheet.Contains("14", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void One_that_cannot_be_written_is_said_and_the_other_files_are_made()
    {
        // What stands there cannot be replaced, as a file that PowerPoint has open on Windows.
        Directory.CreateDirectory(workspace["out/slides.pptx/held"]);
        var run = workspace.Run("publish", Projects, "--no-images");
        Assert.Equal(5, run.ExitCode);
        Assert.StartsWith("Cannot write out/slides.pptx: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith(". What was there before is whole, and the other files were made. If it is open in another program, close it there, then publish again.\n", run.Errors, StringComparison.Ordinal);
        Assert.All((string[])["figures.xlsx", "slides.zh.pptx", "slides.html", "index.html"], name => Assert.True(File.Exists(workspace["out/" + name]), name));
        Assert.DoesNotContain("href=\"slides.pptx\"", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_looked_at_before_anything_runs_and_a_run_keeps_its_look()
    {
        workspace.Run("publish", Projects, "--no-images", "--template", "office.pptx")
            .EndedWith(2, errors: "--template office.pptx: there is no such file. Name a PowerPoint presentation (.pptx or .potx).\n");

        Assert.Equal(0, workspace.Run("publish", Projects, "--no-images").ExitCode);
        // A deck of the product in red is a template too.
        File.Copy(workspace["out/slides.pptx"], workspace["office.pptx"]);
        Redden(workspace["office.pptx"], "B3132B");
        Assert.Equal(0, workspace.Run("publish", Projects, "--no-images", "--template", "office.pptx").ExitCode);
        Assert.Contains("B3132B", Text("slides.pptx", "/theme/"), StringComparison.Ordinal);
        Assert.Equal(0, workspace.Run("run", Projects).ExitCode);
        Assert.Contains("B3132B", Text("slides.pptx", "/theme/"), StringComparison.Ordinal);

        Redden(workspace["office.pptx"], "C4243C");
        Assert.Equal(0, workspace.Run("run", Projects).ExitCode);
        Assert.Contains("C4243C", Text("slides.zh.pptx", "/theme/"), StringComparison.Ordinal);

        File.Delete(workspace["office.pptx"]);
        var run = workspace.Run("run", Projects);
        Assert.Equal(5, run.ExitCode);
        Assert.StartsWith("PowerPoint: left as it is. --template ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, workspace.Run("publish", Projects, "--no-images").ExitCode);
        Assert.DoesNotContain("C4243C", Text("slides.pptx", "/theme/"), StringComparison.Ordinal);
    }

    /// <summary>The words of all parts in a folder of the package.</summary>
    private string Text(string deck, string folder)
    {
        using var zip = ZipFile.OpenRead(workspace["out/" + deck]);
        return string.Join('\n', zip.Entries.Where(entry => entry.FullName.Contains(folder, StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(Read));
    }

    /// <summary>The numbers that the charts of a deck show, a chart a line.</summary>
    private string Numbers(string deck)
    {
        using var zip = ZipFile.OpenRead(workspace["out/" + deck]);
        return string.Join('\n', zip.Entries.Where(entry => entry.FullName.Contains("/charts/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal))
            .Select(entry => string.Join(' ', Values().Matches(Read(entry)).SelectMany(values => Value().Matches(values.Value)).Select(value => value.Groups[1].Value))));
    }

    /// <summary>The sheets of the workbooks behind its charts.</summary>
    private List<string> Sheets(string deck)
    {
        using var zip = ZipFile.OpenRead(workspace["out/" + deck]);
        var sheets = new List<string>();
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.Contains("/embeddings/", StringComparison.Ordinal)))
        {
            using var copy = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(copy);
            }

            using var workbook = new ZipArchive(copy, ZipArchiveMode.Read);
            sheets.AddRange(workbook.Entries.Where(each => each.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(each => string.Join(' ', Value().Matches(Read(each)).Select(value => value.Groups[1].Value))));
        }

        return sheets;
    }

    private static void Redden(string template, string colour)
    {
        using var zip = ZipFile.Open(template, ZipArchiveMode.Update);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.Contains("/theme/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)).ToList())
        {
            var (name, text) = (entry.FullName, Accent().Replace(Read(entry), $"$1{colour}"));
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<c:val>.*?</c:val>", RegexOptions.Singleline)]
    private static partial Regex Values();

    [GeneratedRegex("<(?:[a-z]+:)?v>([^<]*)</")]
    private static partial Regex Value();

    [GeneratedRegex("(<a:accent1>\\s*<a:srgbClr val=\")[0-9A-F]{6}")]
    private static partial Regex Accent();
}
