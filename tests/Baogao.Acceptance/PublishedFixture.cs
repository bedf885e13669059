using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>The tests of the page, which share one browser.</summary>
[CollectionDefinition(Name)]
public sealed class PageInBrowser : ICollectionFixture<PublishedFixture>
{
    public const string Name = "Browser: page";
}

/// <summary>The tests of slides, images and hostile input, which share another: in one row, all of them would take longer than all other tests together.</summary>
[CollectionDefinition(Name)]
public sealed class SlidesInBrowser : ICollectionFixture<PublishedFixture>
{
    public const string Name = "Browser: slides";
}

/// <summary>What is published, and a browser. Without one its tests are skipped, but never in CI.</summary>
public sealed class PublishedFixture(ExecutedFixture executed) : IDisposable
{
    private readonly Lazy<ChromeDriver?> browser = new(Start);

    public void Dispose()
    {
        if (browser.IsValueCreated)
        {
            browser.Value?.Dispose();
        }
    }

    /// <summary>The folder with what was published in a language.</summary>
    internal string Folder(string language) => executed.Published.Folder(language);

    /// <summary>The browser. Without one the test is skipped, or fails in CI.</summary>
    internal ChromeDriver RequireBrowser()
    {
        if (browser.Value is { } driver)
        {
            return driver;
        }

        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must have chromium and chromedriver.");
        Assert.Skip("No chromium with chromedriver on this machine.");
        throw new InvalidOperationException();
    }

    /// <summary>The browser with a file open, in a window of this size.</summary>
    /// <remarks>Of a page the other language is taken out of the document, so that what is looked at is what a reader sees: <see cref="OpenWhole"/> leaves it.</remarks>
    internal ChromeDriver Open(string file, int width = 1100, int height = 1400, string scheme = "light")
    {
        var driver = OpenWhole(file, width, height, scheme);
        driver.ExecuteScript("document.querySelectorAll('.version[hidden]').forEach(version => version.remove())");
        return driver;
    }

    /// <summary>The same with everything that the file holds. A page of <see cref="Folder"/> is opened in its language.</summary>
    /// <param name="file">The file.</param>
    /// <param name="width">The width of the window.</param>
    /// <param name="height">Its height.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="address">What stands behind the file in the address, such as <c>?lang=zh#targets</c>; null for its language.</param>
    internal ChromeDriver OpenWhole(string file, int width = 1100, int height = 1400, string scheme = "light", string? address = null)
    {
        var driver = RequireBrowser();
        driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 500 });
        driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["features"] = new[] { new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = scheme } } });
        driver.Navigate().GoToUrl("about:blank");
        driver.Manage().Logs.GetLog(LogType.Browser);
        var language = executed.Published.Language(Path.GetDirectoryName(file));
        driver.Navigate().GoToUrl(new Uri(file) + (address ?? (language is null ? null : "?lang=" + language)));
        return driver;
    }

    private static ChromeDriver? Start()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var driver = folders.Select(folder => Path.Combine(folder, "chromedriver")).FirstOrDefault(File.Exists);
        var chromium = folders.SelectMany(folder => new[] { "chromium", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (driver is null || chromium is null)
        {
            return null;
        }

        var options = new ChromeOptions { BinaryLocation = chromium };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--window-size=1100,1400");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        var started = new ChromeDriver(ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(driver), Path.GetFileName(driver)), options, TimeSpan.FromMinutes(5));
        // Only a hang is to fail.
        started.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromMinutes(3);
        return started;
    }
}
