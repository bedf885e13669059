using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Confirming;

/// <summary>The indicators that head every report, by words of their names: <c>headlines.csv</c>.</summary>
internal static class Headlines
{
    private static readonly string[] Words = [.. WordTable.Rows("headlines").Select(row => row[0])];

    /// <summary>Whether the name of an indicator, or another name of it, holds one of the words.</summary>
    public static bool Has(Indicator indicator)
        => $"{indicator.Name.Zh};{indicator.OtherNames}" is var names && Words.Any(word => names.Contains(word, StringComparison.Ordinal));
}
