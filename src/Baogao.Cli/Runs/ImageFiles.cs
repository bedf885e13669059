using Baogao.Cli.Workspaces;
using Baogao.Notebooks.Documents;
using Baogao.Publishing.Images;

namespace Baogao.Cli.Runs;

/// <summary>The images of a publication.</summary>
internal sealed class ImageFiles(Request request, OutFolder folder, PublicationSource source)
{
    private static readonly string[] Endings = [".svg", ".png"];

    /// <summary>Where images were made before, the page links to them.</summary>
    public bool Exist => folder.Images is not null;

    /// <summary>True for images that were made of other notebooks, or in another language.</summary>
    public bool IsOld => folder.Images is { } images && images.Key != source.Key;

    /// <summary>The researcher's own charts for the PowerPoint deck, where they were drawn with the images.</summary>
    public OwnSlides Slides { get; private set; } = OwnSlides.None;

    /// <summary>Draws the images, where they are not made from these notebooks already. Those of charts that are gone are removed. False where some could not be drawn.</summary>
    /// <exception cref="FontException">There is no font to write them in.</exception>
    /// <exception cref="BrowserException">There is no browser where a chart needs one, or it failed. Images of earlier runs stay, but for those in another language.</exception>
    public async Task<bool> WriteAsync(string? browser, CancellationToken stop)
    {
        var anew = 0;
        if (folder.Images is not { } made || IsOld || !made.Files.All(name => File.Exists(Path.Combine(request.Workspace.Images, name))))
        {
            if (folder.Images?.Language != request.Spoken.ToString())
            {
                Remove(except: []);
            }

            // One that is named must be there, needed or not.
            var named = browser is null ? null : Browser.Find(browser);
            var drawn = await RunDisplay.WaitAsync("Images", Task.Run(() => ChartImages.DrawAsync(() => named ?? Browser.Find(), source.PagesIn(request.Spoken), DrawnEarlier(), stop, request.IsInOneLanguage ? null : source.PagesIn(source.Other)), stop)).ConfigureAwait(false);
            Slides = drawn.Slides;
            AtomicFile.MakeFolder(request.Workspace.Images);
            foreach (var image in drawn.Images)
            {
                AtomicFile.WriteBytes(Path.Combine(request.Workspace.Images, image.Name), image.Content);
            }

            string[] names = [.. drawn.Keys.Keys.Order(StringComparer.Ordinal).SelectMany(name => Endings.Select(ending => name + ending))];
            Remove(except: [.. names]);
            // Where some could not be drawn, the next run tries again.
            folder.Images = new ImageSet(drawn.Problems.Count == 0 ? source.Key : "", request.Spoken.ToString(), names) { Charts = drawn.Keys };
            folder.Save();
            anew = drawn.Images.Count / Endings.Length;
            foreach (var problem in drawn.Problems)
            {
                await Console.Error.WriteLineAsync(problem).ConfigureAwait(false);
            }
        }

        var all = folder.Images!.Files.Count / Endings.Length;
        var charts = request.IsInOneLanguage ? FormattableString.Invariant($"{all} charts") : FormattableString.Invariant($"{all} pictures in both languages");
        Console.WriteLine(FormattableString.Invariant($"Images: {Workspace.Show(request.Workspace.Images)}, {charts} as SVG and PNG{(anew == all ? "" : $", {anew} drawn anew")}"));
        return folder.Images.Key.Length > 0;
    }

    /// <summary>Removes the images of earlier runs that are not of these notebooks.</summary>
    public void RemoveOld()
    {
        if (IsOld)
        {
            Remove(except: []);
            Console.WriteLine($"Images: those of an earlier run were removed from {Workspace.Show(request.Workspace.Images)}");
        }
    }

    /// <summary>What the charts were drawn from whose images are both there.</summary>
    private Dictionary<string, string> DrawnEarlier() => (folder.Images?.Charts ?? new Dictionary<string, string>())
        .Where(chart => Endings.All(ending => folder.Images!.Files.Contains(chart.Key + ending) && File.Exists(Path.Combine(request.Workspace.Images, chart.Key + ending))))
        .ToDictionary(StringComparer.Ordinal);

    private void Remove(HashSet<string> except)
    {
        foreach (var name in folder.Images?.Files.Where(name => !except.Contains(name)) ?? [])
        {
            File.Delete(Path.Combine(request.Workspace.Images, name));
        }

        if (except.Count == 0 && folder.Images is not null)
        {
            folder.Images = null;
            folder.Save();
        }
    }
}
