namespace Baogao.Exchange.Series;

/// <summary>The measures that a series has.</summary>
public static class SeriesMeasures
{
    /// <summary>The measure of a code (<c>level_cumulative</c>) or of a word of statistical offices (累计值).</summary>
    /// <param name="text">The code or the word.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>False where it is none that a series has.</returns>
    public static bool TryParse(string? text, out Measure measure)
    {
        var found = text is null ? null : MeasureWords.Find(text);
        measure = found ?? default;
        return found is not null;
    }
}
