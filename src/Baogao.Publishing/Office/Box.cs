namespace Baogao.Publishing.Office;

/// <summary>A place on a slide, in English Metric Units: 914,400 to an inch.</summary>
internal readonly record struct Box(long X, long Y, long Width, long Height)
{
    /// <summary>The units of a pixel, of which a slide of 13.33 inches has 1280.</summary>
    public const long PerPixel = 9525;

    /// <summary>The units of a point.</summary>
    public const long PerPoint = 12700;

    /// <summary>The width in pixels.</summary>
    public double PixelsWide => Width / (double)PerPixel;

    /// <summary>The height in pixels.</summary>
    public double PixelsHigh => Height / (double)PerPixel;

    /// <summary>The width in points.</summary>
    public double PointsWide => Width / (double)PerPoint;

    /// <summary>The height in points.</summary>
    public double PointsHigh => Height / (double)PerPoint;

    /// <summary>Where it ends at the right.</summary>
    public long Right => X + Width;

    /// <summary>Where it ends below.</summary>
    public long Bottom => Y + Height;

    /// <summary>True where two places have a part in common.</summary>
    public bool Touches(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>The place of a picture in this one, a little above its middle, as large as it fits.</summary>
    public Box Inside(double width, double height)
    {
        var scale = Math.Min(Width / width, Height / height);
        var (wide, high) = ((long)(width * scale), (long)(height * scale));
        return new Box(X + ((Width - wide) / 2), Y + ((Height - high) / 3), wide, high);
    }
}
