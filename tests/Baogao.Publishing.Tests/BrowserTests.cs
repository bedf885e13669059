using System.Collections.Immutable;
using Baogao.Charts;
using Baogao.Notebooks.Tests;
using Baogao.Publishing.Images;

namespace Baogao.Publishing.Tests;

[Trait("Category", "Slow")]
public sealed class BrowserTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_browser_that_is_not_there_is_said_with_the_way_out()
        => Assert.Equal(
            "There is no browser at nowhere/chrome. Say where Edge, Chrome or Chromium is with --browser PATH.",
            Assert.Throws<BrowserException>(() => Browser.Find("nowhere/chrome")).Message);

    [Fact]
    public async Task A_browser_that_hangs_is_ended_with_its_own_processes()
    {
        var browser = Script("sleep 1000 & echo $! > child; wait");
        var problem = await Assert.ThrowsAsync<BrowserException>(() => Browser.Find(browser, TimeSpan.FromSeconds(1)).DumpAsync(folder.File("x.html"), TestContext.Current.CancellationToken));
        Assert.Equal($"{browser} was not done within 1 seconds and was ended. Try another browser with --browser PATH.", problem.Message);
        var child = int.Parse(await File.ReadAllTextAsync(folder.File("child"), TestContext.Current.CancellationToken), System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(File.Exists($"/proc/{child}/exe") && (await File.ReadAllTextAsync($"/proc/{child}/status", TestContext.Current.CancellationToken)).Contains("S (sleeping)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_real_browser_that_hangs_leaves_no_process_and_no_profile()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "looks for processes in /proc");
        var installed = Installed();
        Assert.SkipWhen(installed is null && Environment.GetEnvironmentVariable("CI") != "true", "No browser on this machine.");
        Assert.NotNull(installed);
        var page = folder.Write("x.html", "<script>while (true) { }</script>");
        var browser = Script($"echo \"$@\" > arguments\nexec {installed} \"$@\"");
        var problem = await Assert.ThrowsAsync<BrowserException>(() => Browser.Find(browser, TimeSpan.FromSeconds(10)).DumpAsync(page, TestContext.Current.CancellationToken));
        Assert.Contains("was not done within 10 seconds and was ended", problem.Message, StringComparison.Ordinal);
        var profile = (await File.ReadAllTextAsync(folder.File("arguments"), TestContext.Current.CancellationToken)).Split("--user-data-dir=")[1].Split(' ')[0];
        Assert.StartsWith(Path.GetTempPath(), profile, StringComparison.Ordinal);
        Assert.False(Directory.Exists(profile));
        Assert.DoesNotContain(Directory.GetDirectories("/proc").Select(CommandLine), line => line.Contains(profile, StringComparison.Ordinal));
    }

    private static string? Installed()
    {
        try
        {
            return Browser.Find().Path;
        }
        catch (BrowserException)
        {
            return null;
        }
    }

    private static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [Theory]
    [InlineData("echo bad >&2; exit 3", "ended with exit code 3: bad")]
    [InlineData("echo '<html></html>'", "did not draw the charts. Try another browser with --browser PATH.")]
    [InlineData("echo '<pre id=\"images\">{</pre>'", "did not draw the charts. Try another browser with --browser PATH.")]
    public async Task A_browser_that_fails_is_named_with_what_it_said(string script, string said)
    {
        var browser = Script(script);
        var problem = await Assert.ThrowsAsync<BrowserException>(() => ChartImages.DrawAsync(() => Browser.Find(browser), [OneChart], ImmutableDictionary<string, string>.Empty, TestContext.Current.CancellationToken));
        Assert.Equal($"{browser} {said}", problem.Message);
    }

    [Theory]
    [InlineData("""{"error": "no fonts"}""", "no fonts")]
    [InlineData("{}", "the browser gave no picture")]
    [InlineData("""{"svg": 3, "png": []}""", "the browser gave no picture")]
    [InlineData("""{"svg": "data:image/svg+xml,%3Csvg/%3E", "png": "data:image/png;base64,AA=="}""", "the root is svg in no namespace in place of an svg element of SVG")]
    public async Task A_chart_that_the_browser_cannot_draw_is_named_with_the_reason(string result, string said)
    {
        var browser = Script(Drew(result));
        var drawn = await ChartImages.DrawAsync(() => Browser.Find(browser), [OneChart], ImmutableDictionary<string, string>.Empty, TestContext.Current.CancellationToken);
        Assert.Empty(drawn.Images);
        Assert.Equal([$"The chart n could not be drawn: {said}. The other images are whole; mend the chart, or leave it to the page."], drawn.Problems);
    }

    [Theory]
    [InlineData("""{"id": "../../../x"}""", "n")]
    [InlineData("""{"id": "/x"}""", "n")]
    [InlineData("""{"id": 3}""", "n")]
    [InlineData("[]", "n")]
    [InlineData("""{"id": "targets-2023"}""", "targets-2023")]
    public async Task The_name_of_an_image_is_never_a_path(string chart, string name)
    {
        var browser = Script(Drew("""{"error": "x"}"""));
        var notebook = OneChart;
        notebook.Notebook["cells"]![0]!["outputs"]![0]!["data"]![ReportChart.MimeType] = System.Text.Json.Nodes.JsonNode.Parse(chart);
        var drawn = await ChartImages.DrawAsync(() => Browser.Find(browser), [notebook], ImmutableDictionary<string, string>.Empty, TestContext.Current.CancellationToken);
        Assert.StartsWith($"The chart {name} could not be drawn: x.", Assert.Single(drawn.Problems), StringComparison.Ordinal);
    }

    // A chart is drawn twice: as an image, and for its slide.
    private static string Drew(string result) => $"echo '<pre id=\"images\">[{result}, {result}]</pre>'";

    private static PageNotebook OneChart => new("n", "n.ipynb", System.Text.Json.Nodes.JsonNode.Parse(
        """{"cells": [{"cell_type": "code", "source": "", "outputs": [{"output_type": "display_data", "data": {"application/vnd.plotly.v1+json": {"data": [], "layout": {}}}}]}]}""")!);

    private string Script(string body)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell script in the browser's place");
        var path = folder.Write("browser", $"#!/bin/sh\ncd {folder.Path}\n{body}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        return path;
    }
}
