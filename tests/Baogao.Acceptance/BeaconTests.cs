using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary>Nothing leaves the machine: not while data and a notebook that name an address are published, and not when the results are opened.</summary>
[Collection(SlidesInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed partial class BeaconTests(PublishedFixture published) : IDisposable
{
    private readonly TestWorkspace workspace = new();
    private readonly TcpListener socket = new(IPAddress.Loopback, 0);

    public void Dispose()
    {
        socket.Dispose();
        workspace.Dispose();
    }

    [Fact]
    public void Addresses_in_labels_and_charts_are_never_called()
    {
        published.RequireBrowser();
        socket.Start();
        var address = $"http://{socket.LocalEndpoint}";
        Spoil("data/gaohang-2022/indicators.csv", address);
        Spoil("data/gaohang-2023/indicators.csv", address);
        Hostile.Write(
            workspace,
            "08-beacon",
            ("markdown", $"# Charts that name an address\n\n![A picture]({address}/picture.png) [a link]({address}/link)"),
            ("code", "#!import setup.csx"),
            ("code", $"using Plotly.NET;\nPlotly.NET.CSharp.Chart.Column<int, string, string>(new[] {{ 1, 2 }}, new[] {{ \"<span style='fill:url({address}/label)'>first</span>\", \"<a href='{address}/anchor'>second</a>\" }})\n    .WithTitle(\"<b style='filter:url({address}/title#f)'>The title</b>\")"),
            ("code", $"HTML(\"<img src='{address}/image.png'><p style='background:url({address}/style)'>The text</p>\")"),
            ("code", $"HTML(\"<svg viewBox='0 0 9 9'><title>Inline</title><style>@import '{address}/import'</style><rect width='9' height='9' fill='url({address}/fill)'/><image href='{address}/svg-image.png'/><use href='{address}/use#a'/></svg>\")"));
        var run = workspace.Run("publish", "notebooks/03-targets.ipynb", "notebooks/08-beacon.ipynb");
        Assert.True(run.ExitCode == 0, run.All);

        var images = Directory.GetFiles(workspace["out/images"], "*.svg");
        Assert.Contains(workspace["out/images/08-beacon.svg"], images);
        Assert.Contains("first", File.ReadAllText(workspace["out/images/08-beacon.svg"]), StringComparison.Ordinal);
        Assert.All(images, image => Assert.DoesNotMatch(OutsideAddress(), File.ReadAllText(image)));

        var page = published.Open(workspace["out/index.html"]);
        Assert.Contains("The text", (string)page.ExecuteScript("return document.body.textContent")!, StringComparison.Ordinal);
        Assert.Equal("noopener noreferrer", page.ExecuteScript($"return document.querySelector(\"a[href='{address}/link']\").rel"));
        Assert.Equal(true, page.ExecuteScript("const drawn = document.querySelector(\"img[alt='Inline']\"); return drawn.complete && drawn.naturalWidth > 0"));
        published.Open(workspace["out/slides.html"], 1280, 720);
        foreach (var image in images)
        {
            published.Open(image);
        }

        Assert.False(socket.Pending(), "Something has connected to the address that the data name.");
        // The socket does tell of a connection.
        using var client = new TcpClient();
        client.Connect((IPEndPoint)socket.LocalEndpoint);
        Assert.True(SpinWait.SpinUntil(socket.Pending, TimeSpan.FromSeconds(30)));
    }

    /// <summary>Puts an address into the style of every English label; the label is cut, so that both fit into the cell's longest text.</summary>
    private void Spoil(string path, string address)
    {
        var lines = File.ReadAllLines(workspace[path]);
        File.WriteAllLines(workspace[path], lines.Take(1).Concat(lines.Skip(1).Select(line => Label().Replace(line, $"$1<span style='fill:url({address}/d)'>$2</span>,"))));
    }

    [GeneratedRegex("^([^,]+,[^,]+,)([^,\"]{1,20})[^,\"]*,")]
    private static partial Regex Label();

    /// <summary>An address of the web that is not the name of an XML namespace.</summary>
    [GeneratedRegex("(?<!xmlns(?::\\w+)?=\")https?://")]
    private static partial Regex OutsideAddress();
}
