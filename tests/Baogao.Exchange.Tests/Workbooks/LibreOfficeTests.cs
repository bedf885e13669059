using System.Diagnostics;
using System.IO.Compression;
using Baogao.Exchange.Workbooks;
using Baogao.Tests.Analysis;
using Baogao.Tests.Loading;

namespace Baogao.Exchange.Tests.Workbooks;

/// <summary>A workbook that LibreOffice has opened and saved is imported without a difference, and keeps its lists, comments and protection.</summary>
[Trait("Category", "Slow")]
public sealed class LibreOfficeTests
{
    private static readonly string[] Editions = ["gaohang-2022", "pudong-2022", "shanghai-2022"];

    [Fact]
    public void What_LibreOffice_saves_is_the_same_edition()
    {
        using var folder = new TemporaryFolder();
        List<string> files = [.. Editions.Select(edition => Path.Join(folder.Path, edition + ".xlsx"))];
        foreach (var (edition, file) in Editions.Zip(files))
        {
            File.WriteAllBytes(file, EditionWorkbook.Write(Path.Join(RealData.Root, "data", edition)));
        }

        Save(folder.Path, files);
        foreach (var edition in Editions)
        {
            var saved = Path.Join(folder.Path, "out", edition + ".xlsx");
            var plan = WorkbookImport.Read(saved, Path.Join(RealData.Root, "data", edition), Path.Join(folder.Path, ".candidate"));
            Assert.Empty(plan.Problems);
            Assert.Empty(plan.Differences);
            Assert.DoesNotContain(plan.Notes, note => note.Sheet.Length == 0);
        }

        using var zip = ZipFile.OpenRead(Path.Join(folder.Path, "out", "shanghai-2022.xlsx"));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var text = sheet.ReadToEnd();
        Assert.Contains("<sheetProtection", text, StringComparison.Ordinal);
        Assert.Contains("<dataValidation ", text, StringComparison.Ordinal);
        Assert.Contains(zip.Entries, entry => entry.Name == "comments1.xml");
    }

    private static void Save(string folder, List<string> files)
    {
        var start = new ProcessStartInfo("soffice",
            [$"-env:UserInstallation={new Uri(Path.Join(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", "xlsx", "--outdir", Path.Join(folder, "out"), .. files]) { RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "LibreOffice did not end within five minutes.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must have soffice. Install the Debian package libreoffice-calc.");
            Assert.Skip("No LibreOffice on this machine.");
        }
    }
}
