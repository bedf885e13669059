namespace Baogao.Publishing.Office;

/// <summary>A place on a slide, in English Metric Units: 914,400 to an inch.</summary>
internal readonly record struct Box(long X, long Y, long Width, long Height)
{
    /// <summary>The units of a pixel, of which a slide of 13.33 inches has 1280.</summary>
    public const long PerPixel = 9525;

    /// <summary>The width in pixels.</summary>
    public double PixelsWide => Width / (double)PerPixel;

    /// <summary>The height in pixels.</summary>
    public double PixelsHigh => Height / (double)PerPixel;
}
