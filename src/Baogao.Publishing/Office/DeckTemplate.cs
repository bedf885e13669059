using System.Security.Cryptography;
using System.Xml;
using Baogao.Loading.Files;
using DocumentFormat.OpenXml.Packaging;

namespace Baogao.Publishing.Office;

/// <summary>A presentation cannot be taken as a template. The message says which, why and what to do.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Creates the exception.</summary>
    public TemplateException(string message)
        : base(message)
    {
    }
}

/// <summary>A presentation whose master, layouts, fonts, colours and size a deck takes. It was looked at: it holds no slides, no macros and no links to the outside.</summary>
/// <param name="Hash">A hash of the file, by which a change is seen.</param>
public sealed record DeckTemplate(string Hash)
{
    // More than any template of an office, fonts and pictures included.
    private const int MostMegabytes = 100;

    internal byte[] Content { get; init; } = [];

    /// <summary>Reads a presentation (.pptx) or a template (.potx). Its slides are left out, and so are addresses that its master and layouts lead to.</summary>
    /// <exception cref="TemplateException">It is none, has macros, is encrypted, is too large, links to outside files, or has no layout with a title.</exception>
    public static DeckTemplate Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = Path.GetFileName(path);
        try
        {
            return Of(PlainFile.ReadBytes(path, MostMegabytes), name);
        }
        catch (FileRefusedException problem)
        {
            throw problem.Refusal switch
            {
                FileRefusal.Missing => Refused(path, "there is no such file. Name a PowerPoint presentation (.pptx or .potx)."),
                FileRefusal.Folder => Refused(path, "this is a folder. Name a PowerPoint presentation (.pptx or .potx)."),
                FileRefusal.TooLarge => Refused(name, FormattableString.Invariant($"the file has more than {MostMegabytes} MB. Save a copy of it with its master and layouts alone.")),
                _ => Refused(path, "the file cannot be read. Name a PowerPoint presentation (.pptx or .potx)."),
            };
        }
    }

    /// <summary>As <see cref="Read"/>, of the bytes of a file.</summary>
    internal static DeckTemplate Of(byte[] bytes, string name)
    {
        var package = TemplateZip.Read(bytes, name);
        try
        {
            var template = new DeckTemplate(Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]) { Content = TemplateSlides.Remove(package, name) };
            // Opened as a deck will open it, so that what fails there fails before any notebook runs.
            using var deck = DeckPackage.Open(template);
            DeckRoom.Check(deck.Layouts, name);
            return template;
        }
        catch (Exception problem) when (problem is XmlException or OpenXmlPackageException or InvalidDataException or FileFormatException or InvalidOperationException or FormatException or ArgumentException or OverflowException or KeyNotFoundException or NullReferenceException)
        {
            throw Damaged(name, problem);
        }
    }

    internal static TemplateException Damaged(string name, Exception problem)
        => Refused(name, $"it is damaged ({problem.Message.TrimEnd('.')}). Open it in PowerPoint or WPS, save it anew as .pptx, then try again.");

    internal static TemplateException Refused(string name, string why) => new($"--template {name}: {why}");
}
