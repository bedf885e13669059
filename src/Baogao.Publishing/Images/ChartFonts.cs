using SkiaSharp;

namespace Baogao.Publishing.Images;

/// <summary>No installed font can show what a chart says. The message says what to do.</summary>
public sealed class FontException : Exception
{
    /// <summary>Creates the exception.</summary>
    public FontException(string message)
        : base(message)
    {
    }
}

/// <summary>
/// The installed font that images are written in: the first of those that charts name, in the shapes of mainland China. It is taken by its file: asked for a
/// character, a system may give the Japanese shapes, and one without a font service gives no font and no error.
/// </summary>
internal sealed class ChartFonts
{
    // In a collection the face of mainland China has this number.
    private static readonly (string Regular, string Bold, int Face)[] Known =
    [
        ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 2),
        ("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf", 0),
        ("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf", 0),
        ("SourceHanSansSC-Regular.otf", "SourceHanSansSC-Bold.otf", 0),
        ("SourceHanSans.ttc", "SourceHanSans.ttc", 2),
        ("msyh.ttc", "msyhbd.ttc", 0),
        ("Hiragino Sans GB.ttc", "Hiragino Sans GB.ttc", 0),
        ("wqy-microhei.ttc", "wqy-microhei.ttc", 0),
    ];

    private readonly string regular;
    private readonly string bold;
    private readonly int face;

    private ChartFonts(string regular, string bold, int face) => (this.regular, this.bold, this.face) = (regular, bold, face);

    /// <summary>The font in the folders of this system.</summary>
    /// <exception cref="FontException">There is none.</exception>
    public static ChartFonts Find() => Find(Folders);

    /// <summary>The font in these folders and those within.</summary>
    /// <exception cref="FontException">There is none.</exception>
    public static ChartFonts Find(IReadOnlyList<string> folders)
    {
        var files = folders.Where(Directory.Exists).SelectMany(Files).ToLookup(Path.GetFileName, StringComparer.OrdinalIgnoreCase);
        foreach (var (regular, bold, face) in Known)
        {
            if (files[regular].FirstOrDefault() is { } path)
            {
                return new ChartFonts(path, files[bold].FirstOrDefault() ?? path, face);
            }
        }

        throw new FontException(
            $"Images are written in an installed font that has Chinese characters, and none was found in {string.Join(", ", folders)}. Install Noto Sans CJK (the package fonts-noto-cjk on Debian and Ubuntu), or put its files into one of these folders.");
    }

    /// <summary>The font itself.</summary>
    /// <exception cref="FontException">The file is no font.</exception>
    public SKTypeface Load(bool isBold)
    {
        var path = isBold ? bold : regular;
        return SKTypeface.FromFile(path, face) ?? throw new FontException($"{path} cannot be read as a font. Install Noto Sans CJK anew.");
    }

    private static readonly string[] Folders =
        OperatingSystem.IsWindows() ? [Environment.GetFolderPath(Environment.SpecialFolder.Fonts), Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts")]
        : OperatingSystem.IsMacOS() ? [Path.Combine(Home, "Library", "Fonts"), "/Library/Fonts", "/System/Library/Fonts"]
        : [Path.Combine(Home, ".local", "share", "fonts"), Path.Combine(Home, ".fonts"), "/usr/local/share/fonts", "/usr/share/fonts"];

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    private static IEnumerable<string> Files(string folder)
        => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 6 }).Order(StringComparer.Ordinal);
}
