using Baogao.Charts.Static;
using SkiaSharp;

namespace Baogao.Publishing.Images;

/// <summary>Paints a picture of the library as PNG, from the same shapes as its SVG.</summary>
internal sealed class ScenePainter(ChartFonts fonts) : IDisposable
{
    /// <summary>Pixels of the image for one of the picture: fine enough for paper.</summary>
    public const int Scale = 2;

    // This filter makes flat areas zeros: half the time of no filter, for files that are 3 % larger. A higher level takes longer and saves 2 %.
    private static readonly SKPngEncoderOptions Encoding = new(SKPngEncoderFilterFlags.Sub, 4);

    private readonly SKTypeface regular = fonts.Load(isBold: false);
    private readonly SKTypeface bold = fonts.Load(isBold: true);

    public void Dispose()
    {
        regular.Dispose();
        bold.Dispose();
    }

    public byte[] Png(Scene scene)
    {
        using var bitmap = new SKBitmap(new SKImageInfo((int)scene.Width * Scale, (int)scene.Height * Scale, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            canvas.Scale(Scale);
            canvas.Translate(-(float)scene.Left, -(float)scene.Top);
            foreach (var shape in scene.Shapes)
            {
                Paint(canvas, shape);
            }
        }

        using var pixels = bitmap.PeekPixels();
        using var png = pixels?.Encode(Encoding) ?? throw new InvalidOperationException(FormattableString.Invariant($"A picture of {scene.Width} by {scene.Height} pixels could not be written as PNG."));
        return png.ToArray();
    }

    private void Paint(SKCanvas canvas, SceneShape shape)
    {
        switch (shape)
        {
            case SceneBox box:
                var place = SKRect.Create((float)box.X, (float)box.Y, (float)box.Width, (float)box.Height);
                Each(box.Fill, box.Line, paint => canvas.DrawRect(place, paint));
                break;
            case SceneCircle circle:
                Each(circle.Fill, circle.Line, paint => canvas.DrawCircle(Point(circle.Centre), (float)circle.Radius, paint));
                break;
            case ScenePath path:
                using (var lines = Path(path))
                {
                    Each(path.Fill, path.Line, paint => canvas.DrawPath(lines, paint));
                }

                break;
            case SceneDots dots:
                using (var paint = Filled(dots.Colour, dots.Opacity))
                {
                    foreach (var centre in dots.Centres)
                    {
                        canvas.DrawCircle(Point(centre), (float)dots.Radius, paint);
                    }
                }

                break;
            case SceneText text:
                for (var line = 0; line < text.Lines.Count; line++)
                {
                    Text(canvas, text, text.Lines[line], (float)(text.At.Y + (line * Font.LineSpacing * text.Size)));
                }

                break;
            default:
                throw new NotSupportedException($"A PNG has no {shape.GetType().Name}.");
        }
    }

    private void Text(SKCanvas canvas, SceneText text, IReadOnlyList<TextRun> line, float y)
    {
        var runs = line.Select(run => (run.Text, Font: FontOf(run, text.Size), Colour: run.Colour ?? text.Colour)).ToList();
        var widths = runs.Select(run => run.Font.MeasureText(run.Text)).ToList();
        var x = (float)text.At.X - (widths.Sum() * (text.Anchor switch { TextAnchor.Middle => 0.5f, TextAnchor.End => 1, _ => 0 }));
        foreach (var ((words, font, colour), width) in runs.Zip(widths))
        {
            using (font)
            using (var paint = Filled(colour, 1))
            {
                canvas.DrawText(words, x, y, SKTextAlign.Left, font, paint);
            }

            x += width;
        }
    }

    private SKFont FontOf(TextRun run, double size)
        => new(run.IsBold ? bold : regular, (float)(run.Size ?? size)) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };

    /// <summary>First what is inside, then the line around it.</summary>
    private static void Each(string? fill, Stroke? line, Action<SKPaint> draw)
    {
        if (fill is not null)
        {
            using var paint = Filled(fill, 1);
            draw(paint);
        }

        if (line is not null)
        {
            using var dashes = line.Dashes.Count == 0 ? null : SKPathEffect.CreateDash([.. line.Dashes.Select(length => (float)length)], 0);
            using var paint = Filled(line.Colour, line.Opacity);
            paint.Style = SKPaintStyle.Stroke;
            paint.StrokeWidth = (float)line.Width;
            paint.PathEffect = dashes;
            draw(paint);
        }
    }

    private static SKPaint Filled(string colour, double opacity) => new() { IsAntialias = true, Color = SKColor.Parse(colour).WithAlpha((byte)Math.Round(255 * opacity)) };

    private static SKPath Path(ScenePath shape)
    {
        using var path = new SKPathBuilder();
        foreach (var line in shape.Lines)
        {
            path.MoveTo(Point(line[0]));
            foreach (var point in line.Skip(1))
            {
                path.LineTo(Point(point));
            }

            if (shape.IsClosed)
            {
                path.Close();
            }
        }

        return path.Detach();
    }

    private static SKPoint Point(ScenePoint point) => new((float)point.X, (float)point.Y);
}
