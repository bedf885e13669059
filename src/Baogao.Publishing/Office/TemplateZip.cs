using System.IO.Compression;
using System.Text;

namespace Baogao.Publishing.Office;

/// <summary>The outside of a template: whether it is a package of a presentation, without macros, and of which size.</summary>
internal static class TemplateZip
{
    private const int MostEntries = 5000;
    private const long MostBytes = 400L * 1024 * 1024;

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The package, unpacked and packed again within the limits.</summary>
    /// <exception cref="TemplateException">It is refused.</exception>
    public static MemoryStream Read(byte[] bytes, string name)
    {
        if (bytes.AsSpan().StartsWith(Compound))
        {
            throw DeckTemplate.Refused(name, "it is encrypted with a password, or of the old format .ppt. Save it without a password as .pptx, then try again.");
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            throw NoPresentation(name);
        }

        try
        {
            return Copy(bytes, name);
        }
        catch (InvalidDataException problem)
        {
            throw DeckTemplate.Damaged(name, problem);
        }
    }

    private static MemoryStream Copy(byte[] bytes, string name)
    {
        using var from = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (from.Entries.Count > MostEntries)
        {
            throw DeckTemplate.Refused(name, FormattableString.Invariant($"it holds {from.Entries.Count} parts, and at most {MostEntries} are read. Save a copy of it with its master and layouts alone."));
        }

        var left = MostBytes;
        var copy = new MemoryStream();
        using (var to = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            // A folder of its own is an entry without a name.
            foreach (var entry in from.Entries.Where(entry => entry.Name.Length > 0))
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                left = Copy(source, target, left, name);
            }
        }

        CheckTypes(from, name);
        copy.Position = 0;
        return copy;
    }

    /// <summary>What an entry says of its size may be wrong: what comes out is counted.</summary>
    private static long Copy(Stream from, Stream to, long left, string name)
    {
        var buffer = new byte[81920];
        int read;
        while ((read = from.Read(buffer)) > 0)
        {
            left -= read;
            if (left < 0)
            {
                throw DeckTemplate.Refused(name, FormattableString.Invariant($"unpacked, it has more than {MostBytes / (1024 * 1024)} MB. Save a copy of it with its master and layouts alone."));
            }

            to.Write(buffer, 0, read);
        }

        return left;
    }

    private static void CheckTypes(ZipArchive package, string name)
    {
        if (package.GetEntry(OfficeZip.ContentTypes) is not { } entry)
        {
            throw NoPresentation(name);
        }

        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        var types = reader.ReadToEnd();
        if (types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || types.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || package.Entries.Any(each => each.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase)))
        {
            throw DeckTemplate.Refused(name, "it holds macros, which a deck does not take over. Save it without them as .pptx, then try again.");
        }

        if (!types.Contains("presentationml.presentation.main", StringComparison.Ordinal) && !types.Contains("presentationml.template.main", StringComparison.Ordinal) && !types.Contains("presentationml.slideshow.main", StringComparison.Ordinal))
        {
            throw NoPresentation(name);
        }
    }

    private static TemplateException NoPresentation(string name) => DeckTemplate.Refused(name, "this is no PowerPoint presentation. Name one with the ending .pptx or .potx.");
}
