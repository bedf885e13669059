namespace Baogao.Publishing;

/// <summary>Which addresses of data and notebooks become links and pictures of a page. Whatever is not named here stays text.</summary>
internal static class PageLinks
{
    private static readonly string[] Elsewhere = ["https://", "http://"];
    private static readonly string[] Followed = [.. Elsewhere, "mailto:", "#"];
    private static readonly string[] Drawn = ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;", "data:image/svg+xml;", "data:image/svg+xml,"];

    /// <summary>True where a reader may be led there. A relative address is not: the page lies elsewhere than the notebook.</summary>
    public static bool IsFollowed(string? address) => Starts(address, Followed);

    /// <summary>True for a picture that stands in its address whole. In an <c>img</c> an SVG runs no script and fetches nothing.</summary>
    public static bool IsDrawn(string? address) => Starts(address, Drawn);

    /// <summary>The <c>rel</c> of a link to this address: a page elsewhere is not told where its reader comes from. Null for any other address.</summary>
    public static string? Relation(string? address) => Starts(address, Elsewhere) ? "noopener noreferrer" : null;

    private static bool Starts(string? address, string[] starts)
        => address is not null && Array.Exists(starts, start => address.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
