using System.Diagnostics;
using Baogao.Notebooks.Tests;

namespace Baogao.Publishing.Tests.Office;

/// <summary>LibreOffice without a window, under a profile of its own.</summary>
internal static class LibreOffice
{
    /// <summary>Converts a file; gives the folder of what came out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">The format as <c>--convert-to</c> takes it.</param>
    public static TemporaryFolder Convert(string file, string format)
    {
        var folder = new TemporaryFolder();
        try
        {
            var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation={new Uri(folder.File("profile")).AbsoluteUri}", "--headless", "--convert-to", format, "--outdir", folder.File("out"), file])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            };
            using var process = Start(start);
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "LibreOffice did not end within five minutes.");
            Assert.True(Directory.Exists(folder.File("out")), output + errors.Result);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must have soffice. Install the Debian packages libreoffice-calc and libreoffice-impress.");
            Assert.Skip("No LibreOffice on this machine.");
            throw;
        }
    }
}
