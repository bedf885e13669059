using System.IO.Compression;

namespace Baogao.Publishing.Office;

/// <summary>Makes the bytes of an Office file depend on its content alone: the SDK stamps each entry with the time and leaves their order open.</summary>
internal static class OfficeZip
{
    /// <summary>The entry that names the type of each part.</summary>
    public const string ContentTypes = "[Content_Types].xml";

    // The earliest time that a ZIP entry can have.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same package with its entries in order, <c>[Content_Types].xml</c> first, all of one time.</summary>
    /// <param name="package">A package that is written whole. Its relationships must have ids that are given, not made by the SDK.</param>
    public static byte[] Write(Stream package)
    {
        package.Position = 0;
        using var bytes = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal)).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Stamp;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return bytes.ToArray();
    }
}
